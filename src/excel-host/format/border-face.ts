import type { BorderSide } from "../../xlsx/workbook-data";
import { borderEdges, changeBorder, sharedBorder, type BorderEdge } from "./border-sides";
import { tintColor, tintProperty } from "./color-tint";
import { HostError } from "../host-error";
import { bindFace, type Face, type HostObject } from "../bridge/host-object";
import { requireColor, requireNumber, requireText } from "../bridge/parameters";
import type { AreasTarget } from "../range/range-target";

interface BorderTarget extends AreasTarget {
  readonly edge: BorderEdge;
}

/** File style by office.js style and weight. */
const continuousByWeight: Record<string, string> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};
const fileStyles: Record<string, string> = {
  Dash: "dashed",
  Dot: "dotted",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Double: "double",
  SlantDashDot: "slantDashDot",
};

function weightOf(fileStyle: string): string {
  if (fileStyle.startsWith("medium") || fileStyle === "slantDashDot") return "Medium";
  if (fileStyle === "thick" || fileStyle === "double") return "Thick";
  return fileStyle === "hair" ? "Hairline" : "Thin";
}

/** Excel.BorderLineStyle of a line style in the file's words. */
export function lineOf(fileStyle: string): string {
  if (Object.values(continuousByWeight).includes(fileStyle)) return "Continuous";
  const plain = fileStyle.replace(/^medium(.)/, (_whole, letter: string) => letter.toLowerCase());
  return Object.keys(fileStyles).find((name) => fileStyles[name] === plain) ?? "Continuous";
}

/** The file's word for an Excel.BorderLineStyle, null for None; InvalidArgument for an unknown one. */
export function toFileStyle(line: string): string | null {
  if (line === "None") return null;
  if (line === "Continuous") return "thin";
  const file = fileStyles[line];
  if (!file) throw new HostError("InvalidArgument", line);
  return file;
}

const setLine = (
  target: BorderTarget,
  change: (side: BorderSide | undefined) => BorderSide | undefined,
  key?: string,
): void => changeBorder(target, target.edge, change, key);

const borderFace: Face<BorderTarget> = {
  className: "RangeBorder",
  identify: (target) => ({ Id: target.edge, SideIndex: target.edge }),
  properties: {
    SideIndex: { get: (target) => target.edge },
    Style: {
      get: (target) => sharedBorder(target, target.edge, (side) => (side ? lineOf(side.style) : "None")),
      set: (target, value) => {
        const file = toFileStyle(requireText(value));
        setLine(
          target,
          (side) => (file === null ? undefined : { ...side, style: file }),
          `style ${file ?? "none"}`,
        );
      },
    },
    Weight: {
      get: (target) => sharedBorder(target, target.edge, (side) => weightOf(side?.style ?? "thin")),
      set: (target, value) => {
        const weight = requireText(value);
        const plain = continuousByWeight[weight];
        if (!plain) throw new HostError("InvalidArgument");
        setLine(
          target,
          (side) => ({ ...side, style: weighted(side?.style, weight, plain) }),
          `weight ${weight}`,
        );
      },
    },
    Color: {
      get: (target) => sharedBorder(target, target.edge, (side) => side?.color ?? "#000000"),
      set: (target, value) => {
        const color = requireColor(value);
        setLine(target, (side) => ({ style: side?.style ?? "thin", color }), `color ${color}`);
      },
    },
    TintAndShade: tintProperty<BorderTarget>((target, tint) =>
      setLine(target, (side) => side && { ...side, color: tintColor(side.color ?? "#000000", tint) }),
    ),
  },
};

/** A dashed line keeps its dashes in the two weights the file has them in; otherwise the weight makes a plain line. */
function weighted(fileStyle: string | undefined, weight: string, plain: string): string {
  const dashes = /^(?:medium)?(dashed|dashDot|dashDotDot)$/i.exec(fileStyle ?? "")?.[1];
  if (!dashes || (weight !== "Thin" && weight !== "Medium")) return plain;
  const lower = dashes.charAt(0).toLowerCase() + dashes.slice(1);
  return weight === "Thin" ? lower : `medium${lower.charAt(0).toUpperCase()}${lower.slice(1)}`;
}

/** format.borders of a range or of range areas. */
export const bordersFace: Face<AreasTarget> = {
  className: "RangeBorderCollection",
  properties: {
    Count: { get: () => borderEdges.length },
    TintAndShade: tintProperty((target, tint) => {
      for (const edge of borderEdges)
        changeBorder(
          target,
          edge,
          (side) => side && { ...side, color: tintColor(side.color ?? "#000000", tint) },
        );
    }),
  },
  index: (target, key) => openBorder(target, key),
  items: (target) => borderEdges.map((edge) => openBorder(target, edge)),
  methods: {
    GetItem: (target, [edge]) => openBorder(target, edge),
    GetItemAt: (target, [at]) => openBorder(target, borderEdges[requireNumber(at)]),
  },
};

function openBorder(target: AreasTarget, given: unknown): HostObject {
  const edge = borderEdges.find((one) => one === given);
  if (!edge) throw new HostError("InvalidArgument");
  return bindFace(borderFace, { ...target, edge });
}
