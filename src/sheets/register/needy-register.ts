import { formatMoney } from "../../i18n/format-values";
import type { Fen } from "../../domain/money/fen";
import { cleanSheetName } from "../../workbook/sheet-name";
import { type ListRun, planListSheet } from "../layout/list-sheet";
import {
  moneyColumn,
  serialColumn,
  type TableColumn,
  textColumn,
  remarkColumn,
} from "../layout/table-column";

/** One household of the register on paper; "" and null are "not stated". */
export interface NeedyRegisterRow {
  readonly name: string;
  readonly sex: string;
  readonly residentId: string;
  readonly workUnit: string;
  readonly hardshipClass: string;
  readonly hardshipCause: string;
  readonly householdSize: number | null;
  readonly perHeadFen: Fen | null;
  readonly phone: string;
  readonly amountFen: Fen;
  readonly remark: string;
}

/** 710 points in all. */
const columns: readonly TableColumn<NeedyRegisterRow>[] = [
  serialColumn(),
  textColumn("姓名", 62, (row) => row.name),
  textColumn("性别", 28, (row) => row.sex),
  textColumn("身份证号", 110, (row) => row.residentId, 10),
  textColumn("工作单位", 92, (row) => row.workUnit),
  textColumn("困难\n类别", 52, (row) => row.hardshipClass),
  moneyColumn("慰问金额\n（元）", 66, (row) => row.amountFen),
  textColumn("致困原因", 70, (row) => row.hardshipCause),
  textColumn("家庭\n人口", 32, (row) => (row.householdSize === null ? "" : String(row.householdSize))),
  textColumn("月人均\n（元）", 62, (row) => (row.perHeadFen === null ? "" : formatMoney(row.perHeadFen))),
  textColumn("联系电话", 72, (row) => row.phone, 10),
  remarkColumn(34, (row) => row.remark),
];

/**
 * Lays out the register of one system (主管部门), enterprise by enterprise in the order given.
 * @example planNeedyRegister("县工业和信息化局", rows, run).sheet // => "系统台账-县工业和信息化局"
 */
export function planNeedyRegister(system: string, rows: readonly NeedyRegisterRow[], run: ListRun) {
  return planListSheet({
    sheet: cleanSheetName(`系统台账-${system === "" ? "未写主管部门" : system}`),
    title: `${run.county}${run.year}年困难职工台账`,
    orientation: "landscape",
    tab: "work",
    meta: [
      { column: 1, text: `主管部门（盖章）：${system}` },
      { column: 8, text: `填报日期：${run.date}` },
    ],
    columns,
    rows,
    rowHeight: 20,
    counted: "户",
    signatures: ["单位负责人：", "工会主席：", "审核人：", "制表人："],
    note: "注：按工作单位排列。本表含个人信息，只在送温暖工作中使用。",
    hasSubtotals: true,
    group: { of: ({ workUnit }) => workUnit, text: (count) => `共 ${count} 户`, breaksPage: false },
    run,
  });
}
