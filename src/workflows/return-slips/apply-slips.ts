import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import type { TableKind } from "../../workbook/catalogue/table-catalogue";
import { isBlankCell } from "../../workbook/recognition/cell-label";
import type { RecordTable } from "../../workbook/records";
import { unitYuanOf } from "../../workbook/table-binding";
import { collectedValue } from "../collect/collected-value";
import { plain } from "../collect/compare-versions";
import type { LabelledRow } from "../collect/labelled-table";
import { ROW_KEY_HEAD } from "../collect/merged-heads";
import { parseRowKey, rowFingerprint, type RowKey } from "./row-key";

/** A correction a unit made, and the cell of the register it is for (row and column 1-based). */
export interface SlipCorrection {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly field: FieldId;
  readonly unit: string | null;
  readonly name: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly slipRow: SlipPlace;
}

export interface SlipPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** A row of a slip that found no home: it bears no key, or its row was changed or deleted since. */
export interface UnplacedSlipRow extends SlipPlace {
  readonly reason: "noKey" | "changedSince";
}

export interface SlipResult {
  readonly corrections: readonly SlipCorrection[];
  readonly unplaced: readonly UnplacedSlipRow[];
  /** Rows that were found, corrected or not. */
  readonly rows: number;
}

export interface SlipFile {
  readonly file: string;
  readonly slips: readonly { readonly sheet: string; readonly rows: readonly LabelledRow[] }[];
}

/**
 * Finds for every row of the slips that came back the row it was made from, and lists the cells the unit changed. A row that
 * somebody else has changed in the meantime is left alone and named.
 *
 * @example
 * applySlips([], []).corrections;
 * // => []
 */
export function applySlips(files: readonly SlipFile[], tables: readonly RecordTable[]): SlipResult {
  const corrections: SlipCorrection[] = [];
  const unplaced: UnplacedSlipRow[] = [];
  let rows = 0;
  const find = rowFinder(tables);
  for (const { file, slips } of files) {
    for (const { sheet, rows: slipRows } of slips) {
      for (const slipRow of slipRows) {
        const place = { file, sheet, row: slipRow.row };
        const key = parseRowKey(slipRow.others[ROW_KEY_HEAD] ?? null);
        const hasData = Object.values(slipRow.values).some((value) => !isBlankCell(value));
        if (key === null && !hasData) continue;
        const found = key === null ? null : find(key);
        if (found === null) unplaced.push({ ...place, reason: key === null ? "noKey" : "changedSince" });
        else {
          rows += 1;
          corrections.push(...correctionsOf(slipRow, place, found));
        }
      }
    }
  }
  return { corrections, unplaced, rows };
}

interface FoundRow {
  readonly records: RecordTable;
  readonly index: number;
}

function rowFinder(tables: readonly RecordTable[]): (key: RowKey) => FoundRow | null {
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
  return ({ sheet, row, fingerprint }) => {
    const same = indexOf(sheet).get(fingerprint) ?? [];
    const inPlace = same.find(({ records, index }) => records.rowNumbers[index] === row);
    return inPlace ?? (same.length === 1 ? (same[0] ?? null) : null);
  };
}

function correctionsOf(
  slipRow: LabelledRow,
  place: SlipPlace,
  { records, index }: FoundRow,
): SlipCorrection[] {
  const { binding, columns, rowNumbers, filledCells = [] } = records;
  const row = rowNumbers[index] ?? binding.firstRow;
  const unit = columns.workUnit?.[index] ?? columns.unitName?.[index] ?? null;
  const name = String(columns.name?.[index] ?? columns.unitName?.[index] ?? "").trim();
  return (Object.entries(slipRow.values) as [FieldId, CellValue][]).flatMap(([field, given]) => {
    const column = binding.columns[field];
    const before = columns[field]?.[index] ?? null;
    const isFilled = filledCells.some((cell) => cell.field === field && cell.row === row);
    if (column === undefined || field === "serialNumber" || isFilled || plain(before) === plain(given))
      return [];
    const after = inUnitOfColumn(field, given, unitYuanOf(binding, field));
    if (plain(before) === plain(after)) return [];
    const { kind, sheet } = binding;
    return [
      {
        kind,
        sheet,
        row,
        column,
        field,
        unit: unit === null ? null : String(unit),
        name,
        before,
        after,
        slipRow: place,
      },
    ];
  });
}

/** The slip shows amounts in the unit of the register; a text the unit typed becomes the number it says. */
function inUnitOfColumn(field: FieldId, given: CellValue, unitYuan: 1 | 10000): CellValue {
  const { value, amountFen } = collectedValue(field, given, unitYuan, false);
  if (FIELD_CATALOGUE[field].kind !== "amount") return value;
  return amountFen === null ? given : amountFen / 100 / unitYuan;
}
