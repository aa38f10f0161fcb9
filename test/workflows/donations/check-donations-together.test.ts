import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { renderFinding } from "../../../src/i18n/render-finding";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;
const UNIT_HEAD = [
  "单位名称",
  "职工人数",
  "捐款人数",
  "单位捐款（元）",
  "个人捐款（元）",
  "到账金额（元）",
  "到账日期",
  "捐款方式",
  "备注",
];

function units(...rows: CellValue[][]) {
  return gridOf("单位捐款", [["怀川县单位捐款情况表"], UNIT_HEAD, ...rows]);
}

function personal(...rows: CellValue[][]) {
  return gridOf("个人捐款名单", [
    ["怀川县职工个人捐款名单"],
    ["姓名", "工作单位", "职务", "认捐金额", "个人捐款金额", "捐款方式", "签名"],
    ...rows,
  ]);
}

function found(code: string, grids: Parameters<typeof checkWorkbook>[0], changes = {}) {
  const { findings } = checkWorkbook([parameterGrid(changes), ...grids], options);
  return findings.filter((finding) => finding.code === code);
}

const BUREAU = ["县教育局", 100, 2, 5000, 300, 5300, "2027-01-05", "转账", null];
const OFFICE = ["县农业局", 50, 46, 3000, 200, 3200, "2027-01-06", "转账", null];

