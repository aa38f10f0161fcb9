import {
  axisNodes,
  chartOrder,
  groupNode,
  seriesDataNode,
  seriesNameNode,
  seriesNode,
  type SeriesSource,
} from "../xlsx/chart-document";
import { chartKinds, chartTypeOf, type ChartKind } from "../xlsx/chart-kinds";
import {
  elementAt,
  elementsOf,
  localName,
  putElement,
  removeElements,
  textOf,
  type XmlNode,
} from "../xlsx/xml-tree";
import { findCell } from "./cell-store";
import { sourceFormula } from "./chart-source";
import {
  chartElement,
  chartGroups,
  chartSeries,
  editChart,
  readChart,
  type ChartTarget,
} from "./chart-target";
import { HostError } from "./host-error";
import { bindFace, isHostObject, type Face, type HostObject } from "./host-object";
import { valueOfName } from "./name-value";
import { requireNumber, requireText } from "./parameters";
import type { RangeTarget } from "./range-target";
import { toWireValue } from "./wire-value";

interface SeriesTarget extends ChartTarget {
  /** 0-based among all series of the chart. */
  readonly at: number;
}

type Dimension = "values" | "categories";

/** The kind of a chart type that can be made; NotImplemented for the others, which the file may still hold. */
export function requireKind(type: unknown): ChartKind {
  const wanted = requireText(type);
  const kind = chartKinds.find((one) => one.type === wanted);
  if (!kind) throw new HostError("NotImplemented", `chart type ${wanted}`);
  return kind;
}

function found(target: SeriesTarget, space: XmlNode): ReturnType<typeof chartSeries>[number] {
  const series = chartSeries(space)[target.at];
  if (!series) throw new HostError("ItemNotFound");
  return series;
}

/** Cells a formula of the chart means, when they are one block of this workbook. */
function blockOf(target: ChartTarget, formula: string): RangeTarget | null {
  const value = valueOfName(target.state, { name: "", formula });
  return value.type === "Range" ? value.range : null;
}

function valuesOf(target: ChartTarget, formula: string): unknown[] {
  const block = blockOf(target, formula);
  if (!block) return [];
  const { row, column, rowCount, columnCount } = block.area;
  return Array.from({ length: rowCount * columnCount }, (_, at) => {
    const cell = findCell(block.sheet, row + Math.floor(at / columnCount), column + (at % columnCount));
    return toWireValue(cell?.value ?? null);
  });
}

function nameOf(target: ChartTarget, series: XmlNode): string {
  const tx = elementAt(series, "tx");
  const formula = textOf(elementAt(tx, "strRef", "f"));
  if (formula === "") return textOf(elementAt(tx, "v"));
  const block = blockOf(target, formula);
  return block
    ? String(valuesOf(target, formula)[0] ?? "")
    : textOf(elementAt(tx, "strRef", "strCache", "pt", "v"));
}

const elementOfDimension: Readonly<Record<Dimension, readonly string[]>> = {
  values: ["val", "yVal"],
  categories: ["cat", "xVal"],
};

function formulaOf(series: XmlNode, dimension: Dimension): string {
  const holder = elementOfDimension[dimension].map((name) => elementAt(series, name)).find(Boolean);
  return textOf(elementAt(elementsOf(holder)[0], "f"));
}

function setData(target: SeriesTarget, dimension: Dimension, given: unknown): void {
  if (!isHostObject(given) || given.className !== "Range") throw new HostError("InvalidArgument");
  const formula = sourceFormula(given.target as RangeTarget);
  editChart(target, (space) => {
    const { group, series } = found(target, space);
    putElement(series, seriesDataNode({ element: localName(group) }, dimension, formula), chartOrder.series);
  });
}

function requireDimension(value: unknown): Dimension {
  if (value === "Values" || value === "YValues") return "values";
  if (value === "Categories" || value === "XValues") return "categories";
  throw new HostError("InvalidArgument");
}

