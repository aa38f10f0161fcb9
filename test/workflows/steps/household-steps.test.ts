import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { Fen } from "../../../src/domain/money/fen";
import { REGISTERED_ACTS } from "../../../src/domain/posting/registered-row";
import type { CellValue } from "../../../src/domain/cell-value";
import type { PlanStep } from "../../../src/workbook/plan";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { registeredKey } from "../../../src/workflows/posting/registered-rows";
import { makeSheets } from "../../../src/workflows/rosters/make-sheets";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-25" as CalendarDate, overrides: {} } as const;

// Invented people: region 341899 is assigned to no place.
const FENG = "341899195801106786";
const MA = "341899195811080196";
const HEAD = [
  "姓名",
  "身份证号",
  "工作单位",
  "困难类别",
  "家庭人口",
  "家庭年收入",
  "刚性支出",
  "意外支出",
  "联系电话",
];
const register = gridOf("困难职工登记", [
  ["怀川县困难职工登记表"],
  HEAD,
  ["冯莲香", FENG, "县棉纺织厂", "深度困难", 3, 13248, 0, 0, "12100000001"],
  ["马宝山", MA, "县棉纺织厂", "相对困难", 2, 34344, 2400, 0, "12100000002"],
]);
const STEP_HEAD = [
  ...[
    "姓名",
    "身份证号",
    "工作单位",
    "申报日期",
    "评议日期",
    "到会人数",
    "评议结果",
    "公示开始日",
    "公示截止日",
  ],
  ...["审批日期", "会议纪要文号", "审批金额（元）", "发放日期", "发放金额（元）", "签领方式", "备案日期"],
];
const IN_ORDER: Readonly<Record<string, CellValue>> = {
  姓名: "冯莲香",
  身份证号: FENG,
  工作单位: "县棉纺织厂",
  申报日期: "2026-12-01",
  评议日期: "2026-12-10",
  到会人数: 9,
  评议结果: "通过",
  公示开始日: "2026-12-14",
  公示截止日: "2026-12-20",
  审批日期: "2026-12-25",
  会议纪要文号: "怀工纪〔2026〕8号",
  "审批金额（元）": 1500,
  发放日期: "2027-01-10",
  "发放金额（元）": 1500,
  签领方式: "签字",
  备案日期: "2027-01-15",
};

/** Findings about steps, as `code column`, of one line with the changes given. */
function findingsOf(
  changes: Readonly<Record<string, CellValue>>,
  more: readonly ReturnType<typeof gridOf>[] = [],
) {
  const line = { ...IN_ORDER, ...changes };
  const sheet = gridOf("办理进度", [["办理进度表"], STEP_HEAD, STEP_HEAD.map((head) => line[head] ?? null)]);
  const { findings } = checkWorkbook(
    [parameterGrid({ 公示天数: 5, 公示天数按工作日: "否" }), register, sheet, ...more],
    options,
  );
  return findings
    .filter(({ code }) => code.startsWith("step."))
    .map(({ code, where }) => `${code} ${STEP_HEAD[(where?.column ?? 1) - 1]}`);
}

describe("The steps of a household, as 办理进度 records them", () => {
  test.each<[string, Readonly<Record<string, CellValue>>, string[]]>([
    ["依次办理", {}, []],
    ["公示未满就审批", { 审批日期: "2026-12-18" }, ["step.order 审批日期"]],
    ["公示截止当天审批", { 审批日期: "2026-12-20" }, ["step.order 审批日期"]],
    [
      "没有审批就发放",
      { 审批日期: null, 会议纪要文号: null, "审批金额（元）": null },
      ["step.missing 审批日期"],
    ],
    ["发放金额与审批不同", { "发放金额（元）": 1300 }, ["step.amountDiffers 发放金额（元）"]],
    ["评议未通过却已发放", { 评议结果: "未通过" }, ["step.refused 评议结果"]],
    ["没有记评议人数", { 到会人数: null }, ["step.record 到会人数"]],
    ["没有记怎样签领", { 签领方式: null }, ["step.record 签领方式"]],
    ["公示只有三天", { 公示截止日: "2026-12-16" }, ["step.postingShort 公示截止日"]],
  ])("%s", (_title, changes, expected) => expect(findingsOf(changes)).toEqual(expected));

  it("leaves a payment of another office alone: it is not what the joint meeting approved", () => {
    const relief = gridOf("民政临时救助发放表", [
      ["民政临时救助发放名册"],
      ["序号", "姓名", "身份证号", "工作单位", "发放金额", "发放日期", "领取人签字"],
      [1, "冯莲香", FENG, "县棉纺织厂", 3000, "2026-12-02", null],
    ]);
    expect(
      findingsOf({ 发放日期: null, "发放金额（元）": null, 签领方式: null, 备案日期: null }, [relief]),
    ).toEqual([]);
  });

  it("takes a payment that only a dated roster tells of", () => {
    const roster = gridOf("发放名册", [
      ["怀川县送温暖慰问金发放花名册"],
      ["序号", "姓名", "身份证号", "工作单位", "慰问金额", "发放日期", "领取人签字"],
      [1, "冯莲香", FENG, "县棉纺织厂", 1200, "2026-12-22", null],
    ]);
    const unpaid = { 发放日期: null, "发放金额（元）": null, 签领方式: null, 备案日期: null };
    expect(findingsOf(unpaid)).toEqual([]);
    expect(findingsOf(unpaid, [roster])).toEqual([
      "step.amountDiffers 发放金额（元）",
      "step.order 发放日期",
    ]);
  });
});

