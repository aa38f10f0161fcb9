import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { formatMoney } from "../../i18n/format-values";
import type { Fen } from "../../domain/money/fen";
import type { NoticeRow } from "../../domain/posting/notice-rows";
import type { PostingPeriod } from "../../domain/posting/posting-period";
import type { PlanStep } from "../../workbook/plan";
import { freeSheetName } from "../../workbook/sheet-name";
import { paperDate } from "../layout/chinese-text";
import { wallFooter } from "../layout/page-footer";
import { officialPortrait, officialPortraitHeight } from "../layout/page-margins";
import { addBodyParagraph } from "../layout/body-paragraph";
import { SheetRows } from "../layout/sheet-rows";
import { addTable } from "../layout/table-block";
import type { TableColumn } from "../layout/table-column";
import { addTitle } from "../layout/title-block";
import { unitSheetName } from "../layout/unit-sheet-name";

export interface PublicNoticeParams {
  readonly county: string;
  readonly year: number;
  readonly workUnit: string;
  readonly rows: readonly NoticeRow[];
  /** Null leaves room for the pen. */
  readonly period: PostingPeriod | null;
  readonly inWorkingDays: boolean;
  /** Whom to tell of an objection; "" leaves room for the pen. */
  readonly objections: { readonly office: string; readonly phone: string; readonly address: string };
  readonly titleFont: string;
  readonly takenSheets?: readonly string[];
}

/** 424 points in all: LibreOffice draws columns up to 2 % wider than Excel. */
const columns: readonly TableColumn<NoticeRow>[] = [
  { head: "序号", width: 32, fontSize: 12, content: { kind: "serialNumber" } },
  { head: "姓名", width: 74, fontSize: 12, content: { kind: "text", of: (row) => row.maskedName } },
  { head: "工作单位", width: 106, fontSize: 12, content: { kind: "text", of: (row) => row.workUnit } },
  { head: "困难类别", width: 80, fontSize: 12, content: { kind: "text", of: (row) => row.hardshipClass } },
  {
    head: "拟慰问金额\n（元）",
    width: 90,
    fontSize: 12,
    content: { kind: "money", of: (row) => row.amountFen },
  },
  { head: "备注", width: 42, fontSize: 12, content: { kind: "text", of: distinction } },
];
const noteHeight = 22;
const sealGap = 30;
const sealLine = 30;

/**
 * Lays out the notice of one enterprise for the wall: decision, period, where to object, masked names with class and amount.
 * Nothing but its own SUM is a formula. Throws RangeError without households.
 * Source: 个人信息保护法 art. 6; GB/T 9704-2012 (margins and type).
 * @example planPublicNotice(params).sheet // => "公示-棉纺织厂"
 */
export function planPublicNotice(params: PublicNoticeParams): { sheet: string; steps: PlanStep[] } {
  if (params.rows.length === 0) throw new RangeError("A notice needs at least one household");
  const sheet = freeSheetName(unitSheetName("公示", params.workUnit), params.takenSheets ?? []);
  const rows = new SheetRows(columns.map(({ width }) => width));
  for (const title of [`关于${params.year}年元旦春节送温暖`, "拟慰问困难职工名单的公示"])
    addTitle(rows, { title, titleFont: params.titleFont, fontSize: 22, height: 34 });
  rows.addAcross("", 12);
  for (const text of paragraphs(params)) addBodyParagraph(rows, text);
  rows.addAcross("", 10);
  const { headRow } = addTable(rows, {
    columns,
    rows: params.rows,
    heights: { head: 38, row: 24, subtotal: 0, total: 26 },
    linesInRow: 1,
    totalText: () => "",
    totalLabel: (count) => `合计　${count}户`,
    subtotalText: null,
    fontName: "仿宋",
    headFontSize: 12,
    paging: {
      pageHeight: officialPortraitHeight,
      fullRows: 100,
      lastRows: 100,
      leastOnLast: 2,
      footHeight: noteHeight + sealGap + 2 * sealLine,
      repeatsAbove: false,
    },
  });
  addFoot(rows, params);
  const page = { ...officialPortrait, footer: wallFooter() };
  const repeatedRows = { first: headRow, last: headRow };
  return {
    sheet,
    steps: rows.toSteps({ sheet, whenTaken: "replaceGenerated", headRows: 0, repeatedRows, page }),
  };
}

function distinction({ numberAmongAlike }: NoticeRow): string {
  return numberAmongAlike === null ? "" : `同名${numberAmongAlike}`;
}

function paragraphs({ county, workUnit, rows, period, inWorkingDays, objections }: PublicNoticeParams) {
  const total = formatMoney(rows.reduce((sum, row) => sum + row.amountFen, 0) as Fen);
  const { office, phone, address } = objections;
  return [
    `经本人申请、民主评议、单位审核和${county}送温暖活动办公室复核，拟向${workUnit}${rows.length}户困难职工发放慰问金${total}元，现将名单予以公示，接受群众监督。`,
    `公示期：${periodText(period, inWorkingDays)}。`,
    `对名单有异议的，请在公示期内向${office === "" ? `${county}总工会` : office}反映。反映问题请署真实姓名，受理单位将予保密。受理电话：${phone === "" ? "　　　　　　　" : phone}；地址：${address === "" ? "　　　　　　　　" : address}。`,
  ];
}

function periodText(period: PostingPeriod | null, inWorkingDays: boolean): string {
  if (period === null) return "　　年　月　日至　　年　月　日";
  const { from, to, workingDays, holidaysKnown } = period;
  const ends = `${paperDate(from)}至${paperDate(to)}`;
  return inWorkingDays && workingDays !== null && holidaysKnown ? `${ends}（${workingDays}个工作日）` : ends;
}

function addFoot(rows: SheetRows, { county, period }: PublicNoticeParams): void {
  const note = rows.addAcross("为保护个人信息，姓名已作遮盖；同一单位遮盖后相同的在备注编号。", noteHeight);
  rows.format([rows.across(note, 1, rows.columnCount)], { fontName: "仿宋", horizontal: "Left" });
  rows.addAcross("", sealGap);
  const from: CalendarDate | null = period?.from ?? null;
  for (const text of [`${county}送温暖活动办公室`, paperDate(from)]) {
    const row = rows.add({ 3: text }, sealLine);
    const area = rows.across(row, 3, 4);
    rows.merge(area);
    rows.format([area], { fontName: "仿宋", fontSize: 16, horizontal: "Center" });
  }
}
