import type {
  BulletinCorrection,
  BulletinFigures,
  DonorFigures,
} from "../../domain/donations/bulletin-figures";
import type { Fen } from "../../domain/money/fen";
import { formatMoney } from "../../i18n/format-values";
import type { PlanStep } from "../../workbook/plan";
import { addBodyParagraph } from "../layout/body-paragraph";
import { paperDate } from "../layout/chinese-text";
import { wallFooter } from "../layout/page-footer";
import { officialPortrait, officialPortraitHeight } from "../layout/page-margins";
import { SheetRows } from "../layout/sheet-rows";
import { addTable } from "../layout/table-block";
import type { TableColumn } from "../layout/table-column";
import { addTitle } from "../layout/title-block";

export interface BulletinParams {
  readonly sheet: string;
  readonly county: string;
  readonly year: number;
  /** Number of the issue; null where the county does not count them. */
  readonly issue: number | null;
  readonly figures: BulletinFigures;
  /** Donors that may be named, in the order of the list; those who asked for anonymity are one line at the end. */
  readonly donors: readonly DonorFigures[];
  readonly unnamed: { readonly count: number; readonly todayFen: Fen; readonly sumFen: Fen };
  readonly targetFen: Fen | null;
  readonly corrections: readonly BulletinCorrection[];
  readonly titleFont: string;
}

interface BulletinRow {
  readonly donor: string;
  readonly todayFen: Fen;
  readonly sumFen: Fen;
}

/** 424 points in all: LibreOffice draws columns up to 2 % wider than Excel. */
const columns: readonly TableColumn<BulletinRow>[] = [
  { head: "序号", width: 34, fontSize: 12, content: { kind: "serialNumber" } },
  { head: "捐款单位（个人）", width: 194, fontSize: 12, content: { kind: "text", of: ({ donor }) => donor } },
  {
    head: "累计捐款\n（元）",
    width: 98,
    fontSize: 12,
    content: { kind: "money", of: ({ sumFen }) => sumFen },
  },
  {
    head: "其中今日\n（元）",
    width: 98,
    fontSize: 12,
    content: { kind: "money", of: ({ todayFen }) => todayFen },
  },
];
const sealGap = 26;
const sealLine = 28;
const noteLine = 20;

/**
 * Lays out the bulletin of a day for posting: thanks, progress, the donors with their sums. It names no standard, no pledge, no
 * unit that has not given, and nobody who asked for anonymity.
 * Source: 公益事业捐赠法 art. 4 (giving is voluntary); GB/T 9704-2012 (margins and type).
 * @example planBulletin(params)[0] // => { step: "createSheet", sheet: "通报-0120", … }
 */
export function planBulletin(params: BulletinParams): PlanStep[] {
  const { sheet, county, year, issue, figures, donors, unnamed, titleFont } = params;
  const rows = new SheetRows(columns.map(({ width }) => width));
  for (const title of [`${county}${year}年元旦春节送温暖`, "捐款情况通报"])
    addTitle(rows, { title, titleFont, fontSize: 22, height: 34 });
  const subtitle = `${issue === null ? "" : `第${issue}期　`}截至${paperDate(figures.day)}`;
  const line = rows.addAcross(`（${subtitle}）`, 30);
  rows.format([rows.across(line, 1, rows.columnCount)], {
    fontName: "楷体",
    fontSize: 16,
    horizontal: "Center",
  });
  for (const text of paragraphsOf(params)) addBodyParagraph(rows, text);
  rows.addAcross("", 10);
  const body: BulletinRow[] = donors.map(({ donor, todayFen, sumFen, handedOverBy }) => ({
    donor: handedOverBy === null ? donor : `${donor}（${handedOverBy}转交）`,
    todayFen,
    sumFen,
  }));
  if (unnamed.count > 0) {
    body.push({ donor: `未具名（${unnamed.count}家）`, todayFen: unnamed.todayFen, sumFen: unnamed.sumFen });
  }
  const headRow =
    body.length === 0
      ? null
      : addTable(rows, {
          columns,
          rows: body,
          heights: { head: 38, row: 24, subtotal: 0, total: 26 },
          totalText: () => `今日 ${formatMoney(figures.todayFen)}`,
          totalLabel: () => "合计",
          subtotalText: null,
          fontName: "仿宋",
          headFontSize: 12,
          paging: {
            pageHeight: officialPortraitHeight,
            fullRows: 100,
            lastRows: 100,
            leastOnLast: 2,
            footHeight: 2 * noteLine + sealGap + 2 * sealLine,
            repeatsAbove: false,
          },
        }).headRow;
  addFoot(rows, params);
  const page = { ...officialPortrait, footer: wallFooter() };
  return rows.toSteps({
    sheet,
    whenTaken: "replaceGenerated",
    tabColor: "#C00000",
    headRows: 0,
    ...(headRow === null ? {} : { repeatedRows: { first: headRow, last: headRow } }),
    page,
  });
}

