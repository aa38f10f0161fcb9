import {
  elementAt,
  elementsOf,
  putElement,
  removeElements,
  xmlNode,
  type XmlNode,
} from "../../xlsx/xml/xml-tree";
import { putText, textOfBody } from "../format/text-runs";
import type { Face } from "../bridge/host-object";
import { requireText } from "../bridge/parameters";
import { dataLabelMembers, labelFlags } from "./chart-data-labels-face";
import { editPart, readPart, type ChartPart } from "./chart-part";

/** Children of dLbl in schema order (ECMA-376 Part 1, 21.2.2.47). */
const labelOrder = (
  "idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent " +
  "showBubbleSize separator extLst"
).split(" ");

/** The label of one point of a series. */
export interface PointLabel extends ChartPart {
  readonly index: number;
  readonly value: unknown;
}

const flagNodes = (shown: string): XmlNode[] =>
  labelFlags.map((name) => xmlNode(`c:${name}`, { val: name === shown ? 1 : 0 }));

const ownLabel = (labels: XmlNode | undefined, index: number): XmlNode | undefined =>
  elementsOf(labels, "dLbl").find((label) => Number(elementAt(label, "idx")?.attributes.val) === index);

/** The label's element in the labels of its series; others stay without a label when it is the first. */
function labelElement(series: XmlNode | undefined, index: number, isMade: boolean): XmlNode | undefined {
  const labels = elementAt(series, "dLbls");
  const found = ownLabel(labels, index);
  if (found || !isMade || !series) return found;
  const after = "trendline errBars cat xVal val yVal bubbleSize smooth shape extLst".split(" ");
  const holder = labels ?? putElement(series, xmlNode("c:dLbls", {}, flagNodes("")), ["dLbls", ...after]);
  const made = xmlNode("c:dLbl", {}, [xmlNode("c:idx", { val: index }), ...flagNodes("showVal")]);
  const next = elementsOf(holder, "dLbl").find(
    (one) => Number(elementAt(one, "idx")?.attributes.val) > index,
  );
  const place = next
    ? holder.children.indexOf(next)
    : holder.children.indexOf(elementsOf(holder, "dLbl").at(-1) ?? "") + 1;
  holder.children.splice(place, 0, made);
  return made;
}

/** The label of the point at a place in a series. */
export const pointLabel = (series: ChartPart, index: number, value: unknown): PointLabel => ({
  ...series,
  index,
  value,
  part: (space, isMade) => labelElement(series.part(space, false), index, isMade),
  order: labelOrder,
});

/** Whether a point shows a label: one of its own, or as its series does. */
export function hasPointLabel(series: ChartPart, index: number): boolean {
  const labels = elementAt(readPart(series), "dLbls");
  const own = ownLabel(labels, index);
  if (own) return elementAt(own, "delete")?.attributes.val !== "1";
  const isDeleted = elementAt(labels, "delete")?.attributes.val === "1";
  return !isDeleted && labelFlags.some((name) => elementAt(labels, name)?.attributes.val === "1");
}

/** Shows the label of a point, or takes it away. */
export function showPointLabel(label: PointLabel, isShown: boolean): void {
  editPart(label, (node) => {
    if (!isShown) {
      const deleted = [elementAt(node, "idx"), xmlNode("c:delete", { val: 1 })];
      node.children = deleted.filter((child) => child !== undefined);
    } else if (elementAt(node, "delete")) {
      removeElements(node, "delete");
      node.children.push(...flagNodes("showVal"));
    }
  });
}

/** Excel.ChartDataLabel. */
export const dataLabelFace: Face<PointLabel> = {
  className: "ChartDataLabel",
  properties: {
    ...dataLabelMembers,
    Text: {
      get: (target) => {
        const rich = elementAt(readPart(target), "tx", "rich");
        return rich ? textOfBody(rich) : String(target.value ?? "");
      },
      set: (target, value) => {
        const text = requireText(value);
        editPart(target, (node) => {
          const rich =
            elementAt(node, "tx", "rich") ?? xmlNode("a:rich", {}, [xmlNode("a:bodyPr"), xmlNode("a:p")]);
          putText(rich, text);
          putElement(node, xmlNode("c:tx", {}, [{ ...rich, name: "c:rich" }]), labelOrder);
        });
      },
    },
    AutoText: {
      get: (target) => elementAt(readPart(target), "tx") === undefined,
    },
  },
};