/** Gives a series another type by moving it to the element of that type; NotImplemented where the axes would have to change. */
function changeSeriesType(target: SeriesTarget, kind: ChartKind): void {
  const withAxes = new Set(["barChart", "lineChart", "areaChart"]);
  editChart(target, (space) => {
    const { group, series } = found(target, space);
    if (!withAxes.has(kind.element) || !withAxes.has(localName(group)))
      throw new HostError("NotImplemented", "ChartSeries.chartType");
    const plotArea = elementAt(chartElement(space), "plotArea") ?? space;
    const others = chartGroups(space).filter((one) => one !== group);
    const home = others.find((one) => chartTypeOf(one) === kind.type);
    group.children = group.children.filter((child) => child !== series);
    for (const name of ["invertIfNegative", "marker", "smooth"]) removeElements(series, name);
    const made = home ?? groupNode(kind, []);
    const firstAxis = made.children.findIndex(
      (child) =>
        typeof child === "object" &&
        "name" in child &&
        /(?:gapWidth|overlap|marker|axId|dLbls)$/.test(child.name),
    );
    made.children.splice(firstAxis < 0 ? made.children.length : firstAxis, 0, series);
    if (!home) {
      const ids = elementsOf(group, "axId").map((node) => node.attributes.val);
      elementsOf(made, "axId").forEach((node, at) => (node.attributes.val = ids[at]));
      plotArea.children.splice(plotArea.children.indexOf(group) + 1, 0, made);
    }
    if (elementsOf(group, "ser").length === 0)
      plotArea.children = plotArea.children.filter((child) => child !== group);
  });
}

const seriesFace: Face<SeriesTarget> = {
  className: "ChartSeries",
  properties: {
    Name: {
      get: (target) => nameOf(target, found(target, readChart(target)).series),
      set: (target, value) => {
        const text = requireText(value);
        const name = text.startsWith("=") ? { formula: text.slice(1) } : { text };
        editChart(target, (space) => {
          putElement(found(target, space).series, seriesNameNode(name), chartOrder.series);
        });
      },
    },
    ChartType: {
      get: (target) => chartTypeOf(found(target, readChart(target)).group),
      set: (target, value) => changeSeriesType(target, requireKind(value)),
    },
    PlotOrder: { get: ({ at }) => at + 1 },
    AxisGroup: { get: () => "Primary" },
  },
  methods: {
    SetValues: (target, [range]) => setData(target, "values", range),
    SetXAxisValues: (target, [range]) => setData(target, "categories", range),
    GetDimensionValues: (target, [dimension]) =>
      valuesOf(target, formulaOf(found(target, readChart(target)).series, requireDimension(dimension))),
    GetDimensionDataSourceString: (target, [dimension]) =>
      formulaOf(found(target, readChart(target)).series, requireDimension(dimension)),
    Delete: (target) =>
      editChart(target, (space) => {
        const { group, series } = found(target, space);
        group.children = group.children.filter((child) => child !== series);
      }),
  },
};

function seriesAt(target: ChartTarget, given: unknown): HostObject {
  const at = requireNumber(given);
  if (!chartSeries(readChart(target))[at]) throw new HostError("InvalidArgument");
  return bindFace(seriesFace, { ...target, at });
}

function countOf(target: ChartTarget): number {
  return chartSeries(readChart(target)).length;
}

/** Excel.ChartSeriesCollection. */
export const seriesCollectionFace: Face<ChartTarget> = {
  className: "ChartSeriesCollection",
  properties: { Count: { get: countOf } },
  items: (target) => Array.from({ length: countOf(target) }, (_, at) => seriesAt(target, at)),
  index: seriesAt,
  methods: {
    GetCount: countOf,
    GetItemAt: (target, [index]) => seriesAt(target, index),
    Add: (target, [name, index]) => {
      const count = countOf(target);
      if (index !== null && index !== undefined && requireNumber(index) !== count)
        throw new HostError("NotImplemented", "ChartSeriesCollection.add at an index");
      editChart(target, (space) => {
        const group = chartGroups(space).at(-1);
        const kind = chartKinds.find((one) => group !== undefined && one.type === chartTypeOf(group));
        if (!group || !kind) throw new HostError("NotImplemented", "ChartSeriesCollection.add");
        const source = name === null || name === undefined ? {} : { name: { text: requireText(name) } };
        const series = seriesNode(kind, source, count);
        const last = elementsOf(group, "ser").at(-1);
        const place = last ? group.children.indexOf(last) + 1 : Object.keys(kind.settings).length + 1;
        group.children.splice(place, 0, series);
      });
      return seriesAt(target, count);
    },
  },
};

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
  element === "pieChart" || element === "doughnutChart"
    ? "none"
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
