import type { ChartKind } from "./chart-kinds";
import { formatXmlPart, xmlNode, type XmlNode } from "../xml/xml-tree";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a series shows: formulas without "=", or a literal name. */
export interface SeriesSource {
  readonly name?: { readonly formula: string } | { readonly text: string };
  readonly categories?: string;
  readonly values?: string;
}

/** Children in schema order, by the element they stand in (ECMA-376 Part 1, 21.2.2). */
export const chartOrder: Readonly<Record<string, readonly string[]>> = {
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs".split(
      " ",
    ),
  axis: (
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr " +
    "crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl crossBetween majorUnit minorUnit dispUnits"
  ).split(" "),
  scaling: "logBase orientation max min".split(" "),
  series: (
    "idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat xVal val yVal " +
    "bubbleSize smooth shape"
  ).split(" "),
  legend: "legendPos legendEntry layout overlay spPr txPr".split(" "),
};

/** An element with a val attribute, as most of a chart are. */
export const valueNode = (name: string, value: string | number): XmlNode =>
  xmlNode(`c:${name}`, { val: value });

/**
 * Text of a title as rich text.
 * @example titleNode("合计").name // => "c:title"
 */
export function titleNode(text: string): XmlNode {
  const paragraphs = text
    .split("\n")
    .map((line) => xmlNode("a:p", {}, [xmlNode("a:r", {}, [xmlNode("a:t", {}, [line])])]));
  const rich = xmlNode("c:rich", {}, [xmlNode("a:bodyPr"), xmlNode("a:lstStyle"), ...paragraphs]);
  return xmlNode("c:title", { "xmlns:a": DRAWING }, [xmlNode("c:tx", {}, [rich]), valueNode("overlay", 0)]);
}

const reference = (name: string, kind: "strRef" | "numRef", formula: string): XmlNode =>
  xmlNode(`c:${name}`, {}, [xmlNode(`c:${kind}`, {}, [xmlNode("c:f", {}, [formula])])]);

/** The element that names a series. */
export function seriesNameNode(name: NonNullable<SeriesSource["name"]>): XmlNode {
  return "formula" in name
    ? reference("tx", "strRef", name.formula)
    : xmlNode("c:tx", {}, [xmlNode("c:v", {}, [name.text])]);
}

/** The element that holds a series' values or categories. */
export function seriesDataNode(
  kind: Pick<ChartKind, "element">,
  what: "categories" | "values",
  formula: string,
): XmlNode {
  const isScatter = kind.element === "scatterChart";
  if (what === "values") return reference(isScatter ? "yVal" : "val", "numRef", formula);
  return isScatter ? reference("xVal", "numRef", formula) : reference("cat", "strRef", formula);
}

/** A series at a 0-based place among those of its chart. */
export function seriesNode(kind: ChartKind, source: SeriesSource, at: number): XmlNode {
  const { name, categories, values } = source;
  const isPlain = kind.type === "XYScatter";
  const needsMarker = kind.element === "lineChart" || kind.element === "scatterChart";
  return xmlNode("c:ser", {}, [
    valueNode("idx", at),
    valueNode("order", at),
    name === undefined ? undefined : seriesNameNode(name),
    isPlain
      ? xmlNode("c:spPr", {}, [xmlNode("a:ln", { "xmlns:a": DRAWING }, [xmlNode("a:noFill")])])
      : undefined,
    kind.element.startsWith("bar") ? valueNode("invertIfNegative", 0) : undefined,
    needsMarker && kind.hasMarkers !== true
      ? xmlNode("c:marker", {}, [valueNode("symbol", "none")])
      : undefined,
    kind.isExploded === true ? valueNode("explosion", 25) : undefined,
    categories === undefined ? undefined : seriesDataNode(kind, "categories", categories),
    values === undefined ? undefined : seriesDataNode(kind, "values", values),
    needsMarker ? valueNode("smooth", kind.type.startsWith("XYScatterSmooth") ? 1 : 0) : undefined,
  ]);
}

/** Kinds without axes. */
const isRoundKind = ({ element }: ChartKind): boolean =>
  ["pieChart", "pie3DChart", "doughnutChart"].includes(element);

/** Series stand one behind the other, which needs an axis of its own. */
const hasDepthAxis = ({ element, settings }: ChartKind): boolean =>
  element === "bar3DChart" && settings.grouping === "standard";

/** How a kind drawn in depth is looked at; undefined for a flat one. */
export function viewNode({ element }: ChartKind): XmlNode | undefined {
  if (!element.includes("3D")) return undefined;
  const turns = element === "pie3DChart" ? [30, 0, 0] : [15, 20, 1];
  return xmlNode(
    "c:view3D",
    {},
    ["rotX", "rotY", "rAngAx"].map((name, at) => valueNode(name, turns[at] ?? 0)),
  );
}

