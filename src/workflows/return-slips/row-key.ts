import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import type { RecordTable } from "../../workbook/records";
import { rowCodeOf } from "../../domain/row-code";

/** By what a row of a slip finds the row it was made from: sheet and sheet row (1-based) then, and what the row said then. */
export interface RowKey {
  readonly sheet: string;
  readonly row: number;
  readonly fingerprint: string;
}

/**
 * A short code of what a record says, by which it is found again after sorting, and by which it is seen that somebody has changed
 * it since. The running number does not count.
 *
 * @example
 * rowFingerprint(records, 0).length;
 * // => 9
 */
export function rowFingerprint({ columns }: RecordTable, index: number): string {
  const cells = (Object.entries(columns) as [FieldId, readonly CellValue[]][])
    .map(([field, values]) => [field, values[index] ?? null] as const)
    .filter(([field, value]) => field !== "serialNumber" && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return rowCodeOf(cells);
}

/**
 * Writes a key as one text.
 *
 * @example
 * formatRowKey({ sheet: "困难职工登记", row: 12, fingerprint: "7K3M-9Q2D" });
 * // => "困难职工登记!12!7K3M-9Q2D"
 */
export function formatRowKey({ sheet, row, fingerprint }: RowKey): string {
  return `${sheet}!${row}!${fingerprint}`;
}

/** A cell holds 32,767 characters; a unit with more rows to correct than fit gets no list of them. */
const LONGEST_CELL = 32_767;
const LIST_MARK = "行标识清单：";

/**
 * Writes all keys of a slip as one text, by which it is seen later that a row was deleted; null where there are too many for a cell.
 * The rows of a slip are those of one sheet.
 *
 * @example
 * formatKeyList([{ sheet: "困难职工登记", row: 12, fingerprint: "7K3M-9Q2D" }]);
 * // => "行标识清单：困难职工登记\n12!7K3M-9Q2D"
 */
export function formatKeyList(keys: readonly RowKey[]): string | null {
  const rows = keys.map(({ row, fingerprint }) => `${row}!${fingerprint}`);
  const text = [`${LIST_MARK}${keys[0]?.sheet ?? ""}`, ...rows].join("\n");
  return text.length > LONGEST_CELL ? null : text;
}

/**
 * Reads a list of keys; null for anything else.
 *
 * @example
 * parseKeyList("行标识清单：困难职工登记\n12!7K3M-9Q2D")?.length;
 * // => 1
 */
export function parseKeyList(value: CellValue): readonly RowKey[] | null {
  if (typeof value !== "string" || !value.startsWith(LIST_MARK)) return null;
  const [sheet = "", ...rows] = value.slice(LIST_MARK.length).split(/\r?\n/);
  return rows.flatMap((row) => parseRowKey(`${sheet}!${row}`) ?? []);
}

/**
 * Reads a key; null for anything else. A sheet name may itself hold the mark between the parts.
 *
 * @example
 * parseRowKey("困难职工登记!12!7K3M-9Q2D")?.row;
 * // => 12
 */
export function parseRowKey(value: CellValue): RowKey | null {
  const [, sheet, row, fingerprint] =
    /^(.+)!([1-9]\d{0,6})!([2-9A-Z]{4}-[2-9A-Z]{4})$/.exec(String(value)) ?? [];
  if (sheet === undefined || row === undefined || fingerprint === undefined) return null;
  return { sheet, row: Number(row), fingerprint };
}
