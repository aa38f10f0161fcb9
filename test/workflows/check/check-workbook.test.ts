import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { placeText } from "../../../src/i18n/place-text";
import { renderFinding } from "../../../src/i18n/render-finding";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { makeRosters } from "../../../src/workflows/rosters/make-rosters";
import { planCheckMarks } from "../../../src/workflows/check/plan-check-results";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;
const HEAD = [
  "姓名",
  "身份证号",
  "性别",
  "工作单位",
  "困难类别",
  "人口",
  "年收入",
  "刚性支出",
  "意外支出",
  "月人均",
];

// Invented people: region 341899 is assigned to no place.
const DEEP = ["冯莲香", "341899195801106786", "女", "县棉纺织厂", "深度困难", 3, 13248, 0, 0, 368];
const RELATIVE = ["马宝山", "341899195811080196", "男", "县棉纺织厂", "相对困难", 2, 34344, 2400, 0, 1431];
const RICH = ["苏文斌", "341899197409067718", "男", "县水泥厂", "相对困难", 2, 96000, 0, 0, 4000];

function register(...rows: CellValue[][]) {
  return gridOf("困难职工登记", [["怀川县困难职工登记表"], HEAD, ...rows]);
}

function withId(row: readonly CellValue[], id: string) {
  return row.map((value, index) => (index === 1 ? id : value));
}

function codes(...grids: Parameters<typeof checkWorkbook>[0]) {
  return checkWorkbook(grids, options).findings.map(({ code }) => code);
}

describe("checking a workbook", () => {
  it("finds nothing but the unknown region in a right register", () => {
    expect(codes(parameterGrid(), register(DEEP, RELATIVE))).toEqual(["residentId.region"]);
  });

  it("places each finding at its cell, 1-based", () => {
    const short = withId(DEEP, "34189919580110678");
    const [finding] = checkWorkbook([parameterGrid(), register(RELATIVE, short)], options).findings;
    expect(finding).toMatchObject({
      code: "residentId.length",
      severity: "error",
      where: { sheet: "困难职工登记", row: 4, column: 2 },
    });
  });

  it("names a person registered twice at both rows", () => {
    const found = codes(parameterGrid(), register(DEEP, RELATIVE, DEEP));
    expect(found.filter((code) => code === "household.samePerson")).toHaveLength(2);
  });

  it("finds a person again in another register on another sheet, and names every place with its sheet", () => {
    const other = gridOf("退休困难职工", [HEAD, RELATIVE, DEEP]);
    const { findings } = checkWorkbook([parameterGrid(), register(DEEP), other], options);
    const same = findings.filter(({ code }) => code === "household.samePerson");
    expect(same.map(({ where }) => where && placeText(where)).sort()).toEqual([
      "困难职工登记!B3",
      "退休困难职工!B3",
    ]);
    for (const finding of same) {
      expect(renderFinding(finding, "zh-CN").problem).toBe(
        "冯莲香 登记了 2 次：困难职工登记!B3、退休困难职工!B3",
      );
    }
  });

  it("says that the line is not set and never takes it as 0", () => {
    const checked = checkWorkbook([parameterGrid({ "低保线（元/人/月）": null }), register(DEEP)], options);
    const unset = checked.findings.find(({ code }) => code === "parameter.unset");
    expect(unset?.params).toEqual({ parameter: "minimumLivingLine", dependents: 1 });
    expect(checked.registers[0]?.households[0]?.eligibility.decision).toBe("needsReview");
  });

  it("lets a parameter given from outside win over the sheet", () => {
    const overrides = { minimumLivingLine: 30000 as never };
    const checked = checkWorkbook([parameterGrid(), register(DEEP)], { ...options, overrides });
    expect(checked.registers[0]?.households[0]?.eligibility.hardshipClass).toBe("relative");
  });

  it("compares donations with standard, pledge, deadline and the stated total", () => {
    const donations = gridOf("捐款明细", [
      ["怀川县单位捐款明细表"],
      ["单位名称", "单位条件", "在职人数", "捐款人数", "承诺金额", "到账金额", "到账日期", "上年捐款"],
      ["县第一中学", "条件好", 100, 95, 6000, 4000, "2027-01-12", 3900],
      ["县档案馆", "一般", 10, 9, 2500, 2500, "2027-01-05", 2000],
      ["县图书馆", "一般", 10, 9, 2500, 2500, "2027-01-05", 2000],
      ["合计", null, null, null, 11000, 8000, null, null],
    ]);
    expect(codes(parameterGrid(), donations).sort()).toEqual([
      "amount.total",
      "donation.belowReference",
      "donation.countyNotAboveLastYear",
      "donation.late",
      "donation.partPaid",
    ]);
  });

  it("plans marks and a list whose rows are the findings", () => {
    const grids = [parameterGrid(), register(withId(DEEP, "34189919580110678"))];
    const { steps } = planCheckMarks(checkWorkbook(grids, options), grids, "zh-CN");
    const list = steps.find((step) => step.step === "writeBlock" && step.sheet === "检查结果");
    expect(JSON.stringify(list)).toContain("身份证号为 17 位");
    expect(steps.some((step) => step.step === "mark" && step.sheet === "困难职工登记")).toBe(true);
  });
});

describe("making rosters", () => {
  it("pays eligible households by class, one roster a unit, and names everyone left out", async () => {
    const twice = DEEP;
    const checked = checkWorkbook([parameterGrid(), register(DEEP, RELATIVE, RICH, twice)], options);
    const { rosters, leftOut } = await makeRosters(checked, options);
    expect(rosters).toEqual([
      {
        sheet: expect.stringContaining("发放-"),
        workUnit: "县棉纺织厂",
        print: { pages: 1, fitsWidth: true, cutCells: 0 },
        households: 2,
        totalFen: 250000,
        fingerprint: expect.any(String),
      },
    ]);
    expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [5, "notEligible"],
      [6, "registeredTwice"],
    ]);
  });

  it("leaves out a household whose amount is not set instead of paying nothing", async () => {
    const checked = checkWorkbook(
      [parameterGrid({ "深度困难慰问标准（元）": null }), register(DEEP, RELATIVE)],
      options,
    );
    expect((await makeRosters(checked, options)).leftOut).toEqual([
      { sheet: "困难职工登记", row: 3, name: "冯莲香", workUnit: "县棉纺织厂", reason: "noAmount" },
    ]);
  });
});
