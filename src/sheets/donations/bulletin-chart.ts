import type { BulletinFigures } from "../../domain/donations/bulletin-figures";
import { GIFT_CHANNELS } from "../../domain/donations/gift";
import { channelNames } from "../../i18n/zh-cn/bulletin-texts";
import type { PlanStep } from "../../workbook/plan";
import { paperDate } from "../layout/chinese-text";
import { wallFooter } from "../layout/page-footer";
import { boundLandscape } from "../layout/page-margins";
import { addSectionTable } from "../layout/section-block";
import { SheetRows } from "../layout/sheet-rows";
import { addTitle } from "../layout/title-block";

const chartRows = 16;

/**
 * Lays out the sheet of charts: gifts by channel, and the sum day by day, each over the cells it is drawn from. Totals only.
 * @example planBulletinChart(params).filter(({ step }) => step === "chart").length // => 2
 */
export function planBulletinChart(params: {
  readonly sheet: string;
  readonly county: string;
  readonly figures: BulletinFigures;
  readonly titleFont: string;
}): PlanStep[] {
  const { sheet, figures } = params;
  const rows = new SheetRows([96, 90, 90, 72, 72, 72, 72, 72, 72]);
  const title = `${params.county}送温暖捐款进度（截至${paperDate(figures.day)}）`;
  addTitle(rows, { title, titleFont: params.titleFont, fontSize: 18, height: 34 });
  const channels = addSectionTable(
    rows,
    [
      { head: "渠道", span: 1, kind: "centred" },
      { head: "累计（元）", span: 1, kind: "money" },
      { head: "今日（元）", span: 1, kind: "money" },
    ],
    GIFT_CHANNELS.map((channel) => {
      const { sumFen, todayFen } = figures.byChannel[channel];
      return [channelNames[channel], sumFen / 100, todayFen / 100];
    }),
  );
  while (rows.nextRow < channels.headRow + chartRows) rows.addAcross("", 20);
  const charts: PlanStep[] = [
    {
      step: "chart",
      sheet,
      name: "渠道",
      kind: "ColumnClustered",
      title: "各渠道累计捐款（元）",
      source: { row: channels.headRow, column: 1, rowCount: GIFT_CHANNELS.length + 1, columnCount: 2 },
      place: { row: channels.headRow, column: 4, rowCount: chartRows - 1, columnCount: 6 },
    },
  ];
  if (figures.days.length > 0) {
    rows.breakPage();
    const days = addSectionTable(
      rows,
      [
        { head: "日期", span: 1, kind: "centred" },
        { head: "累计（元）", span: 1, kind: "money" },
      ],
      figures.days.map(({ day, sumFen }) => [
        `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
        sumFen / 100,
      ]),
    );
    const rowCount = figures.days.length + 1;
    while (rows.nextRow < days.headRow + chartRows) rows.addAcross("", 20);
    charts.push({
      step: "chart",
      sheet,
      name: "逐日",
      kind: "Line",
      title: "累计捐款逐日进度（元）",
      source: { row: days.headRow, column: 1, rowCount, columnCount: 2 },
      place: { row: days.headRow, column: 4, rowCount: chartRows - 1, columnCount: 6 },
    });
  }
  const page = { ...boundLandscape, footer: wallFooter() };
  return [
    ...rows.toSteps({ sheet, whenTaken: "replaceGenerated", tabColor: "#C00000", headRows: 0, page }),
    ...charts,
  ];
}
