import { chartOrder, titleNode, valueNode } from "../../xlsx/objects/chart-document";
import {
  elementAt,
  elementsOf,
  putElement,
  removeElements,
  textOf,
  xmlNode,
  type XmlNode,
} from "../../xlsx/xml/xml-tree";
import { formatProperty } from "./chart-format-face";
import { editPart, readPart, type ChartPart } from "./chart-part";
import { chartElement, editChart, readChart, type ChartTarget } from "./chart-target";
import { HostError } from "../host-error";
import { bindFace, type Face, type Property } from "../bridge/host-object";
import { chartFontFace } from "./chart-font-face";
import { requireBoolean, requireNumber, requireText } from "../bridge/parameters";

/** A title of the chart or of an axis: where it stands in the chart part. */
export interface TitleTarget extends ChartTarget {
  /** The element the title is a child of; undefined when the chart has no such axis. */
  readonly owner: (space: XmlNode) => XmlNode | undefined;
  readonly order: readonly string[];
  /** The chart's own title is named after the one series when it has no text of its own. */
  readonly isChartTitle: boolean;
}

/** Text of a title: paragraphs one below the other, or what its reference last showed. */
function titleText(title: XmlNode | undefined): string {
  const rich = elementAt(title, "tx", "rich");
  if (rich) return elementsOf(rich, "p").map(textOf).join("\n");
  return textOf(elementAt(title, "tx", "strRef", "strCache", "pt", "v"));
}

function ownerOf(target: TitleTarget, space: XmlNode): XmlNode {
  const owner = target.owner(space);
  if (!owner) throw new HostError("InvalidOperation");
  return owner;
}

function setAutomatic(owner: XmlNode, isDeleted: boolean): void {
  putElement(owner, valueNode("autoTitleDeleted", isDeleted ? 1 : 0), chartOrder.chart);
}

function setVisible(target: TitleTarget, isVisible: boolean): void {
  editChart(target, (space) => {
    const owner = ownerOf(target, space);
    if (!isVisible) removeElements(owner, "title");
    else if (!elementAt(owner, "title")) putElement(owner, titleNode(""), target.order);
    if (target.isChartTitle) setAutomatic(owner, !isVisible);
  });
}

const titleOf = (target: TitleTarget): XmlNode | undefined =>
  elementAt(target.owner(readChart(target)), "title");

const titleOrder = ["tx", "layout", "overlay", "spPr", "txPr"];

const titlePart = (target: TitleTarget): ChartPart => ({
  ...target,
  part: (space, isMade) => {
    const owner = target.owner(space);
    const found = elementAt(owner, "title");
    if (found || !isMade || !owner) return found;
    return putElement(owner, titleNode(""), target.order);
  },
  order: titleOrder,
});

/** Puts another text into a title; its look stays. */
function putText(owner: XmlNode, text: string, order: readonly string[]): void {
  const made = titleNode(text);
  const before = elementAt(owner, "title");
  const tx = elementAt(made, "tx");
  if (!before || !tx) {
    putElement(owner, made, order);
    return;
  }
  const old = elementAt(before, "tx", "rich");
  const look = elementAt(old, "p", "pPr");
  const run = elementAt(old, "p", "r", "rPr");
  for (const paragraph of elementsOf(elementAt(tx, "rich"), "p")) {
    if (look) paragraph.children.unshift(look);
    if (run) elementAt(paragraph, "r")?.children.unshift(run);
  }
  const body = elementAt(old, "bodyPr");
  const rich = elementAt(tx, "rich");
  if (body && rich) putElement(rich, body, ["bodyPr", "lstStyle", "p"]);
  before.attributes["xmlns:a"] ??= made.attributes["xmlns:a"];
  putElement(before, tx, titleOrder);
}

const unitsOfDegree = 60000;

function requireDegrees(value: unknown): number {
  const degrees = requireNumber(value);
  if (degrees < -90 || degrees > 90) throw new HostError("InvalidArgument");
  return degrees;
}

