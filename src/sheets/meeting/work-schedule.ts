import { type ListRun, planListSheet } from "../layout/list-sheet";
import { blankColumn, proseColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";

/** One piece of the campaign's work: by when, and how it stands. */
export interface WorkScheduleRow {
  readonly work: string;
  readonly requirement: string;
  /** As it stands on paper; "" where no parameter says. */
  readonly by: string;
  readonly state: string;
}

/** 710 points in all; who does it and what came of it is for the pen. */
const columns: readonly TableColumn<WorkScheduleRow>[] = [
  serialColumn(),
  textColumn("工作", 100, (row) => row.work),
  proseColumn("要求", 200, (row) => row.requirement, 10),
  textColumn("最迟", 84, (row) => row.by),
  proseColumn("目前情况", 116, (row) => row.state, 10),
  blankColumn("责任人", 60),
  blankColumn("完成日期", 60),
  blankColumn("备注", 60),
];

/**
 * Lays out what is to be done by when, from the declarations to the filing, with how far it is.
 * Source: the county's address on the Sending Warmth campaign (及早准备，及早安排，抓紧落实).
 * @example planWorkSchedule(rows, "", run).sheet // => "工作日程"
 */
export function planWorkSchedule(rows: readonly WorkScheduleRow[], caution: string, run: ListRun) {
  return planListSheet({
    sheet: "工作日程",
    title: `${run.county}${run.year}年元旦春节送温暖工作日程表`,
    orientation: "landscape",
    tab: "work",
    meta: [
      { column: 1, text: `${run.county}送温暖活动办公室` },
      { column: 6, text: `日期：${run.date}` },
    ],
    columns,
    rows,
    rowHeight: 28,
    counted: "项",
    signatures: ["负责人：", "制表人："],
    note: `注：“最迟”由活动结束日倒推，宜早不宜迟；责任人、完成日期、备注填写后再次生成时保留。${caution}`,
    hasTotal: false,
    namesNobody: true,
    run,
  });
}
