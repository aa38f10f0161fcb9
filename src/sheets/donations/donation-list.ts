import type { Fen } from "../../domain/money/fen";
import { type ListRun, planListSheet } from "../layout/list-sheet";
import { blankColumn, moneyColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";
import { unitSheetName } from "../layout/unit-sheet-name";

/** One gift of a worker. */
export interface DonationListRow {
  readonly name: string;
  readonly department: string;
  readonly amountFen: Fen;
  readonly channel: string;
  /** Number of the receipt given; "" where none is stated. */
  readonly receipt: string;
}

/** 465 points in all; the number of the receipt has a column only where one is stated. */
const columnsOf = (rows: readonly DonationListRow[]): readonly TableColumn<DonationListRow>[] => [
  serialColumn(),
  textColumn("姓名", 76, (row) => row.name),
  textColumn("部门", 94, (row) => row.department),
  moneyColumn("捐款金额\n（元）", 72, (row) => row.amountFen),
  textColumn("捐款方式", 63, (row) => row.channel),
  blankColumn("捐款人签字", 80),
  ...(rows.every(({ receipt }) => receipt === "")
    ? [blankColumn<DonationListRow>("备注", 50)]
    : [textColumn<DonationListRow>("票据号", 50, (row) => row.receipt, 9)]),
];

/**
 * Lays out the list of gifts of one unit, A4 portrait, with room to sign.
 * Source: 公益事业捐赠法 art. 4 (gifts are free), art. 16 (receipt).
 * @example planDonationList("县棉纺织厂", rows, run).sheet // => "捐款名单-棉纺织厂"
 */
export function planDonationList(workUnit: string, rows: readonly DonationListRow[], run: ListRun) {
  return planListSheet({
    sheet: unitSheetName("捐款名单", workUnit),
    title: `${run.county}${run.year}年送温暖捐款名单`,
    orientation: "portrait",
    meta: [
      { column: 1, text: `捐款单位（盖章）：${workUnit}` },
      { column: 5, text: `日期：${run.date}` },
    ],
    columns: columnsOf(rows),
    rows,
    rowHeight: 20,
    counted: "人",
    signatures: ["单位负责人：", "工会主席：", "经办人："],
    note: "注：捐款自愿，金额由本人决定。本名单一式二份，捐款单位、县送温暖活动办公室各存一份。",
    hasSubtotals: true,
    run,
  });
}
