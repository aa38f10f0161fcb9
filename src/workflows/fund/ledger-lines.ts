import { serialOf } from "../../domain/calendar/day-number";
import type { CellValue } from "../../domain/cell-value";
import { chainLedgers } from "../../domain/fund/chain-ledgers";
import type { FieldId } from "../../domain/field-id";
import { columnLetters } from "../../workbook/area-address";
import type { Grid } from "../../workbook/grid";
import type { PlanStep } from "../../workbook/plan";
import type { TableBinding } from "../../workbook/table-binding";
import { unitYuanOf } from "../../workbook/table-binding";
import { type LedgerLine, planLedger } from "../../sheets/payment/empty-ledger";
import type { Campaign } from "../campaign/read-campaign";
import { readLedger } from "./fund-ledger-entries";

/** What stands below the ledger would be written over by so many lines. */
export interface RowsTaken {
  readonly kind: "rowsTaken";
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

/**
 * Plans lines below the last one of the ledger; without a ledger, a new one with what was carried over. Nothing that stands there is
 * touched.
 * @example planLedgerLines(readCampaign([], {}), [], []).kind // => "steps"
 */
export function planLedgerLines(
  campaign: Campaign,
  grids: readonly Grid[],
  lines: readonly LedgerLine[],
): { readonly kind: "steps"; readonly steps: readonly PlanStep[] } | RowsTaken {
  const table = currentLedger(campaign);
  if (table === undefined)
    return { kind: "steps", steps: planLedger(campaign.parameters.fundOpening ?? null, lines) };
  const grid = grids.find(({ sheet }) => sheet === table.sheet);
  const first = Math.max(table.lastRow, table.headerLastRow) + 1;
  const taken = takenRow(grid, first, lines.length);
  if (taken !== null) return { kind: "rowsTaken", sheet: table.sheet, row: taken, count: lines.length };
  return { kind: "steps", steps: appendSteps(table, first, lines, lastSerial(grid, table)) };
}

/** The ledger that is kept now: of several, the one that goes on last. */
function currentLedger({ records, parameters }: Campaign): TableBinding | undefined {
  const ledgers = records.filter(({ binding }) => binding.kind === "fundLedger");
  const entries = ledgers.map((table) => readLedger(table, parameters).entries);
  const last = chainLedgers(entries, parameters.fundOpening ?? null)
    .at(-1)
    ?.places.at(-1)?.ledger;
  return (ledgers[last ?? ledgers.length - 1] ?? ledgers.at(-1))?.binding;
}

function appendSteps(
  table: TableBinding,
  first: number,
  rows: readonly LedgerLine[],
  serial: number | null,
): PlanStep[] {
  const { sheet, columns } = table;
  const used = Object.values(columns);
  const [left, right] = [Math.min(...used), Math.max(...used)];
  const hasRecord = table.lastRow >= table.firstRow;
  const values = rows.map((row, index) => {
    const cells = new Array<CellValue>(right - left + 1).fill(null);
    const put = (field: FieldId, value: CellValue) => {
      const column = columns[field];
      if (column !== undefined) cells[column - left] = value;
    };
    const at = first + index;
    put("serialNumber", serial === null ? null : serial + index + 1);
    put("transactionDate", row.date === null ? null : serialOf(row.date));
    put("summary", row.summary);
    if (row.incomeFen !== null) put("incomeAmount", row.incomeFen / 100 / unitYuanOf(table, "incomeAmount"));
    if (row.expenseFen !== null)
      put("expenseAmount", row.expenseFen / 100 / unitYuanOf(table, "expenseAmount"));
    put("fundSource", row.source || null);
    put("voucherNumber", row.voucher || null);
    if (columns.voucherNumber === undefined) put("remark", row.voucher || null);
    put("balance", balanceFormula(columns, at, hasRecord || index > 0));
    return cells;
  });
  const width = right - left + 1;
  const below = { row: first, column: left, rowCount: 1, columnCount: width };
  const above = { ...below, row: first - 1 };
  const formats: PlanStep[] = hasRecord
    ? rows.map((_, index) => ({
        step: "copyFormat",
        sheet,
        from: above,
        to: { ...below, row: first + index },
      }))
    : [];
  return [...formats, { step: "writeBlock", sheet, row: first, column: left, values }];
}

/** The balance above, plus what came in, less what went out. */
function balanceFormula(columns: TableBinding["columns"], row: number, hasRowAbove: boolean): string | null {
  const { balance, incomeAmount, expenseAmount } = columns;
  if (balance === undefined) return null;
  const cell = (column: number, at: number) => `${columnLetters(column)}${at}`;
  const income = incomeAmount === undefined ? "" : `+${cell(incomeAmount, row)}`;
  const expense = expenseAmount === undefined ? "" : `-${cell(expenseAmount, row)}`;
  return `=${hasRowAbove ? cell(balance, row - 1) : "0"}${income}${expense}`;
}

function takenRow(grid: Grid | undefined, first: number, count: number): number | null {
  if (grid === undefined) return null;
  for (let row = first; row < first + count; row += 1) {
    const cells = grid.values[row - grid.firstRow];
    if (cells?.some((value) => value !== null && String(value).trim() !== "")) return row;
  }
  return null;
}

function lastSerial(grid: Grid | undefined, { columns, lastRow }: TableBinding): number | null {
  const column = columns.serialNumber;
  if (grid === undefined || column === undefined) return null;
  const value = grid.values[lastRow - grid.firstRow]?.[column - grid.firstColumn];
  return typeof value === "number" ? value : null;
}
