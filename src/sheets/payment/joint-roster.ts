import { cleanSheetName } from "../../workbook/sheet-name";
import { type ListRun, planListSheet } from "../layout/list-sheet";
import {
  blankColumn,
  moneyColumn,
  serialColumn,
  type TableColumn,
  textColumn,
  remarkColumn,
} from "../layout/table-column";
import type { PaymentRosterRow } from "./payment-roster-row";

/** One household of a roster of many enterprises. */
export interface JointRosterRow extends PaymentRosterRow {
  readonly workUnit: string;
}

/** Whose roster it is: a system (主管部门), each enterprise on pages of its own; or the county, one after another. */
export type JointRosterLevel = { readonly level: "system"; readonly system: string } | { level: "county" };

/** 710 points in all. */
const cardColumns: readonly TableColumn<JointRosterRow>[] = [
  serialColumn(),
  textColumn("工作单位", 88, (row) => row.workUnit),
  textColumn("姓名", 62, (row) => row.name),
  textColumn("身份证号", 108, (row) => row.residentId, 10),
  textColumn("困难\n类别", 52, (row) => row.hardshipClass),
  moneyColumn("慰问金额\n（元）", 66, (row) => row.amountFen),
  textColumn("开户行", 82, (row) => row.bankName, 9),
  textColumn("银行卡号", 114, (row) => row.bankAccount, 10),
  blankColumn("领取人签字\n（按手印）", 77),
  remarkColumn(31, (row) => row.remark),
];

/** 710 points in all. */
const cashColumns: readonly TableColumn<JointRosterRow>[] = [
  serialColumn(),
  textColumn("工作单位", 106, (row) => row.workUnit),
  textColumn("姓名", 64, (row) => row.name),
  textColumn("身份证号", 118, (row) => row.residentId, 10),
  textColumn("困难类别", 70, (row) => row.hardshipClass),
  moneyColumn("慰问金额\n（元）", 72, (row) => row.amountFen),
  textColumn("联系电话", 76, (row) => row.phone, 10),
  blankColumn("领取人签字\n（按手印）", 120),
  remarkColumn(54, (row) => row.remark),
];

/**
 * Lays out one roster for all enterprises of a system, or of the county; every enterprise ends with its own sub-total.
 * Rows of an enterprise follow one another. Throws RangeError without rows.
 * Source: the county's address (花名册); 会计基础工作规范 art. 52 (capital amounts).
 * @example planJointRoster({ level: "county" }, rows, run).sheet // => "全县发放名册"
 */
export function planJointRoster(scope: JointRosterLevel, rows: readonly JointRosterRow[], run: ListRun) {
  const byCard = rows.some(({ bankAccount }) => bankAccount !== "");
  const isCounty = scope.level === "county";
  const system = isCounty || scope.system === "" ? "未写主管部门" : scope.system;
  const payer = isCounty ? `${run.county}总工会` : system;
  return planListSheet({
    sheet: isCounty ? "全县发放名册" : cleanSheetName(`系统发放-${system}`),
    title: `${run.county}${run.year}年元旦春节送温暖慰问金发放名册${isCounty ? "（全县）" : ""}`,
    orientation: "landscape",
    meta: [
      { column: 1, text: `${isCounty ? "发放单位" : "主管部门"}（盖章）：${payer}` },
      { column: 7, text: `填报日期：${run.date}` },
    ],
    columns: byCard ? cardColumns : cashColumns,
    rows,
    rowHeight: 28,
    counted: "户",
    signatures: ["单位负责人：", "工会主席：", "审核人：", "证明人：", "制表人："],
    note: "注：1.本人签字并按手印；代领的由代领人签字，并在备注写明与本人的关系。　2.本名册一式三份，发放单位、主管部门、县总工会各存一份。",
    hasSubtotals: true,
    group: {
      of: ({ workUnit }) => workUnit,
      text: (count) => `共 ${count} 户`,
      breaksPage: !isCounty,
    },
    run,
  });
}
