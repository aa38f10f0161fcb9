import { channelNames } from "../../i18n/zh-cn/bulletin-texts";
import { addHeading, addSectionTable, addParagraph } from "../layout/section-block";
import type { DayEntry } from "./internal-bulletin-params";
import type { SheetRows } from "../layout/sheet-rows";

/**
 * Adds every entry of the day with its way and receipt; goods, returns and corrections among them, each said as what it is.
 * @example addEntries(rows, "三", [])
 */
export function addEntries(rows: SheetRows, ordinal: string, entries: readonly DayEntry[]): void {
  rows.breakUnlessRoom(100);
  addHeading(rows, `${ordinal}、今日登记明细（${entries.length}笔）`);
  if (entries.length === 0) {
    addParagraph(rows, "今日没有登记。");
    return;
  }
  addSectionTable(
    rows,
    [
      { head: "单位（个人）", span: 2, kind: "text" },
      { head: "渠道", span: 1, kind: "centred" },
      { head: "方式", span: 1, kind: "centred" },
      { head: "票据号", span: 2, kind: "centred" },
      { head: "金额", span: 1, kind: "money" },
      { head: "说明", span: 3, kind: "text" },
    ],
    entries.map((entry) => [
      entry.donor,
      channelNames[entry.channel],
      entry.way,
      entry.receipt,
      entry.amountFen / 100,
      entryText(entry),
    ]),
  );
}

function entryText({ entry, isInKind, isAnonymous, handedOverBy }: DayEntry): string {
  return [
    entry === "return" ? "退回" : entry === "correction" ? "更正" : "",
    isInKind ? "物资折价，不计入到账" : "",
    handedOverBy === null ? "" : `${handedOverBy}转交`,
    isAnonymous ? "不公布姓名" : "",
  ]
    .filter((text) => text !== "")
    .join("；");
}
