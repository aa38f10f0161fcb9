import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import type { Grid } from "../../../src/workbook/grid";
import { makeBulletin } from "../../../src/workflows/bulletin/bulletin";
import { type BulletinRequest, lacksApprover } from "../../../src/workflows/bulletin/bulletin-request";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;
const HEAD = [
  "单位名称",
  "单位类别",
  "职工人数",
  "捐款人数",
  "认捐金额",
  "到账金额（元）",
  "到账日期",
  "上年捐款",
  "备注",
];
const UNITS: CellValue[][] = [
  ["县教育局", "条件好单位", 100, 95, 8000, 8000, "2027-01-18", 7000, null],
  ["县农业局", "条件好单位", 50, 40, 5000, 3000, "2027-01-20", 4000, null],
  ["县供销社", "一般单位", 20, 18, 300, 300, "2027-01-19", 500, null],
  ["爱心人士", null, null, null, null, 2000, "2027-01-20", null, "匿名"],
  ["县水泥厂", "一般单位", 80, null, 1000, null, null, 900, null],
  ["县粮食局", "一般单位", 30, null, null, null, null, null, null],
  ["县物价局", "一般单位", 10, 10, 600, 600, null, null, null],
  ["县税务局", "条件好单位", 60, 60, 9000, 9000, "2027-01-22", 8000, null],
];
const TARGET = { "筹款目标（元）": 50000, 首期通报日期: "2027-01-09" };

function workbook(rows = UNITS, changes: Record<string, CellValue> = TARGET): Grid[] {
  return [parameterGrid(changes), gridOf("单位捐款", [HEAD, ...rows])];
}

function made(grids = workbook(), request: BulletinRequest = {}) {
  const result = makeBulletin(grids, options, request);
  if (result === null) throw new Error("no bulletin");
  return result;
}

/** All that is written on one sheet of the plan, cell by cell. */
function sheetValues({ plan }: ReturnType<typeof made>, sheet: string): readonly (readonly CellValue[])[] {
  return plan.steps.flatMap((step) =>
    step.step === "writeBlock" && step.sheet === sheet ? step.values : [],
  );
}

/** Donors so far, as posted. */
function donorRows(result: ReturnType<typeof made>): readonly (readonly CellValue[])[] {
  const values = sheetValues(result, "通报-0120");
  const from = values.findIndex(([first]) => first === "捐款单位（个人）");
  const length = values.slice(from + 1).findIndex(([first]) => first === "合计");
  return values.slice(from + 1, from + 1 + length);
}

function sheetText(result: ReturnType<typeof made>, sheet: string): string {
  return sheetValues(result, sheet)
    .flat()
    .filter((value) => value !== null)
    .join("\n")
    .replace(/\n　*/g, "\n");
}

