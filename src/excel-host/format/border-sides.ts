import type { BorderSide, CellArea, StyleData } from "../../xlsx/workbook-data";
import { assertSheetWritable, restyle, styleIndexAt } from "../cell/cell-store";
import { changeStyle, sharedStyleValue } from "./shared-style";
import type { AreasTarget } from "../range/range-target";
import { changedStyles, styleAt } from "./style-table";

type Side = "left" | "right" | "top" | "bottom";

/** A side of some cells; of lines between cells also the other cells' side, since both keep it. */
interface EdgeLine {
  readonly side: Side;
  readonly area: CellArea;
  readonly facing?: { readonly side: Side; readonly area: CellArea };
}

/** Excel.BorderIndex in the order of Excel's own collection. */
export const borderEdges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderEdge = (typeof borderEdges)[number];

function lineOfEdge(edge: BorderEdge, area: CellArea): EdgeLine | null {
  switch (edge) {
    case "EdgeTop":
      return { side: "top", area: { ...area, rowCount: 1 } };
    case "EdgeBottom":
      return { side: "bottom", area: { ...area, row: area.row + area.rowCount - 1, rowCount: 1 } };
    case "EdgeLeft":
      return { side: "left", area: { ...area, columnCount: 1 } };
    case "EdgeRight":
      return { side: "right", area: { ...area, column: area.column + area.columnCount - 1, columnCount: 1 } };
    case "InsideHorizontal": {
      if (area.rowCount === 1) return null;
      const upper = { ...area, rowCount: area.rowCount - 1 };
      return { side: "bottom", area: upper, facing: { side: "top", area: { ...upper, row: area.row + 1 } } };
    }
    case "InsideVertical": {
      if (area.columnCount === 1) return null;
      const left = { ...area, columnCount: area.columnCount - 1 };
      return {
        side: "right",
        area: left,
        facing: { side: "left", area: { ...left, column: area.column + 1 } },
      };
    }
    default:
      return null;
  }
}

/** The cell a named style is thought of: it has no lines within. */
const oneCell: CellArea = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

const withSide = (style: StyleData, side: Side, line: BorderSide | undefined): StyleData => {
  const { [side]: _old, ...border } = style.border;
  return { ...style, border: line ? { ...border, [side]: line } : border };
};

function changeDiagonal(
  target: AreasTarget,
  edge: "DiagonalDown" | "DiagonalUp",
  change: (side: BorderSide | undefined) => BorderSide | undefined,
): void {
  const key = edge === "DiagonalDown" ? "down" : "up";
  changeStyle(target, (style) => {
    const { diagonal: old, ...border } = style.border;
    const line = change(
      old?.[key] ? { style: old.style, ...(old.color ? { color: old.color } : {}) } : undefined,
    );
    const flags = { down: old?.down ?? false, up: old?.up ?? false, [key]: line !== undefined };
    const drawn = line ?? old;
    if (!drawn || (!flags.down && !flags.up)) return { ...style, border };
    return { ...style, border: { ...border, diagonal: { ...drawn, ...flags } } };
  });
}

/** Stands for every change of a line in the table of known changes. */
const lineChange = {};

/**
 * Applies one change to the lines of the blocks that belong to an edge; AccessDenied on a protected sheet. `key` names the change, so
 * that what it makes of a style is worked out once.
 */
export function changeBorder(
  target: AreasTarget,
  edge: BorderEdge,
  change: (side: BorderSide | undefined) => BorderSide | undefined,
  key?: string,
): void {
  if (edge === "DiagonalDown" || edge === "DiagonalUp") {
    changeDiagonal(target, edge, change);
    return;
  }
  if (target.namedStyle) {
    const side = lineOfEdge(edge, oneCell)?.side;
    if (side) changeStyle(target, (style) => withSide(style, side, change(style.border[side])));
    return;
  }
  assertSheetWritable(target.sheet, "allowFormatCells");
  const { workbook } = target.state;
  for (const area of target.areas) {
    const line = lineOfEdge(edge, area);
    if (!line) continue;
    const put = ({ side, area: cells }: Omit<EdgeLine, "facing">): void => {
      const changed =
        key === undefined ? {} : { changed: changedStyles(workbook, lineChange, `${side} ${key}`) };
      const draw = (style: StyleData) => withSide(style, side, change(style.border[side]));
      restyle(target.state, target.sheet, cells, draw, changed);
    };
    put(line);
    if (line.facing) put(line.facing);
  }
}

/**
 * What all lines of an edge have in common: the answer of `pick`, null when they differ. Only the cells of the blocks are
 * asked; a line that a cell beside them keeps on its own side is not theirs.
 */
export function sharedBorder<V>(
  target: AreasTarget,
  edge: BorderEdge,
  pick: (side: BorderSide | undefined) => V,
): V | null {
  if (edge === "DiagonalDown" || edge === "DiagonalUp") {
    const key = edge === "DiagonalDown" ? "down" : "up";
    return sharedStyleValue(target, ({ border }) =>
      pick(border.diagonal?.[key] ? border.diagonal : undefined),
    );
  }
  const blocks = target.namedStyle ? [oneCell] : target.areas;
  const lines = blocks.flatMap((area) => lineOfEdge(edge, area) ?? []);
  const side = lines[0]?.side;
  if (side === undefined) return pick(undefined);
  if (!target.namedStyle && lines.some((line) => line.facing)) return sharedInnerLine(target, lines, pick);
  const areas = lines.map((line) => line.area);
  return sharedStyleValue({ ...target, areas }, ({ border }) => pick(border[side]));
}

/** A line between two cells is drawn when either of them keeps it; when they keep different ones, it is not one line. */
function sharedInnerLine<V>(
  { state, sheet }: AreasTarget,
  lines: readonly EdgeLine[],
  pick: (side: BorderSide | undefined) => V,
): V | null {
  const seen = new Set<number>();
  let found: V | undefined;
  for (const { side, area, facing } of lines) {
    if (!facing) continue;
    const lastRow = Math.min(area.row + area.rowCount, Math.max(sheet.rows.length, area.row) + 1);
    const lastColumn = Math.min(area.column + area.columnCount, area.column + 1024);
    for (let row = area.row; row < lastRow; row += 1) {
      for (let column = area.column; column < lastColumn; column += 1) {
        const own = styleIndexAt(sheet, row, column);
        const other = styleIndexAt(
          sheet,
          row + facing.area.row - area.row,
          column + facing.area.column - area.column,
        );
        const pair = own * 1000000 + other;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const upper = styleAt(state.workbook, own).border[side];
        const lower = styleAt(state.workbook, other).border[facing.side];
        const value = pick(upper ?? lower);
        if (lower && value !== pick(lower)) return null;
        if (found === undefined) found = value;
        else if (found !== value) return null;
      }
    }
  }
  return found ?? null;
}
