import type { Grid } from "../grid";
import { readRowRole, type RowRole, type RowRoleParams } from "./row-role";

/** Rows of a table, 0-based within the grid. */
export interface TableRows {
  readonly firstIndex0: number;
  readonly lastIndex0: number;
  readonly skipped: readonly number[];
  readonly totalIndex0: number | null;
}

const ENDINGS: ReadonlySet<RowRole> = new Set<RowRole>(["total", "note", "signature"]);
/** A table goes on after a total, note or signature line only when a record follows this closely. */
const NEAREST_NEXT_RECORD = 3;

/**
 * Finds the records under a header: what is no record between them is skipped, and a total, note or signature line
 * with no record close below it ends the table. A table with no record yet ends (`lastIndex0`) before it begins.
 */
export function findRows(grid: Grid, fromIndex0: number, params: RowRoleParams): TableRows {
  const { values } = grid;
  const skipped: number[] = [];
  let firstIndex0 = -1;
  let lastIndex0 = -1;
  let totalIndex0: number | null = null;
  let endedAt = -1;
  for (let index = fromIndex0; index < values.length; index++) {
    const role = readRowRole(values[index] ?? [], params);
    if (role === "record") {
      if (firstIndex0 < 0) firstIndex0 = index;
      lastIndex0 = index;
      endedAt = -1;
      continue;
    }
    skipped.push(index);
    if (role === "total") totalIndex0 = index;
    if (role === "header" && endedAt >= 0) endedAt = index;
    if (endedAt < 0 && ENDINGS.has(role) && firstIndex0 >= 0) endedAt = index;
    if (endedAt >= 0 && index - endedAt >= NEAREST_NEXT_RECORD) break;
  }
  if (firstIndex0 < 0)
    return { firstIndex0: fromIndex0, lastIndex0: fromIndex0 - 1, skipped: [], totalIndex0: null };
  return {
    firstIndex0,
    lastIndex0,
    skipped: skipped.filter((index) => index > firstIndex0 && index < lastIndex0),
    totalIndex0,
  };
}
