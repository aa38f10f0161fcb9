import type { CellArea, CellData } from "../../xlsx/workbook-data";
import { maximumColumns, maximumRows } from "../cell/address";
import { BlockGatherer } from "../formula/cell-blocks";
import { assertCellsWritable, enterCell, forEachCell } from "../cell/cell-store";
import { noteEdit } from "../host-state";
import { requireRecord, requireText } from "../bridge/parameters";
import { textOf } from "./range-cells";
import type { RangeTarget } from "./range-target";
import { HostError } from "../host-error";
import { toWireValue } from "../bridge/wire-value";

/** What is looked for: * stands for any text, ? for one character, ~ before either for itself (as in Excel's dialog). */
function patternOf(text: string, criteria: Record<string, unknown>, isGlobal: boolean): RegExp {
  let source = "";
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const next = text.charAt(at + 1);
    if (letter === "~" && /[*?~]/.test(next)) {
      source += `\\${next}`;
      at += 1;
    } else if (letter === "*") source += "[^]*?";
    else if (letter === "?") source += "[^]";
    else source += letter.replace(/[\\^$.|+()[\]{}/]/, "\\$&");
  }
  const whole = criteria["completeMatch"] === true ? `^(?:${source})$` : source;
  return new RegExp(whole, `u${criteria["matchCase"] === true ? "" : "i"}${isGlobal ? "g" : ""}`);
}

function criteriaOf(given: unknown): Record<string, unknown> {
  return given === null || given === undefined ? {} : requireRecord(given);
}

function shownText(target: RangeTarget, cell: CellData, column: number): string {
  return typeof cell.value === "string" ? cell.value : textOf(target, cell, column);
}

/**
 * First cell of a range that shows a text, null for none (Excel.Range.find). A range of one cell is searched from the cell
 * behind it through the whole sheet and around. InvalidArgument for an empty text.
 */
export function findCellWith(target: RangeTarget, [text, given]: readonly unknown[]): CellArea | null {
  const criteria = criteriaOf(given);
  const wanted = requireText(text);
  if (wanted === "") throw new HostError("InvalidArgument");
  const pattern = patternOf(wanted, criteria, false);
  const isSingle = target.area.rowCount === 1 && target.area.columnCount === 1;
  const within = isSingle
    ? { row: 0, column: 0, rowCount: maximumRows, columnCount: maximumColumns }
    : target.area;
  const found: CellArea[] = [];
  forEachCell(target.sheet, within, (cell, row, column) => {
    if (pattern.test(shownText(target, cell, column)))
      found.push({ row, column, rowCount: 1, columnCount: 1 });
  });
  const isBackwards = criteria["searchDirection"] === "Backwards";
  if (isBackwards) found.reverse();
  if (!isSingle) return found[0] ?? null;
  const { row, column } = target.area;
  const isBehind = (cell: CellArea): boolean => {
    const order = cell.row - row || cell.column - column;
    return isBackwards ? order < 0 : order > 0;
  };
  return found.find(isBehind) ?? found[0] ?? null;
}

/** Every cell of a range that shows a text, as blocks (Excel.Worksheet.findAll). */
export function findAllCells(target: RangeTarget, [text, given]: readonly unknown[]): CellArea[] {
  const wanted = requireText(text);
  if (wanted === "") throw new HostError("InvalidArgument");
  const pattern = patternOf(wanted, criteriaOf(given), false);
  const gatherer = new BlockGatherer();
  forEachCell(target.sheet, target.area, (cell, row, column) => {
    if (pattern.test(shownText(target, cell, column))) gatherer.add(row, column);
  });
  return gatherer.blocks();
}

/**
 * Replaces a text in the formulas and constants of a range, read again as typed; answers in how many cells
 * (Excel.Range.replaceAll). InvalidArgument for an empty text.
 */
export function replaceInCells(target: RangeTarget, [text, replacement, given]: readonly unknown[]): number {
  const { state, sheet, area } = target;
  const wanted = requireText(text);
  if (wanted === "") throw new HostError("InvalidArgument");
  const put = requireText(replacement);
  const pattern = patternOf(wanted, criteriaOf(given), true);
  const changes: { row: number; column: number; input: string }[] = [];
  forEachCell(sheet, area, (cell, row, column) => {
    if (cell.value === null && cell.formula === undefined) return;
    const before = cell.formula ?? String(toWireValue(cell.value));
    const after = before.replace(pattern, () => put);
    if (after !== before) changes.push({ row, column, input: after });
  });
  if (changes.length === 0) return 0;
  assertCellsWritable(state, sheet, area);
  for (const { row, column, input } of changes) enterCell(state, sheet, row, column, input);
  noteEdit(state, sheet, area);
  return changes.length;
}
