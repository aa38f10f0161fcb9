import type { DayGifts, DonorOrder } from "../../domain/donations/day-gifts";
import type { DonorFigures } from "../../domain/donations/bulletin-figures";
import type { TrendDay } from "../../domain/donations/bulletin-trend";
import { GIFT_CHANNELS } from "../../domain/donations/gift";
import type { CellValue } from "../../domain/cell-value";
import type { Fen } from "../../domain/money/fen";
import { channelSlogans } from "../../i18n/zh-cn/bulletin-texts";
import type { PlanStep } from "../../workbook/plan";
import { addBodyParagraph } from "../layout/body-paragraph";
import { countLines } from "../layout/chinese-text";
import { wallFooter } from "../layout/page-footer";
import { bulletinPortrait, bulletinPortraitHeight } from "../layout/page-margins";
import { SheetRows } from "../layout/sheet-rows";
import { addImprint, addMasthead, imprintHeight } from "./bulletin-masthead";
import { addBulletinTable, addTableHeading, type BulletinColumn } from "./bulletin-table";
import { planTrendChart, trendNote } from "./bulletin-trend-chart";
import { bulletinNotes, type BulletinSaid, closingParagraph, progressParagraph } from "./bulletin-words";
import { TAB_COLORS } from "../layout/tab-colors";

export interface BulletinParams extends BulletinSaid {
  readonly sheet: string;
  readonly county: string;
  readonly year: number;
  /** Number of the issue; null where the county does not count them. */
  readonly issue: number | null;
  readonly days: readonly TrendDay[];
  readonly order: DonorOrder;
  /** Gifts of the day of donors that may be named, in order; those who asked for anonymity are one line at the end. */
  readonly today: DayGifts;
  /** Donors so far that may be named, in order. */
  readonly donors: readonly DonorFigures[];
  readonly unnamed: { readonly count: number; readonly todayFen: Fen; readonly sumFen: Fen };
  /** Who gets a copy, as the parameters of the year say. */
  readonly reportTo: string;
  readonly sendTo: string;
  readonly titleFont: string;
}

// 424 points in all: LibreOffice draws columns up to 2 % wider than Excel.
const widths = [94, 70, 86, 86, 88];
const chartHeight = 165;
const noteHeight = 16;
const gap = 8;
const ordinals = ["一", "二", "三", "四", "五"] as const;
const orderWords: Readonly<Record<DonorOrder, string>> = {
  arrival: "按到账先后",
  name: "按单位名称",
  amount: "按捐款数额",
};
const yuan = (amount: number): number | null => (amount === 0 ? null : amount / 100);
const handed = ({ donor, handedOverBy }: { donor: string; handedOverBy: string | null }) =>
  handedOverBy === null ? donor : `${donor}（${handedOverBy}转交）`;
const unnamedText = (count: number) => `未具名捐款（${count}位）`;

/**
 * Lays out the bulletin of a day for posting: masthead, progress and thanks, the five channels against the same day of last year, the
 * trend as a native chart, the donors of the day and so far. It names no standard, no pledge, no unit that has not given, and nobody
 * who asked for anonymity.
 * Source: 公益事业捐赠法 art. 4 (giving is voluntary); GB/T 9704-2012 (margins, type, imprint).
 * @example planBulletin(params)[0] // => { step: "createSheet", sheet: "通报-0120", … }
 */
export function planBulletin(params: BulletinParams): PlanStep[] {
  const rows = new SheetRows(widths, bulletinPortraitHeight);
  let part = 0;
  const numbered = (title: string) => `${ordinals[part++] ?? ""}、${title}`;
  addMasthead(rows, params);
  addBodyParagraph(rows, progressParagraph(params));
  rows.addAcross("", gap);
  addChannels(rows, numbered("“五个一点”到账情况"), params);
  const charts = params.days.length < 2 ? [] : addTrend(rows, numbered("累计到账走势"), params);
  const words = orderWords[params.order];
  if (params.today.donors.length > 0 || params.today.other.count > 0)
    addToday(rows, numbered(`今日到账单位（${words}）`), params);
  if (params.donors.length > 0 || params.unnamed.count > 0)
    addDonors(rows, numbered(`累计到账单位（${words}）`), params);
  rows.breakUnlessRoom(120);
  rows.addAcross("", gap);
  addTableHeading(rows, numbered("提示"), "");
  addBodyParagraph(rows, closingParagraph(params));
  addNotes(rows, bulletinNotes(params));
  rows.fillPage(imprintHeight);
  addImprint(rows, params);
  return [
    ...rows.toSteps({
      ...{ sheet: params.sheet, whenTaken: "replaceGenerated", tabColor: TAB_COLORS.wall, headRows: 0 },
      page: { ...bulletinPortrait, footer: wallFooter() },
    }),
    ...charts,
  ];
}

