import { chartDocument, chartOrder, valueNode } from "../../xlsx/objects/chart-document";
import { chartTypeOf } from "../../xlsx/objects/chart-kinds";
import type { ChartData } from "../../xlsx/sheet/sheet-objects-data";
import { elementAt, putElement } from "../../xlsx/xml/xml-tree";
import { axesFace } from "./chart-axis-face";
import { dataLabelsFace, dataLabelsOrder, labelsOf } from "./chart-data-labels-face";
import { canHaveTable, dataTableFace, dataTablePart } from "./chart-data-table-face";
import { formatProperty } from "./chart-format-face";
import { legendFace } from "./chart-legend-face";
import { flagProperty, type ChartPart } from "./chart-part";
import { chartBox, placeChart } from "./chart-position";
import { cornersOf, type DrawingBox } from "../sheet/drawing-position";
import { replaceSeries, sourcesOf } from "./chart-replace-series";
import { requireKind, seriesCollectionFace } from "./chart-series-face";
import { groupOrder } from "./chart-series-options";
import { seriesOfRange } from "./chart-source";
import { chartElement, chartGroups, editChart, readChart, type ChartTarget } from "./chart-target";
import { chartTitle, titleFace } from "./chart-title-face";
import { heightOfRows, widthOfColumns } from "../cell/cell-size";
import { givenNames } from "../workbook/given-names";
import { createGuid } from "../workbook/guid";
import { HostError } from "../host-error";
import {
  bindFace,
  isHostObject,
  nullObject,
  type Face,
  type HostObject,
  type Property,
} from "../bridge/host-object";
import { noteChange } from "../host-state";
import { requireBoolean, requireNumber, requireText } from "../bridge/parameters";
import type { RangeTarget } from "../range/range-target";
import { areaOnSheet, type SheetTarget } from "../sheet/sheet-target";

/** Points of a chart nobody has sized. */
const usualSize = { width: 360, height: 216 };
const blanks: Readonly<Record<string, string>> = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" };

const boxProperty = (side: keyof DrawingBox): Property<ChartTarget> => ({
  get: (target) => chartBox(target)[side],
  set: (target, value) => placeChart(target, { [side]: requireNumber(value) }),
});

function sourceRange(given: unknown): RangeTarget {
  if (!isHostObject(given) || given.className !== "Range") throw new HostError("InvalidArgument");
  return given.target as RangeTarget;
}

function typeOf(target: ChartTarget): string {
  const group = chartGroups(readChart(target))[0];
  return group ? chartTypeOf(group) : "Invalid";
}

/** The chart as a whole: its area, the frame around it and the font of all that has none of its own. */
const areaPart = (target: ChartTarget): ChartPart => ({
  ...target,
  part: (space) => space,
  order:
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes".split(
      " ",
    ),
});

const roundedCorners = flagProperty("roundedCorners");

const plotAreaPart = (target: ChartTarget): ChartPart => ({
  ...target,
  part: (space) => elementAt(chartElement(space), "plotArea"),
  order: ["dTable", "spPr"],
});

const plotAreaFace: Face<ChartPart> = {
  className: "ChartPlotArea",
  properties: { Format: formatProperty<ChartPart>("ChartPlotAreaFormat", (target) => target) },
};

/** Labels of all series that are drawn as the first is. */
const allLabelsPart = (target: ChartTarget): ChartPart => ({
  ...target,
  part: (space, isMade) => labelsOf(chartGroups(space)[0], isMade, groupOrder),
  order: dataLabelsOrder,
});

function noteChart({ state, sheet, chart }: ChartTarget, happened: "Added" | "Deleted"): void {
  noteChange(state, sheet);
  state.events.record({
    kind: `Chart.${happened}`,
    targetIds: [sheet.id],
    details: { chartId: chart.id, worksheetId: sheet.id },
  });
}

function openDataTable(target: ChartTarget): HostObject {
  if (!canHaveTable(target)) throw new HostError("ItemNotFound");
  return bindFace(dataTableFace, dataTablePart(target));
}

