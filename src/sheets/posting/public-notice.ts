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
import { addBodyParagraph, bodyLineHeight } from "../layout/body-paragraph";
import { SheetRows } from "../layout/sheet-rows";
import { addTable } from "../layout/table-block";
import type { TableColumn } from "../layout/table-column";
import { addTitle } from "../layout/title-block";
import { unitSheetName } from "../layout/unit-sheet-name";
import { TAB_COLORS } from "../layout/tab-colors";

/** What a supplementary notice says beside its rows. */
export interface NoticeSupplement {
  /** When the earlier notice was posted. */
  readonly postedOn: CalendarDate;
  /** What changed of each row, in the order of the rows; "" for none. */
  readonly remarks: readonly string[];
  /** Masked names of those no longer listed. */
  readonly left: readonly string[];
}

export interface PublicNoticeParams {
  readonly county: string;
  readonly year: number;
  readonly workUnit: string;
  /** The document it rests on; "" for none. */
  readonly document: string;
  readonly rows: readonly NoticeRow[];
  /** Null leaves room for the pen. */
  readonly period: PostingPeriod | null;
  readonly inWorkingDays: boolean;
  /** Whom to tell of an objection; "" leaves room for the pen. */
  readonly objections: { readonly office: string; readonly phone: string; readonly address: string };
  /** For a notice of only what changed after an earlier one; null for the first. */
  readonly supplement?: NoticeSupplement | null;
  readonly titleFont: string;
  readonly takenSheets?: readonly string[];
}

/** 424 points in all: LibreOffice draws columns up to 2 % wider than Excel. */
const firstColumns: readonly TableColumn<NoticeRow>[] = [
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

/** 424 points in all; the remark says what changed. */
function changedColumns(
  rows: readonly NoticeRow[],
  { remarks }: NoticeSupplement,
): readonly TableColumn<NoticeRow>[] {
  const remarkOf = new Map(rows.map((row, at) => [row, remarks[at] ?? ""]));
  const widths = [32, 66, 96, 70, 78, 82];
  return firstColumns.map((column, at) => ({
    ...column,
    width: widths[at] ?? column.width,
    ...(at < firstColumns.length - 1
      ? {}
      : {
          head: "变动情况",
          content: {
            kind: "text",
            of: (row) => [distinction(row), remarkOf.get(row) ?? ""].filter((each) => each !== "").join("，"),
          } as const,
        }),
  }));
}

/** Points of what a notice is made of, its paragraphs line by line. */
interface NoticeMeasures {
  readonly bodyLine: number;
  /** Below the title, and above the list. */
  readonly gaps: readonly [number, number];
  readonly row: number;
  readonly note: number;
  readonly sealGap: number;
  readonly sealLine: number;
}

const usual: NoticeMeasures = {
  ...{ bodyLine: bodyLineHeight, gaps: [12, 10], row: 24 },
  ...{ note: 22, sealGap: 30, sealLine: 30 },
};
/** For a list that so takes a page less: two rows and a seal on a page of their own are easily lost on a wall. */
const close: NoticeMeasures = {
  ...{ bodyLine: 26, gaps: [8, 6], row: 20 },
  ...{ note: 20, sealGap: 18, sealLine: 28 },
};

/**
 * Lays out the notice of one enterprise for the wall: decision, period, where to object, masked names with class and amount.
 * Nothing but its own SUM is a formula. Throws RangeError without households.
 * Source: 个人信息保护法 art. 6; GB/T 9704-2012 (margins and type).
 * @example planPublicNotice(params).sheet // => "公示-棉纺织厂"
 */
export function planPublicNotice(params: PublicNoticeParams): { sheet: string; steps: PlanStep[] } {
  const supplement = params.supplement ?? null;
  if (params.rows.length === 0 && (supplement === null || supplement.left.length === 0))
    throw new RangeError("A notice needs at least one household");
  const purpose = supplement === null ? "公示" : "补充公示";
  const sheet = freeSheetName(unitSheetName(purpose, params.workUnit), params.takenSheets ?? []);
  const usually = layOut(params, purpose, usual);
  const closely = usually.rows.pageCount === 1 ? usually : layOut(params, purpose, close);
  const { rows, repeatedRows } = closely.rows.pageCount < usually.rows.pageCount ? closely : usually;
  const page = { ...officialPortrait, footer: wallFooter() };
  return {
    sheet,
    steps: rows.toSteps({
      sheet,
      whenTaken: "replaceGenerated",
      tabColor: TAB_COLORS.wall,
      headRows: 0,
      repeatedRows,
      page,
    }),
  };
}

/** The rows of a notice, and those every page repeats. */
function layOut(params: PublicNoticeParams, purpose: string, measures: NoticeMeasures) {
  const supplement = params.supplement ?? null;
  const columns = supplement === null ? firstColumns : changedColumns(params.rows, supplement);
  const rows = new SheetRows(columns.map(({ width }) => width));
  for (const title of [`关于${params.year}年元旦春节送温暖`, `拟慰问困难职工名单的${purpose}`])
    addTitle(rows, { title, titleFont: params.titleFont, fontSize: 22, height: 34 });
  const [belowTitle, aboveList] = measures.gaps;
  rows.addAcross("", belowTitle);
  for (const text of paragraphs(params)) addBodyParagraph(rows, text, measures.bodyLine);
  rows.addAcross("", aboveList);
  const repeatedRows = params.rows.length === 0 ? null : addNoticeTable(rows, columns, params.rows, measures);
  addFoot(rows, params, measures);
  return { rows, repeatedRows };
}

/** Adds the list; returns the rows of its head, which every page repeats. */
function addNoticeTable(
  rows: SheetRows,
  columns: readonly TableColumn<NoticeRow>[],
  listed: readonly NoticeRow[],
  { row, note, sealGap, sealLine }: NoticeMeasures,
): { readonly first: number; readonly last: number } {
  const { headRow } = addTable(rows, {
    columns,
    rows: listed,
    heights: { head: 38, row, subtotal: 0, total: 26 },
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
      footHeight: note + sealGap + 2 * sealLine,
      repeatsAbove: false,
    },
  });
  return { first: headRow, last: headRow };
}

