import { elementAt, elementsOf, localName, type XmlNode } from "../xml/xml-tree";

/** How a chart type of office.js stands in the file: its element in the plot area and what tells it from its like. */
export interface ChartKind {
  /** Excel.ChartType */
  readonly type: string;
  readonly element: string;
  /** barDir, grouping, scatterStyle, radarStyle: child → val. */
  readonly settings: Readonly<Record<string, string>>;
  readonly hasMarkers?: boolean;
  readonly isExploded?: boolean;
  /** Of bars drawn in depth. */
  readonly shape?: string;
}

const bars = (prefix: string, direction: string): ChartKind[] => [
  { type: `${prefix}Clustered`, element: "barChart", settings: { barDir: direction, grouping: "clustered" } },
  { type: `${prefix}Stacked`, element: "barChart", settings: { barDir: direction, grouping: "stacked" } },
  {
    type: `${prefix}Stacked100`,
    element: "barChart",
    settings: { barDir: direction, grouping: "percentStacked" },
  },
];
/** Bars drawn in depth (21.2.2.15): four ways to stand for columns, three for bars, which have no row behind another. */
function solidBars(prefix: string, shape: string): ChartKind[] {
  const kinds = (
    name: string,
    barDir: string,
    groupings: readonly (readonly [string, string])[],
  ): ChartKind[] =>
    groupings.map(([suffix, grouping]) => ({
      type: `${name}${suffix}`,
      element: "bar3DChart",
      settings: { barDir, grouping },
      shape,
    }));
  const stands = [
    ["Clustered", "clustered"],
    ["Stacked", "stacked"],
    ["Stacked100", "percentStacked"],
  ] as const;
  const isBox = shape === "box";
  return [
    ...kinds(isBox ? "3DColumn" : `${prefix}Col`, "col", [...stands, ["", "standard"]]),
    ...kinds(isBox ? "3DBar" : `${prefix}Bar`, "bar", stands),
  ];
}

const lines = (names: readonly [string, string, string], hasMarkers: boolean): ChartKind[] =>
  ["standard", "stacked", "percentStacked"].map((grouping, at) => ({
    type: names[at] ?? "",
    element: "lineChart",
    settings: { grouping },
    hasMarkers,
  }));
const areas: ChartKind[] = ["standard", "stacked", "percentStacked"].map((grouping, at) => ({
  type: ["Area", "AreaStacked", "AreaStacked100"][at] ?? "",
  element: "areaChart",
  settings: { grouping },
}));
const scatter = (type: string, scatterStyle: string, hasMarkers: boolean): ChartKind => ({
  type,
  element: "scatterChart",
  settings: { scatterStyle },
  hasMarkers,
});
const radar = (type: string, radarStyle: string): ChartKind => ({
  type,
  element: "radarChart",
  settings: { radarStyle },
});

/** Chart types that can be made (ECMA-376 Part 1, 21.2). */
export const chartKinds: readonly ChartKind[] = [
  ...bars("Column", "col"),
  ...bars("Bar", "bar"),
  ...solidBars("", "box"),
  ...solidBars("Cylinder", "cylinder"),
  ...solidBars("Cone", "cone"),
  ...solidBars("Pyramid", "pyramid"),
  { type: "3DPie", element: "pie3DChart", settings: {} },
  { type: "3DPieExploded", element: "pie3DChart", settings: {}, isExploded: true },
  ...lines(["Line", "LineStacked", "LineStacked100"], false),
  ...lines(["LineMarkers", "LineMarkersStacked", "LineMarkersStacked100"], true),
  { type: "Pie", element: "pieChart", settings: {} },
  { type: "PieExploded", element: "pieChart", settings: {}, isExploded: true },
  { type: "Doughnut", element: "doughnutChart", settings: {} },
  { type: "DoughnutExploded", element: "doughnutChart", settings: {}, isExploded: true },
  ...areas,
  scatter("XYScatter", "lineMarker", true),
  scatter("XYScatterLines", "lineMarker", true),
  scatter("XYScatterLinesNoMarkers", "lineMarker", false),
  scatter("XYScatterSmooth", "smoothMarker", true),
  scatter("XYScatterSmoothNoMarkers", "smoothMarker", false),
  radar("Radar", "standard"),
  radar("RadarMarkers", "marker"),
  radar("RadarFilled", "filled"),
];

const setting = (node: XmlNode | undefined, name: string): string | undefined =>
  elementAt(node, name)?.attributes.val;

function hasNoSymbol(series: XmlNode | undefined): boolean {
  return setting(elementAt(series, "marker"), "symbol") === "none";
}

/** Type of a chart element of the plot area; "Invalid" for one this table lacks. */
export function chartTypeOf(group: XmlNode): string {
  const name = localName(group);
  const series = elementsOf(group, "ser")[0];
  const found = chartKinds.filter(
    (kind) =>
      kind.element === name &&
      (kind.shape === undefined || kind.shape === (setting(group, "shape") ?? "box")) &&
      Object.entries(kind.settings).every(([key, value]) => setting(group, key) === value),
  );
  const isExploded = elementAt(series, "explosion") !== undefined;
  const hasLine = elementAt(series, "spPr", "ln", "noFill") === undefined;
  const matching = found.filter((kind) => {
    if (kind.isExploded !== undefined || isExploded) return (kind.isExploded ?? false) === isExploded;
    if (name === "lineChart" || name === "scatterChart") return kind.hasMarkers === !hasNoSymbol(series);
    return true;
  });
  // A scatter chart of points alone has series without a line.
  const chosen = matching.find((kind) => kind.type !== "XYScatter" || !hasLine) ?? matching[0];
  return chosen?.type ?? "Invalid";
}
