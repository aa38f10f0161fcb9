import { type ListRun, planListSheet } from "../layout/list-sheet";
import type { PaymentRosterRow } from "./payment-roster-row";
import { moneyColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";
import { unitSheetName } from "../layout/unit-sheet-name";

/** What was paid and signed, as the county union files it. */
export interface FilingListRow extends Pick<
  PaymentRosterRow,
  "name" | "sex" | "residentId" | "hardshipClass" | "amountFen" | "bankAccount"
> {
  readonly workUnit: string;
  /** yyyy-mm-dd, "" where nobody wrote when it was paid. */
  readonly paidOn: string;
  /** 本人, 代领 …, "" where nobody signed. */
  readonly receipt: string;
}

/** 708 points in all; of the card only the last four digits. */
const columns: readonly TableColumn<FilingListRow>[] = [
  serialColumn(),
  textColumn("姓名", 62, (row) => row.name),
  textColumn("性别", 30, (row) => row.sex),
  textColumn("身份证号", 118, (row) => row.residentId),
  textColumn("工作单位", 92, (row) => row.workUnit),
  textColumn("困难类别", 60, (row) => row.hardshipClass),
  moneyColumn("发放金额\n（元）", 70, (row) => row.amountFen),
  textColumn("发放方式", 60, (row) => (row.bankAccount === "" ? "现金" : "银行卡")),
  textColumn("卡号\n末四位", 50, (row) => row.bankAccount.slice(-4)),
  textColumn("发放日期", 72, (row) => row.paidOn),
  textColumn("签领", 64, (row) => row.receipt),
];

/**
 * Lays out the list filed with the county union for one enterprise.
 * @example planFilingList("县棉纺织厂", rows, run).sheet // => "备案名册-棉纺织厂"
 */
export function planFilingList(workUnit: string, rows: readonly FilingListRow[], run: ListRun) {
  return planListSheet({
    sheet: unitSheetName("备案名册", workUnit),
    title: `${run.county}${run.year}年元旦春节送温暖资金发放备案名册`,
    orientation: "landscape",
    meta: [
      { column: 1, text: `报送单位（盖章）：${workUnit}` },
      { column: 8, text: `报送日期：${run.date}` },
    ],
    columns,
    rows,
    rowHeight: 20,
    counted: "户",
    signatures: ["单位负责人：", "工会主席：", "制表人："],
    note: "注：本名册依签领结果填写，与发放名册不一致的应说明原因。",
    hasSubtotals: true,
    run,
  });
}
