import { type ListRun, planListSheet } from "../layout/list-sheet";
import type { PaymentRosterRow } from "./payment-roster-row";
import { moneyColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";

/** One transfer; only the name, the account and the sum go to the bank. */
export interface BankBatchRow extends Pick<
  PaymentRosterRow,
  "name" | "bankAccount" | "bankName" | "amountFen"
> {
  readonly workUnit: string;
}

/** 710 points in all. */
const columns: readonly TableColumn<BankBatchRow>[] = [
  serialColumn(),
  textColumn("收款人", 90, (row) => row.name),
  textColumn("收款账号", 150, (row) => row.bankAccount),
  textColumn("开户行", 150, (row) => row.bankName),
  moneyColumn("金额（元）", 90, (row) => row.amountFen),
  textColumn("附言", 70, () => "送温暖慰问金"),
  textColumn("工作单位", 130, (row) => row.workUnit),
];

/**
 * Lays out the payment order to the bank: account as text, one line a household, one total.
 * @example planBankBatch(rows, run).sheet // => "银行代发"
 */
export function planBankBatch(rows: readonly BankBatchRow[], run: ListRun) {
  return planListSheet({
    sheet: "银行代发",
    title: `${run.county}${run.year}年元旦春节送温暖慰问金银行代发明细`,
    orientation: "landscape",
    meta: [
      { column: 1, text: `委托单位（盖章）：${run.county}总工会` },
      { column: 5, text: `日期：${run.date}` },
    ],
    columns,
    rows,
    rowHeight: 20,
    counted: "笔",
    signatures: ["负责人：", "会计：", "出纳：", "经办人："],
    note: "注：校验码与发放名册同源；退回的款项请连同原因退回委托单位，核对后重新代发。",
    hasSubtotals: true,
    run,
  });
}
