import { optionalPartTree, relatedParts } from "../package/optional-part";
import { readRelationships } from "../package/package-parts";
import type { PackageWriter } from "../package/package-writer";
import type { DrawingCorner, NewImage, ShapeData, ShapePlacement } from "../sheet/sheet-objects-data";
import {
  elementAt,
  elementsOf,
  formatXml,
  formatXmlPart,
  localName,
  parseXml,
  xmlNode,
  type XmlNode,
} from "../xml/xml-tree";
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

type Parts = ReadonlyMap<string, Uint8Array>;

const kinds = ["sp", "pic", "cxnSp", "grpSp"];
const placements: Readonly<Record<string, ShapePlacement>> = {
  twoCell: "TwoCell",
  oneCell: "OneCell",
  absolute: "Absolute",
};

interface ShapeAnchor {
  readonly node: XmlNode;
  readonly object: XmlNode;
  readonly number: number;
}

/** Every element of a name beneath a node, the node itself included. */
function descendants(node: XmlNode, name: string): XmlNode[] {
  const own = localName(node) === name ? [node] : [];
  return [...own, ...elementsOf(node).flatMap((child) => descendants(child, name))];
}

const numberOf = (object: XmlNode): number => Number(descendants(object, "cNvPr")[0]?.attributes.id) || 0;

/** Anchors at cells that hold a shape, picture, line or group; objects placed otherwise stay as they are. */
function shapeAnchors(tree: XmlNode): ShapeAnchor[] {
  return elementsOf(tree).flatMap((node) => {
    if (!["twoCellAnchor", "oneCellAnchor"].includes(localName(node))) return [];
    const object = elementsOf(node).find((child) => kinds.includes(localName(child)));
    return object ? [{ node, object, number: numberOf(object) }] : [];
  });
}

function readAnchor({ node, object, number }: ShapeAnchor): ShapeData {
  const extent = elementAt(node, "ext");
  const from = readCorner(elementAt(node, "from"));
  const isOneCell = localName(node) === "oneCellAnchor";
  return {
    number,
    from,
    to: isOneCell ? from : readCorner(elementAt(node, "to")),
    ...(isOneCell
      ? { extent: { width: Number(extent?.attributes.cx) || 0, height: Number(extent?.attributes.cy) || 0 } }
      : {}),
    placement: isOneCell ? "OneCell" : (placements[node.attributes.editAs ?? "twoCell"] ?? "TwoCell"),
    xml: formatXml(object),
    images: {},
  };
}

/** Shapes, pictures, lines and groups on a sheet, backmost first. */
export function readShapes(parts: Parts, sheetPart: string): ShapeData[] {
  const drawing = relatedParts(parts, sheetPart, "drawing")[0];
  const tree = optionalPartTree(parts, drawing);
  if (drawing === undefined || tree === undefined) return [];
  const images = readRelationships(parts, drawing).filter((relation) => relation.kind === "image");
  const endings = images.map(({ id, target }) => [
    id,
    target.slice(target.lastIndexOf(".") + 1).toLowerCase(),
  ]);
  return shapeAnchors(tree).map((anchor) => {
    const shape = readAnchor(anchor);
    const isPicture = descendants(anchor.object, "blip").length > 0;
    return isPicture
      ? { ...shape, imageEndings: Object.fromEntries(endings) as Record<string, string> }
      : shape;
  });
}

const isSameCorner = (one: DrawingCorner, other: DrawingCorner): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rowOffset === other.rowOffset &&
  one.columnOffset === other.columnOffset;

function anchorNode(shape: ShapeData, object: XmlNode, client: XmlNode | undefined): XmlNode {
  const editAs = Object.keys(placements).find((word) => placements[word] === shape.placement);
  const names = { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS };
  return xmlNode("xdr:twoCellAnchor", { ...names, editAs }, [
    cornerNode("xdr:from", shape.from),
    cornerNode("xdr:to", shape.to),
    object,
    client ?? xmlNode("xdr:clientData"),
  ]);
}

/** Numbers of a drawing's objects apart from shapes, and one above all numbers there are. */
interface Numbers {
  readonly taken: ReadonlySet<string | undefined>;
  next: number;
}

