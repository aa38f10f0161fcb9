import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { planRegistration } from "../../../src/workflows/posting/plan-registration";
import { readRegistrations } from "../../../src/workflows/posting/registrations";
import { makeSheets } from "../../../src/workflows/rosters/make-sheets";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const day = (on: string) => on as CalendarDate;
const given = { locale: "zh-CN", overrides: {}, salt: "盐" } as const;
// Invented people: region 341899 is assigned to no place.
const HEAD = [
  "姓名",
  "身份证号",
  "工作单位",
  "困难类别",
  "人口",
  "年收入",
  "刚性支出",
  "意外支出",
  "慰问金额",
];
const feng = ["冯莲香", "341899195801106786", "县棉纺织厂", "深度困难", 3, 13248, 0, 0, 1500];
const ma = ["马宝山", "341899195811080196", "县棉纺织厂", "相对困难", 2, 34344, 2400, 0, 1000];
const he = ["何开元", "34189919650307811X", "县水泥厂", "深度困难", 2, 9000, 0, 0, 800];

const checkedOf = (...rows: CellValue[][]) =>
  checkWorkbook(
    [parameterGrid({ 公示天数: 5 }), gridOf("困难职工登记", [["怀川县困难职工登记表"], HEAD, ...rows])],
    { ...given, asOf: day("2026-01-12") },
  );

/** What a supplementary notice of 2026-01-19 says after these were posted on 2026-01-12. */
async function supplementOf(now: ReturnType<typeof checkedOf>) {
  const options = { ...given, asOf: day("2026-01-12") };
  const posted = await planRegistration(checkedOf(feng, ma, he), options, { act: "posted" });
  const registrations = readRegistrations(posted?.plan.memory?.registrations);
  const later = { ...given, asOf: day("2026-01-19"), registrations };
  const { sheets, plan } = await makeSheets(["supplement"], now, later);
  const texts = plan.steps.flatMap((step) =>
    step.step === "writeBlock" ? step.values.flat().filter((value) => typeof value === "string") : [],
  );
  const again = await planRegistration(now, later, { act: "posted", on: day("2026-01-19") });
  return { sheets, text: texts.join("").replace(/\s/g, ""), registration: again?.registration };
}

test("a unit that only lost a household says who is no longer listed, and lists nobody", async () => {
  const { sheets, text, registration } = await supplementOf(checkedOf(feng, he));
  expect(sheets.map(({ sheet, rows, totalFen }) => [sheet, rows, totalFen])).toEqual([
    ["补充公示-棉纺织厂", 1, 0],
  ]);
  expect(text).toContain("2026年1月12日公示的县棉纺织厂");
  expect(text).toContain("下列人员不再列入名单：马*山");
  expect(text).toContain("公示期：2026年1月19日至2026年1月23日（5个工作日）");
  expect(text).not.toMatch(/合计|冯|0户/);
  expect(registration).toMatchObject({ isSupplement: true, households: 0, until: "2026-01-23" });
});

test("a unit that lost all its households gets its supplementary notice too", async () => {
  const { sheets, text } = await supplementOf(checkedOf(feng, ma));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["补充公示-水泥厂"]);
  expect(text).toContain("下列人员不再列入名单：何*元");
});

test("one amount changed and one household gone: both in one notice, the others not in it", async () => {
  const { sheets, text } = await supplementOf(checkedOf([...feng.slice(0, 8), 1800], he));
  expect(sheets.map(({ rows, totalFen }) => [rows, totalFen])).toEqual([[1, 180000]]);
  expect(text).toContain("原1,500.00元");
  expect(text).toContain("不再列入名单的：马*山。");
  expect(text).not.toContain("何");
});

test("nothing changed: no supplementary notice", async () => {
  expect((await supplementOf(checkedOf(feng, ma, he))).sheets).toEqual([]);
});
