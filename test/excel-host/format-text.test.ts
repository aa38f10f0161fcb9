import { formatCellText } from "../../src/excel-host/cell/cell-text";
import { loaded, onFirstSheet, openRangeHost, refusalOf } from "./range-run";

/** Format, content, text in the Chinese edition of Excel. */
const documented: readonly (readonly [string, number | string | boolean, string])[] = [
  ["General", 1234567.891, "1234567.891"],
  ["General", 0.1 + 0.2, "0.3"],
  ["General", 629999199001011000, "6.29999E+17"],
  ["G/通用格式", 12.5, "12.5"],
  ["0.00", 1.005, "1.01"],
  ["0.0", -0.25, "-0.3"],
  ["#,##0.00", 1234567.891, "1,234,567.89"],
  ["#,##0.00_);(#,##0.00)", -1234.5, "(1,234.50)"],
  ["0.00%", 0.12345, "12.35%"],
  ["#,##0,", 1234567, "1,235"],
  ["000-0000", 1234567, "123-4567"],
  ["0;-0;;@", 0, ""],
  ["0;-0;;@", "文", "文"],
  ['"共"0"户"', 12, "共12户"],
  ['[<60]"不及格";[>=90]"优";0', 59, "不及格"],
  ['[<60]"不及格";[>=90]"优";0', 95, "优"],
  ['[<60]"不及格";[>=90]"优";0', 75, "75"],
  ["[红色]0.0", 2, "2.0"],
  ["yyyy/m/d", 46027, "2026/1/5"],
  ['yyyy"年"m"月"d"日"', 46027, "2026年1月5日"],
  ["yyyy/m/d", 60, "1900/2/29"],
  ["aaaa", 46027, "星期一"],
  ["dddd", 46027, "Monday"],
  ["h:mm AM/PM", 0.6, "2:24 PM"],
  ["上午/下午h:mm", 0.6, "下午2:24"],
  ["[h]:mm:ss", 1.5, "36:00:00"],
  ["# ?/?", 1.25, "1 1/4"],
  ["0.00E+00", 12345, "1.23E+04"],
  ["@", 7, "7"],
  ["yyyy/m/d", -1, "########"],
  ["[DBNum1]General", 1050.2, "一千〇五十.二"],
  ["[DBNum2]General", 107000, "壹拾万柒仟"],
  ["[DBNum2]General", 100000005, "壹亿零伍"],
  ['[DBNum1]yyyy"年"m"月"d"日"', 46310, "二〇二六年十月十五日"],
  ["[DBNum3]0", 120, "１２０"],
  ["General", true, "TRUE"],
];

describe("texts that cells show", () => {
  it.each(documented)("shows %s of %p as %p", (numberFormat, value, text) => {
    expect(formatCellText(value, numberFormat)).toBe(text);
  });

  it("writes and reads number formats in Chinese, and says what kind they are", async () => {
    const host = await openRangeHost("甲");
    const seen = await onFirstSheet(host, async (sheet, context) => {
      const range = sheet.getRange("A1:D1");
      range.numberFormatLocal = [["G/通用格式", "0.00;[红色]-0.00", "0%", "yyyy/m/d"]];
      range.load("numberFormat,numberFormatLocal,numberFormatCategories");
      await context.sync();
      return [range.numberFormat, range.numberFormatLocal, range.numberFormatCategories];
    });
    expect(seen).toEqual([
      [["General", "0.00;[Red]-0.00", "0%", "yyyy/m/d"]],
      [["G/通用格式", "0.00;[红色]-0.00", "0%", "yyyy/m/d"]],
      [["General", "Number", "Percentage", "Date"]],
    ]);
    expect(await refusalOf(host, (sheet) => (sheet.getRange("A1").numberFormat = [["0.00[x"]]))).toBe(
      "InvalidArgument",
    );
  });

  it("reads dates of the 1904 system", async () => {
    const host = await openRangeHost("甲");
    host.workbook.uses1904Dates = true;
    const [text] = await onFirstSheet(host, (sheet, context) => {
      sheet.getRange("A1:B1").values = [[44565, 44565]];
      sheet.getRange("A1").numberFormat = [["yyyy/m/d"]];
      return loaded(context, "text", sheet.getRange("A1:B1"));
    });
    expect(text).toEqual([["2026/1/5", "44565"]]);
  });

  it("shows #### in a column set too narrow, and rounds General numbers to fit", async () => {
    const host = await openRangeHost("甲");
    const [text] = await onFirstSheet(host, (sheet, context) => {
      sheet.getRange("A1:C1").values = [[1234.5678, 1234567, "很长的文字不受影响"]];
      sheet.getRange("B1").numberFormat = [["#,##0.00"]];
      sheet.getRange("A:C").format.columnWidth = 36;
      return loaded(context, "text", sheet.getRange("A1:C1"));
    });
    expect(text).toEqual([["1234.6", "######", "很长的文字不受影响"]]);
  });
});
