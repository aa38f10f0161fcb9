import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { concludeEligibility } from "../../../src/domain/eligibility/conclude-eligibility";
import type { Exclusion } from "../../../src/domain/eligibility/cross-check";
import {
  groundsOf,
  NO_EVIDENCE,
  type Contradiction,
  type HouseholdEvidence,
  type Judgement,
} from "../../../src/domain/eligibility/household-evidence";
import { UNKNOWN_SITUATION } from "../../../src/domain/eligibility/household-situation";
import type { Fen } from "../../../src/domain/money/fen";
import { renderBesides } from "../../../src/i18n/render-reason";
import { renderFinding } from "../../../src/i18n/render-finding";

const YEAR = {
  minimumLivingLine: 78_000 as Fen,
  deepLineMultiple: 1,
  relativeLineMultiple: 2,
  accidentCostShare: 0.8,
};
const family = (perHead: number) => ({
  ...UNKNOWN_SITUATION,
  householdSize: 2,
  annualIncomeFen: (perHead * 100 * 24) as Fen,
  rigidSpendingFen: 0 as Fen,
  accidentCostFen: 0 as Fen,
});
const POOR = family(600);
const RICH = family(5_000);
const OPEN = { ...POOR, annualIncomeFen: null };

const car: Exclusion = {
  reason: "vehicle",
  entries: [
    { kind: "vehicle", residentId: "w", cell: { sheet: "车辆比对", row: 5, column: 3 }, isCurrent: true },
  ],
};
const sizeOf = (listed: number): Contradiction => ({
  issue: { code: "household.size", params: { stated: 2, listed } },
  instead: { householdSize: listed },
});
const judged = (
  decision: Judgement["decision"],
  hardshipClass: Judgement["hardshipClass"] = null,
  isOutdated = false,
): Judgement => ({
  ...{ decision, hardshipClass, isOutdated },
  reason: "车辆为载客谋生，已核实",
  decidedOn: "2027-01-20" as CalendarDate,
});
const outcome = (situation: typeof POOR | typeof OPEN, evidence: Partial<HouseholdEvidence>) => {
  const { decision, hardshipClass } = concludeEligibility(situation, YEAR, { ...NO_EVIDENCE, ...evidence });
  return hardshipClass === null ? decision : `${decision} ${hardshipClass}`;
};

describe("The decision on a household, as a fund officer reads it", () => {
  test.each<[string, typeof POOR | typeof OPEN, Partial<HouseholdEvidence>, string]>([
    ["收入低，没有别的情况", POOR, {}, "eligible deep"],
    ["收入低，名下有车，还没有人核实", POOR, { exclusions: [car] }, "needsReview"],
    [
      "收入低，名下有车，核实后认定",
      POOR,
      { exclusions: [car], judgement: judged("eligible", "deep") },
      "eligible deep",
    ],
    [
      "收入低，名下有车，核实后认定不符合",
      POOR,
      { exclusions: [car], judgement: judged("notEligible") },
      "notEligible",
    ],
    ["收入高，名下有车", RICH, { exclusions: [car] }, "notEligible"],
    ["收入高，评议认定为意外致困", RICH, { judgement: judged("eligible", "accident") }, "eligible accident"],
    [
      "没填收入，评议认定为相对困难",
      OPEN,
      { judgement: judged("eligible", "relative") },
      "eligible relative",
    ],
    ["没填收入，退回补材料", OPEN, { judgement: judged("sentBack") }, "needsReview"],
    ["收入低，退回补材料，还没有补", POOR, { judgement: judged("sentBack") }, "needsReview"],
    ["收入低，退回后已补材料", POOR, { judgement: judged("sentBack", null, true) }, "eligible deep"],
    ["认定不符合后材料有变动", POOR, { judgement: judged("notEligible", null, true) }, "needsReview"],
    [
      "认定后材料有变动，按规则结论相同",
      POOR,
      { judgement: judged("eligible", "deep", true) },
      "eligible deep",
    ],
    ["成员表多一人，怎么算都是深度困难", POOR, { contradictions: [sizeOf(3)] }, "eligible deep"],
    ["成员表少一人，算下来类别不同", POOR, { contradictions: [sizeOf(1)] }, "needsReview"],
    [
      "成员表少一人，评议已认定",
      POOR,
      { contradictions: [sizeOf(1)], judgement: judged("eligible", "relative") },
      "eligible relative",
    ],
  ])("%s", (_title, situation, evidence, expected) => expect(outcome(situation, evidence)).toBe(expected));

  it("says what speaks against it, with the list and the cell", () => {
    const { objections, judgement } = concludeEligibility(POOR, YEAR, { ...NO_EVIDENCE, exclusions: [car] });
    expect(renderBesides({ objections, judgement }, "zh-CN")).toEqual(["比对名单中有机动车（车辆比对!C5）"]);
    const besides = renderBesides({ objections: [], judgement: judged("notEligible") }, "zh-CN");
    expect(besides).toEqual(["人工认定（2027年1月20日）：车辆为载客谋生，已核实"]);
    const finding = {
      code: "eligibility.excluded",
      params: { reasons: ["vehicle"], cells: [{ sheet: "车辆比对", row: 5, column: 3 }] },
    } as const;
    expect(renderFinding(finding, "en").problem).toBe("Cross-check: a motor vehicle (车辆比对!C5)");
  });
});

describe("The grounds of a judgement", () => {
  it("are the same for the same figures and others for any other figure or hit", () => {
    const grounds = groundsOf(POOR, []);
    expect(groundsOf({ ...POOR }, [])).toBe(grounds);
    expect(groundsOf({ ...POOR, rigidSpendingFen: 100 as Fen }, [])).not.toBe(grounds);
    expect(groundsOf({ ...POOR, householdSize: 3 }, [])).not.toBe(grounds);
    expect(groundsOf(POOR, [car])).not.toBe(grounds);
  });
});
