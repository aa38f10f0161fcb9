import type { RecognizedTable } from "./recognized-table";
import { isForm } from "./table-binding";

/** Tables that are shown as one: forms filled in alike, or the members within them. Any other table stands alone. */
export interface TableGroup {
  readonly first: RecognizedTable;
  readonly tables: readonly RecognizedTable[];
}

/** How much of their labels two forms share that are the same form: one leaves a line out, another adds one. */
const SAME_SHARE = 0.8;

/**
 * Gathers the forms of one kind, which may stand on a sheet each, so that forty of them are looked at once; the order is kept.
 *
 * @example
 * groupForms(tables).map(({ tables: forms }) => forms.length); // 47 forms, and a register
 * // => [47, 1]
 */
export function groupForms(tables: readonly RecognizedTable[]): readonly TableGroup[] {
  const groups: { first: RecognizedTable; tables: RecognizedTable[]; labels: ReadonlySet<string> }[] = [];
  for (const table of tables) {
    const labels = new Set(table.shape.split("|"));
    const isFormPart = isForm(table) || table.owner?.cells !== undefined;
    const same = isFormPart
      ? groups.find(
          ({ first, labels: others }) => isAlike(first, table) && shareOf(labels, others) >= SAME_SHARE,
        )
      : undefined;
    if (same === undefined) groups.push({ first: table, tables: [table], labels });
    else same.tables.push(table);
  }
  return groups;
}

function isAlike(one: RecognizedTable, other: RecognizedTable): boolean {
  return (
    one.kind === other.kind &&
    one.confidence === other.confidence &&
    isForm(one) === isForm(other) &&
    isSideways(one) === isSideways(other) &&
    (one.owner?.cells === undefined) === (other.owner?.cells === undefined)
  );
}

/**
 * Whether a form is a person's column of a table that lies on its side (姓名 | 甲某 | 乙某).
 *
 * @example
 * isSideways(table);
 * // => false
 */
export function isSideways({ evidence }: Pick<RecognizedTable, "evidence">): boolean {
  return evidence.some(({ code }) => code === "form.sideways");
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const same = [...one].filter((label) => other.has(label)).length;
  return same / Math.max(one.size, other.size);
}

/**
 * The tables as a clerk counts them: the persons' columns of a sheet that lies on its side are one, and the members within a form are the
 * form's.
 *
 * @example
 * countedTables(tables).length; // 12 forms with their members
 * // => 12
 */
export function countedTables(tables: readonly RecognizedTable[]): readonly RecognizedTable[] {
  const sideways = new Set<string>();
  return tables.filter((table) => {
    if (table.owner?.cells !== undefined) return false;
    if (!isSideways(table)) return true;
    const isFirst = !sideways.has(table.sheet);
    sideways.add(table.sheet);
    return isFirst;
  });
}

/**
 * How many records stand in tables.
 *
 * @example
 * recordCount([table]); // rows 5 to 16, two of them no records
 * // => 10
 */
export function recordCount(tables: readonly RecognizedTable[]): number {
  return tables.reduce(
    (sum, { firstRow, lastRow, skippedRows }) => sum + lastRow - firstRow + 1 - skippedRows.length,
    0,
  );
}