/** The texts and numbers a plan writes on a sheet, row by row. */
function rowsOn(steps: readonly PlanStep[], sheet: string): CellValue[][] {
  return steps.flatMap((step) =>
    step.step === "writeBlock" && step.sheet === sheet ? step.values.map((row) => [...row]) : [],
  );
}

describe("A date registered in the workbook", () => {
  const row = (act: string, amountFen = 150000) => ({
    ...{
      key: registeredKey(FENG, "salt"),
      maskedName: "冯*香",
      workUnit: "县棉纺织厂",
      hardshipClass: "深度困难",
    },
    ...{
      amountFen: amountFen as Fen,
      name: act,
      account: "",
      entry: REGISTERED_ACTS.findIndex((each) => each === act),
    },
  });
  const entry = (act: (typeof REGISTERED_ACTS)[number], on: string, until: string | null = null) => ({
    ...{ act, on: on as CalendarDate, until: until as CalendarDate | null, fingerprint: "" },
    ...{ units: 1, households: 1, totalFen: 150000 as Fen, isSupplement: false, isEndSure: true },
  });
  const codesOf = (
    paidFen: number,
    approvedOn: string,
    changes: Readonly<Record<string, CellValue>> = {},
  ) => {
    const line: Readonly<Record<string, CellValue>> = {
      ...IN_ORDER,
      ...{ 公示开始日: null, 公示截止日: null, 审批日期: null, "审批金额（元）": null, 发放日期: null },
      ...{ "发放金额（元）": null, 签领方式: null, 备案日期: null, ...changes },
    };
    const sheet = gridOf("办理进度", [
      ["办理进度表"],
      STEP_HEAD,
      STEP_HEAD.map((head) => line[head] ?? null),
    ]);
    const registrations = {
      entries: [
        ...[entry("posted", "2026-12-14", "2026-12-20"), entry("approved", approvedOn)],
        ...[entry("filed", "2027-01-15"), entry("paid", "2027-01-10")],
      ],
      rows: {
        ...{ posted: [row("posted")], approved: [row("approved")] },
        ...{ filed: [row("filed")], paid: [row("paid", paidFen)] },
      },
    };
    const grids = [parameterGrid({ 公示天数: 5, 公示天数按工作日: "否" }), register, sheet];
    return checkWorkbook(grids, { ...options, registrations, salt: "salt" })
      .findings.filter(({ code }) => code.startsWith("step."))
      .map(({ code }) => code);
  };

  it("counts as a step without being typed again", () => {
    expect(codesOf(150000, "2026-12-25")).toEqual([]);
    expect(codesOf(150000, "2026-12-18")).toEqual(["step.order"]);
    expect(codesOf(130000, "2026-12-25")).toEqual(["step.amountDiffers"]);
  });

  it("gives way to what the sheet records", () => {
    expect(codesOf(150000, "2026-12-18", { 审批日期: "2026-12-25" })).toEqual([]);
  });
});

describe("The sheet 办理进度", () => {
  it("takes over what was filled in and is recognised again", async () => {
    const filled = STEP_HEAD.map((head) => IN_ORDER[head] ?? null);
    const grids = [parameterGrid(), register, gridOf("办理进度", [["办理进度表"], STEP_HEAD, filled])];
    const { plan } = await makeSheets(["steps"], checkWorkbook(grids, options), options);
    const rows = rowsOn(plan.steps, "办理进度");
    const line = rows.find((row) => row.includes("冯莲香"))!;
    for (const value of ["2026-12-01", "怀工纪〔2026〕8号", "2027-01-15"])
      expect(line.map((each) => String(each).replace(/^'/, ""))).toContain(value);
    expect(rows.some((row) => row.includes("马宝山"))).toBe(true);
    const made = checkWorkbook(
      [
        gridOf(
          "办理进度",
          rows.map((row) =>
            row.map((value) => (typeof value === "string" ? value.replace(/^'/, "") : value)),
          ),
        ),
      ],
      options,
    );
    expect(made.tables.map(({ kind }) => kind)).toEqual(["householdSteps"]);
  });
});

describe("The sheet 回访抽样", () => {
  it("draws the same households again, as many as the confidence and margin ask for", async () => {
    const draw = async (order: "asc" | "desc", changes = {}) => {
      const people = Array.from({ length: 60 }, (_, at) => sound(at));
      if (order === "desc") people.reverse();
      const rows = people.map((id, at) => [
        `钱${at}`,
        id,
        "县棉纺织厂",
        "深度困难",
        3,
        13248,
        0,
        0,
        "12100000001",
      ]);
      const grids = [
        parameterGrid(changes),
        gridOf("困难职工登记", [["怀川县困难职工登记表"], HEAD, ...rows]),
      ];
      const checked = checkWorkbook(grids, options);
      const { sheets, plan } = await makeSheets(["callback"], checked, options);
      const drawn = new Set(
        rows.filter(([name]) => JSON.stringify(plan.steps).includes(`"${name}"`)).map(([, id]) => id),
      );
      return { count: sheets[0]!.rows, drawn, text: JSON.stringify(plan.steps) };
    };
    const [once, again] = [await draw("asc"), await draw("desc")];
    // 60 households, 95 % and 10 points either way: 96.04 ÷ (1 + 95.04 ÷ 60) = 37.2
    expect(once.count).toBe(38);
    expect(again.drawn).toEqual(once.drawn);
    expect(once.text).toContain("置信水平 95%，允许误差 ±10%");
    const wider = await draw("asc", { 回访抽样置信水平: "90%", 回访抽样允许误差: "20%" });
    expect(wider.count).toBeLessThan(once.count);
  });
});

/** An invented identity number whose check character is right. */
function sound(at: number): string {
  const body = `34189919700101${String(100 + at).padStart(3, "0")}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(body[place]), 0);
  return body + "10X98765432"[sum % 11];
}
