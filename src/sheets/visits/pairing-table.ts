import { countyLine, type ListRun, planListSheet } from "../layout/list-sheet";
import { serialColumn, type TableColumn, textColumn } from "../layout/table-column";
import { visitSheets } from "./visit-sheet-names";

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
  /** yyyy-mm-dd, "" for none: planned, made in this campaign, made at any time. */
  readonly plannedOn: string;
  readonly visitedOn: string;
  readonly lastVisit: string;
  readonly remark: string;
}

/** 710 points in all; the heads are those by which the sheet is read back. */
const pairingColumns: readonly TableColumn<PairingTableRow>[] = [
  serialColumn(),
  textColumn("困难职工", 64, (row) => row.name),
  textColumn("工作单位", 110, (row) => row.workUnit),
  textColumn("困难类别", 64, (row) => row.hardshipClass),
  textColumn("联系电话", 76, (row) => row.phone, 10),
  textColumn("帮扶人", 64, (row) => row.helperName),
  textColumn("帮扶人职务", 72, (row) => row.helperPost),
  textColumn("帮扶人单位", 104, (row) => row.helperUnit),
  textColumn("帮扶人电话", 76, (row) => row.helperPhone, 10),
  textColumn("备注", 50, (row) => row.remark),
];

/**
 * Lays out who looks after whom, one line a household.
 * @example planPairingTable(rows, run).sheet // => "结对帮扶"
 */
export function planPairingTable(rows: readonly PairingTableRow[], run: ListRun) {
  return planListSheet({
    sheet: visitSheets.pairs,
    title: `${run.county}${run.year}年困难职工结对帮扶一览表`,
    orientation: "landscape",
    tab: "work",
    meta: countyLine(run, 7),
    columns: pairingColumns,
    rows,
    rowHeight: 20,
    counted: "户",
    signatures: ["负责人：", "审核人：", "制表人："],
    note: "注：上年结对的原则上不变；与职工同单位、同姓同址的已避开，无法避开的在备注写明。可直接改“帮扶人”各列，再次生成时保留。",
    isReadAgain: true,
    run,
  });
}
