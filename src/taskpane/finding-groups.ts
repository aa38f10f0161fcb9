import type { Finding, FindingCode, Severity } from "../domain/finding";
import { cellAddress } from "./cell-address";

/** Findings of one code, in the order the check gave them. */
export interface FindingGroup {
  readonly key: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Which findings the clerk wants to see. */
export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  readonly search: string;
}

const weight: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

function searchText(finding: Finding): string {
  const place = finding.where === null ? "" : `${finding.where.sheet}!${cellAddress(finding.where)}`;
  return `${place} ${Object.values(finding.params).join(" ")}`.toLowerCase();
}

/**
 * Groups findings by problem: worst first, then the most frequent.
 *
 * @example
 * groupFindings([], { severities: new Set(["error"]), search: "" }); // => []
 */
export function groupFindings(findings: readonly Finding[], filter: FindingFilter): readonly FindingGroup[] {
  const search = filter.search.trim().toLowerCase();
  const groups = new Map<string, { code: FindingCode; severity: Severity; findings: Finding[] }>();
  for (const finding of findings) {
    if (!filter.severities.has(finding.severity)) continue;
    if (search !== "" && !searchText(finding).includes(search)) continue;
    const key = `${finding.severity}/${finding.code}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { code: finding.code, severity: finding.severity, findings: [finding] });
    } else {
      group.findings.push(finding);
    }
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((a, b) => weight[a.severity] - weight[b.severity] || b.findings.length - a.findings.length);
}
