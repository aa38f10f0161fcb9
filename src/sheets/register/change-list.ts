import type { Fen } from "../../domain/money/fen";
import { type ListRun, planListSheet } from "../layout/list-sheet";
import { blankColumn, moneyColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";

/** One household that is new, left or changed since last year. */
export interface ChangeListRow {
  readonly kind: "新增" | "退出" | "变化";
  readonly name: string;
  readonly workUnit: string;
  readonly before: string;
  readonly now: string;
  readonly amountFen: Fen;
}

/** 710 points in all. */
const columns: readonly TableColumn<ChangeListRow>[] = [
  serialColumn(),
  textColumn("变动", 40, (row) => row.kind),
  textColumn("姓名", 64, (row) => row.name),
  textColumn("工作单位", 120, (row) => row.workUnit),
  textColumn("上年情况", 130, (row) => row.before),
  textColumn("本年情况", 130, (row) => row.now),
  moneyColumn("本年金额\n（元）", 76, (row) => row.amountFen),
  blankColumn("原因说明", 120),
];

/**
 * Lays out what changed against last year's register; why somebody left is for the clerk to write.
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
    note: "注：退出的户请写明原因（脱困、退休、调出、去世、信息不实等）。",
    hasSubtotals: false,
    run,
  });
}
