import type { ChartData } from "../../xlsx/sheet/sheet-objects-data";
import {
  elementAt,
  elementsOf,
  formatXmlPart,
  localName,
  parseXml,
  type XmlNode,
} from "../../xlsx/xml/xml-tree";
import { noteChange } from "../host-state";
import type { SheetTarget } from "../sheet/sheet-target";

/** A chart as the faces of its parts see it. */
export interface ChartTarget extends SheetTarget {
  readonly chart: ChartData;
}

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const trees = new WeakMap<ChartData, { readonly xml: string; readonly tree: XmlNode }>();

/** The chart part as a tree, to be read only. */
export function readChart({ chart }: ChartTarget): XmlNode {
  const known = trees.get(chart);
  if (known?.xml === chart.xml) return known.tree;
  const tree = parseXml(chart.xml);
  trees.set(chart, { xml: chart.xml, tree });
  return tree;
}

/** Changes the chart part. What is put in stands under the prefixes c and a, whatever the file calls them. */
export function editChart(target: ChartTarget, edit: (space: XmlNode) => void): void {
  const space = parseXml(target.chart.xml);
  space.attributes["xmlns:c"] ??= CHART;
  space.attributes["xmlns:a"] ??= DRAWING;
  edit(space);
  target.chart.xml = formatXmlPart(space);
  noteChange(target.state, target.sheet);
}

/** The chart element of a chart part. */
export const chartElement = (space: XmlNode): XmlNode => elementAt(space, "chart") ?? space;

/** The elements of the plot area that hold series, in drawing order. */
export function chartGroups(space: XmlNode): XmlNode[] {
  return elementsOf(elementAt(chartElement(space), "plotArea")).filter((node) =>
    /Chart$/.test(localName(node)),
  );
}

/** All series with the element that holds them. */
export function chartSeries(space: XmlNode): { readonly group: XmlNode; readonly series: XmlNode }[] {
  return chartGroups(space).flatMap((group) => elementsOf(group, "ser").map((series) => ({ group, series })));
}
