import { formatMoney } from "../../i18n/format-values";
import type { Fen } from "../../domain/money/fen";
import type { PageSetup, PlanStep } from "../../workbook/plan";
import { freeSheetName } from "../../workbook/sheet-name";
import { addFormRow, type FormField } from "../layout/form-row";
import type { ListRun } from "../layout/list-sheet";
import { addMetaLine, addTitle } from "../layout/title-block";
import { SheetRows } from "../layout/sheet-rows";
import { TAB_COLORS } from "../layout/tab-colors";

/** What is known of a household before the visit; "" and null stay for the pen. */
export interface VisitCard {
  readonly name: string;
  readonly sex: string;
  readonly residentId: string;
  readonly workUnit: string;
  readonly phone: string;
  readonly address: string;
  readonly hardshipClass: string;
  readonly hardshipCause: string;
  readonly householdSize: number | null;
  readonly perHeadFen: Fen | null;
  /** Null while nobody decided. */
  readonly amountFen: Fen | null;
  readonly helperName: string;
  readonly helperPost: string;
}

const page: Pick<PageSetup, "orientation" | "margins"> = {
  orientation: "portrait",
  margins: { top: 62.4, bottom: 51, left: 70.9, right: 56.7, header: 25, footer: 25 },
};
/** Points: what a card may take of its page, what its foot takes, and a line for the pen at most. */
const cardHeight = 714;
const footHeight = 62;
const mostLineHeight = 29;
const blocks: readonly { readonly label: string; readonly choices: string; readonly lines: number }[] = [
  {
    label: "生活状况",
    choices: "□ 住房安全　□ 取暖　□ 饮水　□ 有劳动能力",
    lines: 3,
  },
  { label: "困难和\n诉求", choices: "□ 就医　□ 就学　□ 就业　□ 社保　□ 欠薪　□ 其他", lines: 4 },
  { label: "思想状况", choices: "", lines: 2 },
  { label: "现场解决\n事　　项", choices: "", lines: 2 },
  { label: "后续办理\n事　　项", choices: "责任单位：　　　　　　　　　办结时限：　　月　　日", lines: 3 },
];

/**
 * Lays out one card a household, one page each, for what is seen and heard on the visit; of the identity number only the last four.
 * Throws RangeError without households.
 * @example planVisitCards(cards, run).sheet // => "走访卡"
 */
export function planVisitCards(
  cards: readonly VisitCard[],
  run: ListRun,
): { sheet: string; steps: PlanStep[] } {
  if (cards.length === 0) throw new RangeError("Visit cards need at least one household");
  const sheet = freeSheetName("走访卡", run.takenSheets);
  const rows = new SheetRows([66, 74, 54, 60, 66, 66, 66]);
  const digits = Math.max(2, String(cards.length).length);
  for (const [index, card] of cards.entries()) {
    if (index > 0) rows.breakPage();
    addCard(rows, card, run, String(index + 1).padStart(digits, "0"));
  }
  const footer = { left: "", center: "", right: "" };
  return {
    sheet,
    steps: rows.toSteps({
      sheet,
      whenTaken: "replaceGenerated",
      tabColor: TAB_COLORS.work,
      headRows: 0,
      page: { ...page, footer },
    }),
  };
}

function addCard(rows: SheetRows, card: VisitCard, run: ListRun, number: string): void {
  const start = rows.height;
  addTitle(rows, { title: "送温暖走访慰问登记卡", titleFont: run.titleFont, fontSize: 22, height: 38 });
  addMetaLine(rows, [
    { column: 1, text: `${run.county}送温暖活动办公室` },
    { column: 5, text: `编号：${run.year}-${number}` },
  ]);
  const size = card.householdSize === null ? "" : `${card.householdSize} 人`;
  const perHead = card.perHeadFen === null ? "" : `${Math.round(card.perHeadFen / 100)} 元`;
  addFormRow(
    rows,
    [
      field("姓　　名", card.name, 1),
      field("性别", card.sex, 1),
      field("身份证号", `末四位 ${card.residentId.slice(-4)}`, 2),
    ],
    28,
  );
  addHalves(rows, ["工作单位", card.workUnit], ["联系电话", card.phone]);
  addHalves(rows, ["家庭住址", card.address], ["困难类别", card.hardshipClass]);
  addFormRow(
    rows,
    [field("家庭人口", size, 1), field("月人均", perHead, 1), field("致困原因", card.hardshipCause, 2)],
    28,
  );
  addHalves(
    rows,
    ["走访日期", `${run.year}年　　月　　日`],
    ["慰问金", card.amountFen === null ? "" : `${formatMoney(card.amountFen)} 元`],
  );
  addHalves(rows, ["走访领导", card.helperName], ["职　务", card.helperPost]);
  addHalves(rows, ["随行人员", ""], ["慰问品", ""]);
  // Long addresses take from the lines for the pen, so that every card keeps to its page.
  const lines = blocks.reduce((sum, block) => sum + block.lines, 0);
  const room = Math.floor((cardHeight - footHeight - (rows.height - start)) / lines);
  for (const block of blocks) addBlock(rows, block, Math.min(mostLineHeight, room));
  const signed = addHalves(rows, ["走访人\n签　字", ""], ["职工本人\n签　字", ""], 42);
  rows.format([rows.across(signed, 1, 7)], { wrap: true });
  const note = rows.addAcross(
    "注：走访时据实填写，一户一卡。走访后3日内交回，含个人信息，不得拍照外传。",
    20,
  );
  rows.format([rows.across(note, 1, 7)], { fontName: "仿宋", horizontal: "Left" });
}

function field(label: string, value: string, valueSpan: number): FormField {
  return { label, labelSpan: 1, value, valueSpan };
}

function addHalves(
  rows: SheetRows,
  [leftLabel, left]: readonly [string, string],
  [rightLabel, right]: readonly [string, string],
  height = 28,
): number {
  return addFormRow(rows, [field(leftLabel, left, 3), field(rightLabel, right, 2)], height);
}

function addBlock(
  rows: SheetRows,
  { label, choices, lines }: { label: string; choices: string; lines: number },
  lineHeight: number,
): void {
  const first = rows.nextRow;
  for (let line = 0; line < lines; line += 1) {
    const isFirst = line === 0;
    const row = rows.add(
      { 1: isFirst ? label : null, 2: isFirst && choices !== "" ? choices : null },
      lineHeight,
    );
    rows.merge(rows.across(row, 2, 6));
    rows.format([rows.across(row, 2, 6)], {
      border: "hair",
      fontName: "仿宋",
      fontSize: 12,
      horizontal: "Left",
      indent: 1,
    });
  }
  const labelArea = { row: first, column: 1, rowCount: lines, columnCount: 1 };
  rows.merge(labelArea);
  rows.format([labelArea], {
    border: "thin",
    fontName: "黑体",
    fontSize: 12,
    horizontal: "Center",
    wrap: true,
  });
}
