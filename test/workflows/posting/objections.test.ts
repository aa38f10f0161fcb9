import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { planRegistration } from "../../../src/workflows/posting/plan-registration";
import { makeRosters } from "../../../src/workflows/rosters/make-rosters";
import { makeSheets } from "../../../src/workflows/rosters/make-sheets";
import { rosterOffer } from "../../../src/workflows/rosters/roster-offer";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2026-01-20" as CalendarDate, overrides: {} } as const;
const HEAD = ["序号", "异议日期", "被反映人", "工作单位", "异议内容", "承办人", "处理结果", "办结日期"];
// Invented people: region 341899 is assigned to no place.
const register = gridOf("困难职工登记", [
  ["怀川县困难职工登记表"],
  ["姓名", "身份证号", "工作单位", "困难类别", "人口", "年收入", "刚性支出", "意外支出", "慰问金额"],
  ["冯莲香", "341899195801106786", "县棉纺织厂", "深度困难", 3, 13248, 0, 0, 1500],
  ["马宝山", "341899195811080196", "县棉纺织厂", "相对困难", 2, 34344, 2400, 0, 1000],
]);

function checkedWith(...lines: CellValue[][]) {
  const list = gridOf("公示异议登记", [["怀川县2026年送温暖公示异议登记表"], HEAD, ...lines]);
  return checkWorkbook([parameterGrid({ 活动年度: 2026, 公示天数: 5 }), register, list], options);
}

const open = [1, "2026-01-14", "冯*香", "县棉纺织厂", "反映家庭收入情况", "史明", null, null];
const closed = [1, "2026-01-14", "冯*香", "县棉纺织厂", "反映家庭收入情况", "史明", "不属实", "2026-01-16"];
const codes = (checked: ReturnType<typeof checkedWith>) =>
  checked.findings.flatMap(({ code }) => (code.startsWith("objection.") ? [code] : []));

test("an open objection is a finding and keeps its household off the payment roster, not off the notice", async () => {
  const checked = checkedWith(open);
  expect(codes(checked)).toEqual(["objection.open"]);
  const { rosters, leftOut } = await makeRosters(checked, options);
  expect(rosters.map(({ households, totalFen }) => [households, totalFen])).toEqual([[1, 100000]]);
  expect(leftOut).toEqual([
    { sheet: "困难职工登记", row: 3, name: "冯莲香", workUnit: "县棉纺织厂", reason: "objectionOpen" },
  ]);
  const { sheets } = await makeSheets(["notice"], checked, options);
  expect(sheets.map(({ rows }) => rows)).toEqual([2]);
  expect(rosterOffer(checked, options)).toMatchObject({
    allocatedFen: 250000,
    units: [{ totalFen: 100000 }],
  });
  const paid = await planRegistration(checked, options, { act: "paid" });
  const posted = await planRegistration(checked, options, { act: "posted" });
  expect([paid?.registration.households, posted?.registration.households]).toEqual([1, 2]);
});

test("a closed objection holds nobody back", async () => {
  const checked = checkedWith(closed);
  expect(codes(checked)).toEqual([]);
  expect((await makeRosters(checked, options)).rosters[0]?.households).toBe(2);
});

test.each([
  ["full name, no unit", ["冯莲香", null], "objection.open"],
  ["surname alone", ["冯**", "县棉纺织厂"], "objection.open"],
  ["another unit", ["冯*香", "县酒厂"], "objection.unmatched"],
  ["nobody named", [null, "县棉纺织厂"], "objection.unmatched"],
])("an objection is matched as on the notice: %s", (_case, who, code) => {
  const checked = checkedWith([1, "2026-01-14", ...who, "反映家庭收入情况", "史明", null, null]);
  expect(codes(checked)).toEqual([code]);
});

test("a day of closing that cannot be read keeps the objection open, is said, and stays as it was written", async () => {
  const checked = checkedWith([...closed.slice(0, 7), "下周三答复"]);
  expect(codes(checked)).toEqual(["objection.open"]);
  expect(checked.findings).toContainEqual(
    expect.objectContaining({
      code: "date.unreadable",
      where: { sheet: "公示异议登记", row: 3, column: 8 },
      params: { field: "objectionClosedDate", value: "下周三答复" },
    }),
  );
  const { plan } = await makeSheets(["objections"], checked, options);
  const written = plan.steps.flatMap((step) => (step.step === "writeBlock" ? step.values.flat() : []));
  expect(written).toContain("下周三答复");
});

test("a day of closing without its year is asked about, and the objection stays open", () => {
  const checked = checkedWith([...closed.slice(0, 7), "1月16日"]);
  expect(codes(checked)).toEqual(["objection.open"]);
  expect(checked.findings.map(({ code }) => code)).toContain("date.ambiguous");
});

test("an objection closed without an outcome is said at its cell", () => {
  const checked = checkedWith([...closed.slice(0, 6), null, "2026-01-16"]);
  expect(codes(checked)).toEqual(["objection.noOutcome"]);
  const found = checked.findings.find(({ code }) => code === "objection.noOutcome");
  expect(found).toMatchObject({ where: { row: 3, column: 7 }, params: { closedOn: "2026-01-16" } });
});

test("the register of objections is recognised again, blank lines and all, and keeps what was recorded", async () => {
  const { plan, sheets } = await makeSheets(["objections"], checkedWith(open), options);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["公示异议登记"]);
  const rows = plan.steps.flatMap((step) =>
    step.step === "writeBlock"
      ? step.values.map((row) =>
          row.map((value) => (typeof value === "string" ? value.replace(/^'/, "") : value)),
        )
      : [],
  );
  const again = checkWorkbook([parameterGrid(), register, gridOf("公示异议登记", rows)], options);
  expect(again.tables.map(({ kind }) => kind)).toEqual(["needyWorkers", "objections"]);
  expect(codes(again)).toEqual(["objection.open"]);
  const blank = await makeSheets(["objections"], checkWorkbook([register], options), options);
  expect(blank.sheets[0]?.rows).toBe(10);
});
