import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { reasonsInWords } from "../../../src/workflows/eligibility/eligibility-report-reasons";
import { reportEligibility } from "../../../src/workflows/eligibility/eligibility-report";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-25" as CalendarDate, overrides: {} } as const;
const HEAD =
  "姓名 身份证号 工作单位 困难类别 家庭人口 家庭年收入 刚性支出 意外支出 月人均收入 是否享受低保 致困原因";

type Facts = Readonly<Record<string, CellValue>>;

/** One invented household of two, 1,000 yuan a head and month, with what the case says of it. */
function decided(facts: Facts, ...others: ReturnType<typeof gridOf>[]) {
  const household: Facts = {
    ...{ 姓名: "冯莲香", 身份证号: "341899195801106786", 工作单位: "县棉纺织厂", 困难类别: "相对困难" },
    ...{ 家庭人口: 2, 家庭年收入: 24_000, 刚性支出: 0, 意外支出: 0, 是否享受低保: "否" },
    ...facts,
  };
  const head = [...new Set([...HEAD.split(" "), ...Object.keys(facts)])];
  const register = gridOf("困难职工登记", [
    ["困难职工登记表"],
    head,
    head.map((each) => household[each] ?? null),
  ]);
  const grids = [parameterGrid(), register, ...others];
  const [first] = reportEligibility(grids, options).registers[0]!.households;
  const { decision, hardshipClass } = first!.eligibility;
  return {
    decision:
      { deep: "深度困难", relative: "相对困难", accident: "意外致困" }[hardshipClass ?? ("" as "deep")] ??
      { eligible: "符合", notEligible: "不符", needsReview: "待定" }[decision],
    why: reasonsInWords(first!.eligibility, "zh-CN"),
    groups: [first!.eligibility.categories.main, ...first!.eligibility.categories.others],
    codes: checkWorkbook(grids, options).findings.map(({ code }) => code),
  };
}

/** 情形、填报、结论、理由里必须说到的话：一行一户，经办人可以逐行核对。 */
const CASES: readonly (readonly [string, Facts, string, string])[] = [
  [
    "月人均正好等于低保线",
    { 家庭年收入: 780 * 24 },
    "相对困难",
    "月人均 780.00 元，等于标准 780.00 元（不含本数）",
  ],
  [
    "月人均正好等于两倍低保线，没有突发事件",
    { 家庭年收入: 1560 * 24 },
    "不符",
    "等于标准 1,560.00 元（不含本数）；意外致困：没有突发事件造成的支出或损失",
  ],
  ["一人户", { 家庭人口: 1, 家庭年收入: 7_800 }, "深度困难", "月人均 650.00 元，低于标准 780.00 元"],
  ["全年没有收入", { 家庭年收入: 0 }, "深度困难", "月人均 0.00 元"],
  ["年收入填了负数", { 家庭年收入: -3_000 }, "待定", "缺“家庭年收入”"],
  ["家庭人口填了 0", { 家庭人口: 0 }, "待定", "缺“家庭人口”"],
  [
    "月人均填错，按年收入算是另一类",
    { 月人均收入: 600 },
    "待定",
    "月人均填 600.00，按年收入为 1,000.00，两种算法结论不同",
  ],
  ["月人均填错，但算下来还是同一类", { 月人均收入: 900 }, "相对困难", "月人均 1,000.00 元"],
  [
    "意外致困，收入高，没填意外支出",
    { 困难类别: "意外致困", 家庭年收入: 60_000, 意外支出: null, 致困原因: "遭受意外事故" },
    "待定",
    "意外致困：缺“意外支出”",
  ],
  [
    "意外致困，损失正好是年收入的 80%",
    { 困难类别: "意外致困", 家庭年收入: 60_000, 意外支出: 48_000, 致困原因: "遭受意外事故" },
    "不符",
    "突发损失 48,000.00 元，等于标准 48,000.00 元（不含本数）",
  ],
  [
    "收入高，却填享受低保",
    { 家庭年收入: 60_000, 是否享受低保: "是" },
    "待定",
    "享受低保，填报收入月人均 2,500.00，高于低保线 780.00",
  ],
  [
    "享受低保，收入在低保线以上、两倍以内：照规则认定",
    { 是否享受低保: "是" },
    "相对困难",
    "月人均 1,000.00 元，低于标准 1,560.00 元",
  ],
  [
    "收入高，没有低保：按材料不符",
    { 家庭年收入: 60_000 },
    "不符",
    "月人均 2,500.00 元，高于标准 1,560.00 元",
  ],
  ["外国人永久居留证", { 身份证号: "911124198108030024" }, "相对困难", "月人均 1,000.00 元"],
  ["20 位残疾人证号", { 身份证号: "34189919580110678641" }, "相对困难", "月人均 1,000.00 元"],
];

