import type { Finding, Severity } from "../domain/finding";
import { type RowSubject, type RowSubjects, subjectAt } from "../workflows/campaign/row-subjects";
import { cellAddress } from "../workbook/area-address";

/** By which the list of findings is cut: what is wrong, whose unit, which sheet. */
export type FindingGrouping = "problem" | "unit" | "sheet";

/** Findings that belong together, in the order the check gave them. */
export interface FindingGroup {
  readonly key: string;
  /** Unit or sheet; empty for a group of one problem (its words come from the finding) and for findings without a place. */
  readonly name: string;
  /** The worst among the findings. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Which findings the clerk wants to see, and how. */
export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  readonly search: string;
  readonly grouping: FindingGrouping;
}

const weight: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

/** Whom the row of a finding is about, where that is known. */
export function subjectOf(finding: Finding, subjects: RowSubjects): RowSubject | undefined {
  return subjectAt(subjects, finding.where);
}

function searchText(finding: Finding, subjects: RowSubjects): string {
  const place = finding.where === null ? "" : `${finding.where.sheet}!${cellAddress(finding.where)}`;
  const subject = subjectOf(finding, subjects);
  const values = Object.values(finding.params).join(" ");
  return `${place} ${subject?.name ?? ""} ${subject?.unit ?? ""} ${values}`.toLowerCase();
}

function groupName(finding: Finding, subjects: RowSubjects, grouping: FindingGrouping): string {
  if (grouping === "problem") return "";
  if (grouping === "sheet") return finding.where?.sheet ?? "";
  const subject = subjectOf(finding, subjects);
  return subject?.unit || subject?.name || finding.where?.sheet || "";
}

/**
 * Groups findings: worst first, then the most frequent.
 *
 * A person without a unit is grouped under the own name, a row that names nobody under its sheet.
 *
 * @example
 * groupFindings([], {}, { severities: new Set(["error"]), search: "", grouping: "problem" }); // => []
 */
export function groupFindings(
  findings: readonly Finding[],
  subjects: RowSubjects,
  filter: FindingFilter,
): readonly FindingGroup[] {
  const search = filter.search.trim().toLowerCase();
  const groups = new Map<string, { name: string; severity: Severity; findings: Finding[] }>();
  for (const finding of findings) {
    if (!filter.severities.has(finding.severity)) continue;
    if (search !== "" && !searchText(finding, subjects).includes(search)) continue;
    const name = groupName(finding, subjects, filter.grouping);
    const key = filter.grouping === "problem" ? `${finding.severity}/${finding.code}` : name;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { name, severity: finding.severity, findings: [finding] });
      continue;
    }
    if (weight[finding.severity] < weight[group.severity]) group.severity = finding.severity;
    group.findings.push(finding);
  }
  return [...groups]
    .map(([key, group]) => ({ key: `${filter.grouping}/${key}`, ...group }))
    .sort((a, b) => weight[a.severity] - weight[b.severity] || b.findings.length - a.findings.length);
}
