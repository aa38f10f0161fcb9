import { formatMoney } from "../../i18n/format-values";
import type { Fen } from "../../domain/money/fen";
import { addFormRow } from "../layout/form-row";
import { type ListRun, planListSheet } from "../layout/list-sheet";
import {
  blankColumn,
  moneyColumn,
  serialColumn,
  type TableColumn,
  textColumn,
  remarkColumn,
} from "../layout/table-column";
import { unitSheetName } from "../layout/unit-sheet-name";

/** One household that the workers of its enterprise review. */
export interface ReviewRow {
  readonly name: string;
  readonly hardshipClass: string;
  readonly hardshipCause: string;
  readonly householdSize: number | null;
  readonly perHeadFen: Fen | null;
  readonly amountFen: Fen;
  /** What is still missing, "" for nothing. */
  readonly remark: string;
}

/** 710 points in all; votes and result are for the pen. */
const columns: readonly TableColumn<ReviewRow>[] = [
  serialColumn(),
  textColumn("姓名", 62, (row) => row.name),
  textColumn("困难类别", 64, (row) => row.hardshipClass),
  textColumn("致困原因", 86, (row) => row.hardshipCause),
  textColumn("家庭\n人口", 34, (row) => (row.householdSize === null ? "" : String(row.householdSize))),
  textColumn("月人均\n（元）", 62, (row) => (row.perHeadFen === null ? "" : formatMoney(row.perHeadFen))),
  moneyColumn("拟慰问金额\n（元）", 72, (row) => row.amountFen),
  blankColumn("同意\n票数", 44),
  blankColumn("不同意\n票数", 44),
  blankColumn("弃权\n票数", 44),
  blankColumn("评议结果", 66),
  remarkColumn(102, (row) => row.remark),
];

const attendanceHeight = 56;

/**
 * Lays out the record of the democratic review in one enterprise: when, where, who was there, votes and result of every household.
 * Source: the county's address (确定帮扶对象要民主评议).
 * @example planReviewRecord({ workUnit: "县棉纺织厂", system: "" }, rows, run).sheet // => "评议-棉纺织厂"
 */
export function planReviewRecord(
  { workUnit, system }: { readonly workUnit: string; readonly system: string },
  rows: readonly ReviewRow[],
  run: ListRun,
) {
  return planListSheet({
    sheet: unitSheetName("评议", workUnit),
    title: `${run.year}年送温暖帮扶对象民主评议记录`,
    orientation: "landscape",
    tab: "work",
    meta: [
      { column: 1, text: `单位（盖章）：${workUnit}` },
      { column: 5, text: `主管部门：${system}` },
      { column: 11, text: "评议日期：　　　年　　月　　日" },
    ],
    moreMeta: [
      [
        { column: 1, text: "评议地点：" },
        { column: 5, text: "主持人：" },
        { column: 8, text: "记录人：" },
        { column: 11, text: "应到　　　人　实到　　　人" },
      ],
    ],
    columns,
    rows,
    rowHeight: 20,
    counted: "户",
    signatures: ["主持人：", "记录人：", "职工代表：", "工会主席："],
    note: "注：评议结果填“通过”“不通过”或“再核”；与评议对象有亲属关系的应回避。评议通过后方可公示。",
    closing: {
      height: attendanceHeight,
      add: (sheet) => {
        const value = { value: "", valueSpan: columns.length - 2 };
        addFormRow(sheet, [{ label: "参会人员\n签　　字", labelSpan: 2, ...value }], attendanceHeight);
      },
    },
    run,
  });
}
