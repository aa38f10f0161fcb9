import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import type { TableKind } from "../../workbook/catalogue/table-catalogue";
import { isBlankCell } from "../../workbook/recognition/cell-label";
import type { RecordTable } from "../../workbook/records";
import { unitYuanOf, writableCellOf } from "../../workbook/table-binding";
import { collectedValue } from "../collect/collected-value";
import { plain } from "../collect/compare-versions";
import type { LabelledRow } from "../collect/labelled-table";
import { ROW_KEY_HEAD } from "../collect/merged-heads";
import type { ReturnedSlip } from "../collect/take-file";
import { alikeCells, type FindRegisterRow, type FoundRow, registerRowFinder } from "./register-row-finder";
import { formatRowKey, parseRowKey, type RowKey } from "./row-key";

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

/**
 * A row of a slip that changes nothing: it bears no key, or that of another row it was copied from; its row of the register was
 * changed or deleted since; or the unit deleted it from the slip, and `row` is that of the register.
 */
export interface UnplacedSlipRow extends SlipPlace {
  readonly reason: "noKey" | "copied" | "changedSince" | "deleted";
  readonly unit: string | null;
  readonly name: string;
}

export interface SlipResult {
  readonly corrections: readonly SlipCorrection[];
  readonly unplaced: readonly UnplacedSlipRow[];
  /** Rows that were found, corrected or not. */
  readonly rows: number;
}

export interface SlipFile {
  readonly file: string;
  readonly slips: readonly ReturnedSlip[];
}

/**
 * Finds for every row of the slips that came back the row it was made from, and lists the cells the unit changed. A row that
 * somebody else has changed in the meantime is left alone and named, as are rows the unit added, copied or deleted.
 *
 * @example
 * applySlips([], []).corrections;
 * // => []
 */
export function applySlips(files: readonly SlipFile[], tables: readonly RecordTable[]): SlipResult {
  const corrections: SlipCorrection[] = [];
  const unplaced: UnplacedSlipRow[] = [];
  let rows = 0;
  const find = registerRowFinder(tables);
  for (const { file, slips } of files) {
    const returned = new Set<string>();
    for (const { sheet, rows: slipRows } of slips) {
      const chosen = ownersOfKeys(slipRows, find);
      for (const slipRow of slipRows) {
        const place = { file, sheet, row: slipRow.row };
        const key = keyOf(slipRow);
        const hasData = Object.values(slipRow.values).some((value) => !isBlankCell(value));
        if (!hasData) continue;
        const leave = (reason: UnplacedSlipRow["reason"]) =>
          unplaced.push({ ...place, reason, ...personOf((field) => slipRow.values[field] ?? null) });
        if (key === null) {
          leave("noKey");
          continue;
        }
        returned.add(formatRowKey(key));
        const found = find(key, slipRow);
        if (found === null) leave("changedSince");
        else if (chosen.get(formatRowKey(key)) !== slipRow) leave("copied");
        else {
          rows += 1;
          corrections.push(...correctionsOf(slipRow, place, found));
        }
      }
    }
    for (const { sheet, keys, rows: slipRows } of slips) {
      // A row that was emptied is deleted too.
      for (const key of [...keys, ...slipRows.flatMap((row) => keyOf(row) ?? [])]) {
        if (returned.has(formatRowKey(key))) continue;
        returned.add(formatRowKey(key));
        const found = find(key, null);
        const of = (field: FieldId) => found?.records.columns[field]?.[found.index] ?? null;
        const row = found?.records.rowNumbers[found.index] ?? key.row;
        unplaced.push({ file, sheet, row, reason: "deleted", ...personOf(of) });
      }
    }
  }
  return { corrections, unplaced, rows };
}

function keyOf({ others }: LabelledRow): RowKey | null {
  return parseRowKey(others[ROW_KEY_HEAD] ?? null);
}

function personOf(of: (field: FieldId) => CellValue): Pick<UnplacedSlipRow, "unit" | "name"> {
  const unit = of("workUnit") ?? of("unitName");
  const name = String(of("name") ?? of("unitName") ?? "").trim();
  return { unit: unit === null ? null : String(unit).trim(), name };
}

/** Whoever adds a row copies another, key and all: the key is that of the row that is most like the register's. */
function ownersOfKeys(
  slipRows: readonly LabelledRow[],
  find: FindRegisterRow,
): ReadonlyMap<string, LabelledRow> {
  const owners = new Map<string, { readonly row: LabelledRow; readonly alike: number }>();
  for (const row of slipRows) {
    const key = keyOf(row);
    if (key === null) continue;
    const found = find(key, row);
    const alike = found === null ? 0 : alikeCells(row, found);
    const id = formatRowKey(key);
    if (alike > (owners.get(id)?.alike ?? -1)) owners.set(id, { row, alike });
  }
  return new Map([...owners].map(([id, { row }]) => [id, row]));
}

function correctionsOf(
  slipRow: LabelledRow,
  place: SlipPlace,
  { records, index }: FoundRow,
): SlipCorrection[] {
  const { binding, columns, rowNumbers, filledCells = [] } = records;
  const row = rowNumbers[index] ?? binding.firstRow;
  const { unit, name } = personOf((field) => columns[field]?.[index] ?? null);
  return (Object.entries(slipRow.values) as [FieldId, CellValue][]).flatMap(([field, given]) => {
    const cell = writableCellOf(binding, field, row);
    const before = columns[field]?.[index] ?? null;
    const isFilled = filledCells.some((cell) => cell.field === field && cell.row === row);
    if (cell === null || field === "serialNumber" || isFilled || plain(before) === plain(given)) return [];
    const after = inUnitOfColumn(field, given, unitYuanOf(binding, field));
    if (plain(before) === plain(after)) return [];
    const { kind } = binding;
    return [
      {
        ...{ kind, ...cell, field, unit, name, before, after },
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
