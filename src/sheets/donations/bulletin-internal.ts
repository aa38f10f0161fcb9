import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type {
  BulletinCorrection,
  BulletinFigures,
  Projection,
} from "../../domain/donations/bulletin-figures";
import { GIFT_CHANNELS, type GiftChannel } from "../../domain/donations/gift";
import type { CellValue } from "../../domain/cell-value";
import type { Fen } from "../../domain/money/fen";
import { formatMoney, formatPercent } from "../../i18n/format-values";
import { channelNames, unitKindNames } from "../../i18n/zh-cn/bulletin-texts";
import type { PlanStep } from "../../workbook/plan";
import { paperDate } from "../layout/chinese-text";
import { PageFlow } from "../layout/page-flow";
import { boundLandscape, boundLandscapeHeight } from "../layout/page-margins";
import {
  addHeading,
  addPagedTable,
  addParagraph,
  addSectionTable,
  type SectionColumn,
} from "../layout/section-block";
import { SheetRows } from "../layout/sheet-rows";
import { addTitle } from "../layout/title-block";

/** One unit as the office looks at it; null is not stated. */
export interface InternalUnitRow {
  readonly unit: string;
  readonly pledgedFen: Fen | null;
  readonly sumFen: Fen;
  readonly todayFen: Fen;
  readonly balanceFen: Fen | null;
  readonly lastYearFen: Fen | null;
  /** Percent, one decimal. */
  readonly participation: number | null;
  /** What the unit is below its reference by, null where it is not. */
  readonly belowReferenceFen: Fen | null;
  readonly daysOverdue: number | null;
  readonly hasAnswered: boolean;
}

export interface InternalBulletinParams {
  readonly sheet: string;
  readonly county: string;
  readonly year: number;
  readonly figures: BulletinFigures;
  readonly units: readonly InternalUnitRow[];
  readonly targetFen: Fen | null;
  readonly lastYearFen: Fen | null;
  /** How last year stood on the same day; null where it is not known. */
  readonly lastYear: BulletinFigures | null;
  readonly projection: Projection | null;
  readonly lastDay: CalendarDate | null;
  readonly participation: { readonly donors: number; readonly staff: number } | null;
  readonly corrections: readonly BulletinCorrection[];
  readonly titleFont: string;
}

// 710 points in all.
const widths = [128, 70, 70, 70, 70, 70, 70, 70, 60, 32];
const listed = 10;

/**
 * Lays out the internal bulletin of a day: totals against target and last year with the pace, level by channel, every unit with
 * what is open, last year's order, corrections. Never for posting.
 * Source: the county's address on the Sending Warmth campaign (五个一点, 总体水平要高于去年, 内部标准).
 * @example planInternalBulletin(params)[0] // => { step: "createSheet", sheet: "通报-0120-内部", … }
 */
export function planInternalBulletin(params: InternalBulletinParams): PlanStep[] {
  const { sheet, county, year, figures, titleFont } = params;
  const rows = new SheetRows(widths);
  const flow = new PageFlow(rows, boundLandscapeHeight);
  const title = `${county}${year}年送温暖捐款情况（内部）`;
  addTitle(rows, { title, titleFont, fontSize: 18, height: 34 });
  addParagraph(rows, `截至${paperDate(figures.day)}　金额单位：元　内部资料，不得张贴、播发或转发`);
  addTotals(rows, params);
  addChannels(flow, params);
  flow.breakPage();
  addUnits(flow, params);
  addLastYear(flow, params);
  addCorrections(flow, params);
  const center = '&"宋体,常规"&9第 &P 页　共 &N 页';
  const footer = { left: '&"宋体,常规"&9内部资料　不得公开', center, right: "" };
  return rows.toSteps({
    sheet,
    whenTaken: "replaceGenerated",
    tabColor: "#7F7F7F",
    headRows: 0,
    page: { ...boundLandscape, footer },
  });
}

const unset = "未设置";
const shareText = (part: number, whole: number) => formatPercent(Math.floor((part * 1000) / whole) / 10);
const yuan = (amount: Fen | null) => (amount === null ? null : amount / 100);

function compared(sumFen: Fen, beforeFen: Fen, before: string): string {
  const change = sumFen - beforeFen;
  const more = change === 0 ? "持平" : `${change > 0 ? "多" : "少"} ${formatMoney(Math.abs(change) as Fen)}`;
  return `${formatMoney(beforeFen)}，今年比${before}${more}`;
}

