import * as v from "valibot";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Fen } from "../../domain/money/fen";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import { allocationTextsOf } from "../../i18n/allocation-texts";
import type { Plan } from "../../workbook/plan";
import type { SetUpEntry } from "../campaign/set-up";
import type { AllocationTrial } from "./allocation-trial";

/** Names of trials that can be kept beside the current plan: three at most. */
export const PLAN_NAMES = ["B", "C", "D"] as const;

export type PlanName = (typeof PLAN_NAMES)[number];

/** A trial of dividing the fund that the workbook keeps under a name; what it comes to is worked out anew. */
export interface KeptPlan {
  readonly name: PlanName;
  readonly trial: AllocationTrial;
  readonly keptOn: CalendarDate;
}

const AMOUNT = v.exactOptional(
  v.custom<Fen>((fen) => typeof fen === "number" && Number.isSafeInteger(fen) && fen > 0),
);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const KEPT = v.object({
  name: v.picklist(PLAN_NAMES),
  trial: v.object({ fundFen: AMOUNT, minimumLivingLineFen: AMOUNT }),
  keptOn: v.custom<CalendarDate>((day) => typeof day === "string" && DAY.test(day)),
});

/**
 * Reads the trials kept in the workbook; what is none of ours is passed over.
 * @example readKeptPlans(null) // => []
 */
export function readKeptPlans(text: string | null | undefined): readonly KeptPlan[] {
  const list = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(v.unknown())), text ?? "[]");
  if (!list.success) return [];
  return list.output.flatMap((each) => {
    const parsed = v.safeParse(KEPT, each);
    return parsed.success ? [parsed.output] : [];
  });
}

/**
 * The name the next trial gets; null when three are kept.
 * @example nextPlanName([]) // => "B"
 */
export function nextPlanName(kept: readonly KeptPlan[]): PlanName | null {
  return PLAN_NAMES.find((name) => kept.every((plan) => plan.name !== name)) ?? null;
}

/**
 * Plans to keep a trial under its name; an earlier one of that name is replaced.
 * @example planKeeping([], { name: "B", trial: {}, keptOn }).title // => "keepPlan"
 */
export function planKeeping(kept: readonly KeptPlan[], plan: KeptPlan): Plan {
  const others = kept.filter(({ name }) => name !== plan.name);
  const all = [...others, plan].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { title: "keepPlan", steps: [], memory: { plans: JSON.stringify(all) } };
}

/**
 * Plans to forget a trial.
 * @example planDropping([plan], "B").memory // => { plans: null }
 */
export function planDropping(kept: readonly KeptPlan[], dropped: PlanName): Plan {
  const others = kept.filter(({ name }) => name !== dropped);
  return {
    title: "dropPlan",
    steps: [],
    memory: { plans: others.length === 0 ? null : JSON.stringify(others) },
  };
}

/**
 * The numbers of the year a trial changes, to be written on the sheet 参数 when it is adopted. The document each had is no longer
 * its source, and nobody has named another.
 * @example adoptedNumbers({ name: "B", trial: { fundFen: 45_000_000 as Fen }, keptOn })[0]?.value // => "450000"
 */
export function adoptedNumbers({ name, trial }: KeptPlan): readonly SetUpEntry[] {
  const source = allocationTextsOf("zh-CN").adopted(name);
  const entry = (id: ParameterId, fen: Fen | undefined): SetUpEntry[] =>
    fen === undefined ? [] : [{ id, value: String(fen / 100), source }];
  return [...entry("reliefFund", trial.fundFen), ...entry("minimumLivingLine", trial.minimumLivingLineFen)];
}
