import { isHostObject, type Face, type HostObject } from "../bridge/host-object";
import { requireNumber, requireText } from "../bridge/parameters";
import { requireWord } from "../format/shared-style";
import { HostError } from "../host-error";
import type { SheetTarget } from "../sheet/sheet-target";
import { createGuid } from "../workbook/guid";
import { givenNames } from "../workbook/given-names";
import { groupShapes } from "./group-shapes";
import { readImage } from "./image-file";
import { geometricShapeNode, lineNodeOf, pictureNode, textBoxNode } from "./new-shapes";
import { appendShape } from "./shape-changes";
import { findAmong, openShape, presentShape, shapeAt } from "./shape-face";
import { connectorPresets, shapePresets } from "./shape-presets";
import { freshShapeNumber, type ShapeTarget } from "./shape-target";

/** Points of a shape nobody has sized, where Excel puts it: at the sheet's corner. */
const usualBox = { left: 0, top: 0, width: 72, height: 72 };
const pointsPerPixel = 0.75;

const rootsOf = ({ state, sheet }: SheetTarget): ShapeTarget[] =>
  sheet.objects.shapes.map((shape) => ({ state, sheet, shape }));

/** Number and name of the next shape of a sheet. */
function nextShape(target: SheetTarget, stem: string): { number: number; name: string } {
  const number = freshShapeNumber(target);
  return { number, name: `${stem}${number - 1}` };
}

function addLine(
  target: SheetTarget,
  [startLeft, startTop, endLeft, endTop, type]: readonly unknown[],
): HostObject {
  const at = (value: unknown, usual: number): number =>
    value === null || value === undefined ? usual : requireNumber(value);
  const [fromX, fromY, toX, toY] = [at(startLeft, 0), at(startTop, 0), at(endLeft, 72), at(endTop, 72)];
  const preset = requireWord(connectorPresets, type ?? "Straight");
  const shape = nextShape(target, givenNames(target.state.locale).line);
  const node = lineNodeOf(shape, preset, {
    ...(toX < fromX ? { flipH: 1 as const } : {}),
    ...(toY < fromY ? { flipV: 1 as const } : {}),
  });
  const box = {
    left: Math.min(fromX, toX),
    top: Math.min(fromY, toY),
    width: Math.abs(toX - fromX),
    height: Math.abs(toY - fromY),
  };
  return openShape(appendShape(target, node, box));
}

function addGroup(target: SheetTarget, [values]: readonly unknown[]): HostObject {
  if (!Array.isArray(values)) throw new HostError("InvalidArgument");
  const members = values.map((value: unknown) => {
    const found = isHostObject(value) ? value : presentShape(findAmong(rootsOf(target), value));
    if (found.className !== "Shape") throw new HostError("InvalidArgument");
    return found.target as ShapeTarget;
  });
  const { name } = nextShape(target, givenNames(target.state.locale).group);
  return openShape(groupShapes(target, name, members));
}

function addImage(target: SheetTarget, [base64]: readonly unknown[]): HostObject {
  const { width, height, ...image } = readImage(base64);
  const key = `new:${createGuid()}`;
  const node = pictureNode(nextShape(target, givenNames(target.state.locale).picture), key);
  const box = { ...usualBox, width: width * pointsPerPixel, height: height * pointsPerPixel };
  return openShape(appendShape(target, node, box, { [key]: image }));
}

/** worksheet.shapes: what is drawn on a sheet, charts apart. */
export const shapesFace: Face<SheetTarget> = {
  className: "ShapeCollection",
  properties: {},
  items: (target) => rootsOf(target).map(openShape),
  index: (target, key) => presentShape(findAmong(rootsOf(target), key)),
  methods: {
    GetCount: (target) => rootsOf(target).length,
    GetItem: (target, [key]) => presentShape(findAmong(rootsOf(target), key)),
    GetItemOrNullObject: (target, [key]) => findAmong(rootsOf(target), key),
    GetItemAt: (target, [index]) => shapeAt(rootsOf(target), index),
    AddGeometricShape: (target, [type]) => {
      const preset = requireWord(shapePresets, type);
      const shape = nextShape(target, givenNames(target.state.locale).shape);
      return openShape(appendShape(target, geometricShapeNode(shape, preset), usualBox));
    },
    AddTextBox: (target, [text]) => {
      const shape = nextShape(target, givenNames(target.state.locale).textBox);
      const given = text === null || text === undefined ? "" : requireText(text);
      return openShape(appendShape(target, textBoxNode(shape, given), usualBox));
    },
    AddLine: addLine,
    AddGroup: addGroup,
    AddImage: addImage,
  },
};
