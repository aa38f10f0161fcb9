import { chartOrder, valueNode } from "../../xlsx/objects/chart-document";
import {
  elementAt,
  elementsOf,
  localName,
  putElement,
  removeElements,
  xmlNode,
  type XmlNode,
} from "../../xlsx/xml/xml-tree";
import { crossingMethods, crossingProperties } from "./chart-axis-crossing";
import { axisOptions } from "./chart-axis-options";
import { formatProperty } from "./chart-format-face";
import { ensureChild, type ChartPart } from "./chart-part";
import { chartElement, chartGroups, editChart, readChart, type ChartTarget } from "./chart-target";
import { axisTitleFace } from "./chart-title-face";
import { HostError } from "../host-error";
import { bindFace, type Face, type HostObject, type Property } from "../bridge/host-object";
import { requireBoolean, requireNumber, requireText } from "../bridge/parameters";

interface AxisTarget extends ChartTarget {
  readonly kind: "Category" | "Value";
}

interface GridlinesTarget extends AxisTarget {
  readonly name: "majorGridlines" | "minorGridlines";
}

const axisOrder = chartOrder.axis ?? [];

/** The axis of a kind: of two value axes (scatter) the first is the category's. Undefined for a chart without axes. */
function findAxis({ kind }: AxisTarget, space: XmlNode): XmlNode | undefined {
  const axes = elementsOf(elementAt(chartElement(space), "plotArea")).filter((node) =>
    /Ax$/.test(localName(node)),
  );
  const [categoryId, valueId] = elementsOf(chartGroups(space)[0], "axId").map((node) => node.attributes.val);
  const wanted = kind === "Category" ? categoryId : valueId;
  return axes.find((axis) => elementAt(axis, "axId")?.attributes.val === wanted);
}

function requireAxis(target: AxisTarget, space: XmlNode): XmlNode {
  const axis = findAxis(target, space);
  if (!axis) throw new HostError("InvalidOperation");
  return axis;
}

const axisOf = (target: AxisTarget): XmlNode => requireAxis(target, readChart(target));

function editAxis(target: AxisTarget, edit: (axis: XmlNode) => void): void {
  editChart(target, (space) => edit(requireAxis(target, space)));
}

const valueOf = (node: XmlNode | undefined, name: string): string | undefined =>
  elementAt(node, name)?.attributes.val;

/** maximum, minimum, majorUnit, minorUnit: a number, or "" for what Excel chooses. */
function numberProperty(name: "max" | "min" | "majorUnit" | "minorUnit"): Property<AxisTarget> {
  const isScaling = name === "max" || name === "min";
  const ownerOf = (axis: XmlNode): XmlNode =>
    isScaling ? (elementAt(axis, "scaling") ?? putElement(axis, xmlNode("c:scaling"), axisOrder)) : axis;
  return {
    get: (target) => {
      const axis = axisOf(target);
      const value = valueOf(isScaling ? elementAt(axis, "scaling") : axis, name);
      return value === undefined ? "" : Number(value);
    },
    set: (target, value) =>
      editAxis(target, (axis) => {
        const owner = ownerOf(axis);
        if (value === "") removeElements(owner, name);
        else
          putElement(
            owner,
            valueNode(name, requireNumber(value)),
            isScaling ? chartOrder.scaling : axisOrder,
          );
      }),
  };
}

const gridlinesPart = (target: GridlinesTarget): ChartPart => ({
  ...target,
  part: (space, isMade) => {
    const axis = findAxis(target, space);
    return axis && isMade ? ensureChild(axis, `c:${target.name}`, axisOrder) : elementAt(axis, target.name);
  },
  order: ["spPr"],
});

const axisPart = (target: AxisTarget): ChartPart => ({
  ...target,
  part: (space) => findAxis(target, space),
  order: axisOrder,
});