describe("donations across the lists", () => {
  it("compares a list of persons with the figure of its unit, to the fen", () => {
    const list = personal(
      ["冯莲香", "县教育局", "局长", null, 200, "现金", "冯莲香"],
      ["马宝山", "怀川县教育局", "科员", null, 99.99, "现金", "马宝山"],
    );
    const [finding, ...others] = found("donation.personalListDiffers", [units(BUREAU, OFFICE), list]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "error",
      where: { sheet: "个人捐款名单", row: 3, column: 5 },
      params: { listedFen: 29_999, statedFen: 30_000, differenceFen: 1 },
    });
  });

  it("says when more people are listed than the unit has", () => {
    const list = personal(
      ["冯莲香", "县教育局", null, null, 100, null, null],
      ["马宝山", "县教育局", null, null, 100, null, null],
      ["苏文斌", "县教育局", null, null, 100, null, null],
    );
    const small = BUREAU.map((value, index) => (index === 1 ? 2 : value));
    const [finding] = found("donation.donorsExceedStaff", [units(small, OFFICE), list]);
    expect(finding?.params).toEqual({ donors: 3, staff: 2 });
  });

  it("counts people below the reference of their rank without naming one", () => {
    const list = personal(
      ["冯莲香", "县教育局", "局长", null, 200, null, null],
      ["马宝山", "县教育局", "副局长", null, 200, null, null],
      ["苏文斌", "县教育局", "科员", null, 50, null, null],
    );
    const ranks = {
      "单位主要负责人参考标准（元）": 300,
      "单位副职参考标准（元）": 200,
      "干部职工参考标准（元）": 100,
    };
    const [finding] = found("donation.personalBelowReference", [units(BUREAU, OFFICE), list], ranks);
    expect(finding?.params).toEqual({ people: 2, referenceFen: 30_000 });
    expect(finding && renderFinding(finding, "zh-CN").problem).not.toMatch(/冯莲香|苏文斌/);
  });

  it("says that unit and persons do not make the stated total", () => {
    const wrong = BUREAU.map((value, index) => (index === 5 ? 5400 : value));
    expect(found("donation.partsDiffer", [units(wrong, OFFICE)])[0]).toMatchObject({
      where: { row: 3, column: 6 },
      params: { statedFen: 540_000, partsFen: 530_000, differenceFen: 10_000 },
    });
  });

  it("proposes the unit a short name is like, and takes it once the clerk wrote it into the directory", () => {
    const short = BUREAU.map((value, index) => (index === 0 ? "教体局" : value));
    const directory = (alias: string) =>
      gridOf("单位名录", [
        ["单位名称", "简称", "统一社会信用代码", "主管部门", "职工人数"],
        ["县教育体育局", alias, null, "教育系统", 100],
        ["县农业局", null, null, "农业系统", 50],
      ]);
    const [finding] = found("donation.unitUnknown", [units(short, OFFICE), directory("")]);
    expect(finding?.params).toEqual({ unit: "教体局", suggested: "县教育体育局", reason: "abbreviation" });
    expect(found("donation.unitUnknown", [units(short, OFFICE), directory("教体局、县教体局")])).toEqual([]);
  });

  it("asks about a slip entered twice, a channel nobody knows and a day outside the campaign", () => {
    const odd = ["县粮食局", 20, 20, 1000, null, 1000, "2027-05-01", "不清楚", null];
    const grids = [units(BUREAU, BUREAU, odd)];
    const window = { 活动开始日: "2026-12-01", 活动结束日: "2027-02-28" };
    expect(found("donation.repeated", grids)).toHaveLength(2);
    expect(found("donation.channelUnknown", grids)[0]?.params).toEqual({ value: "不清楚" });
    expect(found("donation.dateOutside", grids, window)[0]?.where).toMatchObject({ row: 5 });
  });

  it("reconciles pledge, deduction list and pay sheet person by person", () => {
    const pledges = personal(
      ["冯莲香", "县教育局", null, 100, 100, "财政代扣", "冯莲香"],
      ["马宝山", "县教育局", null, 100, 100, "财政代扣", null],
      ["苏文斌", "县教育局", null, 50, 50, "财政代扣", "苏文斌"],
    );
    const list = gridOf("代扣名单", [
      ["送温暖捐款代扣名单"],
      ["姓名", "工作单位", "代扣金额"],
      ["冯莲香", "县教育局", 100],
      ["马宝山", "县教育局", 120],
      ["冯莲香", "县教育局", 100],
      ["郑玉田", "县教育局", 80],
    ]);
    const pay = gridOf("工资表", [
      ["1月工资表"],
      ["姓名", "基本工资", "应发工资", "代扣捐款", "实发工资"],
      ["冯莲香", 3000, 5000, 100.01, 4899.99],
      ["马宝山", 3000, 5000, 120, 4880],
    ]);
    const grids = [units(BUREAU, OFFICE), pledges, list, pay];
    const names = (code: string) => found(code, grids).map(({ params }) => (params as { name: string }).name);
    expect(names("deduction.twice")).toEqual(["冯莲香"]);
    expect(names("deduction.noConsent")).toEqual(["马宝山"]);
    expect(names("deduction.differsFromPledge")).toEqual(["马宝山"]);
    expect(names("deduction.notPledged")).toEqual(["郑玉田"]);
    expect(names("deduction.notOnPaySheet")).toEqual(["郑玉田"]);
    expect(names("deduction.notDeducted")).toEqual(["苏文斌"]);
    expect(found("deduction.differsFromPaySheet", grids)[0]?.params).toEqual({
      name: "冯莲香",
      deductedFen: 10_000,
      paySheetFen: 10_001,
    });
  });

  it("asks when a unit and its own union have the same sum on the same day", () => {
    const union = ["农业局机关工会委员会", null, null, 3200, null, 3200, "2027-01-06", "转账", null];
    const others = [
      ["县总工会", null, null, 3200, null, 3200, "2027-01-06", "转账", null],
      ["县教育局工会", null, null, 5300, null, 5300, "2027-01-09", "转账", null],
    ];
    const office = ["县农业局", 50, 46, 3200, null, 3200, "2027-01-06", "转账", null];
    const findings = found("donation.unionAndUnit", [units(BUREAU, office, union, ...others)]);
    expect(findings.map(({ where }) => where?.row)).toEqual([4, 5]);
    expect(findings[0]?.params).toMatchObject({ union: "农业局机关工会委员会", unit: "县农业局" });
  });

  it("knows a person within the unit, for units number their staff alike", () => {
    const list = (sheet: string, unit: string, ...rows: CellValue[][]) =>
      gridOf(sheet, [["送温暖捐款代扣名单"], [`单位：${unit}`], ["工号", "姓名", "代扣金额"], ...rows]);
    const pay = (...rows: CellValue[][]) =>
      gridOf("工资表", [
        ["1月工资表"],
        ["单位名称", "工号", "姓名", "基本工资", "应发工资", "代扣捐款", "实发工资"],
        ...rows,
      ]);
    const grids = [
      units(BUREAU, OFFICE),
      list("教育局代扣", "县教育局", ["001", "冯莲香", 100], ["002", "马宝山", 50]),
      list("农业局代扣", "县农业局", ["001", "苏文斌", 80]),
      pay(
        ["县教育局", "001", "冯莲香", 3000, 5000, 100, 4900],
        ["县农业局", "001", "苏文斌", 3000, 5000, 80.01, 4919.99],
      ),
    ];
    const names = (code: string) => found(code, grids).map(({ params }) => (params as { name: string }).name);
    expect(names("deduction.twice")).toEqual([]);
    expect(names("deduction.notOnPaySheet")).toEqual(["马宝山"]);
    expect(found("deduction.differsFromPaySheet", grids).map(({ params }) => params)).toEqual([
      { name: "苏文斌", deductedFen: 8000, paySheetFen: 8001 },
    ]);
  });

  it("takes a short name of the unit for it, where number and person are the same", () => {
    const directory = gridOf("单位名录", [
      ["单位名称", "简称", "统一社会信用代码", "职工人数"],
      ["县住房和城乡建设局", null, null, 100],
      ["县卫生健康委员会", null, null, 50],
    ]);
    const list = gridOf("代扣", [
      ["送温暖捐款代扣名单"],
      ["单位：县住房和城乡建设局（盖章）"],
      ["工号", "姓名", "代扣金额"],
      ["001", "冯莲香", 100],
      ["002", "马宝山", 50],
    ]);
    const other = gridOf("代扣-卫健委", [
      ["送温暖捐款代扣名单"],
      ["工号", "姓名", "代扣金额"],
      ["001", "冯莲香", 70],
    ]);
    const pay = gridOf("工资表", [
      ["1月工资表"],
      ["单位名称", "工号", "姓名", "基本工资", "应发工资", "代扣捐款", "实发工资"],
      ["住建局", "001", "冯莲香", 3000, 5000, 100, 4900],
      ["卫健委", "001", "冯莲香", 3000, 5000, 70, 4930],
    ]);
    const grids = [directory, list, other, pay];
    const { findings } = checkWorkbook([parameterGrid(), ...grids], options);
    const said = findings.filter(({ code }) => code.startsWith("deduction."));
    expect(said.map(({ code, params }) => [code, params])).toEqual([
      ["deduction.notOnPaySheet", { name: "马宝山" }],
    ]);
    expect(found("donation.unitUnknown", grids).map(({ params }) => params)).toEqual([
      { unit: "住建局", suggested: "县住房和城乡建设局", reason: "abbreviation" },
      { unit: "卫健委", suggested: "县卫生健康委员会", reason: "abbreviation" },
    ]);
  });

  it("finds nothing to say in lists that agree", () => {
    const list = personal(
      ["冯莲香", "县教育局", null, null, 200, null, "冯莲香"],
      ["马宝山", "县教育局", null, null, 100, null, "马宝山"],
    );
    const { findings } = checkWorkbook([parameterGrid(), units(BUREAU, OFFICE), list], options);
    const ours = findings.filter(({ code }) =>
      /donation\.(parts|personal|unitUn|repeated|channel)|deduction/.test(code),
    );
    expect(ours).toEqual([]);
  });
});

