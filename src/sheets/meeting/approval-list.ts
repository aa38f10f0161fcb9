import type { Fen } from "../../domain/money/fen";
import { countyLine, type ListRun, planListSheet } from "../layout/list-sheet";
import {
  blankColumn,
  countColumn,
  moneyColumn,
  serialColumn,
  type TableColumn,
  textColumn,
} from "../layout/table-column";

/** What one enterprise gets, by class. */
export interface ApprovalListRow {
  readonly workUnit: string;
  readonly system: string;
  readonly deep: number;
  readonly relative: number;
  readonly accident: number;
  readonly households: number;
  readonly amountFen: Fen;
}

/** 460 points in all. */
const columns: readonly TableColumn<ApprovalListRow>[] = [
  serialColumn(),
  textColumn("工作单位", 128, (row) => row.workUnit),
  countColumn("深度\n困难", 40, (row) => row.deep),
  countColumn("相对\n困难", 40, (row) => row.relative),
  countColumn("意外\n致困", 40, (row) => row.accident),
  countColumn("户数", 40, (row) => row.households),
  moneyColumn("金额（元）", 84, (row) => row.amountFen),
  blankColumn("备注", 58),
];

/**
 * Lays out how the sum to be approved falls on systems and enterprises. Rows of a system follow one another.
 * @example planApprovalList(rows, run).sheet // => "资金分配明细"
 */
export function planApprovalList(rows: readonly ApprovalListRow[], run: ListRun) {
  const households = rows.reduce((sum, row) => sum + row.households, 0);
  return planListSheet({
    sheet: "资金分配明细",
    title: `${run.county}${run.year}年元旦春节送温暖资金分配明细表`,
    orientation: "portrait",
    tab: "work",
    meta: countyLine(run, 6),
    columns,
    rows,
    rowHeight: 20,
    counted: `个单位 ${households} 户`,
    signatures: ["负责人：", "审核人：", "制表人："],
    note: "注：按主管部门、工作单位排列，附于审批表后。",
    group: {
      of: ({ system }) => (system === "" ? "未写主管部门" : system),
      text: (count) => `${count} 个单位`,
      breaksPage: false,
    },
    run,
  });
}
