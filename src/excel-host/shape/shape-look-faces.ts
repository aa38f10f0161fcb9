import { elementAt, putElement, xmlNode, type XmlNode } from "../../xlsx/xml/xml-tree";
import type { Face, Property } from "../bridge/host-object";
import { requireBoolean, requireNumber } from "../bridge/parameters";
import { requireWord, wordOf } from "../format/shared-style";
import { HostError } from "../host-error";
import { unitsPerPoint } from "../sheet/drawing-position";
import { ensureProperties, propertiesNode, shapePropertyOrder } from "./shape-box";
import {
  fillKind,
  paintColor,
  paintTransparency,
  putNoPaint,
  putPaint,
  putTransparency,
} from "./shape-paint";
import { editShape, readShape, type ShapeTarget } from "./shape-target";

/** Children of a line in schema order (ECMA-376 Part 1, 20.1.2.2.24). */
const lineOrder = [
  "noFill",
  "solidFill",
  "gradFill",
  "pattFill",
  "prstDash",
  "custDash",
  "round",
  "bevel",
  "miter",
  "headEnd",
  "tailEnd",
];
const fillTypes: Readonly<Record<string, string>> = {
  NoFill: "noFill",
  Solid: "solidFill",
  Gradient: "gradFill",
  Pattern: "pattFill",
  PictureAndTexture: "blipFill",
};
/** Excel.ShapeLineDashStyle in the file's words (20.1.10.48). */
const dashes: Readonly<Record<string, string>> = {
  Solid: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "sysDashDotDot",
  LongDash: "lgDash",
  LongDashDot: "lgDashDot",
  LongDashDotDot: "lgDashDotDot",
  RoundDot: "sysDot",
  SquareDot: "dot",
  SystemDash: "sysDash",
  SystemDot: "sysDot",
  SystemDashDot: "sysDashDot",
};
/** Excel.ShapeLineStyle in the file's words (20.1.10.15). */
const compounds: Readonly<Record<string, string>> = {
  Single: "sng",
  ThickBetweenThin: "tri",
  ThickThin: "thickThin",
  ThinThick: "thinThick",
  ThinThin: "dbl",
};
const usualWeight = 0.5;

const styleOf = (target: ShapeTarget, name: "fillRef" | "lnRef"): XmlNode | undefined =>
  elementAt(readShape(target), "style", name);
const isStyled = (reference: XmlNode | undefined): boolean =>
  reference !== undefined && reference.attributes.idx !== "0";

function ownFill(target: ShapeTarget): { kind: string; holder: XmlNode | undefined } {
  const properties = propertiesNode(readShape(target));
  const own = fillKind(properties);
  if (own) return { kind: own, holder: elementAt(properties, own) };
  const reference = styleOf(target, "fillRef");
  return { kind: isStyled(reference) ? "solidFill" : "noFill", holder: reference };
}

/** Excel.ShapeFill. */
export const shapeFillFace: Face<ShapeTarget> = {
  className: "ShapeFill",
  properties: {
    ForegroundColor: {
      get: (target) => {
        const { kind, holder } = ownFill(target);
        return kind === "solidFill" ? paintColor(holder) : "";
      },
      set: (target, value) =>
        editShape(target, (node) => putPaint(ensureProperties(node), value, shapePropertyOrder)),
    },
    Transparency: {
      get: (target) => paintTransparency(ownFill(target).holder),
      set: (target, value) => {
        const color = paintColor(ownFill(target).holder);
        editShape(target, (node) =>
          putTransparency(ensureProperties(node), value, color, shapePropertyOrder),
        );
      },
    },
    Type: { get: (target) => wordOf(fillTypes, ownFill(target).kind) },
  },
  methods: {
    Clear: (target) => editShape(target, (node) => putNoPaint(ensureProperties(node), shapePropertyOrder)),
    SetSolidColor: (target, [color]) =>
      editShape(target, (node) => putPaint(ensureProperties(node), color, shapePropertyOrder)),
  },
};

/** The line of a shape, to be read only. */
export const lineNode = (target: ShapeTarget): XmlNode | undefined =>
  elementAt(propertiesNode(readShape(target)), "ln");

/** Changes the line of a shape, made when there is none of its own. */
export function editLine(target: ShapeTarget, edit: (line: XmlNode) => void): void {
  editShape(target, (node) => {
    const properties = ensureProperties(node);
    edit(elementAt(properties, "ln") ?? putElement(properties, xmlNode("a:ln"), shapePropertyOrder));
  });
}

/** Puts a child of a line where the schema wants it. */
export const putInLine = (line: XmlNode, child: XmlNode): void => void putElement(line, child, lineOrder);

const paintOfLine = (target: ShapeTarget): XmlNode | undefined =>
  elementAt(lineNode(target), "solidFill") ?? styleOf(target, "lnRef");

const isLineVisible = (target: ShapeTarget): boolean => {
  const own = fillKind(lineNode(target));
  return own === undefined ? isStyled(styleOf(target, "lnRef")) : own !== "noFill";
};

const word = (
  words: Readonly<Record<string, string>>,
  read: (line: XmlNode | undefined) => string | undefined,
  usual: string,
  write: (line: XmlNode, value: string) => void,
): Property<ShapeTarget> => ({
  get: (target) => wordOf(words, read(lineNode(target)) ?? usual),
  set: (target, value) => {
    const own = requireWord(words, value);
    editLine(target, (line) => write(line, own));
  },
});

/** Excel.ShapeLineFormat. */
export const shapeLineFormatFace: Face<ShapeTarget> = {
  className: "ShapeLineFormat",
  properties: {
    Color: {
      get: (target) => paintColor(paintOfLine(target)),
      set: (target, value) => editLine(target, (line) => putPaint(line, value, lineOrder)),
    },
    DashStyle: word(
      dashes,
      (line) => elementAt(line, "prstDash")?.attributes.val,
      "solid",
      (line, value) => putInLine(line, xmlNode("a:prstDash", { val: value })),
    ),
    Style: word(
      compounds,
      (line) => line?.attributes.cmpd,
      "sng",
      (line, value) => (line.attributes.cmpd = value),
    ),
    Transparency: {
      get: (target) => paintTransparency(paintOfLine(target)),
      set: (target, value) => {
        const color = paintColor(paintOfLine(target));
        editLine(target, (line) => putTransparency(line, value, color, lineOrder));
      },
    },
    Visible: {
      get: isLineVisible,
      set: (target, value) => {
        const isShown = requireBoolean(value);
        if (isShown === isLineVisible(target)) return;
        const color = paintColor(styleOf(target, "lnRef"));
        editLine(target, (line) =>
          isShown ? putPaint(line, color || "#4472C4", lineOrder) : putNoPaint(line, lineOrder),
        );
      },
    },
    Weight: {
      get: (target) => {
        const width = lineNode(target)?.attributes.w;
        return width === undefined ? usualWeight : Number(width) / unitsPerPoint;
      },
      set: (target, value) => {
        const weight = requireNumber(value);
        if (weight < 0 || weight > 1584) throw new HostError("InvalidArgument");
        editLine(target, (line) => (line.attributes.w = String(Math.round(weight * unitsPerPoint))));
      },
    },
  },
};
