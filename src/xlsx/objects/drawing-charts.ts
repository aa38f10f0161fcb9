import { optionalPartTree, relatedParts } from "../package/optional-part";
import { partText, readRelationships } from "../package/package-parts";
import type { PackageWriter } from "../package/package-writer";
import type { ChartData } from "../sheet/sheet-objects-data";
import {
  closeDrawing,
  cornerNode,
  DRAWING,
  freshShapeId,
  openDrawing,
  readCorner,
  RELATIONSHIPS,
  SHEET_DRAWING,
} from "./sheet-drawing";
import { elementAt, elementsOf, formatXmlPart, putElement, xmlNode, type XmlNode } from "../xml/xml-tree";

type Parts = ReadonlyMap<string, Uint8Array>;

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

interface ChartAnchor {
  readonly node: XmlNode;
  readonly partName: string;
  readonly properties: XmlNode | undefined;
}

/** Anchors between two cells that hold a chart; charts placed otherwise stay as they are. */
function chartAnchors(parts: Parts, drawing: string, tree: XmlNode): ChartAnchor[] {
  const relations = readRelationships(parts, drawing);
  return elementsOf(tree, "twoCellAnchor").flatMap((node) => {
    const frame = elementAt(node, "graphicFrame");
    const chart = elementAt(frame, "graphic", "graphicData", "chart");
    const id = Object.entries(chart?.attributes ?? {}).find(([name]) => /(?:^|:)id$/.test(name))?.[1];
    const relation = relations.find((one) => one.id === id && one.kind === "chart");
    if (relation === undefined || !parts.has(relation.target)) return [];
    return { node, partName: relation.target, properties: elementAt(frame, "nvGraphicFramePr", "cNvPr") };
  });
}

/** Id of a chart in memory: its place in the package tells it from every other. */
function chartId(partName: string): string {
  const number = Number(/(\d+)\.xml$/.exec(partName)?.[1] ?? 0);
  return `{00000000-0008-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** Charts on a sheet, backmost first. */
export function readCharts(parts: Parts, sheetPart: string): ChartData[] {
  const drawing = relatedParts(parts, sheetPart, "drawing")[0];
  const tree = optionalPartTree(parts, drawing);
  if (drawing === undefined || tree === undefined) return [];
  return chartAnchors(parts, drawing, tree).map(({ node, partName, properties }) => ({
    id: chartId(partName),
    name: properties?.attributes.name ?? "",
    from: readCorner(elementAt(node, "from")),
    to: readCorner(elementAt(node, "to")),
    xml: partText(parts.get(partName) ?? new Uint8Array()),
    partName,
  }));
}

function anchorNode(chart: ChartData, shapeId: number, relationshipId: string): XmlNode {
  const frame = xmlNode("xdr:graphicFrame", { macro: "" }, [
    xmlNode("xdr:nvGraphicFramePr", {}, [
      xmlNode("xdr:cNvPr", { id: shapeId, name: chart.name }),
      xmlNode("xdr:cNvGraphicFramePr"),
    ]),
    xmlNode("xdr:xfrm", {}, [xmlNode("a:off", { x: 0, y: 0 }), xmlNode("a:ext", { cx: 0, cy: 0 })]),
    xmlNode("a:graphic", {}, [
      xmlNode("a:graphicData", { uri: CHART }, [
        xmlNode("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": relationshipId }),
      ]),
    ]),
  ]);
  return xmlNode("xdr:twoCellAnchor", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING }, [
    cornerNode("xdr:from", chart.from),
    cornerNode("xdr:to", chart.to),
    frame,
    xmlNode("xdr:clientData"),
  ]);
}

/** Makes an anchor say what the chart says; prefixes of ours are declared on it when the file uses others. */
function updateAnchor(anchor: ChartAnchor, chart: ChartData): void {
  if (anchor.properties) anchor.properties.attributes.name = chart.name;
  for (const name of ["from", "to"] as const) {
    const before = readCorner(elementAt(anchor.node, name));
    if (JSON.stringify(before) === JSON.stringify(chart[name])) continue;
    anchor.node.attributes["xmlns:xdr"] = SHEET_DRAWING;
    putElement(anchor.node, cornerNode(`xdr:${name}`, chart[name]), ["from", "to"]);
  }
}

/**
 * Writes the charts of a sheet: changed ones anew, new ones into the sheet's drawing, deleted ones out of it; pictures and shapes
 * stay. Returns the drawing element, "" for none.
 */
export function writeCharts(
  out: PackageWriter,
  sheetPart: string,
  charts: readonly ChartData[],
  copiedParts: ReadonlyMap<string, string> | undefined,
  drawingXml: string | undefined,
): string {
  const { drawing, tree, element } = openDrawing(out, sheetPart, drawingXml);
  const anchors = chartAnchors(out.contents, drawing, tree);
  const kept = new Set<string>();
  for (const chart of charts) {
    const own =
      chart.partName === undefined ? undefined : (copiedParts?.get(chart.partName) ?? chart.partName);
    const anchor = anchors.find((one) => one.partName === own);
    if (anchor !== undefined) {
      kept.add(anchor.partName);
      updateAnchor(anchor, chart);
      if (out.text(anchor.partName) !== chart.xml) out.setText(anchor.partName, chart.xml);
      continue;
    }
    const name = out.freshPartName("xl/charts/chart");
    const id = out.attachPart({
      owner: drawing,
      name,
      type: "chart",
      contentType: CHART_TYPE,
      content: chart.xml,
    });
    tree.children.push(anchorNode(chart, freshShapeId(tree), id));
  }
  const gone = anchors.filter((anchor) => !kept.has(anchor.partName));
  tree.children = tree.children.filter((child) => !gone.some((anchor) => anchor.node === child));
  out.setText(drawing, formatXmlPart(tree));
  for (const anchor of gone) out.detachPart(drawing, anchor.partName);
  return closeDrawing(out, sheetPart, { drawing, tree, element });
}
