import type { BulletinFigures } from "../../domain/donations/bulletin-figures";
import type { TrendDay } from "../../domain/donations/bulletin-trend";
import { GIFT_CHANNELS } from "../../domain/donations/gift";
import { channelNames } from "../../i18n/zh-cn/bulletin-texts";
import type { PlanStep } from "../../workbook/plan";
import { paperDate } from "../layout/chinese-text";
import { wallFooter } from "../layout/page-footer";
import { boundLandscape } from "../layout/page-margins";
import { addSectionTable, type SectionColumn } from "../layout/section-block";
import { SheetRows } from "../layout/sheet-rows";
import { addTitle } from "../layout/title-block";
import { yearLooks } from "./bulletin-trend-chart";
import { TAB_COLORS } from "../layout/tab-colors";

const chartRows = 16;

/**
 * Lays out the sheet of charts: gifts by channel, and the sum day by day, each beside the cells it is drawn from and beside last year
 * where that is known. Totals only.
 * @example planBulletinChart(params).filter(({ step }) => step === "chart").length // => 2
 */
export function planBulletinChart(params: {
  readonly sheet: string;
  readonly county: string;
  readonly figures: BulletinFigures;
  readonly lastYear: BulletinFigures | null;
  readonly days: readonly TrendDay[];
  readonly titleFont: string;
}): PlanStep[] {
  const { sheet, figures, lastYear, days } = params;
  const rows = new SheetRows([96, 90, 90, 14, 70, 70, 70, 70, 70, 70]);
  const title = `${params.county}送温暖捐款进度（截至${paperDate(figures.day)}）`;
  addTitle(rows, { title, titleFont: params.titleFont, fontSize: 18, height: 34 });
  const isCompared = lastYear !== null;
  const yearHeads = (first: string): SectionColumn[] => [
    { head: first, span: 1, kind: "centred" },
    { head: "今年累计", span: 1, kind: "money" },
    ...(isCompared ? [{ head: "去年同日", span: 1, kind: "money" } as const] : []),
  ];
  const charts: PlanStep[] = [];
  const draw = (
    name: string,
    kind: "ColumnClustered" | "Line",
    chartTitle: string,
    { headRow, lastRow }: { readonly headRow: number; readonly lastRow: number },
  ) => {
    while (rows.nextRow < headRow + chartRows) rows.addAcross("", 20);
    charts.push({
      ...{ step: "chart", sheet, name, kind, title: chartTitle },
      source: { row: headRow, column: 1, rowCount: lastRow - headRow + 1, columnCount: isCompared ? 3 : 2 },
      place: { row: headRow, column: 5, rowCount: chartRows - 1, columnCount: 6 },
      looks: { ...yearLooks(isCompared), numberFormat: "#,##0" },
    });
  };
  const channels = addSectionTable(
    rows,
    yearHeads("渠道"),
    GIFT_CHANNELS.map((channel) => [
      channelNames[channel],
      figures.byChannel[channel].sumFen / 100,
      ...(lastYear === null ? [] : [lastYear.byChannel[channel].sumFen / 100]),
    ]),
  );
  draw("渠道", "ColumnClustered", "各渠道累计捐款（元）", channels);
  if (days.length > 0) {
    rows.breakPage();
    const table = addSectionTable(
      rows,
      yearHeads("日期"),
      days.map(({ day, sumFen, lastYearFen }) => [
        `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
        sumFen / 100,
        ...(isCompared ? [(lastYearFen ?? 0) / 100] : []),
      ]),
    );
    draw("逐日", "Line", "累计捐款逐日进度（元）", table);
  }
  const page = { ...boundLandscape, footer: wallFooter() };
  return [
    ...rows.toSteps({ sheet, whenTaken: "replaceGenerated", tabColor: TAB_COLORS.wall, headRows: 0, page }),
    ...charts,
  ];
}
