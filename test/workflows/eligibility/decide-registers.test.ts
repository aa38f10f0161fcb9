import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { planAllocation } from "../../../src/workflows/allocate/allocate";
import { reasonsInWords } from "../../../src/workflows/eligibility/eligibility-report-reasons";
import { reportEligibility } from "../../../src/workflows/eligibility/eligibility-report";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-25" as CalendarDate, overrides: {} } as const;

// Invented people: region 341899 is assigned to no place.
const FENG = "341899195801106786";
const SON = "341899196802140024";
const DAUGHTER = "341899197109090035";
const HEAD = [
  "姓名",
  "身份证号",
  "工作单位",
  "困难类别",
  "家庭人口",
  "家庭年收入",
  "刚性支出",
  "意外支出",
  "是否低保",
];
const feng = (changes: Readonly<Record<string, CellValue>> = {}) => {
  const line: Readonly<Record<string, CellValue>> = {
    ...{ 姓名: "冯莲香", 身份证号: FENG, 工作单位: "县棉纺织厂", 困难类别: "深度困难" },
    ...{ 家庭人口: 3, 家庭年收入: 13248, 刚性支出: 0, 意外支出: 0, 是否低保: null },
    ...changes,
  };
  const head = [...HEAD, ...Object.keys(changes).filter((each) => !HEAD.includes(each))];
  return gridOf("困难职工登记", [["怀川县困难职工登记表"], head, head.map((each) => line[each] ?? null)]);
};
const family = gridOf("家庭成员", [
  ["家庭成员表"],
  ["职工姓名", "职工身份证号", "姓名", "与职工关系", "身份证号", "月收入"],
  ["冯莲香", FENG, "冯小军", "儿子", SON, 0],
  ["冯莲香", FENG, "冯小兰", "女儿", DAUGHTER, 0],
]);
const list = (sheet: string, ...rows: CellValue[][]) => gridOf(sheet, [[sheet], ...rows]);
const homes = list(
  "房产比对名单",
  ["权利人", "证件号码", "房屋坐落"],
  ["冯莲香", FENG, "城关镇一号"],
  ["冯小军", SON, "城关镇二号"],
);

function decided(...grids: ReturnType<typeof gridOf>[]) {
  const report = reportEligibility([parameterGrid(), ...grids], options);
  const household = report.registers[0]!.households[0]!;
  const { decision, hardshipClass, categories } = household.eligibility;
  return {
    decision: hardshipClass ?? decision,
    main: categories.main,
    why: reasonsInWords(household.eligibility, "zh-CN"),
    codes: checkWorkbook([parameterGrid(), ...grids], options).findings.map(({ code }) => code),
  };
}

describe("A household in the lists of other offices", () => {
  it("is held back for two homes of the family, each named with its list and cell", () => {
    expect(decided(feng(), homes)).toMatchObject({ decision: "deep" });
    const { decision, why, codes } = decided(feng(), family, homes);
    expect(decision).toBe("needsReview");
    expect(why).toContain("比对名单中有两处以上住房（房产比对名单!C3、房产比对名单!C4）");
    expect(codes).toContain("eligibility.excluded");
  });

  it("with a death among the family is held back", () => {
    const deaths = list("死亡比对名单", ["姓名", "身份证号", "死亡日期"], ["冯小军", SON, "2026-10-01"]);
    expect(decided(feng(), family, deaths).why).toContain("家庭成员的死亡记录（死亡比对名单!C3）");
    expect(decided(feng(), deaths).decision).toBe("deep");
  });

  it("that only shares a name is left in peace", () => {
    const cars = list("车辆比对名单", ["车主", "身份证号", "车牌号"], ["冯莲香", null, "无A00001"]);
    expect(decided(feng(), cars)).toMatchObject({ decision: "deep" });
  });

  it("on the list of allowances is not 应保未保, off the list it is; a statement that differs is said", () => {
    const none = list("低保比对名单", ["户主姓名", "身份证号", "低保金额"], ["钱一", DAUGHTER, 300]);
    const listed = list("低保比对名单", ["户主姓名", "身份证号", "低保金额"], ["冯莲香", FENG, 300]);
    expect(decided(feng(), none).main).toBe("unsupportedBelowLine");
    expect(decided(feng(), listed).main).toBeNull();
    expect(decided(feng({ 是否低保: "否" }), listed).codes).toContain("household.minimumLiving");
    expect(decided(feng({ 是否低保: "是" }), none).codes).toContain("household.minimumLiving");
    expect(decided(feng({ 是否低保: "是" }), listed).codes).not.toContain("household.minimumLiving");
  });
});

describe("A dossier that contradicts itself", () => {
  it("is decided where either figure comes to the same, and held back where not", () => {
    const four = decided(feng({ 家庭人口: 4 }), family);
    expect(four).toMatchObject({ decision: "deep" });
    expect(four.codes).toContain("household.size");
    const poorer = decided(feng({ 家庭人口: 3, 家庭年收入: 26000, 家庭月人均收入: 1500 }), family);
    expect(poorer.decision).toBe("needsReview");
    expect(poorer.why).toContain("月人均");
    expect(poorer.why).toContain("两种算法结论不同");
  });

  it("takes rigid spending from its kinds, and says when the sum is another", () => {
    const kinds = { 家庭年收入: 60000, 刚性支出: null, 医疗支出: 40000, 就学支出: 6000 };
    expect(decided(feng(kinds)).decision).toBe("deep");
    const { decision, codes } = decided(feng({ ...kinds, 刚性支出: 1000 }));
    expect([decision, codes.includes("household.rigidTotal")]).toEqual(["needsReview", true]);
  });
});

it("coverage counts everybody of the family once", async () => {
  const grids = [
    parameterGrid({ "本次分配资金（元）": 3000, "每户保底（元）": 500, "发放金额取整（元）": 100 }),
    feng(),
    family,
  ];
  const planned = await planAllocation(reportEligibility(grids, options), grids, {}, options);
  if (planned.kind !== "planned") throw new Error(planned.kind);
  expect(planned.coverage).toMatchObject({
    registered: 1,
    people: { registered: 3, helped: 3, refused: 0, gaps: 0 },
  });
});
