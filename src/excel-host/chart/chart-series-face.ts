import {
  chartOrder,
  groupNode,
  seriesDataNode,
  seriesNameNode,
  seriesNode,
  valueNode,
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
import { findCell } from "../cell/cell-store";
import { pointsFace } from "./chart-point-face";
import { seriesOptions, type SeriesTarget } from "./chart-series-options";
import { trendlinesFace } from "./chart-trendline-face";
import { sourceFormula } from "./chart-source";
import {
  chartElement,
  chartGroups,
  chartSeries,
  editChart,
  readChart,
  type ChartTarget,
} from "./chart-target";
import { HostError } from "../host-error";
import { bindFace, isHostObject, type Face, type HostObject } from "../bridge/host-object";
import { valueOfName } from "../workbook/name-value";
import { requireNumber, requireText } from "../bridge/parameters";
import type { RangeTarget } from "../range/range-target";
import { toWireValue } from "../bridge/wire-value";

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

/** Formula of the cells a series takes its values or categories from, "" for none. */
export function formulaOf(series: XmlNode, dimension: Dimension): string {
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

/** Puts a series at a 0-based place among those drawn the same way. */
function moveSeries(target: SeriesTarget, place: number): void {
  editChart(target, (space) => {
    const { group, series } = found(target, space);
    const others = elementsOf(group, "ser").filter((one) => one !== series);
    if (!Number.isInteger(place) || place < 0 || place > others.length)
      throw new HostError("InvalidArgument");
    const before = others[place];
    group.children = group.children.filter((child) => child !== series);
    const last = others.at(-1);
    const at = before ? group.children.indexOf(before) : last ? group.children.indexOf(last) + 1 : 0;
    group.children.splice(at, 0, series);
    chartSeries(space).forEach((one, order) =>
      putElement(one.series, valueNode("order", order), chartOrder.series),
    );
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
    ...seriesOptions,
    Points: {
      navigation: true,
      get: (target) =>
        bindFace(pointsFace, {
          ...target,
          values: () => valuesOf(target, formulaOf(found(target, readChart(target)).series, "values")),
        }),
    },
    Trendlines: { navigation: true, get: (target) => bindFace(trendlinesFace, target) },
    PlotOrder: {
      get: (target) => {
        const { group, series } = found(target, readChart(target));
        return elementsOf(group, "ser").indexOf(series);
      },
      set: (target, value) => moveSeries(target, requireNumber(value)),
    },
    AxisGroup: { get: () => "Primary" },
  },
  methods: {
    SetValues: (target, [range]) => setData(target, "values", range),
    SetXAxisValues: (target, [range]) => setData(target, "categories", range),
    GetDimensionValues: (target, [dimension]) =>
      valuesOf(target, formulaOf(found(target, readChart(target)).series, requireDimension(dimension))),
    GetDimensionDataSourceType: (target, [dimension]) => {
      const formula = formulaOf(found(target, readChart(target)).series, requireDimension(dimension));
      if (formula === "") return "Unknown";
      return blockOf(target, formula) ? "LocalRange" : "ExternalRange";
    },
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
  return bindFace(seriesFace, {
    ...target,
    at,
    part: (space) => chartSeries(space)[at]?.series,
    order: chartOrder.series ?? [],
  });
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