/**
 * What the sheet says in words, to be sent as a message: title, day, paragraphs; the same rules hold as for the sheet.
 * @example bulletinText(params).split("\n")[0] // => "怀川县2027年元旦春节送温暖捐款情况通报（第12期）"
 */
export function bulletinText(params: BulletinParams): string {
  const { county, year, issue } = params;
  const title = `${county}${year}年元旦春节送温暖捐款情况通报${issue === null ? "" : `（第${issue}期）`}`;
  return [title, ...paragraphsOf(params)].join("\n");
}

function paragraphsOf({ figures, targetFen, county }: BulletinParams): readonly string[] {
  const date = paperDate(figures.day);
  const today =
    figures.donorsToday === 0
      ? `${date}没有新的捐款到账。`
      : `${date}，${figures.donorsToday}家单位和个人捐款${formatMoney(figures.todayFen)}元。`;
  const sum = `截至当日，全县累计有${figures.donorsSoFar}家单位和个人捐款${formatMoney(figures.sumFen)}元。`;
  const progress =
    targetFen === null
      ? ""
      : `已完成年度筹集任务的${Math.floor((figures.sumFen * 1000) / targetFen) / 10}%。`;
  const goods = figures.inKindFen > 0 ? `另收到捐赠物资折价${formatMoney(figures.inKindFen)}元。` : "";
  return [
    `${today}${sum}${progress}${goods}`,
    `${county}送温暖活动办公室谨向捐款单位和个人表示衷心感谢。捐款坚持自愿，全部用于慰问困难职工，现将到账情况公布如下，接受群众监督。`,
  ];
}

function addFoot(rows: SheetRows, { county, figures, corrections }: BulletinParams): void {
  const notes: string[] = [];
  if (corrections.length > 0) {
    const list = corrections.map(
      ({ donor, publishedFen, nowFen }) =>
        `${donor}由${formatMoney(publishedFen)}元更正为${formatMoney(nowFen)}元`,
    );
    notes.push(`更正：前期通报中，${list.join("；")}。`);
  }
  if (figures.undated.count > 0) {
    notes.push(
      `注：另有${figures.undated.count}笔${formatMoney(figures.undated.sumFen)}元正在核实到账日期，未计入。`,
    );
  }
  for (const note of notes) {
    const lines = Math.max(1, Math.ceil((note.length * 10.5 + 12) / 430));
    const row = rows.addAcross(note, noteLine + 15 * (lines - 1));
    rows.format([rows.across(row, 1, rows.columnCount)], {
      fontName: "仿宋",
      horizontal: "Left",
      wrap: true,
    });
  }
  rows.addAcross("", sealGap);
  for (const text of [`${county}送温暖活动办公室`, paperDate(figures.day)]) {
    const row = rows.add({ 3: text }, sealLine);
    rows.merge(rows.across(row, 3, 2));
    rows.format([rows.across(row, 3, 2)], { fontName: "仿宋", fontSize: 16, horizontal: "Center" });
  }
}
