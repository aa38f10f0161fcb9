import { type ListRun, planListSheet } from "../layout/list-sheet";
import { blankColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";

/** One household with the person who looks after it. */
export interface PairingTableRow {
  readonly name: string;
  readonly workUnit: string;
  readonly hardshipClass: string;
  readonly phone: string;
  readonly helperName: string;
  readonly helperPost: string;
  readonly helperUnit: string;
  readonly helperPhone: string;
  /** yyyy-mm-dd of the last visit, "" for none. */
  readonly visitedOn: string;
}

/** 710 points in all. */
const pairingColumns: readonly TableColumn<PairingTableRow>[] = [
  serialColumn(),
  textColumn("困难职工", 64, (row) => row.name),
  textColumn("工作单位", 110, (row) => row.workUnit),
  textColumn("困难类别", 64, (row) => row.hardshipClass),
  textColumn("联系电话", 76, (row) => row.phone, 10),
  textColumn("帮扶责任人", 64, (row) => row.helperName),
  textColumn("职务", 72, (row) => row.helperPost),
  textColumn("所在单位", 104, (row) => row.helperUnit),
  textColumn("责任人电话", 76, (row) => row.helperPhone, 10),
  blankColumn("备注", 50),
];

/**
 * Lays out who looks after whom, one line a household.
 * @example planPairingTable(rows, run).sheet // => "结对帮扶"
 */
export function planPairingTable(rows: readonly PairingTableRow[], run: ListRun) {
  return planListSheet({
    sheet: "结对帮扶",
    title: `${run.county}${run.year}年困难职工结对帮扶一览表`,
    orientation: "landscape",
    meta: [
      { column: 1, text: `填报单位：${run.county}总工会` },
      { column: 7, text: `日期：${run.date}` },
    ],
    columns: pairingColumns,
    rows,
    rowHeight: 20,
    counted: "户",
    signatures: ["负责人：", "审核人：", "制表人："],
    note: "注：上年结对的原则上不变；责任人与职工同单位的已避开，无法避开的请在备注说明。",
    hasSubtotals: false,
    run,
  });
}

/** 710 points in all. */
const scheduleColumns: readonly TableColumn<PairingTableRow>[] = [
  serialColumn(),
  textColumn("帮扶责任人", 70, (row) => row.helperName),
  textColumn("职务", 80, (row) => row.helperPost),
  textColumn("困难职工", 70, (row) => row.name),
  textColumn("工作单位", 120, (row) => row.workUnit),
  textColumn("联系电话", 80, (row) => row.phone, 10),
  textColumn("上次走访", 76, (row) => row.visitedOn),
  blankColumn("计划走访", 76),
  blankColumn("实际走访", 76),
  blankColumn("备注", 32),
];

/**
 * Lays out who visits whom, helper by helper; the days are for the pen.
 * @example planVisitSchedule(rows, run).sheet // => "走访安排"
 */
export function planVisitSchedule(rows: readonly PairingTableRow[], run: ListRun) {
  return planListSheet({
    sheet: "走访安排",
    title: `${run.county}${run.year}年元旦春节送温暖走访安排表`,
    orientation: "landscape",
    meta: [
      { column: 1, text: `填报单位：${run.county}总工会` },
      { column: 6, text: `日期：${run.date}` },
    ],
    columns: scheduleColumns,
    rows,
    rowHeight: 28,
    counted: "户",
    signatures: ["负责人：", "制表人："],
    note: "注：走访后填实际日期，走访卡三日内交回。",
    hasSubtotals: false,
    run,
  });
}
