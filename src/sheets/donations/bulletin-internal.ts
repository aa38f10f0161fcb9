import type { Fen } from "../../domain/money/fen";
import { formatMoney, formatShare } from "../../i18n/format-values";
import { correctedName } from "../../i18n/zh-cn/bulletin-texts";
import type { PlanStep } from "../../workbook/plan";
import { paperDate } from "../layout/chinese-text";
import { boundLandscape, boundLandscapeHeight } from "../layout/page-margins";
import { addHeading, addSectionTable, addParagraph } from "../layout/section-block";
import { SheetRows } from "../layout/sheet-rows";
import { addTitle } from "../layout/title-block";
import { addEntries } from "./bulletin-entries";
import { addChannels, addTotals } from "./bulletin-internal-totals";
import type { InternalBulletinParams, InternalUnitRow } from "./internal-bulletin-params";
import { TAB_COLORS } from "../layout/tab-colors";

// 710 points in all.
const widths = [128, 70, 70, 70, 70, 70, 70, 70, 60, 32];
const listed = 10;

/**
 * Lays out the internal bulletin of a day: totals against target and last year with the pace, level by channel, corrections, every
 * unit with what is open, last year's order. Never for posting.
 * Source: the county's address on the Sending Warmth campaign (五个一点, 总体水平要高于去年, 内部标准).
 * @example planInternalBulletin(params)[0] // => { step: "createSheet", sheet: "通报-0120-内部", … }
 */
export function planInternalBulletin(params: InternalBulletinParams): PlanStep[] {
  const { sheet, county, year, figures, titleFont } = params;
  const rows = new SheetRows(widths, boundLandscapeHeight);
  const title = `${county}${year}年送温暖捐款情况（内部）`;
  addTitle(rows, { title, titleFont, fontSize: 18, height: 34 });
  addParagraph(rows, `截至${paperDate(figures.day)}　金额单位：元　内部资料，不得张贴、播发或转发`);
  addTotals(rows, params);
  addChannels(rows, params);
  addEntries(rows, "三", params.entries);
  addCorrections(rows, params);
  // The list of units begins a page, unless one has only just begun.
  rows.breakUnlessRoom(boundLandscapeHeight - 100);
  addUnits(rows, params);
  addLastYear(rows, params);
  addCommendable(rows, params);
  const center = '&"宋体,常规"&9第 &P 页　共 &N 页';
  const footer = { left: '&"宋体,常规"&9内部资料　不得公开', center, right: "" };
  return rows.toSteps({
    sheet,
    whenTaken: "replaceGenerated",
    tabColor: TAB_COLORS.office,
    headRows: 0,
    page: { ...boundLandscape, footer },
  });
}

const yuan = (amount: Fen | null) => (amount === null ? null : amount / 100);

function addUnits(rows: SheetRows, { units }: InternalBulletinParams): void {
  addHeading(rows, `五、各单位情况（${units.length}家）`);
  addSectionTable(
    rows,
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
      unit.participation === null ? "—" : formatShare(unit.participation),
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
  if (unit.goodsFen > 0) words.push(`物资折价 ${formatMoney(unit.goodsFen)}`);
  if (unit.sumFen === 0 && unit.goodsFen > 0 && unit.pledgedFen === null) return words.join("；");
  if (unit.sumFen === 0) words.push(unit.hasAnswered ? "未到账" : "未反馈");
  else words.push((unit.balanceFen ?? 0) > 0 ? "未到齐" : "已到账");
  if (unit.daysOverdue !== null) words.push(`已过截止日${unit.daysOverdue}天`);
  if (unit.sumFen > 0 && unit.lastYearFen !== null && unit.lastYearFen > 0 && unit.sumFen <= unit.lastYearFen)
    words.push("未高于上年");
  // Nothing given is said by itself; to give is for the unit to decide.
  if (unit.belowReferenceFen !== null && unit.sumFen > 0)
    words.push(`低于参考标准 ${formatMoney(unit.belowReferenceFen)}`);
  return words.join("；");
}

function addLastYear(rows: SheetRows, { units }: InternalBulletinParams): void {
  const known = units.filter(({ lastYearFen }) => lastYearFen !== null && lastYearFen > 0);
  if (known.length === 0) return;
  const byLastYear = [...known].sort(
    (a, b) => (b.lastYearFen ?? 0) - (a.lastYearFen ?? 0) || (a.unit < b.unit ? -1 : 1),
  );
  const count = Math.min(listed, Math.ceil(known.length / 2));
  const lists: [string, readonly InternalUnitRow[]][] = [
    ["六、上年捐款较多的单位今年情况", byLastYear.slice(0, count)],
    ["七、上年捐款较少的单位今年情况（走访了解）", byLastYear.slice(byLastYear.length - count).reverse()],
  ];
  for (const [heading, list] of lists) {
    rows.breakUnlessRoom(100);
    addHeading(rows, heading);
    addAgainstLastYear(rows, list);
  }
}

function addAgainstLastYear(rows: SheetRows, units: readonly InternalUnitRow[]): void {
  addSectionTable(
    rows,
    [
      { head: "单位", span: 1, kind: "text" },
      { head: "上年", span: 2, kind: "money" },
      { head: "今年累计", span: 2, kind: "money" },
      { head: "增减", span: 2, kind: "money" },
      { head: "情况（内部）", span: 3, kind: "text" },
    ],
    units.map((unit) => {
      const lastYearFen = unit.lastYearFen ?? 0;
      return [
        unit.unit,
        lastYearFen / 100,
        unit.sumFen / 100,
        (unit.sumFen - lastYearFen) / 100,
        unitStateText(unit),
      ];
    }),
  );
}

function addCommendable(rows: SheetRows, { units }: InternalBulletinParams): void {
  // Without last year nobody can be above it.
  if (units.every(({ lastYearFen }) => (lastYearFen ?? 0) === 0)) return;
  const list = units.filter(({ isCommendable }) => isCommendable);
  rows.breakUnlessRoom(120);
  addHeading(rows, `八、可提请表扬的单位（${list.length}家）`);
  addParagraph(rows, "条件：按期到齐、高于上年，已设置的参考标准和捐款面均达到；是否表扬由领导小组审定。");
  if (list.length > 0) addAgainstLastYear(rows, list);
}

function addCorrections(rows: SheetRows, { corrections }: InternalBulletinParams): void {
  rows.breakUnlessRoom(80);
  addHeading(rows, "四、前期通报之后的更正");
  if (corrections.length === 0) {
    addParagraph(rows, "没有更正。");
    return;
  }
  addSectionTable(
    rows,
    [
      { head: "单位（渠道）", span: 3, kind: "text" },
      { head: "原通报累计", span: 2, kind: "money" },
      { head: "更正后", span: 2, kind: "money" },
      { head: "差额", span: 3, kind: "money" },
    ],
    corrections.map(({ about, publishedFen, nowFen }) => [
      correctedName(about),
      publishedFen / 100,
      nowFen / 100,
      (nowFen - publishedFen) / 100,
    ]),
  );
}