const gridlinesFace: Face<GridlinesTarget> = {
  className: "ChartGridlines",
  properties: {
    Format: formatProperty("ChartGridlinesFormat", gridlinesPart),
    Visible: {
      get: (target) => elementAt(axisOf(target), target.name) !== undefined,
      set: (target, value) => {
        const isVisible = requireBoolean(value);
        editAxis(target, (axis) => {
          if (!isVisible) removeElements(axis, target.name);
          else if (!elementAt(axis, target.name)) putElement(axis, xmlNode(`c:${target.name}`), axisOrder);
        });
      },
    },
  },
};

/** Members of the axis's part as members of the axis. */
function mapProperties(properties: Face<ChartPart>["properties"]): Face<AxisTarget>["properties"] {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { get, set }]) => [
      name,
      {
        ...(get ? { get: (target: AxisTarget) => get(axisPart(target)) } : {}),
        ...(set ? { set: (target: AxisTarget, value: unknown) => set(axisPart(target), value) } : {}),
      },
    ]),
  );
}

const axisFace: Face<AxisTarget> = {
  className: "ChartAxis",
  properties: {
    Type: { get: ({ kind }) => kind },
    AxisGroup: { get: () => "Primary" },
    Format: formatProperty("ChartAxisFormat", axisPart),
    ...axisOptions<AxisTarget>(axisPart),
    ...mapProperties(crossingProperties),
    Maximum: numberProperty("max"),
    Minimum: numberProperty("min"),
    MajorUnit: numberProperty("majorUnit"),
    MinorUnit: numberProperty("minorUnit"),
    Visible: {
      get: (target) => valueOf(axisOf(target), "delete") !== "1",
      set: (target, value) => {
        const isVisible = requireBoolean(value);
        editAxis(target, (axis) => void putElement(axis, valueNode("delete", isVisible ? 0 : 1), axisOrder));
      },
    },
    ReversePlotOrder: {
      get: (target) => valueOf(elementAt(axisOf(target), "scaling"), "orientation") === "maxMin",
      set: (target, value) => {
        const order = requireBoolean(value) ? "maxMin" : "minMax";
        editAxis(target, (axis) => {
          const scaling = elementAt(axis, "scaling") ?? putElement(axis, xmlNode("c:scaling"), axisOrder);
          putElement(scaling, valueNode("orientation", order), chartOrder.scaling);
        });
      },
    },
    NumberFormat: {
      get: (target) => elementAt(axisOf(target), "numFmt")?.attributes.formatCode ?? "General",
      set: (target, value) => {
        const node = xmlNode("c:numFmt", { formatCode: requireText(value), sourceLinked: 0 });
        editAxis(target, (axis) => void putElement(axis, node, axisOrder));
      },
    },
    MajorGridlines: {
      navigation: true,
      get: (target) => bindFace(gridlinesFace, { ...target, name: "majorGridlines" }),
    },
    MinorGridlines: {
      navigation: true,
      get: (target) => bindFace(gridlinesFace, { ...target, name: "minorGridlines" }),
    },
    Title: {
      navigation: true,
      get: (target) =>
        bindFace(axisTitleFace, {
          ...target,
          owner: (space: XmlNode) => findAxis(target, space),
          order: axisOrder,
          isChartTitle: false,
        }),
    },
  },
};

const axisMethods = Object.fromEntries(
  Object.entries(crossingMethods).map(([name, method]) => [
    name,
    (target: AxisTarget, parameters: readonly unknown[]) => method(axisPart(target), parameters),
  ]),
);

const openAxis = (target: ChartTarget, kind: unknown): HostObject => {
  if (kind !== "Category" && kind !== "Value") throw new HostError("InvalidArgument");
  return bindFace({ ...axisFace, methods: axisMethods }, { ...target, kind });
};

/** Excel.ChartAxes. */
export const axesFace: Face<ChartTarget> = {
  className: "ChartAxes",
  properties: {
    CategoryAxis: { navigation: true, get: (target) => openAxis(target, "Category") },
    ValueAxis: { navigation: true, get: (target) => openAxis(target, "Value") },
  },
  methods: {
    GetItem: (target, [kind, group]) => {
      if (group === "Secondary") throw new HostError("NotImplemented", "secondary axes");
      return openAxis(target, kind);
    },
  },
};
