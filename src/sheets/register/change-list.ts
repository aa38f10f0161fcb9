import type { Fen } from "../../domain/money/fen";
import { type ListRun, planListSheet } from "../layout/list-sheet";
import { moneyColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";

/** One household that is new, left or changed since last year, or that somebody should look at again. */
export interface ChangeListRow {
  readonly kind: "新增" | "退出" | "变化" | "去年帮扶" | "未列入" | "待复核";
  readonly name: string;
  readonly workUnit: string;
  readonly before: string;
  readonly now: string;
  readonly amountFen: Fen;
  /** As far as the workbook knows; "" leaves room for the pen. */
  readonly why: string;
}

/** 710 points in all. */
const columns: readonly TableColumn<ChangeListRow>[] = [
  serialColumn(),
  textColumn("变动", 52, (row) => row.kind),
  textColumn("姓名", 64, (row) => row.name),
  textColumn("工作单位", 120, (row) => row.workUnit),
  textColumn("上年情况", 124, (row) => row.before),
  textColumn("本年情况", 124, (row) => row.now),
  moneyColumn("本年金额\n（元）", 76, (row) => row.amountFen),
  textColumn("原因说明", 120, (row) => row.why, 9),
];

/**
 * Lays out what changed against last year's register, and whom to look at again.
 * @example planChangeList(rows, run).sheet // => "与上年变动"
 */
export function planChangeList(rows: readonly ChangeListRow[], run: ListRun) {
  return planListSheet({
    sheet: "与上年变动",
    title: `${run.county}${run.year}年困难职工与上年变动清单`,
    orientation: "landscape",
    meta: [
      { column: 1, text: `填报单位：${run.county}总工会` },
      { column: 6, text: `日期：${run.date}` },
    ],
    columns,
    rows,
    rowHeight: 20,
    counted: "户",
    signatures: ["负责人：", "审核人：", "制表人："],
    note:
      "注：退出、去年帮扶而今年未列入的户，请写明原因（脱困、退休、调出、去世、信息不实等）；" +
      "未列入的户请先认定，待复核的户请入户核查后填“最近核查日期”。",
    hasSubtotals: false,
    run,
  });
}
