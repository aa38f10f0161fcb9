import { countyLine, type ListRun, planListSheet } from "../layout/list-sheet";
import { serialColumn, type TableColumn, textColumn } from "../layout/table-column";
import type { PairingTableRow } from "./pairing-table";
import { visitSheets } from "./visit-sheet-names";

/** 710 points in all; the heads are those by which the sheet is read back. */
const scheduleColumns: readonly TableColumn<PairingTableRow>[] = [
  serialColumn(),
  textColumn("帮扶人", 64, (row) => row.helperName),
  textColumn("帮扶人单位", 104, (row) => row.helperUnit),
  textColumn("帮扶人职务", 66, (row) => row.helperPost),
  textColumn("困难职工", 62, (row) => row.name),
  textColumn("工作单位", 104, (row) => row.workUnit),
  textColumn("联系电话", 72, (row) => row.phone, 10),
  textColumn("上次走访", 66, (row) => row.lastVisit, 10),
  textColumn("计划走访日期", 66, (row) => row.plannedOn, 10),
  textColumn("走访日期", 66, (row) => row.visitedOn, 10),
];

/**
 * Lays out who visits whom, helper by helper; the days are for the pen.
 * @example planVisitSchedule(rows, run).sheet // => "走访安排"
 */
export function planVisitSchedule(rows: readonly PairingTableRow[], run: ListRun) {
  return planListSheet({
    sheet: visitSheets.schedule,
    title: `${run.county}${run.year}年元旦春节送温暖走访安排表`,
    orientation: "landscape",
    tab: "work",
    meta: countyLine(run, 6),
    columns: scheduleColumns,
    rows,
    rowHeight: 28,
    counted: "户",
    signatures: ["负责人：", "制表人："],
    note: "注：计划走访日期和走访日期填写后再次生成时保留；换帮扶人请到“结对帮扶”表改。走访卡三日内交回。",
    isReadAgain: true,
    run,
  });
}
