import type { ShapeData } from "../../xlsx/sheet/sheet-objects-data";
import { elementAt, formatXml, parseXml, putElement, xmlNode } from "../../xlsx/xml/xml-tree";
import { HostError } from "../host-error";
import type { DrawingBox } from "../sheet/drawing-position";
import type { SheetTarget } from "../sheet/sheet-target";
import { groupNode } from "./new-shapes";
import { propertiesNode, putFrame, shapeBox } from "./shape-box";
import { appendShape } from "./shape-changes";
import { freshShapeNumber, memberNodes, numberOfNode, readShape, type ShapeTarget } from "./shape-target";

function boxAround(boxes: readonly DrawingBox[]): DrawingBox {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

/** Makes a group of shapes that lie on one sheet; InvalidArgument for fewer than two, or one that is in a group. */
export function groupShapes(home: SheetTarget, name: string, members: readonly ShapeTarget[]): ShapeTarget {
  const isFree = ({ sheet, member }: ShapeTarget): boolean => sheet === home.sheet && member === undefined;
  if (members.length < 2 || !members.every(isFree)) throw new HostError("InvalidArgument");
  const boxes = members.map(shapeBox);
  const nodes = members.map((member, at) => {
    const node = parseXml(formatXml(readShape(member)));
    putFrame(node, boxes[at] ?? boxAround(boxes));
    return node;
  });
  const images = Object.assign({}, ...members.map(({ shape }) => shape.images)) as ShapeData["images"];
  const number = freshShapeNumber(home);
  const whole = boxAround(boxes);
  const node = groupNode({ number, name }, nodes);
  putFrame(node, whole);
  const transform = elementAt(propertiesNode(node), "xfrm");
  const place = elementAt(transform, "off")?.attributes ?? {};
  const extent = elementAt(transform, "ext")?.attributes ?? {};
  if (transform) {
    putElement(transform, xmlNode("a:chOff", place));
    putElement(transform, xmlNode("a:chExt", extent));
  }
  const gone = new Set(members.map(({ shape }) => shape));
  home.sheet.objects.shapes = home.sheet.objects.shapes.filter((shape) => !gone.has(shape));
  return appendShape(home, node, whole, images);
}

/** Takes a group apart: its shapes lie on the sheet again, where they are seen now. */
export function ungroup(target: ShapeTarget): void {
  const { state, sheet, shape } = target;
  if (target.member !== undefined)
    throw new HostError("NotImplemented", "a group within a group taken apart");
  const members = memberNodes(readShape(target)).map((node) => {
    const box = shapeBox({ ...target, member: numberOfNode(node) });
    return { node: parseXml(formatXml(node)), box };
  });
  sheet.objects.shapes = sheet.objects.shapes.filter((one) => one !== shape);
  for (const { node, box } of members) appendShape({ state, sheet }, node, box, shape.images);
}
