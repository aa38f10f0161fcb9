import type { DossierIssue } from "../../../src/domain/eligibility/check-dossier";
import type { ExclusionJudgement } from "../../../src/domain/eligibility/conclude-eligibility";
import { concludeEligibility } from "../../../src/domain/eligibility/conclude-eligibility";
import { findExclusions } from "../../../src/domain/eligibility/cross-check";
import type { CrossCheckEntry, CrossCheckKind, Exclusion } from "../../../src/domain/eligibility/cross-check";
import { decideEligibility } from "../../../src/domain/eligibility/decide-eligibility";
import { UNKNOWN_SITUATION } from "../../../src/domain/eligibility/household-situation";
import type { Fen } from "../../../src/domain/money/fen";
import { renderFinding } from "../../../src/i18n/render-finding";

const entry = (kind: CrossCheckKind, residentId: string, isCurrent = true): CrossCheckEntry => ({
  kind,
  residentId,
  key: `${kind} ${residentId}`,
  isCurrent,
});
const reasons = (entries: readonly CrossCheckEntry[]) =>
  (findExclusions([{ household: "h", residentIds: ["worker", "spouse"] }], entries).get("h") ?? []).map(
    ({ reason }) => reason,
  );

describe("Lists of other offices", () => {
  test.each<[string, CrossCheckEntry[], string[]]>([
    ["one flat is where a family lives", [entry("property", "worker")], []],
    ["a flat of each spouse", [entry("property", "worker"), entry("property", "spouse")], ["secondHome"]],
    ["a flat that was sold", [entry("property", "worker"), entry("property", "worker", false)], []],
    ["a vehicle", [entry("vehicle", "spouse")], ["vehicle"]],
    ["a cancelled business", [entry("business", "worker", false)], []],
    ["a running business", [entry("business", "worker")], ["business"]],
    ["a death", [entry("death", "worker")], ["deceased"]],
    ["somebody else's", [entry("vehicle", "stranger")], []],
    ["a line without a number", [entry("vehicle", "")], []],
  ])("%s", (_title, entries, expected) => expect(reasons(entries)).toEqual(expected));

  test("count a member named twice once", () => {
    const found = findExclusions([{ household: "h", residentIds: ["a", "a"] }], [entry("property", "a")]);
    expect(found.size).toBe(0);
  });
});

describe("A proposal and what speaks against it", () => {
  const poor = { ...UNKNOWN_SITUATION, householdSize: 1, annualIncomeFen: 0 as Fen };
  const proposed = decideEligibility(poor, { minimumLivingLine: 50_000 as Fen, deepLineMultiple: 1 });
  const exclusion = { reason: "vehicle", entries: [entry("vehicle", "worker")] } as const;
  const judged = (holds: boolean) => ({ reason: "vehicle", holds, explanation: "载客谋生" }) as const;

  const conclude = (
    exclusions: readonly Exclusion[],
    judgements: readonly ExclusionJudgement[],
    contradictions: readonly DossierIssue[] = [],
    from = proposed,
  ) => concludeEligibility({ proposed: from, exclusions, judgements, contradictions }).decision;

  test("a hit asks for review and decides nothing by itself", () => {
    expect(proposed.decision).toBe("eligible");
    expect(conclude([exclusion], [])).toBe("needsReview");
  });
  test("the review decides, and its explanation is kept", () => {
    expect(conclude([exclusion], [judged(true)])).toBe("notEligible");
    const kept = concludeEligibility({
      proposed,
      exclusions: [exclusion],
      judgements: [judged(false)],
      contradictions: [],
    });
    expect(kept.decision).toBe("eligible");
    expect(kept.exclusions[0]?.judgement?.explanation).toBe("载客谋生");
  });
  test("nothing against it leaves the proposal", () => {
    expect(conclude([], [judged(true)])).toBe("eligible");
    const unknown = decideEligibility(UNKNOWN_SITUATION, {});
    expect(conclude([exclusion], [], [], unknown)).toBe("needsReview");
  });
  test("figures that contradict each other ask for review, other slips do not", () => {
    const size = { code: "household.size", params: { stated: 4, listed: 3 } } as const;
    const kind = { code: "household.disabilityKind", params: {} } as const;
    expect(conclude([], [], [size])).toBe("needsReview");
    expect(conclude([], [], [kind])).toBe("eligible");
    expect(conclude([exclusion], [judged(true)], [size])).toBe("notEligible");
  });
  test("is said in words", () => {
    const finding = { code: "eligibility.excluded", params: { reasons: ["vehicle", "secondHome"] } } as const;
    expect(renderFinding(finding, "zh-CN").problem).toBe("比对发现：机动车、两处以上住房");
    expect(renderFinding(finding, "en").problem).toContain("a motor vehicle, two dwellings");
  });
});