/** Degrees a text is turned by, upwards above 0 (ECMA-376 Part 1, 21.1.2.1.1, rot turns the other way). */
export const textOrientationProperty = <T>(
  partOf: (target: T) => ChartPart,
  richOf: (node: XmlNode | undefined, isMade: boolean) => XmlNode | undefined,
): Property<T> => ({
  get: (target) => {
    const rotation = elementAt(richOf(readPart(partOf(target)), false), "bodyPr")?.attributes.rot;
    return rotation === undefined ? 0 : -Number(rotation) / unitsOfDegree;
  },
  set: (target, value) => {
    const degrees = requireDegrees(value);
    editPart(partOf(target), (node) => {
      const body = elementAt(richOf(node, true), "bodyPr");
      if (!body) throw new HostError("InvalidOperation");
      body.attributes.rot = String(-degrees * unitsOfDegree);
      body.attributes.vert ??= "horz";
    });
  },
});

/** Text, visibility and turn, which titles of charts and of axes have alike. */
const titleMembers: Face<TitleTarget>["properties"] = {
  Text: {
    get: (target) => titleText(titleOf(target)),
    set: (target, value) => {
      const text = requireText(value);
      editChart(target, (space) => {
        const owner = ownerOf(target, space);
        putText(owner, text, target.order);
        if (target.isChartTitle) setAutomatic(owner, false);
      });
    },
  },
  TextOrientation: textOrientationProperty(
    titlePart,
    (title) => elementAt(title, "tx", "rich") ?? elementAt(title, "txPr"),
  ),
  Visible: {
    get: (target) => titleOf(target) !== undefined,
    set: (target, value) => setVisible(target, requireBoolean(value)),
  },
};

const titleMethods: NonNullable<Face<TitleTarget>["methods"]> = {
  SetFormula: (target, [given]) => {
    const formula = requireText(given).replace(/^=/, "");
    const reference = xmlNode("c:strRef", {}, [xmlNode("c:f", {}, [formula])]);
    editPart(
      titlePart(target),
      (title) => void putElement(title, xmlNode("c:tx", {}, [reference]), titleOrder),
    );
  },
};

/** Excel.ChartAxisTitle. */
export const axisTitleFace: Face<TitleTarget> = {
  className: "ChartAxisTitle",
  properties: { ...titleMembers, Format: formatProperty("ChartAxisTitleFormat", titlePart) },
  methods: titleMethods,
};

/** Excel.ChartFormatString: part of a title's text. */
const formatStringFace: Face<ChartPart> = {
  className: "ChartFormatString",
  properties: { Font: { navigation: true, get: (target) => bindFace(chartFontFace, target) } },
};

/** Excel.ChartTitle. */
export const titleFace: Face<TitleTarget> = {
  className: "ChartTitle",
  properties: {
    ...titleMembers,
    Format: formatProperty("ChartTitleFormat", titlePart),
    Overlay: {
      get: (target) => elementAt(titleOf(target), "overlay")?.attributes.val === "1",
      set: (target, value) => {
        const isOver = requireBoolean(value);
        editChart(target, (space) => {
          const title = elementAt(ownerOf(target, space), "title");
          if (!title) throw new HostError("InvalidOperation");
          putElement(title, valueNode("overlay", isOver ? 1 : 0), titleOrder);
        });
      },
    },
  },
  methods: {
    ...titleMethods,
    GetSubstring: (target, [start, length]) => {
      const span = { start: requireNumber(start), length: requireNumber(length) };
      const all = titleText(titleOf(target)).length;
      if (span.start < 0 || span.length < 0 || span.start + span.length > all)
        throw new HostError("InvalidArgument");
      return bindFace(formatStringFace, { ...titlePart(target), span });
    },
  },
};

/** The chart's own title. */
export const chartTitle = (target: ChartTarget): TitleTarget => ({
  ...target,
  owner: chartElement,
  order: chartOrder.chart ?? [],
  isChartTitle: true,
});
