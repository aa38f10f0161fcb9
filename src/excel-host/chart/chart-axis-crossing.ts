import { chartOrder, seriesDataNode, valueNode } from "../../xlsx/objects/chart-document";
import { chartKinds, chartTypeOf } from "../../xlsx/objects/chart-kinds";
import {
  elementAt,
  elementsOf,
  localName,
  putElement,
  removeElements,
  xmlNode,
  type XmlNode,
} from "../../xlsx/xml/xml-tree";
import { isHostObject, type Face, type Property } from "../bridge/host-object";
import { requireBoolean, requireNumber } from "../bridge/parameters";
import { formatAbsolute, formatSheetName } from "../cell/address";
import { requireWord, wordOf } from "../format/shared-style";
import { HostError } from "../host-error";
import type { RangeTarget } from "../range/range-target";
import { editPart, readPart, type ChartPart } from "./chart-part";
import { chartElement, chartSeries, editChart, readChart } from "./chart-target";

const order = chartOrder.axis ?? [];
/** Excel.ChartAxisPosition in the file's words (ECMA-376 Part 1, 21.2.3.13). */
const positions: Readonly<Record<string, string>> = { Automatic: "autoZero", Maximum: "max", Minimum: "min" };

/** The axis that crosses another one; the file keeps where it does with the one that crosses. */
function crossingAxis(space: XmlNode, axis: XmlNode | undefined): XmlNode | undefined {
  const wanted = elementAt(axis, "crossAx")?.attributes.val;
  return elementsOf(elementAt(chartElement(space), "plotArea")).find(
    (node) => /Ax$/.test(localName(node)) && elementAt(node, "axId")?.attributes.val === wanted,
  );
}

const readCrossing = (target: ChartPart): XmlNode | undefined =>
  crossingAxis(readChart(target), readPart(target));

function editCrossing(target: ChartPart, edit: (axis: XmlNode) => void): void {
  editChart(target, (space) => {
    const axis = crossingAxis(space, target.part(space, false));
    if (!axis) throw new HostError("InvalidOperation");
    edit(axis);
  });
}

function putCrossing(axis: XmlNode, node: XmlNode): void {
  removeElements(axis, "crosses");
  removeElements(axis, "crossesAt");
  putElement(axis, node, order);
}

const crossesAt = (target: ChartPart): string | undefined =>
  elementAt(readCrossing(target), "crossesAt")?.attributes.val;

/** Position, positionAt and isBetweenCategories of an axis. */
export const crossingProperties: Readonly<Record<string, Property<ChartPart>>> = {
  Position: {
    get: (target) =>
      crossesAt(target) === undefined
        ? wordOf(positions, elementAt(readCrossing(target), "crosses")?.attributes.val ?? "autoZero")
        : "Custom",
    set: (target, value) => {
      const word = requireWord(positions, value);
      editCrossing(target, (axis) => putCrossing(axis, valueNode("crosses", word)));
    },
  },
  PositionAt: { get: (target) => Number(crossesAt(target) ?? 0) },
  IsBetweenCategories: {
    get: (target) => elementAt(readCrossing(target), "crossBetween")?.attributes.val !== "midCat",
    set: (target, value) => {
      const word = requireBoolean(value) ? "between" : "midCat";
      editCrossing(target, (axis) => {
        if (localName(axis) !== "valAx") throw new HostError("InvalidOperation");
        putElement(axis, valueNode("crossBetween", word), order);
      });
    },
  },
};

/** Gives every series of the chart the categories of a range. */
function setCategories(target: ChartPart, given: unknown): void {
  if (!isHostObject(given) || given.className !== "Range") throw new HostError("InvalidArgument");
  const { sheet, area } = given.target as RangeTarget;
  const formula = `${formatSheetName(sheet.name)}!${formatAbsolute(area)}`;
  editChart(target, (space) => {
    for (const { group, series } of chartSeries(space)) {
      const kind = chartKinds.find((one) => one.type === chartTypeOf(group));
      if (!kind) continue;
      const after = ["cat", "xVal", "val", "yVal", "bubbleSize", "smooth", "shape", "extLst"];
      putElement(series, seriesDataNode(kind, "categories", formula), after);
    }
  });
}

/** setPositionAt, setCategoryNames and setCustomDisplayUnit of an axis. */
export const crossingMethods: NonNullable<Face<ChartPart>["methods"]> = {
  SetPositionAt: (target, [value]) => {
    const at = requireNumber(value);
    editCrossing(target, (axis) => putCrossing(axis, valueNode("crossesAt", at)));
  },
  SetCategoryNames: (target, [range]) => setCategories(target, range),
  SetCustomDisplayUnit: (target, [value]) => {
    const unit = requireNumber(value);
    if (unit <= 0) throw new HostError("InvalidArgument");
    editPart(target, (axis) => {
      const made = xmlNode("c:dispUnits", {}, [valueNode("custUnit", unit)]);
      putElement(axis, made, order);
    });
  },
};
