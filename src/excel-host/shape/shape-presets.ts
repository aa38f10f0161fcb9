/** Excel.GeometricShapeType, in its order. */
const names = (
  "LineInverse Triangle RightTriangle Rectangle Diamond Parallelogram Trapezoid NonIsoscelesTrapezoid Pentagon " +
  "Hexagon Heptagon Octagon Decagon Dodecagon Star4 Star5 Star6 Star7 Star8 Star10 Star12 Star16 Star24 Star32 " +
  "RoundRectangle Round1Rectangle Round2SameRectangle Round2DiagonalRectangle SnipRoundRectangle Snip1Rectangle " +
  "Snip2SameRectangle Snip2DiagonalRectangle Plaque Ellipse Teardrop HomePlate Chevron PieWedge Pie BlockArc Donut " +
  "NoSmoking RightArrow LeftArrow UpArrow DownArrow StripedRightArrow NotchedRightArrow BentUpArrow LeftRightArrow " +
  "UpDownArrow LeftUpArrow LeftRightUpArrow QuadArrow LeftArrowCallout RightArrowCallout UpArrowCallout " +
  "DownArrowCallout LeftRightArrowCallout UpDownArrowCallout QuadArrowCallout BentArrow UturnArrow CircularArrow " +
  "LeftCircularArrow LeftRightCircularArrow CurvedRightArrow CurvedLeftArrow CurvedUpArrow CurvedDownArrow " +
  "SwooshArrow Cube Can LightningBolt Heart Sun Moon SmileyFace IrregularSeal1 IrregularSeal2 FoldedCorner Bevel " +
  "Frame HalfFrame Corner DiagonalStripe Chord Arc LeftBracket RightBracket LeftBrace RightBrace BracketPair " +
  "BracePair Callout1 Callout2 Callout3 AccentCallout1 AccentCallout2 AccentCallout3 BorderCallout1 BorderCallout2 " +
  "BorderCallout3 AccentBorderCallout1 AccentBorderCallout2 AccentBorderCallout3 WedgeRectCallout WedgeRRectCallout " +
  "WedgeEllipseCallout CloudCallout Cloud Ribbon Ribbon2 EllipseRibbon EllipseRibbon2 LeftRightRibbon " +
  "VerticalScroll HorizontalScroll Wave DoubleWave Plus FlowChartProcess FlowChartDecision FlowChartInputOutput " +
  "FlowChartPredefinedProcess FlowChartInternalStorage FlowChartDocument FlowChartMultidocument FlowChartTerminator " +
  "FlowChartPreparation FlowChartManualInput FlowChartManualOperation FlowChartConnector FlowChartPunchedCard " +
  "FlowChartPunchedTape FlowChartSummingJunction FlowChartOr FlowChartCollate FlowChartSort FlowChartExtract " +
  "FlowChartMerge FlowChartOfflineStorage FlowChartOnlineStorage FlowChartMagneticTape FlowChartMagneticDisk " +
  "FlowChartMagneticDrum FlowChartDisplay FlowChartDelay FlowChartAlternateProcess FlowChartOffpageConnector " +
  "ActionButtonBlank ActionButtonHome ActionButtonHelp ActionButtonInformation ActionButtonForwardNext " +
  "ActionButtonBackPrevious ActionButtonEnd ActionButtonBeginning ActionButtonReturn ActionButtonDocument " +
  "ActionButtonSound ActionButtonMovie Gear6 Gear9 Funnel MathPlus MathMinus MathMultiply MathDivide MathEqual " +
  "MathNotEqual CornerTabs SquareTabs PlaqueTabs ChartX ChartStar ChartPlus"
).split(" ");

/** Names that are not the file's with a small first letter. */
const exceptions: Readonly<Record<string, string>> = {
  LineInverse: "lineInv",
  RightTriangle: "rtTriangle",
  WedgeRRectCallout: "wedgeRoundRectCallout",
};

const presetOf = (name: string): string =>
  exceptions[name] ??
  (name.charAt(0).toLowerCase() + name.slice(1))
    .replace("ectangle", "ect")
    .replace("Diagonal", "Diag")
    .replace("diagonal", "diag");

/** Excel.GeometricShapeType → preset geometry of the file (ECMA-376 Part 1, 20.1.10.56). */
export const shapePresets: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [name, presetOf(name)]),
);

/** Excel.ConnectorType → preset geometry of the file. */
export const connectorPresets: Readonly<Record<string, string>> = {
  Straight: "line",
  Elbow: "bentConnector3",
  Curve: "curvedConnector3",
};

/** Where connectors can be tied to a shape, by preset geometry; four for any other. */
const connectionSites: Readonly<Record<string, number>> = {
  triangle: 6,
  ellipse: 8,
  hexagon: 6,
  octagon: 8,
  pentagon: 5,
  star5: 5,
  rtTriangle: 6,
};

/** How many places of a shape connectors can be tied to. */
export const countConnectionSites = (preset: string): number => connectionSites[preset] ?? 4;
