import type { Reference, Scalar } from "./formula-value";
import { findCell } from "../../cell/cell-store";

/** Finds exact values in columns of cells without looking at each cell anew: thousands of look-ups share a column. */
export interface LookupIndex {
  /** Place of the first cell with the value in a reference one column wide, 0-based; -1 for none. */
  firstPlace(column: Reference, value: Exclude<Scalar, null>): number;
}

const keyOf = (value: Scalar): string | null => {
  if (typeof value === "string") return `t${value.toLowerCase()}`;
  if (typeof value === "number") return `n${Number(value.toPrecision(15))}`;
  return typeof value === "boolean" ? `b${value}` : null;
};

/** Makes an index that holds as long as no cell changes. */
export function createLookupIndex(): LookupIndex {
  const known = new Map<string, Map<string, number>>();
  return {
    firstPlace: ({ sheet, area }, value) => {
      const name = `${sheet.id}/${area.row}/${area.column}/${area.rowCount}`;
      let places = known.get(name);
      if (places === undefined) {
        known.set(name, (places = new Map()));
        const last = Math.min(area.row + area.rowCount, sheet.rows.length);
        for (let row = area.row; row < last; row += 1) {
          const key = keyOf(findCell(sheet, row, area.column)?.value ?? null);
          if (key !== null && !places.has(key)) places.set(key, row - area.row);
        }
      }
      const key = keyOf(value);
      return key === null ? -1 : (places.get(key) ?? -1);
    },
  };
}
