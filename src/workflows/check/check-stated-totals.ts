import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import type { Finding } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import { parseAmount } from "../../domain/money/amount";
import type { Fen } from "../../domain/money/fen";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import { isBlankCell } from "../../workbook/recognition/cell-label";
import type { RecordTable } from "../../workbook/records";
import { unitYuanOf } from "../../workbook/table-binding";

/** 共计2856人次, 合计12户: how many the total row says there are. */
const STATED_COUNT = /(?:共|计|合)\D{0,6}?(\d{1,7})\s*(?:人次|人|户|名|笔|条|个单位|家)/;
/** 4人 beside 合计; only under a column of which every row has one. */
const BARE_COUNT = /^(\d{1,7})(?:人次|人|户|名)$/;
const COUNTED: ReadonlySet<string> = new Set(["serialNumber", "name", "residentId"]);
/** 总金额3400元, 共计3人3400元: the amount in words. */
const STATED_AMOUNT =
  /(?:金额|总额|合计|总计|共计)[^\d每]{0,4}(?:\d+(?:人次|人|户|名)[^\d每]{0,6})?(\d[\d,]*(?:\.\d+)?万?元)/;

/**
 * Holds what a total row states against the rows above it: every amount it adds up, and the number of rows where it names one.
 * Donations of units are left out: their check knows instalments and has its own.
 * @example checkStatedTotals([]) // => []
 */
export function checkStatedTotals(tables: readonly RecordTable[]): readonly Finding[] {
  return tables.flatMap((table) =>
    table.binding.kind === "unitDonations"
      ? statedCounts(table)
      : [...statedSums(table), ...statedCounts(table)],
  );
}

function statedSums({ binding, columns, statedTotals = {} }: RecordTable): Finding[] {
  const { sheet, totalRow } = binding;
  if (totalRow === null) return [];
  return statedAmounts(columns, statedTotals).flatMap(([field, stated]): Finding[] => {
    const column = binding.columns[field];
    if (column === undefined) return [];
    const unitYuan = unitYuanOf(binding, field);
    const statedFen = parseAmount(stated, unitYuan).amountFen;
    if (statedFen === null) return [];
    const actualFen = (columns[field] ?? []).reduce<number>(
      (sum, value) => sum + (parseAmount(value, unitYuan).amountFen ?? 0),
      0,
    ) as Fen;
    if (statedFen === actualFen) return [];
    const differenceFen = Math.abs(statedFen - actualFen) as Fen;
    const where = { sheet, row: totalRow, column };
    return [createFinding("amount.total", where, { statedFen, actualFen, differenceFen })];
  });
}

/** The amounts a total row states: those under their columns and, of the only amount of a table, the one told in words. */
function statedAmounts(
  columns: RecordTable["columns"],
  stated: NonNullable<RecordTable["statedTotals"]>,
): readonly (readonly [FieldId, CellValue])[] {
  const amounts = (Object.keys(columns) as FieldId[]).filter(
    (field) => FIELD_CATALOGUE[field].kind === "amount" && !isRunning(field),
  );
  const [only, ...more] = amounts;
  if (only !== undefined && more.length === 0 && isBlankCell(stated[only])) {
    const told = Object.values(stated).flatMap((text) =>
      typeof text === "string" ? (STATED_AMOUNT.exec(text.normalize("NFKC"))?.[1] ?? []) : [],
    );
    return told.slice(0, 1).map((text) => [only, text] as const);
  }
  return amounts.flatMap((field) => {
    const value = stated[field] ?? null;
    return value === null ? [] : [[field, value] as const];
  });
}

/** A balance runs on from row to row, and amounts a head are no parts of a sum. */
function isRunning(field: FieldId): boolean {
  return field === "balance" || field === "perCapitaMonthlyIncome";
}

function statedCounts({ binding, rowNumbers, statedTotals = {} }: RecordTable): Finding[] {
  const { sheet, totalRow } = binding;
  if (totalRow === null) return [];
  for (const [field, text] of Object.entries(statedTotals) as [FieldId, CellValue][]) {
    const stated = typeof text === "string" ? countIn(field, text.normalize("NFKC").trim()) : undefined;
    if (stated === undefined || Number(stated) === rowNumbers.length) continue;
    const where = { sheet, row: totalRow, column: binding.columns[field] ?? 1 };
    return [createFinding("record.count", where, { stated: Number(stated), actual: rowNumbers.length })];
  }
  return [];
}

function countIn(field: FieldId, text: string): string | undefined {
  return STATED_COUNT.exec(text)?.[1] ?? (COUNTED.has(field) ? BARE_COUNT.exec(text)?.[1] : undefined);
}
