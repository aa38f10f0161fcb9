import type { Fen } from "../../domain/money/fen";
import { type ListRun, planListSheet } from "../layout/list-sheet";
import { blankColumn, moneyColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";
import { unitSheetName } from "../layout/unit-sheet-name";

/** What is taken from the pay of one worker as a gift. */
export interface DeductionListRow {
  readonly name: string;
  readonly employeeNumber: string;
  readonly department: string;
  readonly amountFen: Fen;
}

/** 465 points in all. */
const columns: readonly TableColumn<DeductionListRow>[] = [
  serialColumn(),
  textColumn("工号", 70, (row) => row.employeeNumber),
  textColumn("姓名", 76, (row) => row.name),
  textColumn("部门", 92, (row) => row.department),
  moneyColumn("代扣金额\n（元）", 72, (row) => row.amountFen),
  blankColumn("本人签字", 80),
  blankColumn("备注", 45),
];

/**
 * Lays out the list by which finance takes gifts from pay, A4 portrait; nothing is taken without the worker's own signature.
 * Source: 工资支付暂行规定 art. 15 (no deduction but those the worker or the law allows).
 * @example planDeductionList("县棉纺织厂", rows, run).sheet // => "代扣清单-棉纺织厂"
 */
export function planDeductionList(workUnit: string, rows: readonly DeductionListRow[], run: ListRun) {
  return planListSheet({
    sheet: unitSheetName("代扣清单", workUnit),
    title: `${run.county}${run.year}年送温暖捐款工资代扣清单`,
    orientation: "portrait",
    meta: [
      { column: 1, text: `单位（盖章）：${workUnit}` },
      { column: 5, text: `日期：${run.date}` },
    ],
    columns,
    rows,
    rowHeight: 28,
    counted: "人",
    signatures: ["单位负责人：", "财务负责人：", "经办人："],
    note: "注：本人自愿委托单位从工资中代扣上列捐款，签字有效；未签字的不扣。",
    hasSubtotals: true,
    run,
  });
}
