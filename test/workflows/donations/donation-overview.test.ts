import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { overviewDonations } from "../../../src/workflows/donations/donation-overview";
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
  "捐款渠道",
];
const UNITS: CellValue[][] = [
  ["县教育局", "条件好单位", 100, 95, 8000, 8000, "2027-01-18", 7000, "单位"],
  ["县农业局", "条件好单位", 50, 40, 5000, 3000, "2027-01-20", 4000, "职工捐"],
  ["县水泥厂", "一般单位", 80, null, 1000, null, null, 900, null],
  ["县粮食局", "一般单位", 30, null, null, null, null, 600, null],
  ["县物价局", "一般单位", 10, 10, 600, 600, null, null, "财政拔款"],
  ["县税务局", "条件好单位", 60, 60, 9000, 9000, "2027-01-22", 8000, "单位"],
];

const changed = (row: CellValue[], at: number, value: CellValue) =>
  row.map((cell, index) => (index === at ? value : cell));

function overview(rows = UNITS, more: ReturnType<typeof gridOf>[] = []) {
  const result = overviewDonations(
    [parameterGrid({ "筹款目标（元）": 50000 }), gridOf("单位捐款", [HEAD, ...rows]), ...more],
    options,
  );
  if (result === null) throw new Error("no overview");
  return result;
}

describe("the gifts as they stand on a day", () => {
  it("adds up the day and before, and says what it leaves out: no date, later days", () => {
    const result = overview();
    expect(result).toMatchObject({ todayFen: 300_000, sumFen: 1_100_000, targetFen: 5_000_000 });
    expect(result.undated).toMatchObject({ count: 1, sumFen: 60_000, cell: { row: 6, column: 6 } });
    expect(result.later).toEqual({ count: 1, sumFen: 900_000, lastDay: "2027-01-22" });
    expect(result.byChannel.staff.sumFen + result.byChannel.unit.sumFen).toBe(result.sumFen);
  });

  it("tells every unit's state; a gift without a date has arrived all the same", () => {
    const states = Object.fromEntries(overview().units.map(({ unit, state }) => [unit, state]));
    expect(states).toEqual({
      县教育局: "full",
      县农业局: "part",
      县水泥厂: "none",
      县粮食局: "silent",
      县物价局: "full",
      县税务局: "none",
    });
  });

  it("counts how many people are missing to the share asked for, to the person", () => {
    // 135 of 150 staff where both are stated, without 县税务局 of two days later and 县物价局 of no day; 90 % are 135.
    const reached = { donors: 135, staff: 150, undated: 10, requiredPercent: 90, missing: null };
    expect(overview().participation).toEqual(reached);
    const fewer = UNITS.map((row) => (row[0] === "县教育局" ? changed(row, 3, 80) : row));
    expect(overview(fewer).participation).toMatchObject({ donors: 120, missing: 15 });
  });

  it("counts everybody where no line bears a date, with nobody left out", () => {
    const undated = UNITS.map((row) => changed(row, 6, null));
    expect(overview(undated).participation).toMatchObject({ donors: 205, staff: 220, undated: 0 });
  });

  it("compares with the same day of last year where the workbook keeps last year's list, and never counts that list itself", () => {
    const before = gridOf("2026年单位捐款", [
      ["单位名称", "到账金额（元）", "到账日期"],
      ["县教育局", 7000, "2026-01-10"],
      ["县农业局", 4000, "2026-01-20"],
      ["县税务局", 8000, "2026-01-25"],
    ]);
    const result = overview(UNITS, [before]);
    expect(result.lastYearSameDayFen).toBe(1_100_000);
    expect(result.sumFen).toBe(1_100_000);
    expect(overview().lastYearSameDayFen).toBeNull();
  });

  it("takes a sheet named for last year as last year's, whatever days stand in it", () => {
    const before = gridOf("上年捐款", [
      ["捐款单位", "捐款金额", "捐款日期"],
      ["县教育局", 7000, "2026-01-10"],
      ["县农业局", 4000, "2026-10-21"],
    ]);
    expect(overview(UNITS, [before]).lastYearSameDayFen).toBe(700_000);
  });

  it("adds up all gifts where none bears a date, and claims nothing of today", () => {
    const undated = UNITS.map((row) => changed(row, 6, null));
    expect(overview(undated)).toMatchObject({ todayFen: null, sumFen: 2_060_000, undated: { count: 0 } });
  });

  it("is null where the workbook lists neither gifts nor pledges", () => {
    expect(overviewDonations([parameterGrid()], options)).toBeNull();
  });
});