function addTotals(rows: SheetRows, params: InternalBulletinParams): void {
  const { figures, targetFen, lastYearFen, lastYear, projection, lastDay, participation, units } = params;
  addHeading(rows, "一、总体情况");
  const inState = (isIn: (unit: InternalUnitRow) => boolean) => units.filter(isIn).length;
  const waiting = inState(({ sumFen, hasAnswered }) => sumFen === 0 && hasAnswered);
  const silent = inState(({ sumFen, hasAnswered }) => sumFen === 0 && !hasAnswered);
  const part = inState(({ sumFen, balanceFen }) => sumFen > 0 && (balanceFen ?? 0) > 0);
  const lines: [string, string][] = [
    ["今日到账", `${formatMoney(figures.todayFen)}（${figures.donorsToday}家）`],
    ["累计到账", `${formatMoney(figures.sumFen)}（${figures.donorsSoFar}家）`],
    [
      "年度任务",
      targetFen === null ? unset : `${formatMoney(targetFen)}，完成 ${shareText(figures.sumFen, targetFen)}`,
    ],
    ["去年同日", lastYear === null ? "—" : compared(figures.sumFen, lastYear.sumFen, "去年同日")],
    ["上年总额", lastYearFen === null ? unset : compared(figures.sumFen, lastYearFen, "上年")],
    ["单位情况", `未到齐 ${part}家，未到账 ${waiting}家，未反馈 ${silent}家`],
    ["日均到账", projection === null ? "—" : formatMoney(projection.perDayFen)],
    [
      lastDay === null ? "截止日预计" : `${paperDate(lastDay).slice(5)}预计`,
      lastDay !== null && lastDay < figures.day
        ? "截止日已过"
        : projection?.onLastDayFen == null
          ? unset
          : `${formatMoney(projection.onLastDayFen)}（按目前进度推算）`,
    ],
    [
      "预计完成任务",
      targetFen === null
        ? unset
        : projection?.targetReachedOn == null
          ? "按目前进度不能推算"
          : figures.sumFen >= targetFen
            ? "已完成"
            : paperDate(projection.targetReachedOn),
    ],
    [
      "捐款面",
      participation === null || participation.staff === 0
        ? "—"
        : `${shareText(participation.donors, participation.staff)}（${participation.donors}/${participation.staff}人）`,
    ],
    ["物资折价", formatMoney(figures.inKindFen)],
    ["未注明到账日期", `${figures.undated.count}笔 ${formatMoney(figures.undated.sumFen)}，未计入以上各数`],
  ];
  addSectionTable(
    rows,
    [
      { head: "项目", span: 1, kind: "text" },
      { head: "数额", span: 4, kind: "text" },
      { head: "项目", span: 2, kind: "text" },
      { head: "数额", span: 3, kind: "text" },
    ],
    Array.from({ length: lines.length / 2 }, (_, index) => [
      ...(lines[index] ?? []),
      ...(lines[index + lines.length / 2] ?? []),
    ]),
  );
}

function addChannels(flow: PageFlow, { figures, lastYear }: InternalBulletinParams): void {
  addHeading(flow.rows, "二、分单位类型和渠道累计");
  const sumOf = (channels: Readonly<Record<GiftChannel, Fen>> | undefined) =>
    GIFT_CHANNELS.reduce((sum, channel) => sum + (channels?.[channel] ?? 0), 0);
  const against = (sum: number, before: number | null) =>
    before === null ? [null, null] : [before / 100, (sum - before) / 100];
  // A list that states no kinds of unit says nothing of each.
  const kinds = lastYear !== null && [...lastYear.byKind.keys()].some((kind) => kind !== "other");
  const body: CellValue[][] = [...figures.byKind].map(([kind, channels]) => [
    unitKindNames[kind],
    ...GIFT_CHANNELS.map((channel) => channels[channel] / 100),
    sumOf(channels) / 100,
    ...against(sumOf(channels), kinds ? sumOf(lastYear.byKind.get(kind)) : null),
  ]);
  body.push([
    "合计",
    ...GIFT_CHANNELS.map((channel) => figures.byChannel[channel].sumFen / 100),
    figures.sumFen / 100,
    ...against(figures.sumFen, lastYear?.sumFen ?? null),
  ]);
  const heads = [...GIFT_CHANNELS.map((channel) => channelNames[channel]), "合计", "去年同日", "增减"];
  const columns: SectionColumn[] = [
    { head: "单位类型", span: 1, kind: "text" },
    ...heads.map((head, at): SectionColumn => ({
      head,
      span: at === heads.length - 1 ? 2 : 1,
      kind: "money",
    })),
  ];
  addPagedTable(flow, columns, body, true);
  const systems = [...figures.bySystem].filter(([system]) => system !== "");
  if (systems.length === 0) return;
  flow.keepTogether(100);
  addHeading(flow.rows, "分系统累计");
  addPagedTable(
    flow,
    [
      { head: "系统", span: 1, kind: "text" },
      { head: "累计", span: 4, kind: "money" },
      { head: "其中今日", span: 5, kind: "money" },
    ],
    systems.map(([system, { sumFen, todayFen }]) => [system, sumFen / 100, todayFen / 100]),
  );
}

