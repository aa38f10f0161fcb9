import { elementAt, localName, putElement, xmlNode, type XmlNode } from "../../xlsx/xml/xml-tree";
import { HostError } from "../host-error";
import { noteChange } from "../host-state";
import { boxBetween, cornersOf, unitsPerPoint, type DrawingBox } from "../sheet/drawing-position";
import { editShape, readRoot, readShape, type ShapeTarget } from "./shape-target";

const turnsPerDegree = 60000;

/** Children of spPr in schema order (ECMA-376 Part 1, 20.1.2.2.35). */
export const shapePropertyOrder = [
  "xfrm",
  "custGeom",
  "prstGeom",
  "noFill",
  "solidFill",
  "gradFill",
  "blipFill",
  "pattFill",
  "grpFill",
  "ln",
  "effectLst",
];

/** The element with a shape's place, geometry, fill and line. */
export const propertiesNode = (node: XmlNode): XmlNode | undefined =>
  elementAt(node, localName(node) === "grpSp" ? "grpSpPr" : "spPr");

/** The same, made when there is none. */
export function ensureProperties(node: XmlNode): XmlNode {
  const found = propertiesNode(node);
  if (found) return found;
  const name = localName(node) === "grpSp" ? "xdr:grpSpPr" : "xdr:spPr";
  return putElement(node, xmlNode(name), [
    "nvSpPr",
    "nvPicPr",
    "nvCxnSpPr",
    "nvGrpSpPr",
    "blipFill",
    "spPr",
    "style",
    "txBody",
  ]);
}

function frame(
  transform: XmlNode | undefined,
  place: "off" | "chOff",
  size: "ext" | "chExt",
): DrawingBox | null {
  const corner = elementAt(transform, place)?.attributes;
  const extent = elementAt(transform, size)?.attributes;
  if (!corner || !extent) return null;
  const points = (value: string | undefined): number => (Number(value) || 0) / unitsPerPoint;
  return {
    left: points(corner.x),
    top: points(corner.y),
    width: points(extent.cx),
    height: points(extent.cy),
  };
}

const transformOf = (node: XmlNode): XmlNode | undefined => elementAt(propertiesNode(node), "xfrm");

/** How the coordinates within a group lie on the sheet. */
function groupScale(target: ShapeTarget): { inner: DrawingBox; outer: DrawingBox } {
  const transform = transformOf(readRoot(target));
  const outer = boxOfRoot(target);
  return { outer, inner: frame(transform, "chOff", "chExt") ?? outer };
}

function boxOfRoot({ state, sheet, shape }: ShapeTarget): DrawingBox {
  const box = boxBetween({ state, sheet }, shape);
  if (!shape.extent) return box;
  const { width, height } = shape.extent;
  return { ...box, width: width / unitsPerPoint, height: height / unitsPerPoint };
}

const scaled = (
  value: number,
  [from, size]: readonly [number, number],
  [start, extent]: readonly [number, number],
): number => start + (size === 0 ? 0 : ((value - from) * extent) / size);

const rounded = (box: DrawingBox): DrawingBox => {
  const round = (points: number): number => Math.round(points * 1000) / 1000;
  return { left: round(box.left), top: round(box.top), width: round(box.width), height: round(box.height) };
};

function mapBox(box: DrawingBox, from: DrawingBox, to: DrawingBox): DrawingBox {
  const left = scaled(box.left, [from.left, from.width], [to.left, to.width]);
  const top = scaled(box.top, [from.top, from.height], [to.top, to.height]);
  const right = scaled(box.left + box.width, [from.left, from.width], [to.left, to.width]);
  const bottom = scaled(box.top + box.height, [from.top, from.height], [to.top, to.height]);
  return rounded({ left, top, width: right - left, height: bottom - top });
}

/** Where a shape lies on its sheet, in points. */
export function shapeBox(target: ShapeTarget): DrawingBox {
  const node = readShape(target);
  if (target.member === undefined) return rounded(boxOfRoot(target));
  const { inner, outer } = groupScale(target);
  return mapBox(frame(transformOf(node), "off", "ext") ?? outer, inner, outer);
}

/** Writes a place into a shape's element; coordinates within a group keep to what they were. */
export function putFrame(node: XmlNode, { left, top, width, height }: DrawingBox): void {
  const properties = ensureProperties(node);
  const transform =
    elementAt(properties, "xfrm") ?? putElement(properties, xmlNode("a:xfrm"), shapePropertyOrder);
  const units = (points: number): number => Math.round(points * unitsPerPoint);
  const order = ["off", "ext", "chOff", "chExt"];
  putElement(transform, xmlNode("a:off", { x: units(left), y: units(top) }), order);
  putElement(transform, xmlNode("a:ext", { cx: units(width), cy: units(height) }), order);
}

/** Moves or resizes a shape; InvalidArgument for a place off the sheet or less than nothing. */
export function placeShape(target: ShapeTarget, change: Partial<DrawingBox>): void {
  const before = shapeBox(target);
  const box = { ...before, ...change };
  if (box.width < 0 || box.height < 0 || box.left < 0 || box.top < 0) throw new HostError("InvalidArgument");
  if (target.member !== undefined) {
    const { inner, outer } = groupScale(target);
    editShape(target, (node) => putFrame(node, mapBox(box, outer, inner)));
    return;
  }
  editShape(target, (node) => putFrame(node, box));
  Object.assign(target.shape, cornersOf(target, box));
  delete target.shape.extent;
  noteChange(target.state, target.sheet);
}

/** Degrees a shape is turned clockwise. */
export const shapeRotation = (target: ShapeTarget): number =>
  (Number(transformOf(readShape(target))?.attributes.rot) || 0) / turnsPerDegree;

/** Turns a shape to so many degrees, which count on after a full turn. */
export function turnShape(target: ShapeTarget, degrees: number): void {
  const box = shapeBox(target);
  editShape(target, (node) => {
    if (!transformOf(node)) putFrame(node, box);
    const transform = transformOf(node);
    const turned = ((degrees % 360) + 360) % 360;
    if (transform) transform.attributes.rot = String(Math.round(turned * turnsPerDegree));
  });
}