/** The element of the plot area that holds series of one type. */
export function groupNode(kind: ChartKind, series: readonly XmlNode[]): XmlNode {
  const { element, settings } = kind;
  const isRound = isRoundKind(kind);
  const isStacked = settings.grouping === "stacked" || settings.grouping === "percentStacked";
  return xmlNode(`c:${element}`, {}, [
    ...Object.entries(settings).map(([name, value]) => valueNode(name, value)),
    valueNode("varyColors", isRound ? 1 : 0),
    ...series,
    element === "barChart" || element === "bar3DChart" ? valueNode("gapWidth", 150) : undefined,
    kind.shape === undefined ? undefined : valueNode("shape", kind.shape),
    element === "barChart" && isStacked ? valueNode("overlap", 100) : undefined,
    element === "lineChart" ? valueNode("marker", 1) : undefined,
    isRound && element !== "pie3DChart" ? valueNode("firstSliceAng", 0) : undefined,
    element === "doughnutChart" ? valueNode("holeSize", 50) : undefined,
    ...(isRound ? [] : [valueNode("axId", 1), valueNode("axId", 2)]),
    element === "bar3DChart" ? valueNode("axId", hasDepthAxis(kind) ? 3 : 0) : undefined,
  ]);
}

function axisNode(kind: ChartKind, isValue: boolean): XmlNode {
  const isScatter = kind.element === "scatterChart";
  const isHorizontalBar = kind.settings.barDir === "bar";
  const position = isValue === isHorizontalBar ? "b" : "l";
  const name = isValue || isScatter ? "c:valAx" : "c:catAx";
  return xmlNode(name, {}, [
    valueNode("axId", isValue ? 2 : 1),
    xmlNode("c:scaling", {}, [valueNode("orientation", "minMax")]),
    valueNode("delete", 0),
    valueNode("axPos", position),
    isValue ? xmlNode("c:majorGridlines") : undefined,
    xmlNode("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    valueNode("majorTickMark", "out"),
    valueNode("minorTickMark", "none"),
    valueNode("tickLblPos", "nextTo"),
    valueNode("crossAx", isValue ? 1 : 2),
    valueNode("crosses", "autoZero"),
    ...(isValue || isScatter
      ? [
          valueNode(
            "crossBetween",
            isScatter ? "midCat" : kind.element === "areaChart" ? "midCat" : "between",
          ),
        ]
      : [
          valueNode("auto", 1),
          valueNode("lblAlgn", "ctr"),
          valueNode("lblOffset", 100),
          valueNode("noMultiLvlLbl", 0),
        ]),
  ]);
}

const depthAxisNode = (): XmlNode =>
  xmlNode("c:serAx", {}, [
    valueNode("axId", 3),
    xmlNode("c:scaling", {}, [valueNode("orientation", "minMax")]),
    valueNode("delete", 0),
    valueNode("axPos", "b"),
    valueNode("majorTickMark", "out"),
    valueNode("minorTickMark", "none"),
    valueNode("tickLblPos", "nextTo"),
    valueNode("crossAx", 1),
    valueNode("crosses", "autoZero"),
  ]);

/** Axes a type of chart has: none for a pie. */
export function axisNodes(kind: ChartKind): XmlNode[] {
  if (isRoundKind(kind)) return [];
  return [axisNode(kind, false), axisNode(kind, true), ...(hasDepthAxis(kind) ? [depthAxisNode()] : [])];
}

/**
 * A chart part.
 * @example chartDocument(chartKinds[0]!, []).includes("c:barChart") // => true
 */
export function chartDocument(kind: ChartKind, sources: readonly SeriesSource[]): string {
  const series = sources.map((source, at) => seriesNode(kind, source, at));
  const plotArea = xmlNode("c:plotArea", {}, [
    xmlNode("c:layout"),
    groupNode(kind, series),
    ...axisNodes(kind),
  ]);
  const legend = xmlNode("c:legend", {}, [valueNode("legendPos", "r"), valueNode("overlay", 0)]);
  const chart = xmlNode("c:chart", {}, [
    valueNode("autoTitleDeleted", 0),
    viewNode(kind),
    plotArea,
    legend,
    valueNode("plotVisOnly", 1),
    valueNode("dispBlanksAs", "gap"),
  ]);
  const namespaces = { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS };
  return formatXmlPart(xmlNode("c:chartSpace", namespaces, [valueNode("roundedCorners", 0), chart]));
}
