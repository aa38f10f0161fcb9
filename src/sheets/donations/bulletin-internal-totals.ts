import type { CellValue } from "../../domain/cell-value";
import { GIFT_CHANNELS, type GiftChannel } from "../../domain/donations/gift";
import type { Fen } from "../../domain/money/fen";
import { formatMoney, formatPercent } from "../../i18n/format-values";
import { channelNames, unitKindNames } from "../../i18n/zh-cn/bulletin-texts";
import { paperDate } from "../layout/chinese-text";
import { addHeading, addSectionTable, type SectionColumn } from "../layout/section-block";
import type { SheetRows } from "../layout/sheet-rows";
import type { InternalBulletinParams, InternalUnitRow } from "./internal-bulletin-params";

const unset = "未设置";
const shareText = (part: number, whole: number) => formatPercent(Math.floor((part * 1000) / whole) / 10);

function compared(sumFen: Fen, beforeFen: Fen, before: string): string {
  const change = sumFen - beforeFen;
  const more = change === 0 ? "持平" : `${change > 0 ? "多" : "少"} ${formatMoney(Math.abs(change) as Fen)}`;
  return `${formatMoney(beforeFen)}，今年比${before}${more}`;
}

/**
 * Adds how the county stands: money, target, last year, pace, units, participation, and what the sums leave out.
 * @example addTotals(rows, params)
 */
export function addTotals(rows: SheetRows, params: InternalBulletinParams): void {
  const { figures, targetFen, lastYearFen, lastYear, projection, lastDay, participation, units } = params;
  const { undated, outside } = figures;
  addHeading(rows, "一、总体情况");
  const inState = (isIn: (unit: InternalUnitRow) => boolean) => units.filter(isIn).length;
  const waiting = inState(
    ({ sumFen, hasAnswered, goodsFen, pledgedFen }) =>
      sumFen === 0 && hasAnswered && (goodsFen === 0 || pledgedFen !== null),
  );
  const silent = inState(({ sumFen, hasAnswered }) => sumFen === 0 && !hasAnswered);
  const part = inState(({ sumFen, balanceFen }) => sumFen > 0 && (balanceFen ?? 0) > 0);
  const lines: [string, string][] = [
    ["今日到账", `${formatMoney(figures.todayFen)}（${figures.donorsToday}家）`],
    ["累计到账", `${formatMoney(figures.sumFen)}（${figures.donorsSoFar}家）`],
    [
      "筹集目标",
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
      "预计完成目标",
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
        : `${shareText(participation.donors, participation.staff)}（${participation.donors}/${participation.staff}人）${
            participation.undated > 0 ? `，另${participation.undated}人未注明日期，未计入` : ""
          }`,
    ],
    ["物资折价", formatMoney(figures.inKindFen)],
    ["未注明到账日期", `${undated.count}笔 ${formatMoney(undated.sumFen)}，未计入以上各数`],
    ["日期在活动期外", `${outside.count}笔 ${formatMoney(outside.sumFen)}，已计入，请核对日期`],
    ["金额读不出或为负", leftOutText(params.leftOut)],
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

// The rest stands in the check results.
const mostCells = 3;

function leftOutText(cells: readonly string[]): string {
  if (cells.length === 0) return "没有";
  const more = cells.length > mostCells ? "等" : "";
  return `${cells.length}处，未计入：${cells.slice(0, mostCells).join("、")}${more}`;
}

/**
 * Adds the sums so far by kind of unit and channel, against the same day of last year, and by system.
 * @example addChannels(rows, params)
 */
export function addChannels(rows: SheetRows, { figures, lastYear }: InternalBulletinParams): void {
  addHeading(rows, "二、分单位类型和渠道累计");
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
  addSectionTable(rows, columns, body, { lastIsTotal: true });
  const systems = [...figures.bySystem].filter(([system]) => system !== "");
  if (systems.length === 0) return;
  rows.breakUnlessRoom(100);
  addHeading(rows, "分系统累计");
  addSectionTable(
    rows,
    [
      { head: "系统", span: 1, kind: "text" },
      { head: "累计", span: 4, kind: "money" },
      { head: "其中今日", span: 5, kind: "money" },
    ],
    systems.map(([system, { sumFen, todayFen }]) => [system, sumFen / 100, todayFen / 100]),
  );
}