const chartFace: Face<ChartTarget> = {
  className: "Chart",
  identify: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ state, sheet, chart }, value) => {
        const name = requireText(value);
        if (name === "") throw new HostError("InvalidArgument");
        chart.name = name;
        noteChange(state, sheet);
      },
    },
    Left: boxProperty("left"),
    Top: boxProperty("top"),
    Width: boxProperty("width"),
    Height: boxProperty("height"),
    ChartType: {
      get: typeOf,
      set: (target, value) => replaceSeries(target, requireKind(value), sourcesOf(target)),
    },
    PlotVisibleOnly: {
      get: (target) => elementAt(chartElement(readChart(target)), "plotVisOnly")?.attributes.val !== "0",
      set: (target, value) => {
        const visibleOnly = requireBoolean(value) ? 1 : 0;
        editChart(target, (space) => {
          putElement(chartElement(space), valueNode("plotVisOnly", visibleOnly), chartOrder.chart);
        });
      },
    },
    DisplayBlanksAs: {
      get: (target) => {
        const shown = elementAt(chartElement(readChart(target)), "dispBlanksAs")?.attributes.val ?? "zero";
        return Object.keys(blanks).find((name) => blanks[name] === shown) ?? "Zero";
      },
      set: (target, value) => {
        const shown = blanks[String(value)];
        if (shown === undefined) throw new HostError("InvalidArgument");
        editChart(target, (space) => {
          putElement(chartElement(space), valueNode("dispBlanksAs", shown), chartOrder.chart);
        });
      },
    },
    Title: { navigation: true, get: (target) => bindFace(titleFace, chartTitle(target)) },
    Legend: { navigation: true, get: (target) => bindFace(legendFace, target) },
    Series: { navigation: true, get: (target) => bindFace(seriesCollectionFace, target) },
    Format: formatProperty("ChartAreaFormat", areaPart, { RoundedCorners: roundedCorners }),
    PlotArea: { navigation: true, get: (target) => bindFace(plotAreaFace, plotAreaPart(target)) },
    DataLabels: { navigation: true, get: (target) => bindFace(dataLabelsFace, allLabelsPart(target)) },
    Axes: { navigation: true, get: (target) => bindFace(axesFace, target) },
    Worksheet: { navigation: true, get: ({ state, sheet }) => state.openSheet(sheet) },
  },
  methods: {
    GetDataTable: openDataTable,
    GetDataTableOrNullObject: (target) => (canHaveTable(target) ? openDataTable(target) : nullObject),
    // Charts are not drawn here; the workbook knows no active chart.
    Activate: () => undefined,
    Delete: ({ state, sheet, chart }) => {
      sheet.objects.charts = sheet.objects.charts.filter((one) => one !== chart);
      noteChart({ state, sheet, chart }, "Deleted");
    },
    SetData: (target, [source, seriesBy]) => {
      const kind = requireKind(typeOf(target));
      const isScatter = kind.element === "scatterChart";
      replaceSeries(target, kind, seriesOfRange(sourceRange(source), seriesBy, isScatter));
    },
    SetPosition: (target, [start, end]) => {
      const { state, sheet } = target;
      const first = areaOnSheet(target, start);
      const left = widthOfColumns(state, sheet, 0, first.column);
      const top = heightOfRows(sheet, 0, first.row);
      if (end === null || end === undefined) {
        placeChart(target, { left, top });
        return;
      }
      const last = areaOnSheet(target, end);
      const right = widthOfColumns(state, sheet, 0, last.column + last.columnCount);
      const bottom = heightOfRows(sheet, 0, last.row + last.rowCount);
      placeChart(target, { left, top, width: right - left, height: bottom - top });
    },
  },
};

/** First free name of the kind Excel gives a new chart. */
function freeName(stem: string, charts: readonly ChartData[]): string {
  const taken = new Set(charts.map((chart) => chart.name.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}

function findChart({ state, sheet }: SheetTarget, given: unknown): HostObject {
  const key = requireText(given);
  const name = key.toLowerCase();
  const { charts } = sheet.objects;
  const chart = charts.find((one) => one.id === key) ?? charts.find((one) => one.name.toLowerCase() === name);
  return chart ? bindFace(chartFace, { state, sheet, chart }) : nullObject;
}

function requireChart(target: SheetTarget, given: unknown): HostObject {
  const found = findChart(target, given);
  if (found.isNull) throw new HostError("ItemNotFound");
  return found;
}

function addChart(target: SheetTarget, [type, source, seriesBy]: readonly unknown[]): HostObject {
  const { state, sheet } = target;
  const kind = requireKind(type);
  const range = sourceRange(source);
  // Beside the data, where Excel puts it in the middle of the window: there is no window here.
  const isOwn = range.sheet === sheet;
  const left = widthOfColumns(state, sheet, 0, isOwn ? range.area.column + range.area.columnCount + 1 : 1);
  const top = heightOfRows(sheet, 0, isOwn ? range.area.row : 1);
  const chart: ChartData = {
    id: createGuid(),
    name: freeName(givenNames(state.locale).chart, sheet.objects.charts),
    ...cornersOf(target, { left, top, ...usualSize }),
    xml: chartDocument(kind, seriesOfRange(range, seriesBy, kind.element === "scatterChart")),
  };
  sheet.objects.charts.push(chart);
  noteChart({ state, sheet, chart }, "Added");
  return bindFace(chartFace, { state, sheet, chart });
}

/** Excel.ChartCollection. */
export const chartsFace: Face<SheetTarget> = {
  className: "ChartCollection",
  properties: { Count: { get: ({ sheet }) => sheet.objects.charts.length } },
  items: ({ state, sheet }) =>
    sheet.objects.charts.map((chart) => bindFace(chartFace, { state, sheet, chart })),
  index: requireChart,
  methods: {
    GetCount: ({ sheet }) => sheet.objects.charts.length,
    GetItem: (target, [name]) => requireChart(target, name),
    GetItemOrNullObject: (target, [name]) => findChart(target, name),
    GetItemAt: ({ state, sheet }, [index]) => {
      const chart = sheet.objects.charts[requireNumber(index)];
      if (!chart) throw new HostError("InvalidArgument");
      return bindFace(chartFace, { state, sheet, chart });
    },
    Add: addChart,
  },
};
