import * as v from "valibot";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { digestOf } from "../../domain/digest";
import type { Finding, FindingCode } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import type { Plan } from "../../workbook/plan";
import { type RowSubjects, subjectAt } from "../campaign/row-subjects";

/** notProblem: the finding is not to be shown again; samePerson: the two lines are one person, one of them must go. */
export type Verdict = "notProblem" | "samePerson";

/** What a clerk decided about one finding, with the reason. `key` is a digest: no identity data is kept. */
export interface KeptDecision {
  readonly key: string;
  readonly code: FindingCode;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly decidedOn: CalendarDate;
}

/** A finding of this check that a decision answers. */
export interface DecidedFinding {
  readonly finding: Finding;
  readonly decision: KeptDecision;
}

const LEAST_REASON = 6;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const KEPT = v.array(
  v.object({
    key: v.string(),
    // A code of another version matches no finding; it is only listed.
    code: v.custom<FindingCode>((code) => typeof code === "string"),
    verdict: v.picklist(["notProblem", "samePerson"]),
    reason: v.string(),
    decidedOn: v.custom<CalendarDate>((day) => typeof day === "string" && DAY.test(day)),
  }),
);

/**
 * Reads the decisions kept in the workbook; a text that is none of ours holds none.
 * @example readDecisions(null) // => []
 */
export function readDecisions(text: string | null | undefined): readonly KeptDecision[] {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), KEPT), text ?? "[]");
  return parsed.success ? parsed.output : [];
}

/**
 * Whether a reason says something: six characters at least, blanks not counted.
 * @example isReason("同名不同人") // => false
 */
export function isReason(reason: string): boolean {
  return [...reason.replace(/\s/g, "")].length >= LEAST_REASON;
}

/**
 * The key a decision about a finding is kept by; null where a finding cannot be decided (it names no row one could know again).
 * It bears the workbook's own salt, so that two workbooks cannot be matched by their keys; it survives sorting and another year's sheet, and changes when the value or the person is another, for then the question is
 * put again.
 * @example decisionKeyOf({ code: "parameter.unset", severity: "warning", where: null, params: { parameter: "county", dependents: 1 } }, {}) // => null
 */
export function decisionKeyOf(finding: Finding, subjects: RowSubjects, salt = ""): string | null {
  const { code, params, where } = finding;
  if (where === null || code === "household.decidedSame") return null;
  if ("pair" in params) return params.pair;
  const subject = subjectAt(subjects, where);
  const identity = subject?.identity ?? "";
  const salted = (text: string) => digestOf(salt === "" ? text : `${salt}\n${text}`);
  if (code === "household.samePerson") return identity === "" ? null : salted(`${code}\n${identity}`);
  if (subject !== undefined && subject.name === "" && identity === "") return null;
  const about =
    subject === undefined ? [where.sheet] : identity === "" ? [subject.name, subject.unit] : [identity];
  // Cells move when a sheet is sorted; what stands in them counts.
  const stable = Object.entries(params).filter(([name]) => name !== "cells");
  return salted(JSON.stringify([code, ...about, ...stable]));
}

/**
 * Takes out the findings that were decided not to be problems, and turns pairs decided to be one person into the error that both
 * still stand there.
 * @example honourDecisions([], [], {}) // => { findings: [], decided: [] }
 */
export function honourDecisions(
  findings: readonly Finding[],
  decisions: readonly KeptDecision[],
  subjects: RowSubjects,
  salt = "",
): { readonly findings: readonly Finding[]; readonly decided: readonly DecidedFinding[] } {
  if (decisions.length === 0) return { findings, decided: [] };
  const byKey = new Map(decisions.map((decision) => [decision.key, decision]));
  const codes = new Set<string>(decisions.map(({ code }) => code));
  const open: Finding[] = [];
  const decided: DecidedFinding[] = [];
  for (const finding of findings) {
    const decision = codes.has(finding.code) ? decisionOf(finding) : undefined;
    if (decision === undefined || decision.code !== finding.code) {
      open.push(finding);
      continue;
    }
    decided.push({ finding, decision });
    if (decision.verdict !== "samePerson") continue;
    if (finding.code === "household.near" || finding.code === "household.duplicate") {
      const { name, cells, pair } = finding.params;
      const params = { name, cells, pair, reason: decision.reason };
      open.push(createFinding("household.decidedSame", finding.where, params));
    }
  }
  return { findings: open, decided };

  /** By the key with the workbook's salt, or by the one an earlier version kept without it. */
  function decisionOf(finding: Finding): KeptDecision | undefined {
    const keys = [decisionKeyOf(finding, subjects, salt), decisionKeyOf(finding, subjects)];
    return keys.map((key) => byKey.get(key ?? "")).find((decision) => decision !== undefined);
  }
}

/**
 * Plans to keep a decision; an earlier one about the same finding is replaced.
 * @example planDecision([], decision, "salt").title // => "decide"
 */
export function planDecision(kept: readonly KeptDecision[], decision: KeptDecision, salt: string): Plan {
  const others = kept.filter(({ key }) => key !== decision.key);
  return { title: "decide", steps: [], memory: { decisions: JSON.stringify([...others, decision]), salt } };
}

/**
 * Plans to forget decisions, so that their findings are shown again.
 * @example planRemoval([decision], [decision.key]).memory // => { decisions: null }
 */
export function planRemoval(kept: readonly KeptDecision[], keys: readonly string[]): Plan {
  const removed = new Set(keys);
  const others = kept.filter(({ key }) => !removed.has(key));
  return {
    title: "removeDecision",
    steps: [],
    memory: { decisions: others.length === 0 ? null : JSON.stringify(others) },
  };
}