function addUnits(flow: PageFlow, { units }: InternalBulletinParams): void {
  addHeading(flow.rows, `三、各单位情况（${units.length}家）`);
  addPagedTable(
    flow,
    [
      { head: "单位", span: 1, kind: "text" },
      { head: "承诺", span: 1, kind: "money" },
      { head: "累计到账", span: 1, kind: "money" },
      { head: "其中今日", span: 1, kind: "money" },
      { head: "未到余额", span: 1, kind: "money" },
      { head: "上年", span: 1, kind: "money" },
      { head: "捐款面", span: 1, kind: "centred" },
      { head: "情况（内部）", span: 3, kind: "text" },
    ],
    units.map((unit) => [
      unit.unit,
      yuan(unit.pledgedFen),
      yuan(unit.sumFen),
      yuan(unit.todayFen),
      yuan(unit.balanceFen),
      yuan(unit.lastYearFen),
      unit.participation === null ? "—" : formatPercent(unit.participation),
      unitStateText(unit),
    ]),
  );
}

/**
 * How a unit stands, in the words of the office.
 * @example unitStateText(unit) // => "未到齐；已过截止日4天"
 */
export function unitStateText(unit: InternalUnitRow): string {
  const words: string[] = [];
  if (unit.sumFen === 0) words.push(unit.hasAnswered ? "未到账" : "未反馈");
  else words.push((unit.balanceFen ?? 0) > 0 ? "未到齐" : "已到账");
  if (unit.daysOverdue !== null) words.push(`已过截止日${unit.daysOverdue}天`);
  if (unit.sumFen > 0 && unit.lastYearFen !== null && unit.lastYearFen > 0 && unit.sumFen <= unit.lastYearFen)
    words.push("未高于上年");
  if (unit.belowReferenceFen !== null) words.push(`低于参考标准 ${formatMoney(unit.belowReferenceFen)}`);
  return words.join("；");
}

function addLastYear(flow: PageFlow, { units }: InternalBulletinParams): void {
  const known = units.filter(({ lastYearFen }) => lastYearFen !== null && lastYearFen > 0);
  if (known.length === 0) return;
  const byLastYear = [...known].sort(
    (a, b) => (b.lastYearFen ?? 0) - (a.lastYearFen ?? 0) || (a.unit < b.unit ? -1 : 1),
  );
  const count = Math.min(listed, Math.ceil(known.length / 2));
  const lists: [string, readonly InternalUnitRow[]][] = [
    ["四、上年捐款较多的单位今年情况", byLastYear.slice(0, count)],
    ["五、上年捐款较少的单位今年情况（走访了解）", byLastYear.slice(byLastYear.length - count).reverse()],
  ];
  for (const [heading, list] of lists) {
    flow.keepTogether(100);
    addHeading(flow.rows, heading);
    addPagedTable(
      flow,
      [
        { head: "单位", span: 1, kind: "text" },
        { head: "上年", span: 2, kind: "money" },
        { head: "今年累计", span: 2, kind: "money" },
        { head: "增减", span: 2, kind: "money" },
        { head: "情况（内部）", span: 3, kind: "text" },
      ],
      list.map((unit) => {
        const change = unit.sumFen - (unit.lastYearFen ?? 0);
        return [
          unit.unit,
          (unit.lastYearFen ?? 0) / 100,
          unit.sumFen / 100,
          change / 100,
          unitStateText(unit),
        ];
      }),
    );
  }
}

function addCorrections(flow: PageFlow, { corrections }: InternalBulletinParams): void {
  flow.keepTogether(80);
  addHeading(flow.rows, "六、前期通报之后的更正");
  if (corrections.length === 0) {
    addParagraph(flow.rows, "没有更正。");
    return;
  }
  addPagedTable(
    flow,
    [
      { head: "单位", span: 3, kind: "text" },
      { head: "原通报累计", span: 2, kind: "money" },
      { head: "更正后", span: 2, kind: "money" },
      { head: "差额", span: 3, kind: "money" },
    ],
    corrections.map(({ donor, publishedFen, nowFen }) => [
      donor,
      publishedFen / 100,
      nowFen / 100,
      (nowFen - publishedFen) / 100,
    ]),
  );
}
