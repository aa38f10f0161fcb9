import type { Grid } from "../../../src/workbook/grid";
import { readParameterRows } from "../../../src/workbook/recognition/read-parameter-rows";

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
