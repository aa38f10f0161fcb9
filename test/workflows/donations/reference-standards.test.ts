import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import type { FindingCode } from "../../../src/domain/finding";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { overviewDonations } from "../../../src/workflows/donations/donation-overview";
import type { Grid } from "../../../src/workbook/grid";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-14" as CalendarDate, overrides: {} } as const;
const NO_STANDARD = {
  "条件好单位参考标准（元）": null,
  "一般单位参考标准（元）": null,
  "最低参考标准（元）": null,
  捐款面要求: null,
  捐款到账截止日: null,
};
type Changes = Readonly<Record<string, CellValue>>;

/** One unit's line: class, staff, donors, received, day, last year. */
const unit = (...cells: readonly CellValue[]): Grid =>
  gridOf("单位捐款", [
    ["捐款单位", "单位类别", "职工人数", "捐款人数", "到账金额（元）", "到账日期", "上年捐款"],
    ["县粮食局", ...cells],
  ]);
const persons = (...rows: CellValue[][]): Grid =>
  gridOf("个人捐款名单", [["姓名", "工作单位", "职务", "个人捐款金额"], ...rows]);
const paySheet = (...rows: CellValue[][]): Grid =>
  gridOf("工资表", [["1月工资表"], ["姓名", "职务", "应发工资", "代扣捐款", "实发工资"], ...rows]);

function found(code: FindingCode, grids: readonly Grid[], changes: Changes) {
  const given = Object.entries({ ...NO_STANDARD, ...changes });
  const parameters = parameterGrid(Object.fromEntries(given));
  const { findings } = checkWorkbook([parameters, ...grids], options);
  return findings.filter((finding) => finding.code === code);
}

const CLASSES = {
  "条件好单位参考标准（元）": 10000,
  "一般单位参考标准（元）": 5000,
  "最低参考标准（元）": 2000,
};
const RANKS = {
  "单位主要负责人参考标准（元）": 300,
  "单位副职参考标准（元）": 200,
  "干部职工参考标准（元）": 100,
};
const DAY = "2027-01-05";
const below = "donation.belowReference";
const personal = "donation.personalBelowReference";
const list = persons(
  ...[
    ["冯莲香", "局长", 600],
    ["马宝山", "科员", 400],
  ].map(([name, post, sum]): CellValue[] => [...[name ?? null, "县粮食局", post ?? null, sum ?? null]]),
);

