import { countyLine, type ListRun, planListSheet } from "../layout/list-sheet";
import { proseColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";

/** One dossier of a group that may be one household. */
export interface ClusterListRow {
  /** Number of the group, and whether it is certain. */
  readonly group: string;
  readonly name: string;
  readonly residentId: string;
  readonly workUnit: string;
  readonly place: string;
  readonly evidence: string;
  /** What was decided; "" leaves room for the pen. */
  readonly decision: string;
}

/** 710 points in all. */
const columns: readonly TableColumn<ClusterListRow>[] = [
  serialColumn(),
  textColumn("组", 52, (row) => row.group, 9),
  textColumn("姓名", 60, (row) => row.name),
  textColumn("身份证号", 112, (row) => row.residentId, 10),
  textColumn("工作单位", 84, (row) => row.workUnit, 9),
  textColumn("位置", 92, (row) => row.place, 9),
  proseColumn("依据", 180, (row) => row.evidence),
  proseColumn("处理意见", 100, (row) => row.decision),
];

/**
 * Lays out dossiers that may be one household, a group after the other.
 * Source: 困难职工档案管理办法: 一户一档案, 不重复建档.
 * @example planClusterList(rows, run).sheet // => "一户多档核对"
 */
export function planClusterList(rows: readonly ClusterListRow[], run: ListRun) {
  return planListSheet({
    sheet: "一户多档核对",
    title: `${run.county}${run.year}年困难职工一户多档、一人多档核对表`,
    orientation: "landscape",
    tab: "work",
    meta: countyLine(run, 7),
    columns,
    rows,
    rowHeight: 20,
    counted: "份档案",
    signatures: ["负责人：", "审核人：", "制表人："],
    note: "注：同组的档案可能是同一人或同一户，未认定前按各自一户对待。请逐组核对，把结论和理由记入“核查”。本表含个人信息，不张贴。",
    run,
  });
}
