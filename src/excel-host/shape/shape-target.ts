import type { ShapeData } from "../../xlsx/sheet/sheet-objects-data";
import { elementAt, elementsOf, formatXml, localName, parseXml, type XmlNode } from "../../xlsx/xml/xml-tree";
import { HostError } from "../host-error";
import { noteChange } from "../host-state";
import type { SheetTarget } from "../sheet/sheet-target";

/** A shape as its faces see it: one that lies on the sheet, or one within a group that does. */
export interface ShapeTarget extends SheetTarget {
  readonly shape: ShapeData;
  /** Number of a shape within the group. */
  readonly member?: number;
}

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const trees = new WeakMap<ShapeData, { readonly xml: string; readonly tree: XmlNode }>();
const kinds = ["sp", "pic", "cxnSp", "grpSp"];

/** The shapes a group holds directly. */
export const memberNodes = (group: XmlNode): XmlNode[] =>
  elementsOf(group).filter((node) => kinds.includes(localName(node)));

/** Properties every drawing object has: number, name, words for those who cannot see it. */
export function ownProperties(node: XmlNode): XmlNode | undefined {
  const holder = elementsOf(node).find((child) => /^nv\w+Pr$/.test(localName(child)));
  return elementAt(holder, "cNvPr");
}

/** Number of a drawing object. */
export const numberOfNode = (node: XmlNode): number => Number(ownProperties(node)?.attributes.id) || 0;

function findMember(group: XmlNode, number: number): XmlNode | undefined {
  for (const node of memberNodes(group)) {
    const found = numberOfNode(node) === number ? node : findMember(node, number);
    if (found) return found;
  }
  return undefined;
}

function nodeWithin(target: ShapeTarget, root: XmlNode): XmlNode {
  const node = target.member === undefined ? root : findMember(root, target.member);
  if (!node) throw new HostError("ItemNotFound");
  return node;
}

/** The element of the object that lies on the sheet, to be read only. */
export function readRoot({ shape }: ShapeTarget): XmlNode {
  const known = trees.get(shape);
  if (known?.xml === shape.xml) return known.tree;
  const tree = parseXml(shape.xml);
  trees.set(shape, { xml: shape.xml, tree });
  return tree;
}

/** The shape's element, to be read only; ItemNotFound once it was taken out of its group or off its sheet. */
export function readShape(target: ShapeTarget): XmlNode {
  if (!target.sheet.objects.shapes.includes(target.shape)) throw new HostError("ItemNotFound");
  return nodeWithin(target, readRoot(target));
}

/** Changes the shape's element; what is put in stands under the prefixes xdr, a and r. */
export function editShape(target: ShapeTarget, edit: (node: XmlNode) => void): void {
  readShape(target);
  const root = parseXml(target.shape.xml);
  root.attributes["xmlns:xdr"] ??= SHEET_DRAWING;
  root.attributes["xmlns:a"] ??= DRAWING;
  root.attributes["xmlns:r"] ??= RELATIONSHIPS;
  edit(nodeWithin(target, root));
  target.shape.xml = formatXml(root);
  noteChange(target.state, target.sheet);
}

/** Number of a shape, which its id is made of. */
export const shapeNumber = ({ shape, member }: ShapeTarget): number => member ?? shape.number;

/**
 * Id of the shape with a number.
 *
 * @example
 * shapeId(10) // => "{00000000-0008-0000-0100-00000000000A}"
 */
export const shapeId = (number: number): string =>
  `{00000000-0008-0000-0100-${number.toString(16).toUpperCase().padStart(12, "0")}}`;

/** Every shape of a sheet's drawing, members of groups behind their group, and the group each is in. */
export function listShapes(target: SheetTarget): { readonly target: ShapeTarget; readonly node: XmlNode }[] {
  return target.sheet.objects.shapes.flatMap((shape) => {
    const root: ShapeTarget = { state: target.state, sheet: target.sheet, shape };
    const within = (group: XmlNode): { target: ShapeTarget; node: XmlNode }[] =>
      memberNodes(group).flatMap((node) => [
        { target: { ...root, member: numberOfNode(node) }, node },
        ...within(node),
      ]);
    const node = readRoot(root);
    return [{ target: root, node }, ...(localName(node) === "grpSp" ? within(node) : [])];
  });
}

/** A number no shape of the sheet has yet. */
export function freshShapeNumber(target: SheetTarget): number {
  return (
    Math.max(
      1,
      target.sheet.objects.charts.length,
      ...listShapes(target).map(({ node }) => numberOfNode(node)),
    ) + 1
  );
}
