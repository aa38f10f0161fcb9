import {
  elementAt,
  elementsOf,
  localName,
  putElement,
  removeElements,
  xmlNode,
  type XmlNode,
} from "../../xlsx/xml/xml-tree";
import { editPart, ensureChild, readPart, type ChartPart } from "./chart-part";
import { HostError } from "../host-error";
import type { Face } from "../bridge/host-object";
import { requireColor, requireNumber } from "../bridge/parameters";
import { requireWord, wordOf } from "../format/shared-style";

const fills = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];
/** Children of spPr and of a line in schema order (ECMA-376 Part 1, 20.1.2.2.35 and 20.1.2.2.24). */
const shapeOrder = [
  "xfrm",
  "custGeom",
  "prstGeom",
  ...fills,
  "ln",
  "effectLst",
  "effectDag",
  "scene3d",
  "sp3d",
];
const lineOrder = [...fills, "prstDash", "custDash", "round", "bevel", "miter", "headEnd", "tailEnd"];

const pointsToUnits = 12700;
const usualWeight = 0.75;

/** Excel.ChartLineStyle in the file's words (20.1.10.48). */
const dashes: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "dot",
  RoundDot: "sysDot",
};

/** Puts one kind of fill in the place of whatever fill there is. */
function putFill(node: XmlNode, fill: XmlNode, order: readonly string[]): void {
  for (const name of fills) if (name !== localName(fill)) removeElements(node, name);
  putElement(node, fill, order);
}

/** A fill of one color. */
export const solidFill = (color: string): XmlNode =>
  xmlNode("a:solidFill", {}, [xmlNode("a:srgbClr", { val: color.slice(1) })]);

/** "#RRGGBB" of a solid fill; undefined for a fill of another kind, a theme's color or none. */
export function solidColor(node: XmlNode | undefined): string | undefined {
  const digits = elementAt(node, "solidFill", "srgbClr")?.attributes.val;
  return digits === undefined ? undefined : `#${digits.toUpperCase()}`;
}

const editShape = (target: ChartPart, edit: (shape: XmlNode) => void): void =>
  editPart(target, (node) => edit(ensureChild(node, "c:spPr", target.order)));

const editLine = (target: ChartPart, edit: (line: XmlNode) => void): void =>
  editShape(target, (shape) => edit(ensureChild(shape, "a:ln", shapeOrder)));

const lineOf = (target: ChartPart): XmlNode | undefined => elementAt(readPart(target), "spPr", "ln");

/** Excel.ChartFill. */
export const chartFillFace: Face<ChartPart> = {
  className: "ChartFill",
  properties: {},
  methods: {
    Clear: (target) => editShape(target, (shape) => putFill(shape, xmlNode("a:noFill"), shapeOrder)),
    SetSolidColor: (target, [color]) => {
      const fill = solidFill(requireColor(color));
      editShape(target, (shape) => putFill(shape, fill, shapeOrder));
    },
  },
};

const lineMembers: Omit<Face<ChartPart>, "className"> = {
  properties: {
    // A line nobody colored takes its color from the theme, which Excel answers as "".
    Color: {
      get: (target) => solidColor(lineOf(target)) ?? "",
      set: (target, value) => {
        const fill = solidFill(requireColor(value));
        editLine(target, (line) => putFill(line, fill, lineOrder));
      },
    },
    LineStyle: {
      get: (target) => {
        const line = lineOf(target);
        if (elementAt(line, "noFill")) return "None";
        const dash = elementAt(line, "prstDash")?.attributes.val;
        return dash === undefined
          ? elementsOf(line).length > 0
            ? "Continuous"
            : "Automatic"
          : wordOf(dashes, dash);
      },
      set: (target, value) => {
        if (typeof value === "string" && value.startsWith("Grey"))
          throw new HostError("NotImplemented", `line style ${value}`);
        const dash = value === "None" || value === "Automatic" ? null : requireWord(dashes, value);
        editLine(target, (line) => {
          if (value === "Automatic") for (const name of [...fills, "prstDash"]) removeElements(line, name);
          else if (dash === null) putFill(line, xmlNode("a:noFill"), lineOrder);
          else {
            removeElements(line, "noFill");
            putElement(line, xmlNode("a:prstDash", { val: dash }), lineOrder);
          }
        });
      },
    },
    Weight: {
      get: (target) => {
        const width = lineOf(target)?.attributes.w;
        return width === undefined ? usualWeight : Number(width) / pointsToUnits;
      },
      set: (target, value) => {
        const weight = requireNumber(value);
        if (weight < 0 || weight > 1584) throw new HostError("InvalidArgument");
        editLine(target, (line) => (line.attributes.w = String(Math.round(weight * pointsToUnits))));
      },
    },
  },
  methods: {
    Clear: (target) => editLine(target, (line) => putFill(line, xmlNode("a:noFill"), lineOrder)),
  },
};

/** Excel.ChartLineFormat. */
export const chartLineFace: Face<ChartPart> = { className: "ChartLineFormat", ...lineMembers };

/** Excel.ChartBorder. */
export const chartBorderFace: Face<ChartPart> = { className: "ChartBorder", ...lineMembers };
