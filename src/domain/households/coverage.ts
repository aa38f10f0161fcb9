/** A registered household and the people in it who need help, by keys. */
export interface RegisteredHousehold {
  readonly household: string;
  readonly people: readonly string[];
}

/** One line of a payment roster. */
export interface RosterEntry {
  readonly household: string;
  /** Whom the payment is for; "" where the roster names only the household. */
  readonly person: string;
}

/** A household decided not eligible. */
export interface Refusal {
  readonly household: string;
  readonly reason: string;
}

export interface CoverageParams {
  readonly register: readonly RegisteredHousehold[];
  readonly roster: readonly RosterEntry[];
  readonly refusals: readonly Refusal[];
}

/** Whether everybody on the register is either helped or refused with a reason; every gap by name. */
export interface Coverage {
  readonly registered: number;
  readonly helped: number;
  readonly refused: number;
  /** Registered, not on the roster, not refused with a reason: must be empty. */
  readonly gaps: readonly { readonly household: string; readonly why: "onNoList" | "refusedWithoutReason" }[];
  /** People of helped households whom no line of the roster names, where the roster names people at all. */
  readonly peopleWithoutHelp: readonly string[];
  /** On the roster and refused at once. */
  readonly contradictions: readonly string[];
  /** On the roster and not on the register. */
  readonly strangers: readonly string[];
  /** Everybody of the registered households, once each: helped with one household is helped. */
  readonly people: {
    readonly registered: number;
    readonly helped: number;
    readonly refused: number;
    readonly gaps: number;
  };
  /** registered = helped + refused + gaps, and nothing else is left. */
  readonly isComplete: boolean;
}

/**
 * Proves that no registered household is omitted: register − (roster ∪ refused with reason) is empty, or says who is missing.
 *
 * A household that is helped and refused counts as helped and is a contradiction.
 * Source: the county's address: 不得使一户在册的职工困难户被遗漏; 保证每一名困难职工都能得到帮扶.
 * @example coverage({ register: [], roster: [], refusals: [] }).isComplete // => true
 */
export function coverage({ register, roster, refusals }: CoverageParams): Coverage {
  const onRoster = new Set(roster.map(({ household }) => household));
  const helpedPeople = new Set(roster.map(({ person }) => person));
  const namesPeople = new Set(roster.filter(({ person }) => person !== "").map(({ household }) => household));
  const reasons = new Map(refusals.map(({ household, reason }) => [household, reason.trim()]));
  const households = new Map(register.map((entry) => [entry.household, entry]));
  const gaps: { household: string; why: "onNoList" | "refusedWithoutReason" }[] = [];
  const peopleWithoutHelp: string[] = [];
  const contradictions: string[] = [];
  const standing = new Map<string, number>();
  let helped = 0;
  let refused = 0;
  for (const { household, people } of households.values()) {
    const reason = reasons.get(household);
    const rank = onRoster.has(household) ? HELPED : reason ? REFUSED : GAP;
    for (const person of people) standing.set(person, Math.max(rank, standing.get(person) ?? GAP));
    if (onRoster.has(household)) {
      helped += 1;
      if (reason !== undefined) contradictions.push(household);
      if (namesPeople.has(household)) {
        peopleWithoutHelp.push(...people.filter((person) => !helpedPeople.has(person)));
      }
    } else if (reason === undefined) gaps.push({ household, why: "onNoList" });
    else if (reason === "") gaps.push({ household, why: "refusedWithoutReason" });
    else refused += 1;
  }
  const strangers = [...onRoster].filter((household) => !households.has(household));
  const isComplete = gaps.length + peopleWithoutHelp.length + contradictions.length + strangers.length === 0;
  return {
    registered: households.size,
    helped,
    refused,
    gaps,
    peopleWithoutHelp,
    contradictions,
    strangers,
    people: countPeople(standing),
    isComplete,
  };
}

const GAP = 0;
const REFUSED = 1;
const HELPED = 2;

function countPeople(standing: ReadonlyMap<string, number>): Coverage["people"] {
  const counts = [0, 0, 0];
  for (const rank of standing.values()) counts[rank] = (counts[rank] ?? 0) + 1;
  const [gaps = 0, refused = 0, helped = 0] = counts;
  return { registered: standing.size, helped, refused, gaps };
}
