import type { Fen } from "../../domain/money/fen";
import { countyLine, type ListRun, planListSheet } from "../layout/list-sheet";
import { moneyColumn, proseColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";

/** One household that is new, left or changed, or that somebody should look at again. */
export interface ChangeListRow {
  /** 新增, 退出, 变化 … */
  readonly kind: string;
  readonly name: string;
  readonly workUnit: string;
  readonly before: string;
  readonly now: string;
  readonly amountFen: Fen;
  /** As far as the workbook knows; "" leaves room for the pen. */
  readonly why: string;
}

/** Against what the list compares: last year's register, or an earlier version of this year's. */
export type ChangeListHeads = "lastYear" | "earlier";

const heads = {
  lastYear: { sheet: "与上年变动", against: "上年", now: "本年" },
  earlier: { sheet: "与上期变动", against: "上期", now: "本期" },
} as const;

/** 710 points in all. */
function columnsOf(against: string, now: string): readonly TableColumn<ChangeListRow>[] {
  return [
    serialColumn(),
    textColumn("变动", 44, (row) => row.kind),
    textColumn("姓名", 62, (row) => row.name),
    textColumn("工作单位", 92, (row) => row.workUnit),
    proseColumn(`${against}情况`, 110, (row) => row.before),
    proseColumn(`${now}情况`, 110, (row) => row.now),
    moneyColumn(`${now}金额\n（元）`, 72, (row) => row.amountFen),
    proseColumn("原因说明", 190, (row) => row.why),
  ];
}

/**
 * Lays out what changed against last year's register or an earlier version, and whom to look at again.
 * @example planChangeList(rows, run, "lastYear").sheet // => "与上年变动"
 */
export function planChangeList(rows: readonly ChangeListRow[], run: ListRun, versus: ChangeListHeads) {
  const { sheet, against, now } = heads[versus];
  return planListSheet({
    sheet,
    title: `${run.county}${run.year}年困难职工与${against}变动清单`,
    orientation: "landscape",
    tab: "work",
    meta: countyLine(run, 6),
    columns: columnsOf(against, now),
    rows,
    rowHeight: 20,
    counted: "户",
    signatures: ["负责人：", "审核人：", "制表人："],
    note:
      versus === "lastYear"
        ? "注：退出、去年帮扶而今年未列入的户，请写明原因（脱困、退休、调出、去世、信息不实等）；" +
          "未列入的户请先认定，待复核的户请入户核查后填“最近核查日期”。"
        : "注：退出的户请写明原因（脱困、退休、调出、去世、信息不实等）。身份证号、电话、账号只写有无更正。",
    run,
  });
}
