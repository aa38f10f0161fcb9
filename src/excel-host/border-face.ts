import type { BorderSide, CellArea, StyleData } from "../xlsx/workbook-data";
import { assertSheetWritable, findCell, restyle } from "./cell-store";
import { HostError } from "./host-error";
import { bindFace, type Face, type HostObject } from "./host-object";
import { requireColor, requireText } from "./parameters";
import type { AreasTarget } from "./range-target";
import { styleAt } from "./style-table";

type Side = "left" | "right" | "top" | "bottom";

interface BorderTarget extends AreasTarget {
  readonly edge: string;
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

const sidesByEdge: Record<string, readonly Side[]> = {
  EdgeLeft: ["left"],
  EdgeRight: ["right"],
  EdgeTop: ["top"],
  EdgeBottom: ["bottom"],
  InsideHorizontal: ["bottom", "top"],
  InsideVertical: ["right", "left"],
};

function touches(edge: string, side: Side, area: CellArea, row: number, column: number): boolean {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  if (edge === "EdgeLeft") return column === area.column;
  if (edge === "EdgeRight") return column === lastColumn;
  if (edge === "EdgeTop") return row === area.row;
  if (edge === "EdgeBottom") return row === lastRow;
  if (edge === "InsideHorizontal") return side === "bottom" ? row < lastRow : row > area.row;
  return side === "right" ? column < lastColumn : column > area.column;
}

function strip(edge: string, area: CellArea): CellArea {
  if (edge === "EdgeLeft") return { ...area, columnCount: 1 };
  if (edge === "EdgeRight") return { ...area, column: area.column + area.columnCount - 1, columnCount: 1 };
  if (edge === "EdgeTop") return { ...area, rowCount: 1 };
  if (edge === "EdgeBottom") return { ...area, row: area.row + area.rowCount - 1, rowCount: 1 };
  return area;
}

/** Applies one change to the border sides of a block that belong to an edge ("EdgeTop", "InsideVertical" …). */
export function changeBorder(
  target: AreasTarget,
  edge: string,
  change: (side: BorderSide | undefined) => BorderSide | undefined,
): void {
  const sides = sidesByEdge[edge];
  if (!sides) throw new HostError("NotImplemented", `RangeBorder ${edge}`);
  assertSheetWritable(target.sheet);
  for (const area of target.areas) {
    const edit = (style: StyleData, row: number, column: number): StyleData => {
      const border = { ...style.border };
      for (const side of sides) {
        if (!touches(edge, side, area, row, column)) continue;
        const next = change(border[side]);
        if (next) border[side] = next;
        else delete border[side];
      }
      return { ...style, border };
    };
    restyle(target.state, target.sheet, strip(edge, area), edit, edge.startsWith("Edge"));
  }
}

function firstSide(target: BorderTarget): BorderSide | undefined {
  const side = sidesByEdge[target.edge]?.[0];
  const area = target.areas[0];
  if (!side || !area) return undefined;
  const place = strip(target.edge, area);
  const cell = findCell(target.sheet, place.row, place.column);
  return cell ? styleAt(target.state.workbook, cell.style).border[side] : undefined;
}

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

const borderFace: Face<BorderTarget> = {
  className: "RangeBorder",
  identify: (target) => ({ Id: target.edge, SideIndex: target.edge }),
  properties: {
    SideIndex: { get: (target) => target.edge },
    Style: {
      get: (target) => {
        const side = firstSide(target);
        return side ? lineOf(side.style) : "None";
      },
      set: (target, value) => {
        const file = toFileStyle(requireText(value));
        changeBorder(target, target.edge, (side) => (file === null ? undefined : { ...side, style: file }));
      },
    },
    Weight: {
      get: (target) => weightOf(firstSide(target)?.style ?? "thin"),
      set: (target, value) => {
        const file = continuousByWeight[requireText(value)];
        if (!file) throw new HostError("InvalidArgument");
        changeBorder(target, target.edge, (side) => ({ ...side, style: file }));
      },
    },
    Color: {
      get: (target) => firstSide(target)?.color ?? "#000000",
      set: (target, value) => {
        const color = requireColor(value);
        changeBorder(target, target.edge, (side) => ({ style: side?.style ?? "thin", color }));
      },
    },
  },
};

/** format.borders of a range or of range areas. */
export const bordersFace: Face<AreasTarget> = {
  className: "RangeBorderCollection",
  properties: { Count: { get: () => 6 } },
  index: (target, key) => openBorder(target, key),
  items: (target) => Object.keys(sidesByEdge).map((edge) => openBorder(target, edge)),
  methods: { GetItem: (target, [edge]) => openBorder(target, edge) },
};

function openBorder(target: AreasTarget, edge: unknown): HostObject {
  const name = requireText(edge);
  if (!sidesByEdge[name] && !/^Diagonal/.test(name)) throw new HostError("InvalidArgument", name);
  return bindFace(borderFace, { ...target, edge: name });
}
