import { elementAt, elementsOf, localName, xmlNode, type XmlNode } from "../../xlsx/xml/xml-tree";
import {
  dataLabelFace,
  hasPointLabel,
  pointLabel,
  showPointLabel,
  type PointLabel,
} from "./chart-data-label-face";
import { formatProperty } from "./chart-format-face";
import type { ChartPart } from "./chart-part";
import { markerProperties, type SeriesTarget } from "./chart-series-options";
import { HostError } from "../host-error";
import { bindFace, type Face, type HostObject } from "../bridge/host-object";
import { requireBoolean, requireNumber } from "../bridge/parameters";

/** The points of a series, and what they show. */
export interface PointsTarget extends SeriesTarget {
  readonly values: () => readonly unknown[];
}

interface PointTarget extends ChartPart {
  readonly value: unknown;
  readonly index: number;
  readonly series: ChartPart;
}

const labelOf = ({ series, index, value }: PointTarget): PointLabel => pointLabel(series, index, value);

/** Children of dPt in schema order (ECMA-376 Part 1, 21.2.2.52). */
const pointOrder = ["idx", "invertIfNegative", "marker", "bubble3D", "explosion", "spPr"];

const indexOf = (point: XmlNode): number => Number(elementAt(point, "idx")?.attributes.val ?? -1);

/** The element of one point among the children of its series, which stand in the order of their numbers. */
function pointElement(series: XmlNode | undefined, index: number, isMade: boolean): XmlNode | undefined {
  const points = elementsOf(series, "dPt");
  const found = points.find((point) => indexOf(point) === index);
  if (found || !isMade || !series) return found;
  const made = xmlNode("c:dPt", {}, [
    xmlNode("c:idx", { val: index }),
    xmlNode("c:invertIfNegative", { val: 0 }),
    xmlNode("c:bubble3D", { val: 0 }),
  ]);
  const next = points.find((point) => indexOf(point) > index);
  const after = "dLbls trendline errBars cat xVal val yVal bubbleSize smooth shape extLst".split(" ");
  const place = next
    ? series.children.indexOf(next)
    : series.children.findIndex(
        (child) => typeof child === "object" && "name" in child && after.includes(localName(child)),
      );
  series.children.splice(place < 0 ? series.children.length : place, 0, made);
  return made;
}

const pointFace: Face<PointTarget> = {
  className: "ChartPoint",
  properties: {
    ...markerProperties,
    Value: { get: ({ value }) => value },
    HasDataLabel: {
      get: ({ series, index }) => hasPointLabel(series, index),
      set: (target, value) => showPointLabel(labelOf(target), requireBoolean(value)),
    },
    DataLabel: { navigation: true, get: (target) => bindFace(dataLabelFace, labelOf(target)) },
    Format: formatProperty<PointTarget>("ChartPointFormat", (target) => target),
  },
};

function openPoint(target: PointsTarget, given: unknown): HostObject {
  const index = requireNumber(given);
  const values = target.values();
  if (!Number.isInteger(index) || index < 0 || index >= values.length) throw new HostError("InvalidArgument");
  return bindFace(pointFace, {
    ...target,
    value: values[index],
    index,
    series: target,
    part: (space, isMade) => pointElement(target.part(space, false), index, isMade),
    order: pointOrder,
  });
}

/** Excel.ChartPointsCollection. */
export const pointsFace: Face<PointsTarget> = {
  className: "ChartPointsCollection",
  properties: { Count: { get: (target) => target.values().length } },
  items: (target) => target.values().map((_value, index) => openPoint(target, index)),
  index: openPoint,
  methods: {
    GetCount: (target) => target.values().length,
    GetItemAt: (target, [index]) => openPoint(target, index),
  },
};
