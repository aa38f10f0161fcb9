import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import { TABLE_CATALOGUE, type TableKind } from "../../workbook/catalogue/table-catalogue";
import type { Grid } from "../../workbook/grid";
import { isBlankCell } from "../../workbook/recognition/cell-label";
import { headerLabelsOf } from "../../workbook/recognition/header-candidate";
import { readRecords } from "../../workbook/recognition/read-records";
import type { RecognizedTable } from "../../workbook/recognized-table";
import type { RecordTable } from "../../workbook/records";
import { isForm, recordCell, unitYuanOf } from "../../workbook/table-binding";
import type { AmountSums, CollectedRow, CollectedSource } from "./collected-row";
import { collectedValue } from "./collected-value";
import { otherHead } from "./merged-heads";
import { onlyValue, unitFieldOf } from "./unit-of-row";

export interface SourcesParams {
  readonly file: string;
  readonly savedAt: number | null;
  readonly fingerprint: string;
  readonly tables: readonly RecognizedTable[];
  readonly grids: ReadonlyMap<string, Grid>;
  readonly isDate1904: boolean;
}

type Sums = Partial<Record<FieldId, number>>;

/** Most tables have no column that is none of ours: their rows share this. */
const NO_OTHERS: CollectedRow["others"] = {};

/** 密码, 登录密码, 查询口令: what opens an account goes into no other list. */
const SECRET = /密码|口令|password|passwd/i;

/** Rows that say in the place of a name that there is nothing. */
const NOTHING = /^(?:无|零报告|没有|\/|-+|—+)$/;

/**
 * Gathers the rows of a file's recognised tables, one source a kind. Sums and counts are made from the records as they were read,
 * not from the rows that go on, so that both can be held against each other.
 *
 * @example
 * sourcesOf({ file: "甲厂.xlsx", savedAt: null, fingerprint: "", tables: [], grids: new Map(), isDate1904: false });
 * // => []
 */
export function sourcesOf(params: SourcesParams): readonly CollectedSource[] {
  const byKind = new Map<TableKind, RecognizedTable[]>();
  for (const table of params.tables) {
    const same = byKind.get(table.kind);
    if (same === undefined) byKind.set(table.kind, [table]);
    else same.push(table);
  }
  return [...byKind].map(([kind, tables]) => sourceOf(kind, tables, params));
}

/** The columns of a register in which its own list of members stands: they go along with the members, once. */
function memberColumns(table: RecognizedTable, tables: readonly RecognizedTable[]): ReadonlySet<number> {
  if (table.owner !== undefined) return new Set();
  const lists = tables.filter(
    ({ owner, sheet, headerRow }) =>
      owner !== undefined &&
      owner.cells === undefined &&
      sheet === table.sheet &&
      headerRow === table.headerRow,
  );
  return new Set(
    lists.flatMap(({ firstColumn, lastColumn }) =>
      Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => firstColumn + at),
    ),
  );
}

function sourceOf(
  kind: TableKind,
  tables: readonly RecognizedTable[],
  { file, savedAt, fingerprint, grids, isDate1904, tables: allTables }: SourcesParams,
): CollectedSource {
  const rows: CollectedRow[] = [];
  const sourceFen: Sums = {};
  const statedFen: Sums = {};
  const secretColumns = new Set<string>();
  let sourceRows = 0;
  let unreadableAmounts = 0;
  for (const table of tables) {
    const grid = grids.get(table.sheet);
    if (grid === undefined) continue;
    const records = readRecords(grid, table);
    const others = isForm(table)
      ? otherLabels(grid, table)
      : otherColumns(grid, table, memberColumns(table, allTables), secretColumns);
    records.rowNumbers.forEach((row, index) => {
      if (isNothing(records, index)) return;
      sourceRows += 1;
      const values: Partial<Record<FieldId, CellValue>> = {};
      for (const [field, cells] of Object.entries(records.columns) as [FieldId, readonly CellValue[]][]) {
        // Whose rows they are that name no unit is told from all files together (withSender).
        if (field === "serialNumber" || isSenderOnly(table, field)) continue;
        const read = collectedValue(field, cells[index] ?? null, unitYuanOf(table, field), isDate1904);
        values[field] = read.value;
        if (read.amountFen !== null) sourceFen[field] = (sourceFen[field] ?? 0) + read.amountFen;
        if (read.isUnreadableAmount) unreadableAmounts += 1;
      }
      const place = isForm(table) ? recordCell(table, row, ["name"]) : { row };
      rows.push({ from: { file, sheet: table.sheet, row: place.row }, values, others: others(row) });
    });
    addStated(records, statedFen);
  }
  const unitField = unitFieldOf(kind);
  const caption = onlyValue(tables.map(({ unit }) => unit));
  return {
    ...{ file, kind, rows, sourceRows, sourceFen, statedFen, unreadableAmounts, savedAt, fingerprint },
    secretColumns: [...secretColumns],
    sheets: [...new Set(tables.map(({ sheet }) => sheet))],
    sender: caption ?? (unitField === null ? null : onlyValue(rows.map(({ values }) => values[unitField]))),
    system:
      onlyValue(rows.map(({ values }) => values.system)) ?? onlyValue(tables.map(({ system }) => system)),
  };
}

