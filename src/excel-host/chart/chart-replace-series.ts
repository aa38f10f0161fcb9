import {
  axisNodes,
  chartOrder,
  groupNode,
  seriesNode,
  viewNode,
  type SeriesSource,
} from "../../xlsx/objects/chart-document";
import { chartKinds, chartTypeOf, type ChartKind } from "../../xlsx/objects/chart-kinds";
import {
  elementAt,
  elementsOf,
  localName,
  putElement,
  removeElements,
  textOf,
  type XmlNode,
} from "../../xlsx/xml/xml-tree";
import { formulaOf } from "./chart-series-face";
import {
  chartElement,
  chartGroups,
  chartSeries,
  editChart,
  readChart,
  type ChartTarget,
} from "./chart-target";
import { HostError } from "../host-error";

/** What the series of a chart show now. */
export function sourcesOf(target: ChartTarget): SeriesSource[] {
  return chartSeries(readChart(target)).map(({ series }) => {
    const tx = elementAt(series, "tx");
    const formula = textOf(elementAt(tx, "strRef", "f"));
    const text = textOf(elementAt(tx, "v"));
    const categories = formulaOf(series, "categories");
    const values = formulaOf(series, "values");
    return {
      ...(formula !== "" ? { name: { formula } } : text !== "" ? { name: { text } } : {}),
      ...(categories === "" ? {} : { categories }),
      ...(values === "" ? {} : { values }),
    };
  });
}

const axesKind = ({ element, settings }: ChartKind): string =>
  /^(?:pie|doughnut)/.test(element)
    ? "none"
    : element === "bar3DChart"
      ? `${element} ${settings.barDir} ${settings.grouping}`
      : element === "scatterChart" || settings.barDir === "bar"
        ? element
        : "ordinary";

/** Makes a chart of one type over these series; title, legend and, where the type has the same, axes stay. */
export function replaceSeries(target: ChartTarget, kind: ChartKind, sources: readonly SeriesSource[]): void {
  editChart(target, (space) => {
    const plotArea = elementAt(chartElement(space), "plotArea");
    const groups = chartGroups(space);
    const [first] = groups;
    if (!plotArea || !first) throw new HostError("InvalidOperation");
    const before = chartKinds.find((one) => one.type === chartTypeOf(first));
    const made = groupNode(
      kind,
      sources.map((source, at) => seriesNode(kind, source, at)),
    );
    const keepsAxes = before !== undefined && axesKind(before) === axesKind(kind);
    const ids = keepsAxes ? elementsOf(first, "axId").map((node) => node.attributes.val) : [];
    elementsOf(made, "axId").forEach((node, at) => (node.attributes.val = ids[at] ?? node.attributes.val));
    removeElements(chartElement(space), "view3D");
    const view = viewNode(kind);
    if (view) putElement(chartElement(space), view, chartOrder.chart);
    const isAxis = (node: XmlNode): boolean => /Ax$/.test(localName(node));
    const place = plotArea.children.indexOf(first);
    plotArea.children.splice(place, 1, made, ...(keepsAxes ? [] : axisNodes(kind)));
    const fresh = new Set(
      plotArea.children.slice(place, place + (keepsAxes ? 1 : 1 + axisNodes(kind).length)),
    );
    plotArea.children = plotArea.children.filter((child) => {
      if (typeof child === "string" || "raw" in child || fresh.has(child)) return true;
      return !groups.includes(child) && (keepsAxes || !isAxis(child));
    });
  });
}
