import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { serialOf } from "../../domain/calendar/day-number";
import type { CellValue } from "../../domain/cell-value";
import type { Fen } from "../../domain/money/fen";
import type { PlanStep } from "../../workbook/plan";
import { countLines } from "../layout/chinese-text";
import { heightRuns } from "../layout/height-runs";
import { tableToFill } from "../layout/page-margins";
import { TAB_COLORS } from "../layout/tab-colors";

/** A line to be entered in a ledger: income or spending. */
export interface LedgerLine {
  readonly date: CalendarDate | null;
  readonly summary: string;
  readonly incomeFen: Fen | null;
  readonly expenseFen: Fen | null;
  /** Receipt, minutes or document; "" where there is none. */
  readonly voucher: string;
  /** Whose money it is; "" where nobody says. */
  readonly source: string;
}

const sheet = "资金台账";
const heads = ["日期", "凭证号", "摘要", "资金来源", "收入（元）", "支出（元）", "余额（元）", "备注"];
const widths = [80, 130, 210, 80, 90, 90, 96, 100];
const roomForRows = 300;

/**
 * Lays out a ledger of the fund with what was carried over and the lines given; the clerk goes on below. The balance is a formula
 * of each row. It is a source table from then on, never replaced.
 * Source: 会计基础工作规范 (summary, income, spending, balance).
 * @example planLedger(null, [])[0] // => { step: "createSheet", sheet: "资金台账", … }
 */
export function planLedger(openingFen: Fen | null, lines: readonly LedgerLine[]): PlanStep[] {
  const opening: CellValue[][] =
    openingFen === null ? [] : [[null, null, "上年结转", null, openingFen / 100, null, "=E2", null]];
  const yuan = (fen: Fen | null) => (fen === null ? null : fen / 100);
  const rows = lines.map(({ date, summary, incomeFen, expenseFen, voucher, source }, index): CellValue[] => {
    const at = 2 + opening.length + index;
    const before = at === 2 ? "0" : `G${at - 1}`;
    return [
      date === null ? null : serialOf(date),
      voucher || null,
      summary,
      source || null,
      yuan(incomeFen),
      yuan(expenseFen),
      `=${before}+E${at}-F${at}`,
      null,
    ];
  });
  const values = [heads, ...opening, ...rows];
  const width = heads.length;
  const column = (at: number, columnCount: number) => ({
    ...{ row: 2, column: at, rowCount: roomForRows, columnCount },
  });
  return [
    { step: "createSheet", sheet, whenTaken: "number", tabColor: TAB_COLORS.money, showGridlines: true },
    { step: "format", sheet, areas: [column(1, 1)], format: { numberFormat: "yyyy-mm-dd" } },
    { step: "format", sheet, areas: [column(2, 3), column(8, 1)], format: { numberFormat: "@" } },
    { step: "format", sheet, areas: [column(5, 3)], format: { numberFormat: "#,##0.00_ " } },
    { step: "writeBlock", sheet, row: 1, column: 1, values },
    { step: "columnWidths", sheet, column: 1, widths },
    {
      step: "rowHeights",
      sheet,
      heights: heightRuns(
        1,
        values.map((cells) =>
          Math.max(
            ...cells.map((cell, at) => 9 + 15 * countLines(String(cell ?? ""), (widths[at] ?? 0) - 10, 10.5)),
          ),
        ),
      ),
    },
    {
      step: "format",
      sheet,
      areas: [{ row: 1, column: 1, rowCount: 1, columnCount: width }],
      format: {
        ...{ fontName: "黑体", fontSize: 10.5, border: "thin", fillColor: "#E2EFDA" },
        ...{ horizontal: "Center", vertical: "Center", wrap: true },
      },
    },
    {
      step: "format",
      sheet,
      areas: [{ row: 2, column: 1, rowCount: values.length - 1, columnCount: width }],
      format: { fontName: "宋体", fontSize: 10.5, border: "thin", wrap: true, vertical: "Center" },
    },
    { step: "format", sheet, areas: [column(1, 1)], format: { horizontal: "Center" } },
    { step: "format", sheet, areas: [column(2, 3), column(8, 1)], format: { horizontal: "Left", indent: 1 } },
    { step: "freezeRows", sheet, rows: 1 },
    { step: "pageSetup", sheet, page: tableToFill(1, widths) },
    { step: "activate", sheet },
  ];
}
