import { chartOrder, titleNode, valueNode } from "../xlsx/chart-document";
import { elementAt, elementsOf, putElement, removeElements, textOf, type XmlNode } from "../xlsx/xml-tree";
import { chartElement, editChart, readChart, type ChartTarget } from "./chart-target";
import { HostError } from "./host-error";
import type { Face } from "./host-object";
import { requireBoolean, requireText } from "./parameters";

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

/** Excel.ChartTitle and Excel.ChartAxisTitle. */
export const titleFace: Face<TitleTarget> = {
  className: "ChartTitle",
  properties: {
    Text: {
      get: (target) => titleText(titleOf(target)),
      set: (target, value) => {
        const text = requireText(value);
        editChart(target, (space) => {
          const owner = ownerOf(target, space);
          putElement(owner, titleNode(text), target.order);
          if (target.isChartTitle) setAutomatic(owner, false);
        });
      },
    },
    Visible: {
      get: (target) => titleOf(target) !== undefined,
      set: (target, value) => setVisible(target, requireBoolean(value)),
    },
    Overlay: {
      get: (target) => elementAt(titleOf(target), "overlay")?.attributes.val === "1",
      set: (target, value) => {
        const isOver = requireBoolean(value);
        editChart(target, (space) => {
          const title = elementAt(ownerOf(target, space), "title");
          if (!title) throw new HostError("InvalidOperation");
          putElement(title, valueNode("overlay", isOver ? 1 : 0), [
            "tx",
            "layout",
            "overlay",
            "spPr",
            "txPr",
          ]);
        });
      },
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
