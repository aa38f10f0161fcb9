import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../catalogue/field-catalogue";
import type { Grid } from "../grid";
import { isBlankCell, toLabel } from "./cell-label";
import { contradicts, fits, lookOfColumn } from "./data-look";

/** By how many columns the data stand off their header, and from which column (0-based) on. */
export interface ColumnShift {
  readonly by: -1 | 1;
  readonly fromColumn: number;
}

const LEAST_WITNESSES = 2;
const LOOKED_AT = 80;
const MOSTLY = 0.5;
const SUM = /^(?:小计|合计|总计|共计)/;

/**
 * Moves the columns a shift concerns. A column whose place is taken by a moved one, or that would leave the sheet, has
 * no data and is left out.
 *
 * @example
 * shiftColumns(new Map([["name", 0], ["phone", 1]]), { by: 1, fromColumn: 0 });
 * // => Map { "name" => 1, "phone" => 2 }
 */
export function shiftColumns(
  columns: ReadonlyMap<FieldId, number>,
  shift: ColumnShift,
): Map<FieldId, number> {
  const moved = new Map<FieldId, number>();
  for (const [field, column] of columns)
    if (column >= shift.fromColumn && column + shift.by >= 0) moved.set(field, column + shift.by);
  const taken = new Set(moved.values());
  for (const [field, column] of columns)
    if (column < shift.fromColumn && !taken.has(column)) moved.set(field, column);
  return moved;
}

/** The side to which the data stand out from under their labels: nothing below the label at one end, data beside the one at the other. */
function overhangOf(grid: Grid, labels: readonly string[]): -1 | 1 | null {
  const first = labels.findIndex((label) => label !== "");
  const last = labels.length - 1 - [...labels].reverse().findIndex((label) => label !== "");
  if (first < 0 || first === last) return null;
  const isBlank = (column: number) => grid.values.every((row) => isBlankCell(row[column]));
  const isFilled = (column: number) =>
    column >= 0 &&
    grid.values.filter((row) => !isBlankCell(row[column])).length > grid.values.length * MOSTLY;
  if (isBlank(first) && isFilled(last + 1)) return 1;
  return isBlank(last) && isFilled(first - 1) ? -1 : null;
}

/** The rows below a header (its first row, and the first below it) that are no part of one. */
function recordRows(grid: Grid, headerIndex0: number, headerEnd0: number): Grid["values"] {
  const textOf = (row: Grid["values"][number]) => row.map((cell) => toLabel(cell)).join("|");
  const heads = new Set(grid.values.slice(headerIndex0, headerEnd0).map(textOf));
  return grid.values.slice(headerEnd0, headerEnd0 + LOOKED_AT).filter((row) => {
    const filled = row.filter((cell) => !isBlankCell(cell));
    const isNumberLine = filled.length > 1 && filled.every((cell, index) => Number(cell) === index + 1);
    const isSum = filled.length > 0 && SUM.test(toLabel(filled[0]));
    // A line of signatures, a note, a number before an empty row: they stand where the sheet begins, whatever the data do.
    const isAlone = filled.length < 2;
    return !isAlone && !isNumberLine && !isSum && !heads.has(textOf(row));
  });
}

/**
 * Tells whether the data stand one column beside their header, from some column on. Two columns at least must say so:
 * they fit their header one column on and not in place, where one at least contradicts it, and none further right fits in place
 * alone. Rows that repeat the header, and the line that numbers the columns, stand where the header stands and say nothing.
 *
 * @example
 * findColumnShift({ grid, columns, labels, headerIndex0: 0, headerEnd0: 1 }); // 姓名 over 1, 2, 3 and the names one column on, likewise for 电话
 * // => { by: 1, fromColumn: 0 }
 */
export function findColumnShift(params: {
  readonly grid: Grid;
  readonly columns: ReadonlyMap<FieldId, number>;
  readonly labels: readonly string[];
  readonly headerIndex0: number;
  /** First row below the header. */
  readonly headerEnd0: number;
}): ColumnShift | null {
  const { columns, labels, headerIndex0, headerEnd0 } = params;
  const grid = { ...params.grid, values: recordRows(params.grid, headerIndex0, headerEnd0) };
  const dataIndex0 = 0;
  const overhang = overhangOf(grid, labels);
  const typed = [...columns]
    .filter(([field]) =>
      ["residentId", "phone", "bankAccount", "date", "personName"].includes(FIELD_CATALOGUE[field].kind),
    )
    .sort((a, b) => a[1] - b[1])
    .map(([field, column]) => {
      const { kind } = FIELD_CATALOGUE[field];
      const lookAt = (offset: number) =>
        column + offset < 0 ? "blank" : lookOfColumn(grid, column + offset, dataIndex0).look;
      const here = lookAt(0);
      return {
        column,
        fitsHere: fits(kind, here),
        isWrongHere: contradicts(kind, here) || here === "blank",
        fitsLeft: fits(kind, lookAt(-1)),
        fitsRight: fits(kind, lookAt(1)),
      };
    });
  for (const by of [1, -1] as const) {
    const beside = ({ fitsLeft, fitsRight }: (typeof typed)[number]) => (by === 1 ? fitsRight : fitsLeft);
    // Beside a column of the same look a column fits in either place, and says nothing.
    const stays = (each: (typeof typed)[number]) => each.fitsHere && !beside(each);
    const witnesses = typed.filter((each) => !each.fitsHere && beside(each));
    const [first] = witnesses;
    const isOverhanging = overhang === by;
    if (first === undefined || (witnesses.length < LEAST_WITNESSES && !isOverhanging)) continue;
    if (!isOverhanging && !witnesses.some(({ isWrongHere }) => isWrongHere)) continue;
    if (isOverhanging && !typed.some(stays)) return { by, fromColumn: 0 };
    if (typed.some((each) => each.column > first.column && stays(each))) continue;
    // Where the columns on the left stand in place, only those from the first witness on are known to have moved.
    const isWhole = !typed.some((each) => each.column < first.column && stays(each));
    return { by, fromColumn: isWhole ? 0 : first.column };
  }
  return null;
}
