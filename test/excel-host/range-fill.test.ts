import { formulasAt, onFirstSheet, openRangeHost, refusalOf } from "./range-run";

async function filled(
  source: unknown[],
  count: number,
  type?: Excel.AutoFillType,
  numberFormat = "General",
): Promise<unknown[]> {
  const host = await openRangeHost("甲");
  await onFirstSheet(host, (sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, source.length, 1);
    range.numberFormat = numberFormat as unknown as string[][];
    range.values = source.map((value) => [value as string]);
    range.autoFill(sheet.getRangeByIndexes(0, 0, count, 1), type);
  });
  return ((await formulasAt(host, `A1:A${count}`)) as unknown[][]).map(([value]) => value);
}

describe("filling cells on", () => {
  it("goes on with numbers, texts with numbers and the lists Excel knows", async () => {
    expect(await filled([1, 3], 5)).toEqual([1, 3, 5, 7, 9]);
    expect(await filled([5], 3)).toEqual([5, 5, 5]);
    expect(await filled([5], 3, "FillSeries" as Excel.AutoFillType)).toEqual([5, 6, 7]);
    expect(await filled(["第1组"], 3)).toEqual(["第1组", "第2组", "第3组"]);
    expect(await filled(["编号008"], 3)).toEqual(["编号008", "编号009", "编号010"]);
    expect(await filled(["星期五"], 4)).toEqual(["星期五", "星期六", "星期日", "星期一"]);
    expect(await filled(["甲", "丙"], 4)).toEqual(["甲", "丙", "戊", "庚"]);
    expect(await filled(["张三", "李四"], 5)).toEqual(["张三", "李四", "张三", "李四", "张三"]);
    expect(await filled([1, 3], 4, "FillCopy" as Excel.AutoFillType)).toEqual([1, 3, 1, 3]);
  });

  it("goes on with dates by days, weekdays, months and years", async () => {
    const january31 = 46053;
    const days = (type?: string) => filled([january31], 4, type as Excel.AutoFillType, "yyyy/m/d");
    expect(await days()).toEqual([46053, 46054, 46055, 46056]);
    expect(await days("FillWeekdays")).toEqual([46053, 46055, 46056, 46057]);
    // 2026-02-28, 2026-03-31, 2026-04-30
    expect(await days("FillMonths")).toEqual([46053, 46081, 46112, 46142]);
    expect(await days("FillYears")).toEqual([46053, 46418, 46783, 47149]);
    expect(await filled([46023, 46054], 4, undefined, "yyyy/m/d")).toEqual([46023, 46054, 46082, 46113]);
  });

  it("fits trends and refuses them for texts", async () => {
    expect(await filled([1, 2, 4], 5, "LinearTrend" as Excel.AutoFillType)).toEqual([
      1, 2, 4, 5.33333333333333, 6.83333333333333,
    ]);
    expect(await filled([1, 2, 4], 5, "GrowthTrend" as Excel.AutoFillType)).toEqual([1, 2, 4, 8, 16]);
    const host = await openRangeHost("甲");
    expect(
      await refusalOf(host, (sheet) => {
        sheet.getRange("A1").values = [["字"]];
        sheet.getRange("A1").autoFill("A1:A3", "LinearTrend");
      }),
    ).toBe("InvalidOperation");
  });

  it("copies formulas and looks, upwards and to the side as well", async () => {
    const host = await openRangeHost("甲");
    await onFirstSheet(host, (sheet) => {
      sheet.getRange("B3:C3").formulas = [["=A3*2", 10]];
      sheet.getRange("C4").values = [[20]];
      sheet.getRange("B3").autoFill("B1:B3");
      sheet.getRange("B3").autoFill("B3:B4");
      sheet.getRange("C3:C4").autoFill("C1:C4");
      sheet.getRange("C3:C4").autoFill("C3:E4");
    });
    expect(await formulasAt(host, "B1:E4")).toEqual([
      ["=A1*2", -10, "", ""],
      ["=A2*2", 0, "", ""],
      ["=A3*2", 10, 10, 10],
      ["=A4*2", 20, 20, 20],
    ]);
  });

  it("fills down to the end of the block when no destination is named", async () => {
    const host = await openRangeHost("甲");
    await onFirstSheet(host, (sheet) => {
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      sheet.getRange("B1").formulas = [["=A1+1"]];
      sheet.getRange("B1").autoFill();
    });
    expect(await formulasAt(host, "B1:B5")).toEqual([["=A1+1"], ["=A2+1"], ["=A3+1"], ["=A4+1"], [""]]);
  });

  it("refuses flash fill, and destinations that do not hold the range or grow both ways", async () => {
    const host = await openRangeHost("甲");
    const attempt = (address: string, type?: "FlashFill") =>
      refusalOf(host, (sheet) => sheet.getRange("B2").autoFill(address, type));
    expect(await attempt("B2:B4", "FlashFill")).toBe("NotImplemented");
    expect(await attempt("B3:B4")).toBe("InvalidArgument");
    expect(await attempt("B2:C4")).toBe("InvalidArgument");
  });
});
