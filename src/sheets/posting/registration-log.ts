import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Fen } from "../../domain/money/fen";
import { formatMoney } from "../../i18n/format-values";
import { paperDate } from "../layout/chinese-text";
import { type ListRun, planListSheet } from "../layout/list-sheet";
import { blankColumn, proseColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";

/** One act as the log has it; all text as it shall stand on paper. */
export interface RegistrationLogRow {
  /** 张榜, 补充张榜, 审批, 备案, 发放. */
  readonly act: string;
  readonly on: CalendarDate;
  readonly until: CalendarDate | null;
  readonly units: number;
  readonly households: number;
  readonly totalFen: Fen;
  readonly fingerprint: string;
  /** What was corrected; "" for nothing. */
  readonly remark: string;
}

/** 710 points in all. */
const columns: readonly TableColumn<RegistrationLogRow>[] = [
  serialColumn(),
  textColumn("事项", 66, (row) => row.act),
  textColumn("日期", 86, (row) => paperDate(row.on)),
  textColumn("截止日", 86, (row) => (row.until === null ? "—" : paperDate(row.until))),
  textColumn("单位数", 46, (row) => String(row.units)),
  textColumn("户数", 46, (row) => String(row.households)),
  textColumn("金额（元）", 88, (row) => formatMoney(row.totalFen)),
  textColumn("校验码", 78, (row) => row.fingerprint),
  blankColumn("登记人", 56),
  proseColumn("更正", 68, (row) => row.remark),
  blankColumn("备注", 60),
];

/**
 * Lays out the log of what was posted, approved, filed and paid, for the file of the campaign.
 * @example planRegistrationLog(rows, run).sheet // => "公示发放登记簿"
 */
export function planRegistrationLog(rows: readonly RegistrationLogRow[], run: ListRun) {
  return planListSheet({
    sheet: "公示发放登记簿",
    title: `${run.county}${run.year}年送温暖公示、审批、备案、发放登记簿`,
    orientation: "landscape",
    tab: "work",
    meta: [{ column: 1, text: `登记单位：${run.county}总工会` }],
    columns,
    rows,
    rowHeight: 28,
    counted: "次",
    signatures: ["负责人：", "登记人："],
    note: "注：校验码由登记时的名单、参数和规则算出；名单以后有改动，加载项逐户列出，改动的户须补充公示或重新报批。",
    run,
  });
}
