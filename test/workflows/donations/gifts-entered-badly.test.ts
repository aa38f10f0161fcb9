import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { readCampaign } from "../../../src/workflows/campaign/read-campaign";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { checkDonationsTogether } from "../../../src/workflows/donations/check-donations-together";
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
const BUREAU = ["县教育局", 100, 2, 5000, 300, 5300, "2027-01-05", "转账", null];
const OFFICE = ["县农业局", 50, 46, 3000, 200, 3200, "2027-01-06", "转账", null];

function units(...rows: CellValue[][]) {
  return gridOf("单位捐款", [["怀川县单位捐款情况表"], UNIT_HEAD, ...rows]);
}

function found(code: string, grids: Parameters<typeof checkWorkbook>[0], changes = {}) {
  const { findings } = checkWorkbook([parameterGrid(changes), ...grids], options);
  return findings.filter((finding) => finding.code === code);
}

describe("gifts entered with a slip of the pen", () => {
  it("proposes the campaign's year for a day that is a year off, and none where that day is outside too", () => {
    const at = (day: string) => BUREAU.map((value, index) => (index === 6 ? day : value));
    const window = { 活动开始日: "2026-12-01", 活动结束日: "2027-02-28" };
    const suggested = (day: string) =>
      found("donation.dateOutside", [units(at(day), OFFICE)], window).map(
        ({ params }) => (params as { suggested: string | null }).suggested,
      );
    expect(suggested("2026-01-05")).toEqual(["2027-01-05"]);
    expect(suggested("2027-12-05")).toEqual(["2026-12-05"]);
    expect(suggested("2027-05-01")).toEqual([null]);
    expect(suggested("2028-02-29")).toEqual([null]);
  });

  it("asks about one gift entered under two names of a unit, and names the other", () => {
    const directory = gridOf("单位名录", [
      ["单位名称", "简称", "统一社会信用代码", "主管部门", "职工人数"],
      ["县教育体育局", null, null, "教育系统", 100],
      ["县农业局", null, null, "农业系统", 50],
    ]);
    const own = ["县教育体育局", 100, 2, 5000, null, 5000, "2027-01-05", "转账", null];
    const short = own.map((value, index) => (index === 0 ? "教体局" : value));
    const twice = found("donation.repeated", [units(own, short, OFFICE), directory]);
    expect(
      twice.map(({ where, params }) => [where?.row, (params as { otherName: string }).otherName]),
    ).toEqual([
      [3, "教体局"],
      [4, "教体局"],
    ]);
    const later = short.map((value, index) => (index === 6 ? "2027-01-06" : value));
    expect(found("donation.repeated", [units(own, later, OFFICE), directory])).toEqual([]);
  });

  it("does not call a unit silent whose amount cannot be read", () => {
    const unread = ["县粮食局", 20, null, null, null, "约五千", "2027-01-05", "转账", null];
    const empty = ["县水务局", 20, null, null, null, null, null, null, null];
    const silent = found("donation.noReply", [units(BUREAU, unread, empty)]);
    expect(silent.map(({ where }) => where?.row)).toEqual([5]);
  });

  it("tells who handed a gift over from the way it was paid, under whichever name the row stands", () => {
    const row = (name: string, amount: number, remark: string) =>
      [name, null, null, null, null, amount, "2027-01-05", "转账", remark] as CellValue[];
    const grids = [
      units(
        row("县第一中学", 100, "县第一中学转来县教育局捐款"),
        row("县教育局", 200, "县第一中学代县教育局捐款"),
        row("县农业局", 300, "财政代扣捐款"),
        row("县水务局", 400, "工会代收捐款"),
      ),
    ];
    const { records, parameters } = readCampaign(grids, {});
    const { gifts } = checkDonationsTogether(records, parameters);
    expect(gifts.map(({ donor, handedOverBy, amountFen }) => [donor, handedOverBy, amountFen])).toEqual([
      ["县教育局", "县第一中学", 10_000],
      ["县教育局", "县第一中学", 20_000],
      ["县农业局", null, 30_000],
      ["县水务局", null, 40_000],
    ]);
  });
});
