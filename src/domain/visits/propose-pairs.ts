import { addressKeyOf, isSameAddress } from "./same-address";
import { isSameSystem, systemKeyOf } from "./same-system";

/** Somebody who looks after households. */
export interface Helper {
  /** Name and unit together; two helpers of one key are one. */
  readonly key: string;
  readonly unit: string;
  readonly system: string;
  readonly surname: string;
  readonly address: string;
  /** False for whoever is no longer on the county's list: chosen by the clerk they stay, but are given nobody. */
  readonly takesMore: boolean;
}

/** A household that needs somebody. */
export interface PairedHousehold {
  readonly key: string;
  readonly workUnit: string;
  readonly system: string;
  readonly surname: string;
  readonly address: string;
  /** Whom the clerk wrote this year; null for nobody. Such a pair is never changed. */
  readonly chosenHelper: string | null;
  /** Last year's helper; null for none. */
  readonly lastYearHelper: string | null;
}

/** Why a pair is not as one would wish; none where all is well. */
export type PairConcern = "ownUnit" | "possibleKin";

/** Where a pair comes from: the clerk's hand, last year, or our proposal. */
export type PairOrigin = "chosen" | "lastYear" | "proposed";

export interface ProposedPair {
  readonly household: string;
  readonly helper: string;
  readonly origin: PairOrigin;
  readonly concern: PairConcern | null;
}

/**
 * Proposes somebody for every household: what the clerk chose stays; last year's pair stays unless it is asked to be let go or
 * has a conflict of interest; the others go to the helper with the fewest households, of the same system where loads are alike,
 * away from their own unit and from possible kin while anybody else is there.
 *
 * The same input gives the same pairs, whatever the order of helpers. No helper, no pairs.
 * Source: the county's address (领导干部结对帮扶).
 * @example proposePairs([helper], [household])[0]?.origin // => "proposed"
 */
export function proposePairs(
  helpers: readonly Helper[],
  households: readonly PairedHousehold[],
  keepsLastYear = true,
): readonly ProposedPair[] {
  const known = new Map(helpers.map((helper) => [helper.key, helper]));
  const order = [...known.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  if (order.length === 0) return [];
  const load = new Map(order.map(({ key }) => [key, 0]));
  const pairs = new Map<string, ProposedPair>();
  const take = (household: PairedHousehold, helper: Helper, origin: PairOrigin) => {
    load.set(helper.key, (load.get(helper.key) ?? 0) + 1);
    const concern = concernOf(helper, household);
    pairs.set(household.key, { household: household.key, helper: helper.key, origin, concern });
  };
  // Kept pairs first, so that the others even out what they leave uneven.
  for (const household of households) {
    const chosen = known.get(household.chosenHelper ?? "");
    const before = keepsLastYear ? known.get(household.lastYearHelper ?? "") : undefined;
    if (chosen !== undefined) take(household, chosen, "chosen");
    else if (before?.takesMore === true && concernOf(before, household) === null)
      take(household, before, "lastYear");
  }
  const open = order.filter(({ takesMore }) => takesMore);
  const isOfSystem = systemFinder(open);
  for (const household of open.length === 0 ? [] : households) {
    if (pairs.has(household.key)) continue;
    const costOf = (helper: Helper) =>
      (concernOf(helper, household) === null ? 0 : 1e6) +
      (load.get(helper.key) ?? 0) * 2 +
      (isOfSystem(helper, household.system) ? 0 : 1);
    let best = open[0] as Helper;
    let least = costOf(best);
    for (const helper of open) {
      const cost = costOf(helper);
      if (cost < least) [best, least] = [helper, cost];
    }
    take(household, best, "proposed");
  }
  return households.flatMap(({ key }) => pairs.get(key) ?? []);
}

/** Which helpers are of a system, however either is written; looked up once for each system there is. */
function systemFinder(helpers: readonly Helper[]): (helper: Helper, system: string) => boolean {
  const known = new Map<string, ReadonlySet<Helper>>();
  const keys = helpers.map((helper) => [helper, systemKeyOf(helper.system)] as const);
  return (helper, system) => {
    let same = known.get(system);
    if (same === undefined) {
      const key = systemKeyOf(system);
      same = new Set(keys.flatMap(([each, its]) => (isSameSystem(its, key) ? [each] : [])));
      known.set(system, same);
    }
    return same.has(helper);
  };
}

function concernOf(helper: Helper, household: PairedHousehold): PairConcern | null {
  if (helper.unit !== "" && helper.unit === household.workUnit) return "ownUnit";
  const isNamesake = helper.surname === household.surname;
  return isNamesake && isSameAddress(addressKeyOf(helper.address), addressKeyOf(household.address))
    ? "possibleKin"
    : null;
}
