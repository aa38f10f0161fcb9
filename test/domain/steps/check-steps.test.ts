import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { Fen } from "../../../src/domain/money/fen";
import type { Parameters } from "../../../src/domain/parameters/parameters";
import { checkSteps } from "../../../src/domain/steps/check-steps";
import { NO_STEPS } from "../../../src/domain/steps/household-steps";
import type { HouseholdSteps } from "../../../src/domain/steps/household-steps";
import { renderFinding } from "../../../src/i18n/render-finding";

const day = (text: string) => text as CalendarDate;
const orderly: HouseholdSteps = {
  declaredOn: day("2026-01-04"),
  reviewedOn: day("2026-01-05"),
  reviewPresent: 9,
  reviewResult: "agreed",
  postedFrom: day("2026-01-05"),
  postedTo: day("2026-01-09"),
  approvedOn: day("2026-01-10"),
  approvalReference: "联席〔2026〕1号",
  approvedFen: 100_000 as Fen,
  paidOn: day("2026-01-20"),
  paidFen: 100_000 as Fen,
  receipt: "card",
  filedOn: day("2026-01-20"),
};
const FIVE: Parameters = { postingDays: 5 };

test("a household that went the whole way in order has no issue", () => {
  expect(checkSteps(orderly, FIVE)).toEqual([]);
  expect(checkSteps(NO_STEPS, FIVE)).toEqual([]);
});

test.each<[string, Partial<HouseholdSteps>, Parameters, string[]]>([
  ["paid before approved", { paidOn: day("2026-01-09"), filedOn: null }, FIVE, ["step.order"]],
  ["approved on the last day of posting", { approvedOn: day("2026-01-09") }, FIVE, ["step.order"]],
  ["posted before the review", { postedFrom: day("2026-01-04") }, FIVE, ["step.order"]],
  ["paid without approval", { approvedOn: null, approvedFen: null }, FIVE, ["step.missing"]],
  ["four working days of posting", { postedTo: day("2026-01-08") }, FIVE, ["step.postingShort"]],
  [
    "four days where days of the calendar count",
    { postedTo: day("2026-01-08") },
    { ...FIVE, postingInWorkingDays: false },
    ["step.postingShort"],
  ],
  ["the length of posting not set", { postedTo: day("2026-01-06") }, {}, []],
  ["paid although refused", { reviewResult: "refused" }, FIVE, ["step.refused"]],
  [
    "approved although refused",
    { reviewResult: "refused", paidOn: null, filedOn: null },
    FIVE,
    ["step.refused"],
  ],
  ["paid less than approved", { paidFen: 90_000 as Fen }, FIVE, ["step.amountDiffers"]],
  ["no minutes", { approvalReference: " " }, FIVE, ["step.record"]],
  ["no receipt", { receipt: null }, FIVE, ["step.record"]],
  [
    "nobody present, nothing found",
    { reviewPresent: 0, reviewResult: null },
    FIVE,
    ["step.record", "step.record"],
  ],
  ["filed only", { ...NO_STEPS, filedOn: day("2026-01-20") }, FIVE, Array<string>(5).fill("step.missing")],
  ["filed before everything", { filedOn: day("2026-01-01") }, FIVE, ["step.order"]],
])("%s", (_title, known, parameters, expected) => {
  const issues = checkSteps({ ...orderly, ...known }, parameters);
  expect(issues.map(({ code }) => code)).toEqual(expected);
  for (const issue of issues) {
    for (const locale of ["zh-CN", "en"] as const) {
      expect(Object.values(renderFinding(issue, locale)).join()).not.toMatch(/undefined|NaN/);
    }
  }
});

test("an illegal order names both steps and both days", () => {
  const [issue] = checkSteps({ ...orderly, approvedOn: day("2026-01-08") }, FIVE);
  expect(renderFinding(issue!, "zh-CN").problem).toBe("审批 2026年1月8日，公示止 2026年1月9日");
});

test("in a year whose days off are not known, a notice too short however they fall is said, and no other", () => {
  const known: HouseholdSteps = {
    ...NO_STEPS,
    declaredOn: day("2027-01-04"),
    reviewedOn: day("2027-01-05"),
    reviewPresent: 9,
    reviewResult: "agreed",
    postedFrom: day("2027-01-11"),
  };
  const said = (until: string) =>
    checkSteps({ ...known, postedTo: day(until) }, FIVE).map(
      (issue) => renderFinding(issue, "zh-CN").problem,
    );
  expect(said("2027-01-13")).toEqual(["公示至多 3 个工作日，要求 5 个工作日"]);
  expect(said("2027-01-15")).toEqual([]);
  // 除夕 to 正月初三 are off by law.
  expect(
    checkSteps({ ...known, postedFrom: day("2027-02-03"), postedTo: day("2027-02-09") }, FIVE).map(
      ({ params }) => params,
    ),
  ).toEqual([{ days: 3, required: 5, inWorkingDays: true, isAtMost: true }]);
});