function distinction({ numberAmongAlike }: NoticeRow): string {
  return numberAmongAlike === null ? "" : `同名${numberAmongAlike}`;
}

function paragraphs(params: PublicNoticeParams): readonly string[] {
  const { county, rows, period, inWorkingDays, objections } = params;
  const total = formatMoney(rows.reduce((sum, row) => sum + row.amountFen, 0) as Fen);
  const { office, phone, address } = objections;
  return [
    ...opening(params, total),
    `公示期：${periodText(period, inWorkingDays)}。`,
    `对名单有异议的，请在公示期内向${office === "" ? `${county}总工会` : office}反映。反映问题请署真实姓名，受理单位将予保密。受理电话：${phone === "" ? "　　　　　　　" : phone}；地址：${address === "" ? "　　　　　　　　" : address}。`,
  ];
}

function opening(
  { county, workUnit, document, rows, supplement }: PublicNoticeParams,
  total: string,
): readonly string[] {
  const basis = document === "" ? "" : `按照${document}文件要求，`;
  if (supplement != null && rows.length === 0)
    return [
      `${paperDate(supplement.postedOn)}公示的${workUnit}拟慰问困难职工名单有变动，下列人员不再列入名单：${supplement.left.join("、")}。现予以补充公示，接受群众监督；其余各户以原公示为准。`,
    ];
  if (supplement != null)
    return [
      `${paperDate(supplement.postedOn)}公示的${workUnit}拟慰问困难职工名单有变动，现将变动的${rows.length}户、慰问金${total}元补充公示，接受群众监督；其余各户以原公示为准。`,
      ...(supplement.left.length === 0 ? [] : [`不再列入名单的：${supplement.left.join("、")}。`]),
    ];
  return [
    `${basis}经本人申请、民主评议、单位审核和${county}送温暖活动办公室复核，拟向${workUnit}${rows.length}户困难职工发放慰问金${total}元，现将名单予以公示，接受群众监督。`,
  ];
}

function periodText(period: PostingPeriod | null, inWorkingDays: boolean): string {
  if (period === null) return "　　年　月　日至　　年　月　日";
  const { from, to, workingDays, holidaysKnown } = period;
  const ends = `${paperDate(from)}至${paperDate(to)}`;
  return inWorkingDays && workingDays !== null && holidaysKnown ? `${ends}（${workingDays}个工作日）` : ends;
}

function addFoot(
  rows: SheetRows,
  { county, period }: PublicNoticeParams,
  { note: noteHeight, sealGap, sealLine }: NoticeMeasures,
): void {
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
