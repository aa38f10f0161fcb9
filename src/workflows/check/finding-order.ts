import type { Finding, Severity } from "../../domain/finding";
import type { CheckSummary } from "../outcome";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/**
 * The order findings are shown in: errors first, then by kind, sheet, row and column.
 * @example [].sort(byGravityThenPlace) // => []
 */
export function byGravityThenPlace(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0) ||
    (a.where?.sheet ?? "").localeCompare(b.where?.sheet ?? "", "zh-CN") ||
    (a.where?.row ?? 0) - (b.where?.row ?? 0) ||
    (a.where?.column ?? 0) - (b.where?.column ?? 0)
  );
}

/**
 * How many findings there are of each severity.
 * @example countFindings([]) // => { errors: 0, warnings: 0, notices: 0 }
 */
export function countFindings(
  findings: readonly Finding[],
): Pick<CheckSummary, "errors" | "warnings" | "notices"> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), notices: count("notice") };
}
