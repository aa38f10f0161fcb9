import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { PlanStep } from "../../workbook/plan";
import { addBodyParagraph } from "../layout/body-paragraph";
import { paperDate } from "../layout/chinese-text";
import { wallFooter } from "../layout/page-footer";
import { officialPortrait } from "../layout/page-margins";
import { SheetRows } from "../layout/sheet-rows";
import { addTitle } from "../layout/title-block";
import { TAB_COLORS } from "../layout/tab-colors";

/**
 * Lays out the script the county's television reads out, one page in body type.
 * @example planBulletinScript({ sheet: "通报-0120-播报稿", … })[0] // => { step: "createSheet", … }
 */
export function planBulletinScript(params: {
  readonly sheet: string;
  readonly county: string;
  readonly day: CalendarDate;
  readonly script: string;
  readonly titleFont: string;
}): PlanStep[] {
  const rows = new SheetRows([106, 106, 106, 106]);
  addTitle(rows, { title: "送温暖捐款情况播报稿", titleFont: params.titleFont, fontSize: 22, height: 40 });
  const line = rows.addAcross(`（${paperDate(params.day)}　${params.script.length}字）`, 30);
  rows.format([rows.across(line, 1, rows.columnCount)], {
    fontName: "楷体",
    fontSize: 16,
    horizontal: "Center",
  });
  addBodyParagraph(rows, params.script);
  rows.addAcross("", 30);
  for (const label of [`${params.county}送温暖活动办公室`, "审稿人：　　　　　　　"]) {
    const row = rows.add({ 3: label }, 28);
    rows.merge(rows.across(row, 3, 2));
    rows.format([rows.across(row, 3, 2)], { fontName: "仿宋", fontSize: 16, horizontal: "Center" });
  }
  const page = { ...officialPortrait, footer: wallFooter() };
  return rows.toSteps({
    sheet: params.sheet,
    whenTaken: "replaceGenerated",
    tabColor: TAB_COLORS.wall,
    headRows: 0,
    page,
  });
}
