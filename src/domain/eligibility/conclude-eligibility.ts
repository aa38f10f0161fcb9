import type { Parameters } from "../parameters/parameters";
import { decideEligibility } from "./decide-eligibility";
import type { EligibilityResult, Objection } from "./decide-eligibility";
import { NO_EVIDENCE } from "./household-evidence";
import type { HouseholdEvidence, Judgement } from "./household-evidence";
import type { HouseholdSituation } from "./household-situation";

/**
 * Decides a household by the rules, by what other lists say, and by what a person has judged.
 *
 * A person's judgement goes before everything, as long as it was made on the figures that stand now. Without one, a hit in a
 * list asks for review, so that a line of another office neither pays nor refuses anybody by itself; so does a figure stated
 * twice, where the other figure would come to another decision or class. Who is not eligible by the rules stays so.
 * Source: 困难职工档案管理办法 (比对核实); the county's address (民主评议): lists are evidence, people decide.
 * @example concludeEligibility(UNKNOWN_SITUATION, {}, NO_EVIDENCE).decision // => "needsReview"
 */
export function concludeEligibility(
  situation: HouseholdSituation,
  parameters: Parameters,
  evidence: HouseholdEvidence,
): EligibilityResult {
  const proposed = decideEligibility(situation, parameters);
  if (evidence === NO_EVIDENCE) return proposed;
  const { judgement, exclusions, contradictions } = evidence;
  const objections: Objection[] = exclusions.map((exclusion) => ({ kind: "exclusion", exclusion }));
  for (const { issue, instead } of contradictions) {
    const other = decideEligibility({ ...situation, ...instead }, parameters);
    const isSame = other.decision === proposed.decision && other.hardshipClass === proposed.hardshipClass;
    if (!isSame) objections.push({ kind: "contradiction", issue });
  }
  const { categories, reasons, missing, unset } = proposed;
  const common = { categories, reasons, missing, unset, objections, judgement };
  if (judgement !== null && !judgement.isOutdated) {
    if (judgement.decision === "sentBack") return { ...common, decision: "needsReview", hardshipClass: null };
    const { decision, hardshipClass } = judgement;
    return { ...common, decision, hardshipClass, missing: [], unset: [] };
  }
  const isOpen =
    isPutAgain(judgement, proposed) ||
    objections.some(({ kind }) => kind === "contradiction" || proposed.decision === "eligible");
  if (!isOpen) return { ...common, decision: proposed.decision, hardshipClass: proposed.hardshipClass };
  return { ...common, decision: "needsReview", hardshipClass: null };
}

/** An outdated judgement is asked for again, unless the rules have come to the same; papers sent back are then in. */
function isPutAgain(judgement: Judgement | null, proposed: EligibilityResult): boolean {
  if (judgement === null || judgement.decision === "sentBack") return false;
  return judgement.decision !== proposed.decision || judgement.hardshipClass !== proposed.hardshipClass;
}
