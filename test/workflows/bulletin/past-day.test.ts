import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { overviewDonations } from "../../../src/workflows/donations/donation-overview";
import { makeBulletin } from "../../../src/workflows/bulletin/bulletin";
import type { BulletinRequest } from "../../../src/workflows/bulletin/bulletin-request";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-25" as CalendarDate, overrides: {} } as const;
const HEAD = ["捐款单位", "职工人数", "捐款人数", "到账金额（元）", "到账日期"];
const EARLY: CellValue[][] = [
  ["县水务局", 40, 30, 6000, "2027-01-08"],
  ["县粮食局", 20, 20, 2000, "2027-01-09"],
];
const LATE: CellValue[] = ["县教育局", 100, 50, 9000, "2027-01-20"];
const LAST_YEAR = gridOf("2026年单位捐款", [HEAD, ["县水务局", 40, 30, 5000, "2026-01-06"]]);

function made(rows: readonly CellValue[][], request: BulletinRequest) {
  const parameters = parameterGrid({ "筹款目标（元）": 20000, 活动结束日: "2027-02-10" });
  const result = makeBulletin([parameters, gridOf("单位捐款", [HEAD, ...rows]), LAST_YEAR], options, request);
  if (result === null) throw new Error("no bulletin");
  const text = result.plan.steps
    .flatMap((step) => (step.step === "writeBlock" ? step.values.flat() : []))
    .join("\n");
  return { ...result, text };
}

describe("the bulletin of a past day", () => {
  it("comes out the same after gifts of later days were entered, for posting and for the office", () => {
    const request = { day: "2027-01-09" as CalendarDate };
    const posted = (rows: CellValue[][]) => made(rows, { ...request, versions: ["posted", "script"] }).text;
    expect(posted([...EARLY, LATE])).toBe(posted(EARLY));
    const internal = made([...EARLY, LATE], { ...request, versions: ["internal"] }).text;
    expect(internal).toContain("（50/60人）");
    expect(posted(EARLY)).toContain("职工捐款面83.3%");
  });

  it("says the share of staff the overview of that day says, and that people without a date are in neither", () => {
    const rows = [...EARLY, LATE, ["县粮库", 30, 21, 900, null]];
    const request = { day: "2027-01-09" as CalendarDate };
    const { text } = made(rows, { ...request, versions: ["posted", "internal"] });
    const shown = overviewDonations(
      [gridOf("单位捐款", [HEAD, ...rows])],
      options,
      request.day,
    )?.participation;
    expect(shown).toMatchObject({ donors: 50, staff: 60, undated: 21 });
    expect(text).toContain("（50/60人），另21人未注明日期，未计入");
    expect(text).toContain("正在核实到账日期，未计入，捐款人数也未计入捐款面。");
  });

  it("counts every unnamed gift's giver apart, and one whose gift went back no more", () => {
    const named = ["捐款单位", "到账金额（元）", "到账日期", "备注"];
    const gifts: CellValue[][] = [
      ["爱心人士", 5000, "2027-01-09", "匿名"],
      ["爱心人士", 5000, "2027-01-09", ""],
      ["匿名", 300, "2027-01-08", ""],
      ["县水务局", 6000, "2027-01-08", ""],
    ];
    const of = (rows: CellValue[][]) => {
      const result = makeBulletin([gridOf("单位捐款", [named, ...rows])], options, {
        day: "2027-01-09" as CalendarDate,
      });
      if (result === null) throw new Error("no bulletin");
      const cells = result.plan.steps.flatMap((step) =>
        step.step === "writeBlock" ? step.values.flat() : [],
      );
      const { donorsToday, donorsSoFar, sumFen } = result;
      return {
        donorsToday,
        donorsSoFar,
        sumFen,
        unnamed: cells.filter((cell) => /^未具名/.test(String(cell))),
      };
    };
    const unnamed = ["未具名捐款（2位）", "未具名捐款（3位）"];
    expect(of(gifts)).toEqual({ donorsToday: 2, donorsSoFar: 4, sumFen: 1_630_000, unnamed });
    expect(of([...gifts, ["爱心人士", 5000, "2027-01-09", "退款"]]).donorsSoFar).toBe(3);
  });

  it("reads out more where there is room: last year, and that giving is voluntary; the target is no task", () => {
    const script = (length: number) => made(EARLY, { day: "2027-01-09" as CalendarDate, length }).script;
    expect(script(400)).toContain("已完成全年筹集目标的40%。比去年同日增加3000元，增长60%。");
    expect(script(400)).toContain(
      "送温暖捐款坚持自愿，有意捐款的单位和个人，可以在1月10日前汇入县送温暖活动专户。",
    );
    expect(script(160)).not.toContain("坚持自愿");
    for (const length of [120, 160, 200, 240, 280, 400]) {
      expect(script(length).length).toBeLessThanOrEqual(length);
      expect(script(length)).not.toContain("任务");
    }
  });
});
