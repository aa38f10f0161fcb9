import { chartOrder } from "../../xlsx/objects/chart-document";
import {
  elementAt,
  localName,
  putElement,
  removeElements,
  xmlNode,
  type XmlNode,
} from "../../xlsx/xml/xml-tree";
import { dataLabelsFace, dataLabelsOrder, hasLabels, labelsOf } from "./chart-data-labels-face";
import { formatProperty } from "./chart-format-face";
import { editPart, ensureChild, readPart, flagProperty, valueProperty, type ChartPart } from "./chart-part";
import { solidColor, solidFill } from "./chart-shape-face";
import { chartSeries } from "./chart-target";
import { HostError } from "../host-error";
import { bindFace, type Face, type Property } from "../bridge/host-object";
import { requireBoolean, requireColor, requireNumber } from "../bridge/parameters";
import { requireWord, wordOf } from "../format/shared-style";

/** A series of a chart; 0-based among all of them. */
export interface SeriesTarget extends ChartPart {
  readonly at: number;
}

/** Excel.ChartMarkerStyle in the file's words (ECMA-376 Part 1, 21.2.3.27). */
const markers: Readonly<Record<string, string>> = {
  Automatic: "auto",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
  Picture: "picture",
};
const markerOrder = ["symbol", "size", "spPr"];
const markerShapeOrder = ["noFill", "solidFill", "ln"];

/** Children of the elements that hold series, in schema order over all their kinds (21.2.2). */
export const groupOrder = (
  "barDir grouping scatterStyle radarStyle varyColors ser dLbls gapWidth overlap serLines gapDepth shape dropLines " +
  "hiLowLines upDownBars marker smooth bubbleScale showNegBubbles sizeRepresents firstSliceAng holeSize axId"
).split(" ");

/** The element that holds the series: what is set there is set for all its series, as in Excel. */
const groupPart = (target: SeriesTarget, kinds: RegExp): ChartPart => ({
  ...target,
  part: (space) => {
    const group = chartSeries(space)[target.at]?.group;
    return group && kinds.test(localName(group)) ? group : undefined;
  },
  order: groupOrder,
});

function groupNumber(
  name: string,
  kinds: RegExp,
  usual: number,
  limits: readonly [number, number],
): Property<SeriesTarget> {
  const property = valueProperty(
    name,
    (value) => Number(value?.replace("%", "") ?? usual),
    (value) => {
      const number = requireNumber(value);
      if (number < limits[0] || number > limits[1]) throw new HostError("InvalidArgument");
      return number;
    },
  );
  return {
    get: (target) => property.get?.(groupPart(target, kinds)),
    set: (target, value) => property.set?.(groupPart(target, kinds), value),
  };
}

const editMarker = (target: ChartPart, edit: (marker: XmlNode) => void): void =>
  editPart(target, (node) => edit(ensureChild(node, "c:marker", target.order)));

const markerOf = (target: ChartPart): XmlNode | undefined => elementAt(readPart(target), "marker");

function markerColor(isLine: boolean): Property<ChartPart> {
  const colored = (shape: XmlNode | undefined): XmlNode | undefined =>
    isLine ? elementAt(shape, "ln") : shape;
  return {
    get: (target) => solidColor(colored(elementAt(markerOf(target), "spPr"))) ?? "",
    set: (target, value) => {
      const fill = solidFill(requireColor(value));
      editMarker(target, (marker) => {
        const shape = ensureChild(marker, "c:spPr", markerOrder);
        const node = isLine ? ensureChild(shape, "a:ln", markerShapeOrder) : shape;
        removeElements(node, "noFill");
        putElement(node, fill, markerShapeOrder);
      });
    },
  };
}

/** Markers of a series or of one point. */
export const markerProperties: Face<ChartPart>["properties"] = {
  MarkerStyle: {
    get: (target) => wordOf(markers, elementAt(markerOf(target), "symbol")?.attributes.val ?? "auto"),
    set: (target, value) => {
      const word = requireWord(markers, value);
      editMarker(
        target,
        (marker) => void putElement(marker, xmlNode("c:symbol", { val: word }), markerOrder),
      );
    },
  },
  MarkerSize: {
    get: (target) => Number(elementAt(markerOf(target), "size")?.attributes.val ?? 5),
    set: (target, value) => {
      const size = requireNumber(value);
      if (!Number.isInteger(size) || size < 2 || size > 72) throw new HostError("InvalidArgument");
      editMarker(target, (marker) => void putElement(marker, xmlNode("c:size", { val: size }), markerOrder));
    },
  },
  MarkerBackgroundColor: markerColor(false),
  MarkerForegroundColor: markerColor(true),
};

const seriesOrder = chartOrder.series ?? [];

/** The labels of a series; made when something about them is set. */
const labelsPart = (target: SeriesTarget): ChartPart => ({
  ...target,
  part: (space, isMade) => labelsOf(target.part(space, isMade), isMade, seriesOrder),
  order: dataLabelsOrder,
});

/** Members of Excel.ChartSeries about its look, labels and place among its like. */
export const seriesOptions: Face<SeriesTarget>["properties"] = {
  ...markerProperties,
  Format: formatProperty<SeriesTarget>("ChartSeriesFormat", (target) => target),
  HasDataLabels: {
    get: (target) => hasLabels(elementAt(readPart(target), "dLbls")),
    set: (target, value) => {
      const isShown = requireBoolean(value);
      editPart(target, (series) => {
        if (isShown) labelsOf(series, true, seriesOrder);
        else removeElements(series, "dLbls");
      });
    },
  },
  DataLabels: { navigation: true, get: (target) => bindFace(dataLabelsFace, labelsPart(target)) },
  GapWidth: groupNumber("gapWidth", /^bar/, 150, [0, 500]),
  Overlap: groupNumber("overlap", /^barChart$/, 0, [-100, 100]),
  FirstSliceAngle: groupNumber("firstSliceAng", /^(?:pie|doughnut)Chart$/, 0, [0, 360]),
  DoughnutHoleSize: groupNumber("holeSize", /^doughnut/, 50, [10, 90]),
  VaryByCategories: {
    get: (target) => elementAt(readPart(groupPart(target, /./)), "varyColors")?.attributes.val === "1",
    set: (target, value) => {
      const varies = requireBoolean(value) ? 1 : 0;
      editPart(
        groupPart(target, /./),
        (group) => void putElement(group, xmlNode("c:varyColors", { val: varies }), groupOrder),
      );
    },
  },
  Explosion: valueProperty(
    "explosion",
    (value) => Number(value ?? 0),
    (value) => {
      const explosion = requireNumber(value);
      if (explosion < 0 || explosion > 400) throw new HostError("InvalidArgument");
      return explosion;
    },
  ),
  InvertIfNegative: flagProperty("invertIfNegative", false),
  Smooth: flagProperty("smooth", false),
  ShowLeaderLines: {
    get: (target) => elementAt(readPart(target), "dLbls", "showLeaderLines")?.attributes.val === "1",
    set: (target, value) => {
      const isShown = requireBoolean(value) ? 1 : 0;
      const node = xmlNode("c:showLeaderLines", { val: isShown });
      editPart(labelsPart(target), (labels) => void putElement(labels, node, dataLabelsOrder));
    },
  },
};
