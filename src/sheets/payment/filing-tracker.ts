import type { Fen } from "../../domain/money/fen";
import { type ListRun, planListSheet } from "../layout/list-sheet";
import { blankColumn, moneyColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";

/** What one enterprise has to file. */
export interface FilingTrackerRow {
  readonly workUnit: string;
  readonly system: string;
  readonly households: number;
  readonly amountFen: Fen;
  /** Check code of the version that was made. */
  readonly fingerprint: string;
}

/** 710 points in all. */
const columns: readonly TableColumn<FilingTrackerRow>[] = [
  serialColumn(),
  textColumn("报送单位", 140, (row) => row.workUnit),
  textColumn("主管部门", 120, (row) => row.system),
  textColumn("户数", 36, (row) => String(row.households)),
  moneyColumn("金额（元）", 88, (row) => row.amountFen),
  textColumn("版本（校验码）", 90, (row) => row.fingerprint),
  blankColumn("报送日期", 76),
  blankColumn("接收人", 66),
  blankColumn("备注", 64),
];

/**
 * Lays out the tracker of filings: who has to file what, in which version; date and receiver are for the pen.
 * @example planFilingTracker(rows, run).sheet // => "备案登记"
 */
export function planFilingTracker(rows: readonly FilingTrackerRow[], run: ListRun) {
  return planListSheet({
    sheet: "备案登记",
    title: `${run.county}${run.year}年送温暖资金发放备案登记表`,
    orientation: "landscape",
    meta: [
      { column: 1, text: `登记单位：${run.county}总工会` },
      { column: 6, text: `制表日期：${run.date}` },
    ],
    columns,
    rows,
    rowHeight: 28,
    counted: "个单位",
    signatures: ["负责人：", "登记人："],
    note: "注：收到备案表后核对校验码，与本表一致的填报送日期和接收人；不一致的要求重报。",
    run,
  });
}
