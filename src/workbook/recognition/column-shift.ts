import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../catalogue/field-catalogue";
import type { Grid } from "../grid";
import { contradicts, fits, lookOfColumn } from "./data-look";

/** By how many columns the data stand off their header, and from which column (0-based) on. */
export interface ColumnShift {
  readonly by: -1 | 1;
  readonly fromColumn: number;
}

const LEAST_WITNESSES = 2;

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

/**
 * Tells whether the data stand one column beside their header, from some column on. Two columns at least must say so:
 * they contradict their header in place and fit it one column on, and none further right fits in place.
 *
 * @example
 * findColumnShift(grid, columns, 1); // 姓名 over 1, 2, 3 and the names one column on, likewise for 电话
 * // => { by: 1, fromColumn: 0 }
 */
export function findColumnShift(
  grid: Grid,
  columns: ReadonlyMap<FieldId, number>,
  dataIndex0: number,
): ColumnShift | null {
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
    const witnesses = typed.filter(
      ({ isWrongHere, fitsLeft, fitsRight }) => isWrongHere && (by === 1 ? fitsRight : fitsLeft),
    );
    const [first] = witnesses;
    if (first === undefined || witnesses.length < LEAST_WITNESSES) continue;
    if (typed.some(({ column, fitsHere }) => column > first.column && fitsHere)) continue;
    // Where the columns on the left stand in place, only those from the first witness on are known to have moved.
    const isWhole = !typed.some(({ column, fitsHere }) => column < first.column && fitsHere);
    return { by, fromColumn: isWhole ? 0 : first.column };
  }
  return null;
}
