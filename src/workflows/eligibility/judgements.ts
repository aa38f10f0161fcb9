import * as v from "valibot";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { digestOf } from "../../domain/digest";
import type { Judgement } from "../../domain/eligibility/household-evidence";
import type { Plan } from "../../workbook/plan";
import type { Household } from "../campaign/household";

/** What a person judged of a household, as the workbook keeps it: digests instead of the household and its figures. */
export interface KeptJudgement extends Omit<Judgement, "isOutdated"> {
  readonly key: string;
  /** What stood there when it was judged, as groundsOf gives it. */
  readonly grounds: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const KEPT = v.object({
  key: v.string(),
  decision: v.picklist(["eligible", "notEligible", "sentBack"]),
  hardshipClass: v.nullable(v.picklist(["deep", "relative", "accident"])),
  reason: v.string(),
  decidedOn: v.custom<CalendarDate>((day) => typeof day === "string" && DAY.test(day)),
  grounds: v.string(),
});

/**
 * Reads the judgements kept in the workbook; what is none of ours is passed over.
 * @example readJudgements(null) // => []
 */
export function readJudgements(text: string | null | undefined): readonly KeptJudgement[] {
  const list = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(v.unknown())), text ?? "[]");
  if (!list.success) return [];
  return list.output.flatMap((each) => {
    const parsed = v.safeParse(KEPT, each);
    return parsed.success ? [parsed.output] : [];
  });
}

/**
 * The key a judgement of a household is kept by: it survives sorting and another year's sheet. Null where the row names nobody.
 * Shape: 14 characters; the salt is the workbook's own, so that two workbooks cannot be matched by their keys.
 * @example judgementKeyOf(household, "salt")?.length // => 14
 */
export function judgementKeyOf(
  { residentId, name, workUnit }: Pick<Household, "residentId" | "name" | "workUnit">,
  salt: string,
): string | null {
  const number = residentId.residentId ?? residentId.normalized;
  if (number === "" && name === "") return null;
  return digestOf(JSON.stringify([salt, "household", ...(number === "" ? [name, workUnit] : [number])]));
}

/**
 * Plans to keep a judgement; an earlier one of the same household is replaced.
 * @example planJudgement([], judgement, "salt").title // => "judge"
 */
export function planJudgement(kept: readonly KeptJudgement[], judgement: KeptJudgement, salt: string): Plan {
  const others = kept.filter(({ key }) => key !== judgement.key);
  const title = judgement.decision === "sentBack" ? "sendBack" : "judge";
  return { title, steps: [], memory: { judgements: JSON.stringify([...others, judgement]), salt } };
}

/**
 * Plans to forget judgements, so that the rules decide again.
 * @example planJudgementRemoval([judgement], [judgement.key]).memory // => { judgements: null }
 */
export function planJudgementRemoval(kept: readonly KeptJudgement[], keys: readonly string[]): Plan {
  const removed = new Set(keys);
  const others = kept.filter(({ key }) => !removed.has(key));
  return {
    title: "removeDecision",
    steps: [],
    memory: { judgements: others.length === 0 ? null : JSON.stringify(others) },
  };
}
