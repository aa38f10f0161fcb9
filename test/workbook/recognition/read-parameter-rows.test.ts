import type { Grid } from "../../../src/workbook/grid";
import {
  readParameterRows,
  readUnusedParameterRows,
} from "../../../src/workbook/recognition/read-parameter-rows";

function gridOf(sheet: string, values: Grid["values"], firstRow = 1): Grid {
  return { sheet, firstRow, firstColumn: 1, values, isProtected: false, isVisible: true };
}

describe("readParameterRows", () => {
  it("compares labels without units, blanks and colons, and leaves an empty value null", () => {
    const values = [
      ["参数", "值"],
      [" 低保线：", 700],
      ["筹款目标(元)", " "],
      ["无此参数", 1],
    ];
    expect(readParameterRows([gridOf("其他", values), gridOf("年度参数", values, 2)])).toEqual([
      {
        cell: { sheet: "年度参数", row: 3, column: 2 },
        parameter: "minimumLivingLine",
        value: 700,
        source: "",
      },
      { cell: { sheet: "年度参数", row: 4, column: 2 }, parameter: "fundTarget", value: null, source: "" },
    ]);
  });
});

describe("readUnusedParameterRows", () => {
  const unusedIn = (values: Grid["values"]) =>
    readUnusedParameterRows([gridOf("参数", [["参数", "值", "依据文号"], ...values])]).map(
      ({ cell, label, parameter, firstRow }) => [cell.row, label, parameter, firstRow],
    );

  it.each([
    ["低宝线（元/人/月）", "minimumLivingLine"],
    ["低保标准", "minimumLivingLine"],
    ["每户封顶全年上限", "reliefCapPerYear"],
    ["深度困难标准（元）", "reliefDeep"],
    ["深度困难倍率", "deepLineMultiple"],
    ["公示日数", "postingDays"],
    ["会议地点", null],
  ])("asks for %s whether %s is meant", (label, parameter) => {
    expect(unusedIn([[label, 700]])).toEqual([[2, label, parameter, null]]);
  });

  it("says nothing of headings, notes, blank values and names it knows", () => {
    const values = [
      ["低保线", 700],
      ["低保线", 700],
      ["说明：金额以元为单位", null],
      ["会议地点", " "],
      [null, 5],
    ];
    expect(unusedIn(values)).toEqual([]);
  });

  it("names the row that counts where a parameter stands twice with two values", () => {
    const values = [
      ["低保线", 700],
      ["低保线（元）", 750],
    ];
    expect(unusedIn(values)).toEqual([[3, "低保线（元）", "minimumLivingLine", 2]]);
  });
});
