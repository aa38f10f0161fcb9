import { countyLine, type ListRun, planListSheet } from "../layout/list-sheet";
import { proseColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";
import { visitSheets } from "./visit-sheet-names";

/** What is written of one visit; "" for what nobody wrote. */
export interface VisitNote {
  /** yyyy-mm-dd. */
  readonly visitedOn: string;
  readonly visitor: string;
  readonly found: string;
  readonly requests: string;
  readonly stateOfMind: string;
  readonly solved: string;
  readonly followUp: string;
}

/** One visit of one household. */
export interface VisitRecordRow extends VisitNote {
  readonly name: string;
  readonly workUnit: string;
  readonly phone: string;
}

/** 710 points in all; the heads are those by which the sheet is read back. */
const columns: readonly TableColumn<VisitRecordRow>[] = [
  serialColumn(),
  textColumn("困难职工", 58, (row) => row.name),
  textColumn("工作单位", 78, (row) => row.workUnit),
  textColumn("联系电话", 68, (row) => row.phone, 10),
  textColumn("走访领导", 54, (row) => row.visitor),
  textColumn("走访日期", 62, (row) => row.visitedOn, 10),
  proseColumn("生活状况", 84, (row) => row.found, 10),
  proseColumn("困难诉求", 84, (row) => row.requests, 10),
  proseColumn("思想状况", 58, (row) => row.stateOfMind, 10),
  proseColumn("解决问题", 64, (row) => row.solved, 10),
  proseColumn("后续办理", 70, (row) => row.followUp, 10),
];

/**
 * Lays out every visit that is recorded, one line each.
 * @example planVisitRecords(rows, run).sheet // => "走访记录"
 */
export function planVisitRecords(rows: readonly VisitRecordRow[], run: ListRun) {
  return planListSheet({
    sheet: visitSheets.records,
    title: `${run.county}${run.year}年元旦春节送温暖走访记录`,
    orientation: "landscape",
    tab: "work",
    meta: countyLine(run, 8),
    columns,
    rows,
    rowHeight: 20,
    counted: "次",
    signatures: ["负责人：", "制表人："],
    note: "注：依交回的走访卡登记；诉求未办结的由责任人跟进，办结后在“后续办理”写明。",
    isReadAgain: true,
    run,
  });
}
