import type { Grid } from "../grid";
import type { NonRecordRole } from "../recognized-table";
import { readRowRole, type RowRole, type RowRoleParams } from "./row-role";

/** Rows of a table, 0-based within the grid. */
export interface TableRows {
  readonly firstIndex0: number;
  readonly lastIndex0: number;
  readonly skipped: readonly number[];
  readonly totalIndex0: number | null;
  readonly others: readonly { readonly index0: number; readonly role: NonRecordRole }[];
  /** The last row that is the block's own: blank lines below it and lines of no known form may be the title of the next. */
  readonly endIndex0: number;
}

const ENDINGS: ReadonlySet<RowRole> = new Set<RowRole>(["total", "note", "signature"]);
/** A table goes on after a total, note or signature line only when a record follows this closely. */
const NEAREST_NEXT_RECORD = 3;

/**
 * Finds the records under a header: what is no record between them is skipped, and a total, note or signature line
 * with no record close below it ends the table, as the header of another table does. A table with no record yet ends
 * (`lastIndex0`) before it begins.
 *
 * @example
 * findRows(values, 1, params).totalIndex0; // twenty records and 合计 below
 * // => 21
 */
export function findRows(
  values: Grid["values"],
  fromIndex0: number,
  params: RowRoleParams & {
    /** Rows that go on with the record above. */
    readonly isContinuation?: (index0: number) => boolean;
  },
): TableRows {
  const skipped: number[] = [];
  const others: { index0: number; role: NonRecordRole }[] = [];
  let firstIndex0 = -1;
  let lastIndex0 = -1;
  let totalIndex0: number | null = null;
  let endedAt = -1;
  let index = fromIndex0;
  for (; index < values.length; index++) {
    const role =
      params.isContinuation?.(index) === true ? "continuation" : readRowRole(values[index] ?? [], params);
    if (role === "newHeader") break;
    if (role === "record") {
      if (firstIndex0 < 0) firstIndex0 = index;
      lastIndex0 = index;
      endedAt = -1;
      continue;
    }
    skipped.push(index);
    if (role !== "blank") others.push({ index0: index, role });
    // The same form again below its total is filled in by another unit, or for another month.
    if (role === "header" && endedAt >= 0 && totalIndex0 !== null) {
      while ((others.at(-1)?.index0 ?? 0) > endedAt) others.pop();
      break;
    }
    if (role === "total") totalIndex0 = index;
    if (role === "header" && endedAt >= 0) endedAt = index;
    if (endedAt < 0 && ENDINGS.has(role) && firstIndex0 >= 0) endedAt = index;
    // Lines of the foot keep the end of the block moving; only blank or strange rows let it close.
    if (endedAt >= 0 && ENDINGS.has(role)) endedAt = index;
    if (endedAt >= 0 && index - endedAt >= NEAREST_NEXT_RECORD) {
      index += 1;
      break;
    }
  }
  const own = others.filter(({ role }) => role !== "other").at(-1);
  const endIndex0 = Math.max(fromIndex0 - 1, lastIndex0, own?.index0 ?? -1);
  const found = { totalIndex0, others, endIndex0 };
  if (firstIndex0 < 0)
    return {
      ...found,
      firstIndex0: fromIndex0,
      lastIndex0: fromIndex0 - 1,
      skipped: [],
      totalIndex0: null,
    };
  return {
    ...found,
    firstIndex0,
    lastIndex0,
    skipped: skipped.filter((each) => each > firstIndex0 && each < lastIndex0),
  };
}
