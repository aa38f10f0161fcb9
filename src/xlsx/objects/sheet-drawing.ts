import type { PackageWriter } from "../package/package-writer";
import type { DrawingCorner } from "../sheet/sheet-objects-data";
import {
  elementAt,
  elementsOf,
  formatXmlPart,
  localName,
  textOf,
  xmlNode,
  type XmlNode,
} from "../xml/xml-tree";

/** Drawings of a sheet (ECMA-376 Part 1, 20.5). */
export const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** A corner element (xdr:from, xdr:to); zeros for what it lacks. */
export function readCorner(node: XmlNode | undefined): DrawingCorner {
  const number = (name: string): number => Number(textOf(elementAt(node, name))) || 0;
  return {
    row: number("row"),
    column: number("col"),
    rowOffset: number("rowOff"),
    columnOffset: number("colOff"),
  };
}

/** The element of a corner. */
export function cornerNode(name: string, corner: DrawingCorner): XmlNode {
  return xmlNode(name, {}, [
    xmlNode("xdr:col", {}, [String(corner.column)]),
    xmlNode("xdr:colOff", {}, [String(Math.round(corner.columnOffset))]),
    xmlNode("xdr:row", {}, [String(corner.row)]),
    xmlNode("xdr:rowOff", {}, [String(Math.round(corner.rowOffset))]),
  ]);
}

/** A number no object of a drawing has yet. */
export function freshShapeId(tree: XmlNode): number {
  const ids: number[] = [];
  const visit = (node: XmlNode): void => {
    if (localName(node) === "cNvPr") ids.push(Number(node.attributes.id) || 0);
    elementsOf(node).forEach(visit);
  };
  visit(tree);
  return Math.max(1, ...ids) + 1;
}

/** The drawing part of a sheet, open for change. */
export interface OpenDrawing {
  readonly drawing: string;
  readonly tree: XmlNode;
  /** The sheet's element that names the part. */
  readonly element: string;
}

/** Opens the drawing of a sheet, made when there is none. */
export function openDrawing(
  out: PackageWriter,
  sheetPart: string,
  drawingXml: string | undefined,
): OpenDrawing {
  const known = out.partOfKind(sheetPart, "drawing");
  const tree = out.tree(known) ?? xmlNode("xdr:wsDr", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING });
  if (known !== undefined) return { drawing: known, tree, element: drawingXml ?? "" };
  const drawing = out.freshPartName("xl/drawings/drawing");
  const id = out.attachPart({
    owner: sheetPart,
    name: drawing,
    type: "drawing",
    contentType: DRAWING_TYPE,
    content: formatXmlPart(tree),
  });
  return { drawing, tree, element: `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>` };
}

/** Takes a drawing without objects from its sheet. Returns the sheet's element, "" for none. */
export function closeDrawing(out: PackageWriter, sheetPart: string, opened: OpenDrawing): string {
  if (elementsOf(opened.tree).length > 0) return opened.element;
  out.detachPart(sheetPart, opened.drawing);
  return "";
}