describe("难办的户怎样认定（低保线 780 元/人/月）", () => {
  test.each(CASES)("%s", (_title, facts, decision, why) => {
    const found = decided(facts);
    expect(found.decision).toBe(decision);
    expect(found.why).toContain(why);
  });

  test("收入与低保相矛盾的，核查里也说，改正后不再说", () => {
    expect(decided({ 家庭年收入: 60_000, 是否享受低保: "是" }).codes).toContain("household.allowanceIncome");
    expect(decided({ 家庭年收入: 60_000 }).codes).not.toContain("household.allowanceIncome");
    expect(decided({ 家庭年收入: 9_000, 是否享受低保: "是" }).codes).not.toContain(
      "household.allowanceIncome",
    );
  });

  test("低保名单上有、收入却高的，同样先核实", () => {
    const list = gridOf("低保名单", [
      ["低保名单"],
      ["姓名", "身份证号", "低保金额"],
      ["冯莲香", "341899195801106786", 500],
    ]);
    const { decision, why } = decided({ 家庭年收入: 60_000, 是否享受低保: null }, list);
    expect(decision).toBe("待定");
    expect(why).toContain("享受低保");
  });

  test("家庭成员没有身份证号，不影响认定", () => {
    const family = gridOf("家庭成员", [
      ["家庭成员表"],
      ["职工姓名", "职工身份证号", "姓名", "与职工关系", "身份证号", "月收入"],
      ["冯莲香", "341899195801106786", "冯小军", "儿子", null, 0],
    ]);
    expect(decided({}, family).decision).toBe("相对困难");
  });

  test.each<[string, Facts, readonly (string | null)[]]>([
    ["类别写困难劳模", { 困难类别: "困难劳模" }, ["modelWorker"]],
    ["原因写省级劳动模范，又是退休职工", { 致困原因: "省级劳动模范、退休" }, ["modelWorker", "retired"]],
    [
      "类别写鳏寡孤独，低于低保线",
      { 困难类别: "鳏寡孤独职工", 家庭年收入: 9_000 },
      ["unsupportedBelowLine", "widowedOrAlone"],
    ],
    [
      "一户几种情形，主要的在前",
      { 家庭年收入: 9_000, 致困原因: "患重病、工伤" },
      ["unsupportedBelowLine", "seriouslyIll", "workInjury"],
    ],
  ])("重点对象：%s", (_title, facts, groups) => expect(decided(facts).groups).toEqual(groups));

  test("登记为未享受低保、低保名单上有的，不算应保未保，也不替登记表改", () => {
    const list = gridOf("低保名单", [
      ["低保名单"],
      ["姓名", "身份证号", "低保金额"],
      ["冯莲香", "341899195801106786", 500],
    ]);
    expect(decided({ 家庭年收入: 9_000 }).groups).toEqual(["unsupportedBelowLine"]);
    expect(decided({ 家庭年收入: 9_000 }, list).groups).toEqual([null]);
    expect(decided({ 家庭年收入: 9_000 }, list).codes).toContain("household.minimumLiving");
  });

  test("全年收入填 0 的，认定照规则，核查提示核实", () => {
    expect(decided({ 家庭年收入: 0 }).codes).toContain("household.zeroIncome");
    expect(decided({ 家庭年收入: 12 }).codes).not.toContain("household.zeroIncome");
  });
});
