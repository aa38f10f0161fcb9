import type { Fen } from "../../domain/money/fen";
import { countyLine, type ListRun, planListSheet } from "../layout/list-sheet";
import { blankColumn, moneyColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";

/** A household that is called back. */
export interface CallbackRow {
  readonly name: string;
  readonly workUnit: string;
  readonly hardshipClass: string;
  readonly phone: string;
  readonly amountFen: Fen;
}

/** How the sample was drawn; shares of one. */
export interface CallbackFacts {
  readonly population: number;
  readonly confidence: number;
  readonly margin: number;
  readonly seed: string;
}

const columns: readonly TableColumn<CallbackRow>[] = [
  serialColumn(),
  textColumn("姓名", 62, (row) => row.name),
  textColumn("工作单位", 96, (row) => row.workUnit),
  textColumn("困难类别", 56, (row) => row.hardshipClass),
  textColumn("联系电话", 78, (row) => row.phone),
  moneyColumn("应发金额\n（元）", 68, (row) => row.amountFen),
  blankColumn("是否\n收到", 40),
  blankColumn("金额\n相符", 40),
  blankColumn("本人\n签领", 40),
  blankColumn("意见和要求", 84),
  blankColumn("回访日期", 50),
  blankColumn("回访人", 46),
];

/**
 * Lays out the households drawn for a call-back, with how they were drawn, so that anybody can draw them again.
 * @example planCallbackList(rows, facts, run).sheet // => "回访抽样"
 */
export function planCallbackList(rows: readonly CallbackRow[], facts: CallbackFacts, run: ListRun) {
  const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;
  const { population, confidence, margin, seed } = facts;
  return planListSheet({
    sheet: "回访抽样",
    title: `${run.county}${run.year}年送温暖资金发放回访抽样表`,
    orientation: "landscape",
    tab: "work",
    meta: countyLine(run, 8),
    columns,
    rows,
    rowHeight: 28,
    counted: "户",
    signatures: ["负责人：", "经审：", "制表人："],
    note:
      `注：从列入发放的 ${population} 户中随机抽取 ${rows.length} 户；置信水平 ${percent(confidence)}，` +
      `允许误差 ±${percent(margin)}（年度参数可改）；抽样种子“${seed}”，同一名册按同一种子重抽，结果相同。本表不张贴。`,
    run,
  });
}
