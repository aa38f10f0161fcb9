import { type ListRun, planListSheet } from "../layout/list-sheet";
import { proseColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";

/** One objection as it stands on paper; a blank line has nothing in it. */
export interface ObjectionRow {
  /** The day, "" for none. */
  readonly on: string;
  readonly name: string;
  readonly workUnit: string;
  readonly content: string;
  readonly handler: string;
  readonly outcome: string;
  readonly closedOn: string;
  readonly remark: string;
}

/** Heads are the names the table is recognised by. 710 points in all. */
const columns: readonly TableColumn<ObjectionRow>[] = [
  serialColumn(),
  textColumn("异议日期", 66, ({ on }) => on, 9),
  textColumn("被反映人", 60, ({ name }) => name),
  textColumn("工作单位", 100, ({ workUnit }) => workUnit, 9),
  proseColumn("异议内容", 160, ({ content }) => content),
  textColumn("承办人", 56, ({ handler }) => handler),
  proseColumn("处理结果", 112, ({ outcome }) => outcome),
  textColumn("办结日期", 66, ({ closedOn }) => closedOn, 9),
  proseColumn("备注", 60, ({ remark }) => remark),
];

/**
 * Lays out the register of objections, to be filled in while a notice hangs; the check reads it again.
 * Source: the county's address (张榜公布、接受监督).
 * @example planObjectionList(rows, run).sheet // => "公示异议登记"
 */
export function planObjectionList(rows: readonly ObjectionRow[], run: ListRun) {
  return planListSheet({
    sheet: "公示异议登记",
    title: `${run.county}${run.year}年送温暖公示异议登记表`,
    orientation: "landscape",
    tab: "work",
    meta: [{ column: 1, text: `受理单位：${run.county}总工会` }],
    columns,
    rows,
    rowHeight: 28,
    counted: "行",
    signatures: ["负责人：", "登记人："],
    note: "注：被反映人按公示榜写法（遮盖姓名）填写，异议内容概括填写，不写反映人姓名、病情和证件号码。填办结日期后视为办结；未办结的户暂不列入发放名册。",
    hasTotal: false,
    isReadAgain: true,
    run,
  });
}
