import type { CellValue } from "../../domain/cell-value";
import type { Grid } from "../grid";
import { isBlankCell, toLabel } from "./cell-label";
import { findHeader } from "./find-header";
import { isKnownHeader } from "./match-header";

const LEAST_KNOWN_SHARE = 0.3;
const LEAST_SAME_SHARE = 0.6;
const LONGEST_LABEL = 40;
/** Cells of a line above a header: title, 填报单位, 填报时间, 单位：元. */
const MOST_CAPTION_CELLS = 4;
const CAPTION =
  /(?:表|名单|名册|台账|明细|清册|花名册|公示|情况|一览)(?:\(.*\))?$|(?:单位|时间|日期|年度|主管部门|电话|人)(?:\(.*\))?:|年月日|^第.{1,3}部分|^[一二三四五六七八九十]+、/;
const DIGITS = /^[\s¥￥]*[-\d][\d\s.,，/\-Xx年月日]*$/;

/** Whether a row could be the first of a header at all: words alone, some of which head columns of a table we know. */
function mayBeHeader(row: readonly CellValue[]): boolean {
  let filled = 0;
  let known = 0;
  for (const cell of row) {
    if (isBlankCell(cell)) continue;
    // Most rows are records and have a number or a date early on.
    if (typeof cell !== "string" || cell.length > LONGEST_LABEL || DIGITS.test(cell)) return false;
    filled += 1;
    if (isKnownHeader(toLabel(cell))) known += 1;
  }
  return filled >= 2 && known >= 1 && known >= filled * LEAST_KNOWN_SHARE;
}

function isCaption(row: readonly CellValue[]): boolean {
  const cells = row.filter((cell) => !isBlankCell(cell));
  if (cells.length === 0) return true;
  return (
    cells.length <= MOST_CAPTION_CELLS &&
    cells.every((cell) => typeof cell === "string") &&
    cells.some((cell) => CAPTION.test(toLabel(cell)) || /[:：]\s*$/.test(String(cell)))
  );
}

function isTitle(row: readonly CellValue[]): boolean {
  return row.some((cell) => !isBlankCell(cell)) && isCaption(row);
}

/** The header once more, as on every printed page, or a lower level of it: the same words over the same columns. */
function isSameHeader(row: readonly CellValue[], labels: readonly string[], leastShare: number): boolean {
  let filled = 0;
  let same = 0;
  let moved = 0;
  row.forEach((cell, column) => {
    if (isBlankCell(cell)) return;
    filled += 1;
    const label = toLabel(cell);
    if (labels[column]?.split("/").includes(label) === true) same += 1;
    else if (labels.includes(label)) moved += 1;
  });
  // The same words over other columns: what stands below would be read into the wrong fields.
  if (moved > 0) return false;
  return same >= filled * leastShare;
}

/**
 * Where another table begins below a header: the first of the lines over the next header that is not this one once more; the number of
 * rows where none follows. Rows 0-based; `labels` are those of the
 * header, one a column, its levels joined by "/".
 *
 * @example
 * nextBlock(grid, 1, ["姓名", "电话"]); // another title at row 12, its header at row 13
 * // => 12
 */
export function nextBlock(grid: Grid, fromIndex0: number, labels: readonly string[]): number {
  const { values } = grid;
  for (let index = fromIndex0; index < values.length; index++) {
    const row = values[index] ?? [];
    if (!mayBeHeader(row)) continue;
    // Under a title of its own a header that says something else of one column is another table's.
    const isTitled = index > fromIndex0 && isTitle(values[index - 1] ?? []);
    if (isSameHeader(row, labels, isTitled ? 1 : LEAST_SAME_SHARE)) continue;
    let first = index;
    while (first > fromIndex0 && isCaption(values[first - 1] ?? [])) first -= 1;
    const found = findHeader({ ...grid, values: values.slice(0, index + 4) }, first);
    if (found === null || found.best.rowIndex0 !== index) continue;
    return first;
  }
  return values.length;
}
