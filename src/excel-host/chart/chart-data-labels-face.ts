import {
  elementAt,
  elementsOf,
  putElement,
  removeElements,
  xmlNode,
  type XmlNode,
} from "../../xlsx/xml/xml-tree";
import { formatProperty } from "./chart-format-face";
import { editPart, readPart, flagProperty, type ChartPart } from "./chart-part";
import type { Face } from "../bridge/host-object";
import { requireBoolean, requireText } from "../bridge/parameters";
import { requireWord, wordOf } from "../format/shared-style";

/** Children of dLbls in schema order (ECMA-376 Part 1, 21.2.2.49). */
export const dataLabelsOrder = (
  "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize " +
  "separator showLeaderLines leaderLines extLst"
).split(" ");

/** Excel.ChartDataLabelPosition in the file's words (21.2.3.10). */
const positions: Readonly<Record<string, string>> = {
  None: "",
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

/** What a label can show, by element; all are required by the schema. */
export const labelFlags = [
  "showLegendKey",
  "showVal",
  "showCatName",
  "showSerName",
  "showPercent",
  "showBubbleSize",
];

/** Labels as Excel first shows them: the value alone. All flags are required by the schema. */
export const newDataLabels = (): XmlNode =>
  xmlNode(
    "c:dLbls",
    {},
    labelFlags.map((name) => xmlNode(`c:${name}`, { val: name === "showVal" ? 1 : 0 })),
  );

/** Whether labels are shown at all: there are some, not deleted, with something to show. */
export function hasLabels(labels: XmlNode | undefined): boolean {
  if (!labels || elementAt(labels, "delete")?.attributes.val === "1") return false;
  return (
    labelFlags.some((name) => elementAt(labels, name)?.attributes.val === "1") ||
    elementsOf(labels, "dLbl").length > 0
  );
}

/** The labels among the children of a series, point or group; made as Excel first shows them. */
export function labelsOf(
  node: XmlNode | undefined,
  isMade: boolean,
  order: readonly string[],
): XmlNode | undefined {
  const found = elementAt(node, "dLbls");
  if (!node || !isMade) return found;
  if (!found) return putElement(node, newDataLabels(), order);
  if (elementAt(found, "delete")) {
    removeElements(found, "delete");
    for (const child of newDataLabels().children) {
      if (typeof child === "object" && "name" in child) putElement(found, child, dataLabelsOrder);
    }
  }
  return found;
}

/** Members that the labels of a series and the label of a point have alike. */
export const dataLabelMembers: Face<ChartPart>["properties"] = {
  ShowValue: flagProperty("showVal"),
  ShowCategoryName: flagProperty("showCatName"),
  ShowSeriesName: flagProperty("showSerName"),
  ShowPercentage: flagProperty("showPercent"),
  ShowLegendKey: flagProperty("showLegendKey"),
  ShowBubbleSize: flagProperty("showBubbleSize"),
  Position: {
    get: (target) => wordOf(positions, elementAt(readPart(target), "dLblPos")?.attributes.val ?? ""),
    set: (target, value) => {
      const word = requireWord(positions, value);
      editPart(target, (node) => {
        if (word === "") removeElements(node, "dLblPos");
        else putElement(node, xmlNode("c:dLblPos", { val: word }), target.order);
      });
    },
  },
  Separator: {
    get: (target) => {
      const child = elementAt(readPart(target), "separator")?.children[0];
      return typeof child === "string" ? child : "";
    },
    set: (target, value) => {
      const text = requireText(value);
      editPart(target, (node) => void putElement(node, xmlNode("c:separator", {}, [text]), target.order));
    },
  },
  NumberFormat: {
    get: (target) => elementAt(readPart(target), "numFmt")?.attributes.formatCode ?? "General",
    set: (target, value) => {
      const node = xmlNode("c:numFmt", { formatCode: requireText(value), sourceLinked: 0 });
      editPart(target, (labels) => void putElement(labels, node, target.order));
    },
  },
  LinkNumberFormat: {
    get: (target) => (elementAt(readPart(target), "numFmt")?.attributes.sourceLinked ?? "1") === "1",
    set: (target, value) => {
      const isLinked = requireBoolean(value);
      editPart(target, (labels) => {
        const formatCode = elementAt(labels, "numFmt")?.attributes.formatCode ?? "General";
        const node = xmlNode("c:numFmt", { formatCode, sourceLinked: isLinked ? 1 : 0 });
        putElement(labels, node, target.order);
      });
    },
  },
  Format: formatProperty("ChartDataLabelFormat", (target) => target),
};

/** Excel.ChartDataLabels. */
export const dataLabelsFace: Face<ChartPart> = {
  className: "ChartDataLabels",
  properties: dataLabelMembers,
};
