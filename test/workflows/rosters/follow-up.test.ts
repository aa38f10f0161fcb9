import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { makeSheets } from "../../../src/workflows/rosters/make-sheets";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-25" as CalendarDate, overrides: {} } as const;
const HEAD = ["姓名", "身份证号", "工作单位", "困难类别", "家庭人口", "家庭年收入", "刚性支出", "意外支出"];

// Invented people: region 341899 is assigned to no place.
const FENG = ["冯莲香", "341899195801106786", "县棉纺织厂", "深度困难", 3, 13248, 0, 0];
const MA = ["马宝山", "341899195811080196", "县棉纺织厂", "相对困难", 2, 34344, 2400, 0];
const HE = ["何开元", "34189919650307811X", "县水泥厂", "相对困难", null, 9000, 0, 0];
const SU = ["苏文斌", "341899197409067718", "县水泥厂", "相对困难", 2, 96000, 0, 0];

/** The lines of the sheet as `变动 姓名 原因`. */
async function lines(...grids: ReturnType<typeof gridOf>[]): Promise<string[]> {
  const checked = checkWorkbook([parameterGrid({ "复核期限（天）": 180 }), ...grids], options);
  const { plan } = await makeSheets(["changes"], checked, options);
  return plan.steps
    .flatMap((step) => (step.step === "writeBlock" && step.sheet === "与上年变动" ? step.values : []))
    .filter((row) => typeof row[0] === "number")
    .map((row) => [row[1], row[2], row[7]].filter((value) => value !== null && value !== "").join(" "));
}
const register = (head: CellValue[], ...rows: CellValue[][]) =>
  gridOf("困难职工登记", [["怀川县困难职工登记表"], head, ...rows]);

test("who is new, who left and why, and who was helped last year are named", async () => {
  const before = gridOf("上年登记", [
    ["怀川县上年困难职工登记表"],
    [...HEAD, "慰问金额"],
    [...FENG, 1500],
    [...SU, 1000],
    ["钱一", "341899196802140024", "县水泥厂", "深度困难", 1, 3000, 0, 0, 1500],
  ]);
  const deaths = gridOf("死亡比对名单", [
    ["死亡比对名单"],
    ["姓名", "身份证号", "死亡日期"],
    ["钱一", "341899196802140024", "2026-10-01"],
  ]);
  const found = await lines(register(HEAD, FENG, MA, HE, SU), before, deaths);
  expect(found).toContain("新增 马宝山");
  expect(found).toContain("退出 钱一 去世（死亡比对名单!C3）");
  expect(found.filter((line) => line.startsWith("去年帮扶"))).toEqual([
    expect.stringMatching(/^去年帮扶 苏文斌 相对困难：.*高于标准/),
  ]);
  expect(found.filter((line) => line.startsWith("未列入"))).toEqual([
    expect.stringMatching(/^未列入 何开元 .*缺“家庭人口”/),
  ]);
});

test("who was not checked within the period is to be checked again", async () => {
  const checked = (row: CellValue[], day: string | null) => [...row, day];
  const found = await lines(
    register(
      [...HEAD, "最近核查日期"],
      checked(FENG, "2026-12-01"),
      checked(MA, "2026-05-01"),
      checked(SU, null),
    ),
  );
  expect(found).toEqual(["待复核 马宝山", "待复核 苏文斌"]);
});