/**
 * What the sheet says in words, to be sent as a message: title, day, paragraphs; the same rules hold as for the sheet.
 * @example bulletinText(params).split("\n")[0] // => "怀川县2027年元旦春节送温暖捐款情况通报（第12期）"
 */
export function bulletinText(params: BulletinParams): string {
  const { county, year, issue } = params;
  const title = `${county}${year}年元旦春节送温暖捐款情况通报${issue === null ? "" : `（第${issue}期）`}`;
  return [title, progressParagraph(params), closingParagraph(params), ...bulletinNotes(params)].join("\n");
}

function addChannels(rows: SheetRows, heading: string, { figures, lastYear }: BulletinParams): void {
  const isCompared = lastYear !== null;
  addBulletinTable(rows, {
    heading,
    columns: [
      { head: "渠道", kind: "text" },
      { head: "今日", kind: "money" },
      { head: "累计", kind: "money" },
      { head: "去年同日", kind: "money", isSummed: isCompared },
      { head: "比去年增减", kind: "change", isSummed: isCompared },
    ],
    body: GIFT_CHANNELS.map((channel): CellValue[] => {
      const { todayFen, sumFen } = figures.byChannel[channel];
      const before = lastYear?.byChannel[channel].sumFen ?? null;
      const compared = before === null ? [null, null] : [before / 100, (sumFen - before) / 100];
      return [channelSlogans[channel], yuan(todayFen), sumFen / 100, ...compared];
    }),
  });
}

function addTrend(rows: SheetRows, heading: string, params: BulletinParams): PlanStep[] {
  rows.breakUnlessRoom(gap + 26 + 140 + noteHeight);
  rows.addAcross("", gap);
  addTableHeading(rows, heading, "");
  const height = Math.min(chartHeight, rows.leftOnPage - noteHeight);
  const row = rows.addAcross("", height);
  const note = rows.addAcross(trendNote(params.days, params.targetFen), noteHeight);
  rows.format([rows.across(note, 1, rows.columnCount)], { fontSize: 9, horizontal: "Right" });
  const place = { row, column: 1, rowCount: 1, columnCount: rows.columnCount };
  return planTrendChart({ sheet: params.sheet, place, days: params.days, targetFen: params.targetFen });
}

function addToday(rows: SheetRows, heading: string, { today }: BulletinParams): void {
  const named = today.donors.filter(({ isAnonymous }) => !isAnonymous);
  const unnamed = today.donors.filter(({ isAnonymous }) => isAnonymous);
  const sum = (of: (gift: (typeof unnamed)[number]) => number) =>
    unnamed.reduce((all, gift) => all + of(gift), 0);
  const body: CellValue[][] = named.map((gift) => [
    handed(gift),
    gift.donorCount,
    yuan(gift.byUnitFen),
    yuan(gift.byStaffFen),
    gift.todayFen / 100,
  ]);
  const byUnit = sum(({ byUnitFen }) => byUnitFen);
  const byStaff = sum(({ byStaffFen }) => byStaffFen);
  if (unnamed.length > 0)
    body.push([unnamedText(unnamed.length), null, yuan(byUnit), yuan(byStaff), (byUnit + byStaff) / 100]);
  const { count, byUnitFen, byStaffFen } = today.other;
  if (count > 0)
    body.push([
      `退回、更正（${count}笔）`,
      null,
      yuan(byUnitFen),
      yuan(byStaffFen),
      (byUnitFen + byStaffFen) / 100,
    ]);
  rows.addAcross("", gap);
  addBulletinTable(rows, {
    heading,
    columns: [
      { head: "单位", kind: "text" },
      { head: "捐款人数", kind: "count" },
      { head: "单位捐款", kind: "money" },
      { head: "职工捐款", kind: "money" },
      { head: "小计", kind: "money" },
    ],
    body,
  });
}

function addDonors(rows: SheetRows, heading: string, { donors, unnamed }: BulletinParams): void {
  const columns: BulletinColumn[] = [
    { head: "捐款单位（个人）", kind: "text", span: 3 },
    { head: "累计", kind: "money" },
    { head: "其中今日", kind: "money" },
  ];
  const body: CellValue[][] = donors.map((donor) => [
    handed(donor),
    donor.sumFen / 100,
    yuan(donor.todayFen),
  ]);
  if (unnamed.count > 0)
    body.push([unnamedText(unnamed.count), unnamed.sumFen / 100, yuan(unnamed.todayFen)]);
  rows.addAcross("", gap);
  addBulletinTable(rows, { heading, columns, body });
}

function addNotes(rows: SheetRows, notes: readonly string[]): void {
  for (const note of notes) {
    const row = rows.addAcross(note, 6 + 14 * countLines(note, rows.room(1, rows.columnCount) - 12, 10.5));
    const format = { fontName: "仿宋", horizontal: "Left", wrap: true } as const;
    rows.format([rows.across(row, 1, rows.columnCount)], format);
  }
}
