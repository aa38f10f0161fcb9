import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { unitKeyOf } from "../../domain/donations/unit-names";
import { surnameOf } from "../../domain/identity/mask";
import { type PairConcern, type PairOrigin, proposePairs } from "../../domain/visits/propose-pairs";
import { type VisitState, visitState } from "../../domain/visits/visit-state";
import type { SourceCell } from "../../domain/source-cell";
import type { Household } from "../campaign/household";
import { type ReadHousehold, registerReaders } from "../campaign/register-readers";
import type { CheckedWorkbook } from "../check/check-workbook";
import { type KnownHelper, type KnownVisits, readVisits, type VisitBook } from "./read-visits";

/** One household with whoever looks after it and how far the visit is. */
export interface VisitLine extends ReadHousehold {
  readonly helper: KnownHelper | null;
  /** Null without a helper. */
  readonly origin: PairOrigin | null;
  readonly concern: PairConcern | null;
  readonly known: KnownVisits;
  readonly state: VisitState;
  readonly cell: SourceCell;
}

/** One helper with what they have to do. */
export interface HelperLoad {
  readonly helper: KnownHelper;
  readonly households: number;
  readonly visited: number;
}

/** Pairing and visits of the county as they stand, with our proposals for households without a helper. */
export interface VisitPlan {
  readonly lines: readonly VisitLine[];
  readonly loads: readonly HelperLoad[];
  readonly counts: Readonly<Record<VisitState, number>>;
  /** Households whose visits all lie before the campaign (from `from` on they count) or after today. */
  readonly uncounted: {
    readonly from: CalendarDate | null;
    readonly early: readonly SourceCell[];
    readonly future: readonly SourceCell[];
  };
  readonly unmatched: VisitBook["unmatched"];
  /** True where a list of helpers, or a pairing table, names somebody. */
  readonly hasHelpers: boolean;
}

/** A line as it is shown: the household by its name and unit. */
export interface ShownVisitLine extends Omit<VisitLine, keyof ReadHousehold> {
  readonly household: Pick<Household, "name" | "workUnit">;
}

/** Pairing and visits as they are shown. */
export interface ShownVisits extends Omit<VisitPlan, "lines"> {
  readonly lines: readonly ShownVisitLine[];
}

/**
 * Plans who looks after whom among all households that are not refused, each once, and says how far the visits are.
 * `keepsPairs` false lets go of last year's pairs and of those in our own pairing sheet; what the registers name stays.
 * @example planVisits(checked, asOf).counts.visited // => 0
 */
export function planVisits(checked: CheckedWorkbook, asOf: CalendarDate, keepsPairs = true): VisitPlan {
  const { parameters } = checked.campaign;
  const book = readVisits(checked);
  const helpers = [...book.helpers.values()];
  // Two writings of one unit are one unit, the county before it or not.
  const unitOf = (unit: string) => unitKeyOf(unit, parameters.county ?? "");
  const seen = new Set<string>();
  const own = registerReaders(checked).filter(({ household }) => isVisited(household, seen));
  const keyOf = ({ household, reader }: ReadHousehold) => `${reader.table.binding.sheet}!${household.row}`;
  const chosenOf = ({ household }: ReadHousehold): string | null => {
    const { chosen, stated } = book.of(household);
    return keepsPairs ? (chosen ?? stated) : stated;
  };
  const pairs = new Map(
    proposePairs(
      helpers.map((helper) => ({ ...helper, unit: unitOf(helper.unit) })),
      own.map((read) => ({
        key: keyOf(read),
        workUnit: unitOf(read.household.workUnit),
        system: read.household.system,
        surname: surnameOf(read.household.name),
        address: read.reader.text("address", read.household.index),
        chosenHelper: chosenOf(read),
        lastYearHelper: book.of(read.household).lastYear,
      })),
      keepsPairs,
    ).map((pair) => [pair.household, pair]),
  );
  // A campaign begins in the autumn before its year: what was visited earlier was another one.
  const year = parameters.campaignYear;
  const from = parameters.campaignFrom ?? (year === undefined ? null : (`${year - 1}-10-01` as CalendarDate));
  const by = parameters.visitBy ?? null;
  const lines = own.map((read): VisitLine => {
    const pair = pairs.get(keyOf(read));
    const helper = (pair && book.helpers.get(pair.helper)) ?? null;
    const known = book.of(read.household);
    const visitedOn = known.notes.map((note) => note.visitedOn as CalendarDate);
    const dates = { isPaired: helper !== null, visitedOn, plannedOn: known.plannedOn };
    return {
      ...{ ...read, helper, known, origin: pair?.origin ?? null, concern: pair?.concern ?? null },
      state: visitState(dates, { from, by, asOf }),
      cell: read.reader.cell("name", read.household.index),
    };
  });
  const counts = { visited: 0, overdue: 0, open: 0, unpaired: 0 };
  for (const { state } of lines) counts[state] += 1;
  const waiting = lines.filter(({ state }) => state !== "visited");
  const placesOf = (isSuch: (day: string) => boolean) =>
    waiting.flatMap(({ known, cell }) =>
      known.notes.some(({ visitedOn }) => isSuch(visitedOn)) ? [cell] : [],
    );
  return {
    ...{ lines, loads: loadsOf(lines), counts, unmatched: book.unmatched, hasHelpers: helpers.length > 0 },
    uncounted: {
      from,
      early: placesOf((day) => from !== null && day < from),
      future: placesOf((day) => day > asOf),
    },
  };
}

function isVisited({ eligibility, residentId, name }: Household, seen: Set<string>): boolean {
  const id = residentId.residentId;
  if (eligibility.decision === "notEligible" || name === "" || (id !== null && seen.has(id))) return false;
  if (id !== null) seen.add(id);
  return true;
}

/** The heaviest load first. */
function loadsOf(lines: readonly VisitLine[]): readonly HelperLoad[] {
  const loads = new Map<string, HelperLoad>();
  for (const { helper, state } of lines) {
    if (helper === null) continue;
    const before = loads.get(helper.key) ?? { helper, households: 0, visited: 0 };
    loads.set(helper.key, {
      helper,
      households: before.households + 1,
      visited: before.visited + (state === "visited" ? 1 : 0),
    });
  }
  return [...loads.values()].sort(
    (a, b) => b.households - a.households || (a.helper.key < b.helper.key ? -1 : 1),
  );
}
