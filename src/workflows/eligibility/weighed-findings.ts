import { NO_EVIDENCE } from "../../domain/eligibility/household-evidence";
import type { FieldId } from "../../domain/field-id";
import type { Finding, SourceCell } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import type { ColumnReader } from "../campaign/column-reader";
import type { Household } from "../campaign/household";

/** What the list of minimum living allowances says of a household, beside what the register states. */
export interface MinimumLivingFacts {
  readonly stated: boolean | null;
  readonly isListKnown: boolean;
  /** The line of the list that names one of the household. */
  readonly listed: SourceCell | null;
}

const NOTHING: readonly never[] = Object.freeze([]);

/**
 * What the check says of a household after lists and judgements were weighed: an exclusion nobody has judged, an allowance stated
 * otherwise than listed, papers asked for, and a judgement made on other figures.
 * @example weighedFindings(household, reader, { stated: null, isListKnown: false, listed: null }) // => []
 */
export function weighedFindings(
  { index, evidence, eligibility }: Household,
  reader: ColumnReader,
  { stated, isListKnown, listed }: MinimumLivingFacts,
): readonly Finding[] {
  // Most households are in no list and nobody judged them.
  if (evidence === NO_EVIDENCE && !isListKnown) return NOTHING;
  const findings: Finding[] = [];
  const at = (field: FieldId) => reader.cell(field, index);
  const { exclusions, judgement } = evidence;
  const isJudged = judgement !== null && !judgement.isOutdated && judgement.decision !== "sentBack";
  if (exclusions.length > 0 && !isJudged) {
    const reasons = exclusions.map(({ reason }) => reason);
    const cells = exclusions.flatMap(({ entries }) => entries.map(({ cell }) => cell));
    findings.push(createFinding("eligibility.excluded", at("name"), { reasons, cells }));
  }
  if (isListKnown && stated !== null && stated !== (listed !== null)) {
    const cells = listed === null ? [] : [listed];
    findings.push(createFinding("household.minimumLiving", at("receivesMinimumLiving"), { stated, cells }));
  }
  if (judgement !== null && judgement.decision === "sentBack" && !judgement.isOutdated) {
    const { decidedOn: on, reason } = judgement;
    findings.push(createFinding("eligibility.sentBack", at("name"), { on, reason }));
  }
  if (
    judgement?.isOutdated === true &&
    judgement.decision !== "sentBack" &&
    eligibility.decision === "needsReview"
  ) {
    const { decidedOn: on, reason } = judgement;
    findings.push(createFinding("eligibility.judgedBefore", at("name"), { on, reason }));
  }
  return findings;
}