test("pledge list, deduction list and pay sheet as schools send them are reconciled three ways, person by person", () => {
  const grids = [
    parameterGrid(),
    gridOf("认捐", [
      ["县一中职工个人捐款认捐名单"],
      ["姓名", "工号", "认捐金额", "捐款方式", "签名"],
      ["周一", "A1", 100, "财政代扣", "周一"],
      ["吴二", "A2", 100, "财政代扣", null],
      ["郑三", "A3", 50, "财政代扣", "郑三"],
      ["王四", "A4", 50, "财政代扣", "王四"],
    ]),
    gridOf("代扣", [
      ["县一中送温暖捐款财政代扣名单"],
      ["姓名", "工号", "代扣金额"],
      ["周一", "A1", 100],
      ["吴二", "A2", 100],
      ["郑三", "A3", 60],
      ["周一", "A1", 100],
      ["陈五", "A5", 50],
    ]),
    gridOf("工资", [
      ["县一中2027年1月工资表"],
      ["姓名", "工号", "基本工资", "应发工资", "捐款代扣", "实发工资"],
      ["周一", "A1", 3000, 4000, 100, 3900],
      ["吴二", "A2", 3000, 4000, 100, 3900],
      ["郑三", "A3", 3000, 4000, 50, 3950],
      ["王四", "A4", 3000, 4000, 50, 3950],
    ]),
  ];
  const found = checkWorkbook(grids, options)
    .findings.filter(({ code }) => code.startsWith("deduction.") || code === "record.missing")
    .map(({ code, where }) => `${code} ${where?.sheet}!${where?.row}`)
    .sort();
  expect(found).toEqual(
    [
      "deduction.noConsent 代扣!4",
      "deduction.differsFromPaySheet 代扣!5",
      "deduction.differsFromPledge 代扣!5",
      "deduction.twice 代扣!6",
      "deduction.notPledged 代扣!7",
      "deduction.notOnPaySheet 代扣!7",
      "deduction.notDeducted 认捐!6",
    ].sort(),
  );
});

test("what is entered as a correction or return below nothing is no fault and counts in its unit's sum", () => {
  const head = ["单位名称", "认捐金额", "到账金额（元）", "到账日期", "备注"];
  const rows: CellValue[][] = [
    ["县水务局", 900, 1000, "2027-01-04", null],
    ["县水务局", null, -100, "2027-01-12", "更正1月4日多记"],
    ["县粮食局", null, -50, "2027-01-12", null],
  ];
  const { findings } = checkWorkbook([parameterGrid(), gridOf("单位捐款", [head, ...rows])], options);
  const at = (row: number) => findings.filter(({ where }) => where?.row === row).map(({ code }) => code);
  expect(at(3)).toEqual([]);
  expect(at(2).filter((code) => /partPaid|notReceived|amount\./.test(code))).toEqual([]);
  expect(at(4)).toContain("donation.negative");
});
