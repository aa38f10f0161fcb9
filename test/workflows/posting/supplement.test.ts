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

const grids = (...rows: CellValue[][]) => [
  parameterGrid({ 公示天数: 5 }),
  gridOf("困难职工登记", [["怀川县困难职工登记表"], HEAD, ...rows]),
];
const checkedOf = (...rows: CellValue[][]) =>
  checkWorkbook(grids(...rows), { ...given, asOf: day("2026-01-12") });

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

/** The steps found out of order where one act was registered on a day, after a posting that hung to 2026-01-16. */
async function orderAfter(act: "approved" | "paid", on: string) {
  const options = { ...given, asOf: day("2026-01-12") };
  const checked = checkedOf(feng, ma, he);
  const posted = await planRegistration(checked, options, { act: "posted" });
  const hanging = readRegistrations(posted?.plan.memory?.registrations);
  const acted = await planRegistration(
    checked,
    { ...options, registrations: hanging },
    { act, on: day(on), units: ["县棉纺织厂"] },
  );
  const registrations = readRegistrations(acted?.plan.memory?.registrations);
  const again = checkWorkbook(grids(feng, ma, he), { ...given, asOf: day("2026-01-20"), registrations });
  return again.findings.flatMap(({ code, where, params }) =>
    code === "step.order" ? [{ where, params }] : [],
  );
}

test.each(["approved", "paid"] as const)(
  "%s on the last day of the notice is a finding at each household",
  async (act) => {
    expect(await orderAfter(act, "2026-01-16")).toEqual(
      [3, 4].map((row) => ({
        where: { sheet: "困难职工登记", row, column: 9 },
        params: { step: act, on: "2026-01-16", after: "posted", afterOn: "2026-01-16" },
      })),
    );
    expect(await orderAfter(act, "2026-01-17")).toEqual([]);
  },
);

test("a dated roster is held against the notice as it was registered, not against the parameters", async () => {
  const options = { ...given, asOf: day("2026-01-19") };
  const posted = await planRegistration(checkedOf(feng, ma, he), options, { act: "posted" });
  const registrations = readRegistrations(posted?.plan.memory?.registrations);
  const roster = gridOf("发放花名册", [
    ["怀川县慰问金发放花名册"],
    ["序号", "姓名", "身份证号", "发放金额", "领取人签字", "发放日期"],
    [1, "冯莲香", feng[1] ?? null, 1500, "冯莲香", "2026-01-20"],
    [2, "马宝山", ma[1] ?? null, 1000, "马宝山", "2026-01-26"],
  ]);
  const { findings } = checkWorkbook([...grids(feng, ma, he), roster], { ...options, registrations });
  const early = findings.filter(({ code }) => code === "step.order");
  expect(early.map(({ where, params }) => [where?.row, params])).toEqual([
    [3, { step: "paid", on: "2026-01-20", after: "posted", afterOn: "2026-01-23" }],
  ]);
});

test("nothing changed: no supplementary notice", async () => {
  expect((await supplementOf(checkedOf(feng, ma, he))).sheets).toEqual([]);
});
