import type { TrendDay } from "../../domain/donations/bulletin-trend";
import type { Fen } from "../../domain/money/fen";
import type { CellValue } from "../../domain/cell-value";
import { spokenMoney } from "../../i18n/zh-cn/broadcast-script";
import type { Area, ChartLooks, PlanStep } from "../../workbook/plan";

/** Where the chart stands and what it is drawn from. */
export interface TrendChartParams {
  readonly sheet: string;
  readonly place: Area;
  readonly days: readonly TrendDay[];
  readonly targetFen: Fen | null;
}

const steps = 4;

/**
 * This year in red, last year in dashed grey, so that a black printer still tells them apart.
 * @example yearLooks(false).series.length // => 1
 */
export function yearLooks(isCompared: boolean): ChartLooks {
  const thisYear = { color: "#C00000", weight: 2.25, style: "Continuous" } as const;
  const lastYear = { color: "#595959", weight: 1.5, style: "Dash" } as const;
  const series = isCompared ? [thisYear, lastYear] : [thisYear];
  return { series, gridColor: "#D9D9D9", labelSize: 9, legendSize: 10 };
}

/**
 * Draws the sum day by day, this year and last, in 万元 over a hidden sheet of totals.
 * @example planTrendChart(params).map(({ step }) => step) // => ["createSheet", "writeBlock", "chart"]
 */
export function planTrendChart({ sheet, place, days, targetFen }: TrendChartParams): PlanStep[] {
  const data = `${sheet}-图表数据`;
  const isCompared = days.some(({ lastYearFen }) => lastYearFen !== null);
  const values: CellValue[][] = [
    ["日期", "今年", ...(isCompared ? ["去年同日"] : [])],
    ...days.map(({ day, sumFen, lastYearFen }, at): CellValue[] => [
      dayLabel(day, days[at - 1]?.day),
      sumFen / 1_000_000,
      ...(isCompared ? [(lastYearFen ?? 0) / 1_000_000] : []),
    ]),
  ];
  const top = Math.max(
    ...days.flatMap(({ sumFen, lastYearFen }) => [sumFen, lastYearFen ?? 0]),
    targetFen ?? 0,
  );
  const majorUnit = axisStep(top / 1_000_000, targetFen);
  return [
    {
      ...{ step: "createSheet", sheet: data, whenTaken: "replaceGenerated" },
      ...{ showGridlines: true, isHidden: true, asksWhenEdited: false },
    },
    { step: "writeBlock", sheet: data, row: 1, column: 1, values },
    {
      ...{ step: "chart", sheet, name: "走势", kind: "Line", title: "", sourceSheet: data, place },
      source: { row: 1, column: 1, rowCount: values.length, columnCount: isCompared ? 3 : 2 },
      looks: { ...yearLooks(isCompared), valueAxis: { maximum: majorUnit * steps, majorUnit } },
    },
  ];
}

/**
 * What stands under the chart.
 * @example trendNote([], null) // => "单位：万元。"
 */
export function trendNote(days: readonly TrendDay[], targetFen: Fen | null): string {
  const isCompared = days.some(({ lastYearFen }) => lastYearFen !== null);
  const compared = isCompared ? "今年为实线，去年同日为虚线" : "";
  const target = targetFen === null ? "" : `今年目标${spokenMoney(targetFen)}`;
  const said = [compared, target].filter((text) => text !== "").join("，");
  return `单位：万元${said === "" ? "" : `；${said}`}。`;
}

/** 1日, 2日, …; the first one of each month says which. */
function dayLabel(day: string, before: string | undefined): string {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  return before?.slice(5, 7) === day.slice(5, 7) ? `${date}日` : `${month}月${date}日`;
}

/** A quarter of the target where all lies below it, otherwise the next round number. */
function axisStep(top: number, targetFen: Fen | null): number {
  if (targetFen !== null && targetFen / 1_000_000 >= top && targetFen % 4_000_000 === 0)
    return targetFen / 1_000_000 / steps;
  const least = Math.max(top, 0.04) / steps;
  const power = 10 ** Math.floor(Math.log10(least));
  const round = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((each) => each * power >= least) ?? 10;
  return Number((round * power).toPrecision(3));
}
