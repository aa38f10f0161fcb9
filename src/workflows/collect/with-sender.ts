import { TABLE_CATALOGUE } from "../../workbook/catalogue/table-catalogue";
import { isBlankCell } from "../../workbook/recognition/cell-label";
import type { CollectedSource } from "./collected-row";

/**
 * Rows of a table that has no unit on any row are those of the unit that sent it, as its caption or the name of the file says. A
 * table that names units on some rows is left as it is: it may be a department's.
 *
 * @example
 * withSender(source, "县棉纺织厂").rows[0]?.values.workUnit;
 * // => "县棉纺织厂"
 */
export function withSender(source: CollectedSource, sender: string | null): CollectedSource {
  const isNamed = source.rows.some(({ values }) => !isBlankCell(values.workUnit));
  if (sender === null || isNamed || !TABLE_CATALOGUE[source.kind].fields.includes("workUnit")) return source;
  const rows = source.rows.map((row) => ({ ...row, values: { ...row.values, workUnit: sender } }));
  return { ...source, rows };
}
