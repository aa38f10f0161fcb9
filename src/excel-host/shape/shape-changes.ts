import type { ShapeData } from "../../xlsx/sheet/sheet-objects-data";
import { formatXml, removeElements, elementsOf, parseXml, type XmlNode } from "../../xlsx/xml/xml-tree";
import { requireNumber } from "../bridge/parameters";
import { HostError } from "../host-error";
import { noteChange } from "../host-state";
import { cornersOf, type DrawingBox } from "../sheet/drawing-position";
import type { SheetTarget } from "../sheet/sheet-target";
import { placeShape, putFrame, shapeBox } from "./shape-box";
import {
  editShape,
  freshShapeNumber,
  memberNodes,
  numberOfNode,
  ownProperties,
  readShape,
  type ShapeTarget,
} from "./shape-target";

/** Puts a new shape in front of all others of a sheet. */
export function appendShape(
  target: SheetTarget,
  node: XmlNode,
  box: DrawingBox,
  images: ShapeData["images"] = {},
): ShapeTarget {
  const { state, sheet } = target;
  putFrame(node, box);
  const names = {
    "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  const shape: ShapeData = {
    number: numberOfNode(node),
    ...cornersOf(target, box),
    placement: "TwoCell",
    xml: formatXml({ ...node, attributes: { ...names, ...node.attributes } }),
    images,
  };
  sheet.objects.shapes.push(shape);
  noteChange(state, sheet);
  return { state, sheet, shape };
}

/** Takes a shape off its sheet or out of its group. */
export function removeShape(target: ShapeTarget): void {
  const { state, sheet, shape, member } = target;
  readShape(target);
  if (member === undefined) sheet.objects.shapes = sheet.objects.shapes.filter((one) => one !== shape);
  else {
    const drop = (group: XmlNode): void => {
      group.children = group.children.filter(
        (child) =>
          typeof child === "string" ||
          "raw" in child ||
          !memberNodes(group).includes(child) ||
          numberOfNode(child) !== member,
      );
      memberNodes(group).forEach(drop);
    };
    editShape({ state, sheet, shape }, drop);
  }
  noteChange(state, sheet);
}

function renumberAll(node: XmlNode, next: () => number): void {
  const own = ownProperties(node);
  if (own) own.attributes.id = String(next());
  memberNodes(node).forEach((one) => renumberAll(one, next));
}

/** A copy of a shape on a sheet, at the same place; its lines are tied to nothing. */
export function copyShapeTo(target: ShapeTarget, home: SheetTarget): ShapeTarget {
  const isPicture = formatXml(readShape(target)).includes("embed=");
  if (isPicture && Object.keys(target.shape.images).length === 0 && home.sheet !== target.sheet)
    throw new HostError("NotImplemented", "a saved picture copied to another sheet");
  const node = parseXml(formatXml(readShape(target)));
  let number = freshShapeNumber(home);
  renumberAll(node, () => number++);
  for (const holder of elementsOf(node).flatMap((child) => elementsOf(child, "cNvCxnSpPr"))) {
    removeElements(holder, "stCxn");
    removeElements(holder, "endCxn");
  }
  return appendShape(home, node, shapeBox(target), target.shape.images);
}

/** Moves a shape before or behind others (Excel.ShapeZOrder). */
export function moveInOrder(target: ShapeTarget, [order]: readonly unknown[]): void {
  const { state, sheet, shape } = target;
  readShape(target);
  const { shapes } = sheet.objects;
  const at = shapes.indexOf(shape);
  const places: Readonly<Record<string, number>> = {
    BringToFront: shapes.length - 1,
    BringForward: Math.min(at + 1, shapes.length - 1),
    SendToBack: 0,
    SendBackward: Math.max(at - 1, 0),
  };
  const place = typeof order === "string" ? places[order] : undefined;
  if (place === undefined || target.member !== undefined) throw new HostError("InvalidArgument");
  shapes.splice(at, 1);
  shapes.splice(place, 0, shape);
  noteChange(state, sheet);
}

/** Makes a shape so many times as high or wide; the side named keeps its place (Excel.ShapeScaleFrom). */
export function scaleShape(
  target: ShapeTarget,
  side: "height" | "width",
  [factor, type, from]: readonly unknown[],
): void {
  const scale = requireNumber(factor);
  if (scale <= 0) throw new HostError("InvalidArgument");
  if (type === "OriginalSize") throw new HostError("NotImplemented", "scaling from the original size");
  const box = shapeBox(target);
  const size = box[side] * scale;
  const share = from === "ScaleFromMiddle" ? 0.5 : from === "ScaleFromBottomRight" ? 1 : 0;
  const start = side === "height" ? "top" : "left";
  placeShape(target, { [side]: size, [start]: Math.max(0, box[start] + (box[side] - size) * share) });
}