function isSenderOnly(table: RecognizedTable, field: FieldId): boolean {
  return !isForm(table) && table.cells?.[field] !== undefined;
}

function isNothing({ binding, columns }: RecordTable, index: number): boolean {
  const filled = TABLE_CATALOGUE[binding.kind].keys
    .map((field) => columns[field]?.[index] ?? null)
    .filter((value) => !isBlankCell(value));
  return filled.length > 0 && filled.every((value) => NOTHING.test(String(value).trim()));
}

function addStated({ binding, statedTotals }: RecordTable, statedFen: Sums): void {
  for (const [field, value] of Object.entries(statedTotals ?? {}) as [FieldId, CellValue][]) {
    if (FIELD_CATALOGUE[field].kind !== "amount") continue;
    const { amountFen } = collectedValue(field, value, unitYuanOf(binding, field), false);
    if (amountFen !== null) statedFen[field] = (statedFen[field] ?? 0) + amountFen;
  }
}

/** The answers of a form that are none of our fields, by their labels. */
function otherLabels(grid: Grid, { labels = [] }: RecognizedTable): () => CollectedRow["others"] {
  const taken = new Set<string>();
  const others = labels.flatMap(({ label, cell, field }) => {
    const value = grid.values[cell.row - grid.firstRow]?.[cell.column - grid.firstColumn] ?? null;
    if (field !== null || isBlankCell(value) || SECRET.test(label)) return [];
    const head = otherHead(label, taken);
    taken.add(head);
    return [[head, value] as const];
  });
  return () => Object.fromEntries(others);
}

/** Reads the columns of a table that were taken for no field, by the labels of their header; names those with passwords instead. */
function otherColumns(
  grid: Grid,
  table: RecognizedTable,
  elsewhere: ReadonlySet<number>,
  secretColumns: Set<string>,
): (row: number) => CollectedRow["others"] {
  const bound = new Set(Object.values(table.columns));
  const labels =
    table.headerRow === 0
      ? []
      : headerLabelsOf(
          grid.values.slice(table.headerRow - grid.firstRow, table.headerLastRow - grid.firstRow + 1),
          grid.values[0]?.length ?? 0,
        );
  const heads = new Map<number, string>();
  const taken = new Set<string>();
  for (let column = table.firstColumn; column <= table.lastColumn; column += 1) {
    if (bound.has(column) || elsewhere.has(column)) continue;
    const index = column - grid.firstColumn;
    const isFilled = grid.values
      .slice(table.firstRow - grid.firstRow, table.lastRow - grid.firstRow + 1)
      .some((cells) => !isBlankCell(cells[index]));
    if (!isFilled) continue;
    const label = labels[index] ?? "";
    if (SECRET.test(label)) {
      secretColumns.add(label);
      continue;
    }
    const head = otherHead(label || `第${column}列`, taken);
    taken.add(head);
    heads.set(index, head);
  }
  if (heads.size === 0) return () => NO_OTHERS;
  return (row) => {
    const cells = grid.values[row - grid.firstRow];
    return Object.fromEntries([...heads].map(([index, head]) => [head, cells?.[index] ?? null]));
  };
}

/**
 * The sums of a set of rows, in fen, of the amounts that are numbers.
 *
 * @example
 * sumsOf([{ from, values: { reliefAmount: 1000 }, others: {} }]);
 * // => { reliefAmount: 100000 }
 */
export function sumsOf(rows: readonly CollectedRow[]): AmountSums {
  const sums: Sums = {};
  for (const { values } of rows) {
    for (const [field, value] of Object.entries(values) as [FieldId, CellValue][]) {
      if (typeof value !== "number" || FIELD_CATALOGUE[field].kind !== "amount") continue;
      sums[field] = (sums[field] ?? 0) + Math.round(value * 100);
    }
  }
  return sums;
}
