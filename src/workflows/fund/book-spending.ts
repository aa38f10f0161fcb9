import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { serialOf } from "../../domain/calendar/day-number";
import type { CellValue } from "../../domain/cell-value";
import type { GiftChannel } from "../../domain/donations/gift";
import { chainLedgers } from "../../domain/fund/chain-ledgers";
import type { FieldId } from "../../domain/field-id";
import { channelNames } from "../../i18n/zh-cn/bulletin-texts";
import { columnLetters } from "../../workbook/area-address";
import type { Grid } from "../../workbook/grid";
import type { Plan, PlanStep } from "../../workbook/plan";
import type { TableBinding } from "../../workbook/table-binding";
import { unitYuanOf } from "../../workbook/table-binding";
import { type LedgerSpending, planLedger } from "../../sheets/payment/empty-ledger";
import { type Campaign, readCampaign } from "../campaign/read-campaign";
import type { WorkflowOptions } from "../workflow-options";
import { readLedger } from "./fund-ledger-entries";
import { fundOf, type RosterBooking } from "./fund-overview";

/** Spending to be entered: what approved it, and the day it was paid. */
export interface BookingRequest {
  /** Minutes or document, as it shall stand in the ledger. */
  readonly approval: string;
  readonly paidOn?: CalendarDate;
  /** Whose money pays it; nobody says where it is left out. */
  readonly source?: GiftChannel;
}

export type BookingPlan =
  | { readonly kind: "planned"; readonly booked: readonly RosterBooking[]; readonly plan: Plan }
  /** No roster, or all of them stand in the ledger. */
  | { readonly kind: "nothingToBook" }
  | { readonly kind: "approvalNeeded" }
  /** What stands below the ledger would be written over. */
  | { readonly kind: "rowsTaken"; readonly sheet: string; readonly row: number; readonly count: number };

/**
 * Plans the spending of every roster the ledger does not have yet, a line each below its last one; without a ledger, a new one with
 * what was carried over. Nothing that stands there is touched.
 * Source: the county's address on the Sending Warmth campaign (联席会议统筹安排: approval comes before payment).
 * @example planBooking([], options, { approval: "" }) // => { kind: "approvalNeeded" }
 */
export function planBooking(
  grids: readonly Grid[],
  options: WorkflowOptions,
  request: BookingRequest,
): BookingPlan {
  if (request.approval.trim() === "") return { kind: "approvalNeeded" };
  const campaign = readCampaign(grids, options.overrides, options.corrections);
  const open = fundOf(campaign, options)?.rosters.filter(({ bookedIn }) => bookedIn === null) ?? [];
  if (open.length === 0) return { kind: "nothingToBook" };
  const table = currentLedger(campaign);
  const paidOn = request.paidOn ?? options.asOf;
  const rows = open.map((roster): LedgerSpending => ({
    paidOn,
    summary: `发放慰问金：${roster.unit}${roster.households}户`,
    yuan: roster.totalFen / 100,
    approval: request.approval.trim(),
    source: request.source === undefined ? "" : channelNames[request.source],
  }));
  if (table === undefined) {
    const steps = planLedger(campaign.parameters.fundOpening ?? null, rows);
    return { kind: "planned", booked: open, plan: { title: "bookSpending", steps } };
  }
  const grid = grids.find(({ sheet }) => sheet === table.sheet);
  const first = Math.max(table.lastRow, table.headerLastRow) + 1;
  const taken = takenRow(grid, first, rows.length);
  if (taken !== null) {
    return { kind: "rowsTaken", sheet: table.sheet, row: taken, count: rows.length };
  }
  const steps = appendSteps(table, first, rows, lastSerial(grid, table));
  return { kind: "planned", booked: open, plan: { title: "bookSpending", steps } };
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
  rows: readonly LedgerSpending[],
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
    put("transactionDate", serialOf(row.paidOn));
    put("summary", row.summary);
    put("expenseAmount", row.yuan / unitYuanOf(table, "expenseAmount"));
    put("fundSource", row.source || null);
    put("voucherNumber", row.approval);
    if (columns.voucherNumber === undefined) put("remark", row.approval);
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
  if (balance === undefined || expenseAmount === undefined) return null;
  const cell = (column: number, at: number) => `${columnLetters(column)}${at}`;
  const income = incomeAmount === undefined ? "" : `+${cell(incomeAmount, row)}`;
  return `=${hasRowAbove ? cell(balance, row - 1) : "0"}${income}-${cell(expenseAmount, row)}`;
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