describe("each kind of reference standard: what it says, the figure that just reaches it, and a county without it", () => {
  test.each<[string, FindingCode, Changes, readonly Grid[], object, readonly Grid[]]>([
    [
      "条件好的单位不低于 10000，到账 9999.99，差 0.01",
      below,
      CLASSES,
      [unit("条件好", 20, 20, 9999.99, DAY, null)],
      { level: "wellOff", receivedFen: 999_999, referenceFen: 1_000_000, shortfallFen: 1 },
      [unit("条件好", 20, 20, 10000, DAY, null)],
    ],
    [
      "一般单位不低于 5000，到账 4200，差 800",
      below,
      CLASSES,
      [unit("一般", 20, 20, 4200, DAY, null)],
      { level: "ordinary", receivedFen: 420_000, referenceFen: 500_000, shortfallFen: 80_000 },
      [unit("一般", 20, 20, 5000, DAY, null)],
    ],
    [
      "条件好的单位也低于最少 2000：按最低一档说",
      below,
      CLASSES,
      [unit("条件好", 20, 20, 1500, DAY, null)],
      { level: "minimum", receivedFen: 150_000, referenceFen: 200_000, shortfallFen: 50_000 },
      [unit("条件好", 20, 20, 10000, DAY, null)],
    ],
    [
      "直属单位最少 2000，不分类别，到账 1999，差 1",
      below,
      { "最低参考标准（元）": 2000 },
      [unit(null, 20, 20, 1999, DAY, null)],
      { level: "minimum", receivedFen: 199_900, referenceFen: 200_000, shortfallFen: 100 },
      [unit(null, 20, 20, 2000, DAY, null)],
    ],
    [
      "每人每年不少于 24 元，50 人应 1200，到账 1100，差 100",
      below,
      { "人均参考标准（元/人）": 24 },
      [unit("一般", 50, 50, 1100, DAY, null)],
      { level: "perHead", receivedFen: 110_000, referenceFen: 120_000, shortfallFen: 10_000 },
      [unit("一般", 50, 50, 1200, DAY, null)],
    ],
    [
      "村级单位不低于上年 3000，到账 2600，差 400",
      below,
      { 以不低于上年为参考: "是" },
      [unit("一般", 20, 20, 2600, DAY, 3000)],
      { level: "lastYear", receivedFen: 260_000, referenceFen: 300_000, shortfallFen: 40_000 },
      [unit("一般", 20, 20, 3000, DAY, 3000)],
    ],
    [
      "个人捐款 60% 上交：名单 1000 元应交 600，到账 500，差 100",
      below,
      { 个人捐款上交比例: "60%" },
      [unit("一般", 2, 2, 500, DAY, null), list],
      { level: "passedUp", receivedFen: 50_000, referenceFen: 60_000, shortfallFen: 10_000 },
      [unit("一般", 2, 2, 600, DAY, null), list],
    ],
    [
      "局长 300、副局长 200、其他 100：局长 200、科员 50 各不到，副局长 200 到了",
      personal,
      RANKS,
      [
        persons(
          ["冯莲香", "县粮食局", "局长", 200],
          ["马宝山", "县粮食局", "副局长", 200],
          ["苏文斌", "县粮食局", "科员", 50],
        ),
      ],
      { people: 2, referenceFen: 30_000 },
      [persons(["冯莲香", "县粮食局", "局长", 300], ["苏文斌", "县粮食局", "科员", 100])],
    ],
    [
      "一日工资：月应发 4350，一日 200，代扣 199.99 不到",
      personal,
      { 以一日工资为参考: "是" },
      [paySheet(["冯莲香", "科员", 4350, 199.99, 4150.01], ["马宝山", "科员", 4350, 200, 4150])],
      { people: 1, referenceFen: 20_000 },
      [paySheet(["冯莲香", "科员", 4350, 200, 4150])],
    ],
    [
      "捐款面 90%，20 人捐 17 人，85%",
      "donation.participation",
      { 捐款面要求: "90%" },
      [unit("一般", 20, 17, 3000, DAY, null)],
      { donors: 17, staff: 20, percent: 85, requiredPercent: 90 },
      [unit("一般", 20, 18, 3000, DAY, null)],
    ],
    [
      "截止 1 月 10 日，13 日到账，晚 3 天",
      "donation.late",
      { 捐款到账截止日: "2027-01-10" },
      [unit("一般", 20, 20, 3000, "2027-01-13", null)],
      { received: "2027-01-13", deadline: "2027-01-10", days: 3 },
      [unit("一般", 20, 20, 3000, "2027-01-10", null)],
    ],
  ])("%s", (_title, code, standard, short, params, enough) => {
    expect(found(code, short, standard).map((finding) => finding.params)).toEqual([params]);
    expect(found(code, enough, standard)).toEqual([]);
    expect(found(code, short, {})).toEqual([]);
  });

  it("says which standards a county has not set, and that units went unchecked for it", () => {
    const unset = found("parameter.unset", [unit("一般", 20, 17, 10, "2027-01-13", null)], {});
    expect(unset.map(({ params }) => (params as { parameter: string }).parameter)).toEqual(
      expect.arrayContaining(["floorMinimum", "floorOrdinary", "paymentDeadline", "participationRate"]),
    );
  });
});

describe("bad input: each at its cell, and the total says what it leaves out", () => {
  const HEAD = ["捐款单位", "到账金额（元）", "到账日期", "捐款渠道", "备注"];
  const good: CellValue[] = ["县水务局", 3000, DAY, "单位挤", null];
  const window = { 活动开始日: "2026-12-01", 活动结束日: "2027-02-10" };
  const directory = gridOf("单位名录", [
    ["单位名称", "统一社会信用代码", "联系人"],
    ...["县水务局", "县粮食局"].map((name) => [name, null, "周明"]),
  ]);

  test.each<[string, CellValue[], FindingCode, number, number, number]>([
    ["金额读不出", ["县粮食局", "五千左右", DAY, "单位挤", null], "amount.unreadable", 2, 300_000, 1],
    ["渠道不认识", ["县粮食局", 2000, DAY, "月球基金", null], "donation.channelUnknown", 4, 500_000, 0],
    ["单位不在名录", ["县月球局", 2000, DAY, "单位挤", null], "donation.unitUnknown", 1, 500_000, 0],
    [
      "日期在活动之外",
      ["县粮食局", 2000, "2026-06-05", "单位挤", null],
      "donation.dateOutside",
      3,
      500_000,
      0,
    ],
    ["负数未注明退款", ["县粮食局", -2000, DAY, "单位挤", null], "donation.negative", 2, 300_000, 1],
    ["退款是一笔", ["县粮食局", -2000, DAY, "单位挤", "退款"], "donation.negative", 0, 100_000, 0],
  ])("%s", (_title, row, code, column, sumFen, leftOut) => {
    const grids = [parameterGrid(window), gridOf("单位捐款", [HEAD, good, row]), directory];
    const places = checkWorkbook(grids, options).findings.filter((finding) => finding.code === code);
    const cell = { sheet: "单位捐款", row: 3, column };
    expect(places.map(({ where }) => where)).toEqual(column === 0 ? [] : [cell]);
    const overview = overviewDonations(grids, options);
    expect(overview?.sumFen).toBe(sumFen);
    expect(overview?.leftOut).toEqual(leftOut === 0 ? [] : [cell]);
  });
});
