import { formatColumn } from "./address";
import { findCell } from "./cell-store";
import { textOf } from "../range/range-cells";
import type { RangeTarget } from "../range/range-target";

// A Chinese character is as wide as two letters in the fonts tests and terminals show.
const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (/[\u1100-\u115f\u2e80-\uffdc]/.test(letter) ? 2 : 1), 0);
const pad = (text: string, width: number): string => text + " ".repeat(Math.max(width - widthOf(text), 0));

/**
 * The cells of a range as a small table of text with row numbers and column letters; formulas in place of results on request.
 * For tests and messages: a failing test shows a sheet instead of nested arrays.
 */
export function printRange(target: RangeTarget, showFormulas = false): string {
  const { area, sheet } = target;
  const lines: string[][] = [
    ["", ...Array.from({ length: area.columnCount }, (_column, at) => formatColumn(area.column + at))],
  ];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const line = [String(row + 1)];
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const cell = findCell(sheet, row, column);
      line.push((showFormulas ? cell?.formula : undefined) ?? textOf(target, cell, column));
    }
    lines.push(line);
  }
  const widths = (lines[0] ?? []).map((_cell, at) =>
    Math.max(...lines.map((line) => widthOf(line[at] ?? ""))),
  );
  return lines
    .map((line) =>
      line
        .map((cell, at) => pad(cell, widths[at] ?? 0))
        .join(" | ")
        .trimEnd(),
    )
    .join("\n");
}
