import { countFindings } from "../check/finding-order";
import { byGravityThenPlace } from "../check/finding-order";
import { honourDecisions, type KeptDecision } from "./decisions";
import type { CheckResult } from "../outcome";

/**
 * Brings the findings of a check in line with the decisions kept now, without reading the workbook again.
 * @example redecide(result, []).decided // => []
 */
export function redecide<Result extends CheckResult>(
  result: Result,
  decisions: readonly KeptDecision[],
  salt = "",
): Result {
  const found = [
    ...result.findings.filter(({ code }) => code !== "household.decidedSame"),
    ...result.decided.map(({ finding }) => finding),
  ];
  const { findings, decided } = honourDecisions(found, decisions, result.subjects, salt);
  const sorted = [...findings].sort(byGravityThenPlace);
  const summary = { ...result.summary, ...countFindings(sorted) };
  return { ...result, findings: sorted, decided, summary };
}
