import type { FieldId } from "../../domain/field-id";
import type { CellValue } from "../../domain/cell-value";
import type { RecordTable } from "../../workbook/records";
import { plain } from "../collect/compare-versions";
import type { LabelledRow } from "../collect/labelled-table";
import { type RowKey, rowFingerprint } from "./row-key";

/** A row of the register, by its table and its place among the records. */
export interface FoundRow {
  readonly records: RecordTable;
  readonly index: number;
}

/** Finds the row a key was made from; `slipRow`, where given, is the row of the slip that bears the key. */
export type FindRegisterRow = (key: RowKey, slipRow: LabelledRow | null) => FoundRow | null;

/**
 * Finds rows by what they said when the slip was made, wherever they stand now; a row that already says all that the slip says is
 * the one too: the slip was read before.
 *
 * @example
 * registerRowFinder([])({ sheet: "困难职工登记", row: 12, fingerprint: "7K3M-9Q2D" }, null);
 * // => null
 */
export function registerRowFinder(tables: readonly RecordTable[]): FindRegisterRow {
  const bySheet = new Map<string, Map<string, FoundRow[]>>();
  const indexOf = (sheet: string) => {
    const known = bySheet.get(sheet);
    if (known !== undefined) return known;
    const index = new Map<string, FoundRow[]>();
    for (const records of tables.filter(({ binding }) => binding.sheet === sheet)) {
      records.rowNumbers.forEach((_, at) => {
        const fingerprint = rowFingerprint(records, at);
        const same = index.get(fingerprint);
        if (same === undefined) index.set(fingerprint, [{ records, index: at }]);
        else same.push({ records, index: at });
      });
    }
    bySheet.set(sheet, index);
    return index;
  };
  return ({ sheet, row, fingerprint }, slipRow) => {
    const same = indexOf(sheet).get(fingerprint) ?? [];
    const inPlace = same.find(({ records, index }) => records.rowNumbers[index] === row);
    const found = inPlace ?? (same.length === 1 ? (same[0] ?? null) : null);
    if (found !== null || slipRow === null) return found;
    for (const records of tables.filter(({ binding }) => binding.sheet === sheet)) {
      const candidate = { records, index: records.rowNumbers.indexOf(row) };
      if (candidate.index >= 0 && alikeCells(slipRow, candidate) === sharedFields(slipRow, records).length)
        return candidate;
    }
    return null;
  };
}

/**
 * How many cells of a row of a slip say what the row of the register says.
 *
 * @example
 * alikeCells({ row: 4, values: { name: "魏桂兰" }, others: {} }, { records, index: 0 });
 * // => 1
 */
export function alikeCells(slipRow: LabelledRow, { records, index }: FoundRow): number {
  return sharedFields(slipRow, records).filter(
    ([field, given]) => plain(given) === plain(records.columns[field]?.[index] ?? null),
  ).length;
}

function sharedFields({ values }: LabelledRow, { columns }: RecordTable): readonly [FieldId, CellValue][] {
  return (Object.entries(values) as [FieldId, CellValue][]).filter(([field]) => columns[field] !== undefined);
}
