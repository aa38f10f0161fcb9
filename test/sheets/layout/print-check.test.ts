import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { printCheck } from "../../../src/sheets/layout/print-check";
import type { CellFormat, PlanStep } from "../../../src/workbook/plan";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { makeSheets } from "../../../src/workflows/rosters/make-sheets";
import { SHEET_KINDS } from "../../../src/workflows/rosters/sheet-kinds";
import { previewCounty } from "../preview/preview-county";

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;
const sheet = "表";
const cell = { row: 1, column: 1, rowCount: 1, columnCount: 1 };

/** One cell on a sheet of two columns. */
function stepsOf(
  value: string | number,
  width: number,
  format: CellFormat = {},
  beside: string | null = null,
) {
  return [
    { step: "format", sheet, areas: [cell], format },
    { step: "writeBlock", sheet, row: 1, column: 1, values: [[value, beside]] },
    { step: "columnWidths", sheet, column: 1, widths: [width, 60] },
    { step: "rowHeights", sheet, heights: [{ row: 1, rowCount: 1, height: 20 }] },
  ] satisfies PlanStep[];
}

test.each([
  ["a number that would show ###", 1234567.5, 40, { numberFormat: "#,##0.00" }, null, 1],
  ["a number with room", 1234567.5, 80, { numberFormat: "#,##0.00" }, null, 0],
  ["a name wrapped into a row too low for it", "阿依古丽·买买提江·阿卜杜热合曼", 50, { wrap: true }, null, 1],
  ["a name that runs into its neighbour", "阿依古丽·买买提", 50, {}, "女", 1],
  ["a text that runs on over blank cells", "阿依古丽·买买提", 50, {}, null, 0],
  ["a text cut on both sides", "阿依古丽·买买提", 50, { horizontal: "Center" }, null, 1],
  ["a formula, whose value is not known yet", "=SUM(A2:A999)", 20, {}, "x", 0],
] as const)("%s", (_what, value, width, format, beside, cut) => {
  expect(printCheck(stepsOf(value, width, format, beside)).cutCells).toBe(cut);
});

test("columns wider than the paper, and rows that go over to another page, are seen", () => {
  const page = {
    orientation: "portrait",
    margins: { top: 50, bottom: 50, left: 50, right: 50, header: 20, footer: 20 },
    centerHorizontally: true,
    titleRows: null,
    printArea: { row: 1, column: 1, rowCount: 60, columnCount: 2 },
    footer: { left: "", center: "", right: "" },
    rowBreaks: [],
  } as const;
  const steps = (width: number): PlanStep[] => [
    { step: "columnWidths", sheet, column: 1, widths: [width, 60] },
    { step: "rowHeights", sheet, heights: [{ row: 1, rowCount: 60, height: 20 }] },
    { step: "pageSetup", sheet, page },
  ];
  // 842 − 100 points hold 37 rows of 20.
  expect(printCheck(steps(400))).toEqual({ pages: 2, fitsWidth: true, cutCells: 0 });
  expect(printCheck(steps(500)).fitsWidth).toBe(false);
});

test.each([1, 30, 150])(
  "every kind of sheet of %i households fits its paper and cuts nothing",
  async (count) => {
    const { sheets } = await makeSheets(SHEET_KINDS, checkWorkbook(previewCounty(count), options), options);
    expect(sheets.length).toBeGreaterThan(15);
    expect(sheets.filter(({ print }) => !print.fitsWidth || print.cutCells > 0)).toEqual([]);
  },
);
