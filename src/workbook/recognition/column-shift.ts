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
 * Tells whether the data stand one column beside their header, from some column on. Two columns at least must say so:
 * they contradict their header in place and fit it one column on, and none further right fits in place.
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
    const lastInPlace = typed.filter(({ column, fitsHere }) => column < first.column && fitsHere).at(-1);
    return { by, fromColumn: lastInPlace === undefined ? 0 : lastInPlace.column + 1 };
  }
  return null;
}