describe("the bulletin of a day", () => {
  it("adds up the day and all days before it, and nothing after", () => {
    const result = made();
    expect(result).toMatchObject({
      issue: 12,
      todayFen: 500_000,
      sumFen: 1_330_000,
      donorsToday: 2,
      undated: { count: 1, sumFen: 60_000 },
      sheets: ["通报-0120", "通报-0120-播报稿", "通报-0120-图表", "通报-0120-内部"],
    });
    const text = sheetText(result, "通报-0120");
    expect(text).toContain("第 12 期");
    expect(text).toContain("2027年1月20日");
    expect(text).not.toContain("县税务局");
  });

  it("comes out the same for a past day, whenever it is made", () => {
    const then = made(workbook(UNITS.filter(([name]) => name !== "县农业局" && name !== "爱心人士")), {
      day: "2027-01-19" as CalendarDate,
    });
    const now = made(workbook(), { day: "2027-01-19" as CalendarDate });
    expect(sheetText(now, "通报-0119")).toBe(sheetText(then, "通报-0119"));
  });

  it("posts thanks and progress, and no standard, pledge, unit without a gift or anonymous name", () => {
    const result = made();
    for (const sheet of ["通报-0120", "通报-0120-播报稿", "通报-0120-图表"]) {
      const text = sheetText(result, sheet);
      expect(text).not.toMatch(/标准|承诺|认捐|未到|未反馈|低于|落后|欠|应捐|曝光|催/);
      expect(text).not.toMatch(/县水泥厂|县粮食局|爱心人士/);
    }
    const posted = sheetText(result, "通报-0120");
    expect(posted.replace(/\n/g, "")).toContain("衷心感谢");
    expect(posted.replace(/\n/g, "")).toContain("完成筹集目标的26.6%");
    expect(posted).toContain("未具名捐款（1位）");
  });

  it("orders donors as they arrived, by amount, or by name, as chosen", () => {
    const rows = [UNITS[2] ?? [], ...UNITS.filter((_, at) => at !== 2)];
    const names = (request: BulletinRequest, changes: Record<string, CellValue> = {}) =>
      donorRows(made(workbook(rows, { ...TARGET, ...changes }), request)).map((row) => row[0]);
    const byName = ["县供销社", "县教育局", "县农业局", "未具名捐款（1位）"];
    expect(names({})).toEqual(["县教育局", "县供销社", "县农业局", "未具名捐款（1位）"]);
    expect(names({ order: "amount" })).toEqual(["县教育局", "县农业局", "县供销社", "未具名捐款（1位）"]);
    expect(names({ order: "name" })).toEqual(byName);
    expect(names({}, { 通报按单位名称排列: "是" })).toEqual(byName);
  });

  it("lists the five channels against the same day of last year, and the trend of both", () => {
    const lastYear = gridOf("上年捐款明细", [
      ["单位名称", "捐款渠道", "到账金额（元）", "到账日期"],
      ["县教育局", null, 7000, "2026-01-18"],
      ["县财政局", "财政拨", 1000, "2026-01-20"],
      ["县农业局", null, 4000, "2026-01-21"],
    ]);
    const result = made([...workbook(), lastYear]);
    const values = sheetValues(result, "通报-0120");
    const of = (label: string) => values.find(([first]) => first === label);
    expect(of("财政拨一点")).toEqual(["财政拨一点", "—", 0, 1000, -1000]);
    expect(of("各单位挤一点")).toEqual(["各单位挤一点", 3000, 11300, 7000, 4300]);
    expect(result.lastYearFen).toBe(800_000);
    const text = sheetText(result, "通报-0120").replace(/\n/g, "");
    expect(text).toContain("比去年同日增加5300元，增长66.3%");
    const trend = sheetValues(result, "通报-0120-图表数据");
    expect(trend[0]).toEqual(["日期", "今年", "去年同日"]);
    expect(trend.slice(1)).toEqual([
      ["1月18日", 0.8, 0.7],
      ["19日", 0.83, 0.7],
      ["20日", 1.33, 0.8],
    ]);
    const chart = result.plan.steps.find((step) => step.step === "chart" && step.sheet === "通报-0120");
    expect(chart).toMatchObject({ kind: "Line", sourceSheet: "通报-0120-图表数据" });
  });

  it("says — where last year is not known, and compares with nothing", () => {
    const values = sheetValues(made(), "通报-0120");
    expect(values.find(([first]) => first === "各单位挤一点")?.slice(3)).toEqual(["—", "—"]);
    expect(sheetText(made(), "通报-0120")).not.toContain("去年同日增");
  });

  it("shows what came today in three sums that agree with the day", () => {
    const rows: CellValue[][] = [
      ...UNITS,
      ["县农业局", null, null, null, null, -100, "2027-01-20", null, "退款"],
    ];
    const values = sheetValues(made(workbook(rows)), "通报-0120");
    const from = values.findIndex((row) => row[1] === "捐款人数");
    expect(values.slice(from + 1, from + 4)).toEqual([
      ["县农业局", 40, 3000, "—", 3000],
      ["未具名捐款（1位）", "—", 2000, "—", 2000],
      ["退回、更正（1笔）", "—", -100, "—", -100],
    ]);
    expect(made(workbook(rows)).todayFen).toBe(490_000);
  });

  it("writes a script no longer than asked, the news always in it", () => {
    for (const scriptLength of [60, 100, 160, 240, 400]) {
      const { script } = made(workbook(UNITS, { ...TARGET, 播报稿字数: scriptLength }));
      expect(script).toMatch(
        /全县共有2家单位和个人捐款5000元。(?:当天捐款的有[^。]*。)?目前累计到账1\.33万元/,
      );
      expect(script.length).toBeLessThanOrEqual(Math.max(scriptLength, 60));
      expect(script).toMatch(/[。]$/);
    }
    expect(made(workbook(UNITS, { ...TARGET, 播报稿字数: 240 })).script).toContain(
      "当天捐款的有县农业局3000元。",
    );
    expect(made(workbook(UNITS, { ...TARGET, 播报稿字数: 60 })).script).not.toContain("县农业局");
  });

  it("makes the sheets asked for only, and the draft list bears its approver and says it is a draft", () => {
    const result = made(workbook(), {
      versions: ["posted", "draft"],
      approver: "周明（副县长）",
      order: "name",
    });
    expect(result.sheets).toEqual(["通报-0120", "通报-0120-沟通名单"]);
    const text = sheetText(result, "通报-0120-沟通名单");
    expect(text).toContain("草稿　未经批准不得使用");
    expect(text).toContain("提请批准：周明（副县长）");
    expect(text).toContain("批准人（签字）");
    expect(text).toContain("县水泥厂");
    expect(text).not.toContain("县教育局");
    expect(text).not.toMatch(/参考标准|欠捐|欠缴|未完成任务|落后|不达标|曝光|催缴|应捐|违规/);
    expect(lacksApprover({ versions: ["draft"], approver: " " })).toBe(true);
    expect(made().sheets).not.toContain("通报-0120-沟通名单");
  });

  it("says in words what the posted sheet says, and nothing internal", () => {
    const { text } = made();
    expect(text.split("\n")[0]).toBe("怀川县2027年元旦春节送温暖捐款情况通报（第12期）");
    expect(text).toContain("当日到账5000元");
    expect(text).not.toMatch(/参考标准|县水泥厂|县粮食局/);
  });

  it("keeps what is internal on the internal sheet", () => {
    const text = sheetText(made(), "通报-0120-内部");
    expect(text).toContain("内部资料");
    expect(text).toMatch(/低于参考标准 2,000\.00/);
    expect(text).toContain("未反馈");
    expect(text).not.toMatch(/欠捐|欠缴|未完成任务|落后|不达标|曝光|催缴|应捐|违规/);
  });

  it("lists every entry of the day with its way and receipt: proxy gifts, goods, returns, corrections", () => {
    const head = ["单位名称", "到账金额（元）", "到账日期", "捐款渠道", "捐款方式", "票据号", "备注"];
    const day = "2027-01-20";
    const grids = [
      parameterGrid(TARGET),
      gridOf("单位捐款", [
        head,
        ["县教育局", 8000, day, null, "转账", "No.0012", null],
        ["县老干部局", 500, day, null, "现金", "No.0013", "县老干部局转来王桂兰捐款"],
        ["县超市", 1200, day, "社会援助", "实物", null, "棉被20床，物资折价"],
        ["县粮食局", 300, day, null, "转账", null, "退款"],
        ["县水务局", -50, day, null, null, null, "更正1月18日重复登记"],
      ]),
    ];
    const result = made(grids, { versions: ["internal"] });
    const values = sheetValues(result, "通报-0120-内部");
    const from = values.findIndex(([first]) => first === "单位（个人）");
    const rows = values
      .slice(from + 1)
      .filter(([first]) => first !== "单位（个人）")
      .slice(0, 5)
      .map((row) => row.filter((cell) => cell !== null && cell !== ""));
    expect(rows).toEqual([
      ["县教育局", "单位捐款", "转账", "No.0012", 8000],
      ["王桂兰", "社会援助", "现金", "No.0013", 500, "县老干部局转交"],
      ["县超市", "社会援助", "实物", 1200, "物资折价，不计入到账"],
      ["县粮食局", "单位捐款", "转账", -300, "退回"],
      ["县水务局", "单位捐款", -50, "更正"],
    ]);
    // 8,000 + 500 − 300 − 50; the goods at their value are in no sum.
    expect(result.todayFen).toBe(815_000);
  });

  it("sums by the kind the directory states, and takes 财政拨款 in a remark for the channel", () => {
    const grids = [
      parameterGrid(TARGET),
      gridOf("单位捐款", [
        ["单位名称", "到账金额（元）", "到账日期", "备注"],
        ["财政局", 9000, "2027-01-20", "财政拔款"],
        ["县财政局", 500, "2027-01-20", "职工自愿捐款，代财政拨款专户收"],
        ["县水泥厂", 300, "2027-01-20", null],
      ]),
      gridOf("单位名录", [
        ["单位名称", "单位性质", "职工人数"],
        ["县财政局", "党政机关", 40],
        ["县水泥厂", "企业", 80],
      ]),
    ];
    const values = sheetValues(made(grids, { versions: ["internal"] }), "通报-0120-内部");
    const rowOf = (head: string) => values.find(([first]) => first === head)?.slice(1, 7);
    expect(rowOf("党政机关")).toEqual([9000, 0, 500, 0, 0, 9500]);
    expect(rowOf("企业")).toEqual([0, 0, 300, 0, 0, 300]);
  });

  it("names who answers for a unit and whom to call on the draft list", () => {
    const grids = [
      ...workbook(),
      gridOf("单位名录", [
        ["单位名称", "第一责任人", "联系人", "联系电话"],
        ["县水泥厂", "赵长河", "钱一鸣", "12100000001"],
      ]),
    ];
    const result = made(grids, { versions: ["draft"], approver: "周明（副县长）" });
    const row = sheetValues(result, "通报-0120-沟通名单").find((values) => values[1] === "县水泥厂");
    expect(row?.slice(2, 4)).toEqual(["赵长河", "钱一鸣 12100000001"]);
  });

  it("lists what an earlier bulletin in the workbook said otherwise", () => {
    const earlier = made(workbook(), { day: "2027-01-19" as CalendarDate });
    const posted = gridOf("通报-0119", sheetValues(earlier, "通报-0119"));
    const changed = UNITS.map((row) =>
      row[0] === "县供销社" ? row.map((value) => (value === 300 ? 310 : value)) : row,
    );
    expect(made([...workbook(), posted]).corrections).toEqual([]);
    const result = made([...workbook(changed), posted]);
    expect(result.corrections.map(({ about }) => about.kind)).toEqual(["donor", "channel", "total"]);
    expect(sheetText(result, "通报-0120")).toContain("更正：前期通报中，县供销社由300.00元更正为310.00元；");
    expect(sheetText(result, "通报-0120")).toContain("全县累计到账由8,300.00元更正为8,310.00元。");
  });

  it("says which amounts it leaves out, and which it counts in spite of their day", () => {
    const rows = [
      ...UNITS,
      ["县文化局", null, null, null, null, "伍佰", "2027-01-19", null, null],
      ["县卫生局", null, null, null, null, -70, "2027-01-20", null, null],
      ["县体育局", null, null, null, null, "三百", "2027-01-25", null, null],
      ["县统计局", null, null, null, null, 40, "2026-01-18", null, null],
    ];
    const window = { ...TARGET, 活动开始日: "2026-12-01", 活动结束日: "2027-02-28" };
    const result = made(workbook(rows, window));
    expect(result.sumFen).toBe(1_334_000);
    expect(result.outside).toEqual({ count: 1, sumFen: 4000 });
    expect(result.leftOut.map(({ row }) => row)).toEqual([10, 11]);
    expect(sheetText(result, "通报-0120")).toContain("注：另有2处金额正在核实，未计入。");
    const internal = sheetText(result, "通报-0120-内部");
    expect(internal).toContain("2处，未计入：单位捐款!F10、单位捐款!F11");
    expect(internal).toContain("1笔 40.00，已计入，请核对日期");
  });

  it("draws the trend on the posted sheet and two charts on a sheet of their own", () => {
    const { plan } = made();
    const charts = plan.steps.flatMap((step) => (step.step === "chart" ? [step] : []));
    expect(charts.map(({ kind, name }) => [kind, name])).toEqual([
      ["Line", "走势"],
      ["ColumnClustered", "渠道"],
      ["Line", "逐日"],
    ]);
    const values = sheetValues(made(), "通报-0120-图表");
    const [, channels] = charts;
    expect(values[(channels?.source.row ?? 0) - 1]?.slice(0, 2)).toEqual(["渠道", "今年累计"]);
  });

  it("is nothing where there is no gift", () => {
    expect(makeBulletin([parameterGrid()], options)).toBeNull();
  });
});

test("the internal bulletin proposes for praise who was all there in time, above last year and not below a standard", () => {
  const praised = (rows: CellValue[][], changes: Record<string, CellValue> = {}) => {
    const text = sheetValues(
      made(workbook(rows, { ...TARGET, 捐款到账截止日: "2027-01-20", ...changes })),
      "通报-0120-内部",
    );
    const from = text.findIndex(([first]) => String(first).startsWith("八、"));
    return text.slice(from + 3).map(([unit]) => unit);
  };
  // 县农业局 has a balance, 县供销社 gave less than last year, 县物价局 has no last year, 县税务局 comes later.
  expect(praised(UNITS)).toEqual(["县教育局"]);
  expect(praised(UNITS, { 捐款面要求: "96%" })).toEqual([]);
  expect(praised(UNITS, { 捐款到账截止日: "2027-01-17" })).toEqual([]);
});