/** No number that another object of the drawing has stays; connectors keep to whom they are tied. */
function renumber(numbers: Numbers, object: XmlNode): void {
  const changed = new Map<string, string>();
  for (const node of descendants(object, "cNvPr")) {
    const before = node.attributes.id ?? "";
    if (!numbers.taken.has(before)) continue;
    node.attributes.id = String(numbers.next++);
    changed.set(before, node.attributes.id);
  }
  for (const name of ["stCxn", "endCxn"])
    for (const node of descendants(object, name)) {
      const moved = changed.get(node.attributes.id ?? "");
      if (moved !== undefined) node.attributes.id = moved;
    }
}

const embedName = (blip: XmlNode): string | undefined =>
  Object.keys(blip.attributes).find((name) => /(?:^|:)embed$/.test(name));

/** New pictures get a part of their own, to which the drawing points. */
function placeImages(
  out: PackageWriter,
  drawing: string,
  object: XmlNode,
  images: ShapeData["images"],
): void {
  for (const blip of descendants(object, "blip")) {
    const name = embedName(blip);
    const image: NewImage | undefined = name === undefined ? undefined : images[blip.attributes[name] ?? ""];
    if (name === undefined || image === undefined) continue;
    const bytes = Uint8Array.from(atob(image.base64), (letter) => letter.charCodeAt(0));
    blip.attributes[name] = out.attachPart({
      owner: drawing,
      name: out.freshPartName("xl/media/image", `.${image.ending}`),
      type: "image",
      contentType: image.contentType,
      content: bytes,
    });
  }
}

/** Lets go of the pictures only objects that went showed. */
function dropImages(out: PackageWriter, drawing: string, gone: readonly XmlNode[], tree: XmlNode): void {
  const idsOf = (node: XmlNode): string[] =>
    descendants(node, "blip").map((blip) => blip.attributes[embedName(blip) ?? ""] ?? "");
  const kept = new Set(idsOf(tree));
  for (const id of new Set(gone.flatMap(idsOf))) {
    const relation = kept.has(id) ? undefined : out.relationship(drawing, id);
    if (relation && !relation.isExternal) out.detachPart(drawing, relation.target);
  }
}

/**
 * Writes the shapes of a sheet where they differ from what its drawing holds; charts and what else lies there stay. Returns the
 * drawing element, "" for none.
 */
export function writeShapes(
  out: PackageWriter,
  sheetPart: string,
  shapes: readonly ShapeData[],
  drawingXml: string | undefined,
): string {
  const opened = openDrawing(out, sheetPart, drawingXml);
  const { drawing, tree } = opened;
  const anchors = shapeAnchors(tree);
  const isAnchor = (child: XmlNode["children"][number]): boolean =>
    anchors.some((anchor) => anchor.node === child);
  const slots = tree.children.flatMap((child, at) => (isAnchor(child) ? [at] : []));
  const others = { ...tree, children: tree.children.filter((child) => !isAnchor(child)) };
  const objects = shapes.map((shape) => parseXml(shape.xml));
  const numbers: Numbers = {
    taken: new Set(descendants(others, "cNvPr").map((node) => node.attributes.id)),
    next: Math.max(...[others, ...objects].map(freshShapeId)),
  };
  const gone: XmlNode[] = anchors.map((anchor) => anchor.object);
  const nodes = shapes.map((shape, at) => {
    const anchor = anchors.find((one) => one.number === shape.number);
    const before = anchor && readAnchor(anchor);
    const isSame =
      before?.xml === shape.xml &&
      before.placement === shape.placement &&
      isSameCorner(before.from, shape.from) &&
      isSameCorner(before.to, shape.to);
    if (anchor && isSame) return anchor.node;
    const object = objects[at] ?? parseXml(shape.xml);
    placeImages(out, drawing, object, shape.images);
    renumber(numbers, object);
    return anchorNode(shape, object, elementAt(anchor?.node, "clientData"));
  });
  const children: (XmlNode["children"][number] | undefined)[] = [...tree.children];
  for (const [at, slot] of slots.entries()) children[slot] = nodes[at];
  children.push(...nodes.slice(slots.length));
  tree.children = children.filter((child) => child !== undefined);
  out.setText(drawing, formatXmlPart(tree));
  dropImages(out, drawing, gone, tree);
  return closeDrawing(out, sheetPart, opened);
}
