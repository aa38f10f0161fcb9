/** Somebody who looks after households. */
export interface Helper {
  /** Name and unit together; two helpers of one key are one. */
  readonly key: string;
  readonly unit: string;
  readonly system: string;
  readonly surname: string;
  readonly address: string;
}

/** A household that needs somebody. */
export interface PairedHousehold {
  readonly key: string;
  readonly workUnit: string;
  readonly system: string;
  readonly surname: string;
  readonly address: string;
  /** Last year's helper, or the one the clerk wrote; null for none. */
  readonly helperBefore: string | null;
}

/** Why a pair is not as one would wish; none where all is well. */
export type PairConcern = "ownUnit" | "possibleKin";

export interface ProposedPair {
  readonly household: string;
  readonly helper: string;
  readonly isKept: boolean;
  readonly concern: PairConcern | null;
}

/**
 * Proposes somebody for every household: last year's pair stays, the others go to the helper with the fewest households, of the
 * same system where loads are alike, away from their own unit and from possible kin while anybody else is there.
 *
 * The same input gives the same pairs, whatever the order of helpers. No helper, no pairs.
 * Source: the county's address (领导干部结对帮扶).
 * @example proposePairs([helper], [household])[0]?.isKept // => false
 */
export function proposePairs(
  helpers: readonly Helper[],
  households: readonly PairedHousehold[],
): readonly ProposedPair[] {
  const known = new Map(helpers.map((helper) => [helper.key, helper]));
  const order = [...known.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  if (order.length === 0) return [];
  const load = new Map(order.map(({ key }) => [key, 0]));
  const chosen = new Map<string, ProposedPair>();
  const take = (household: PairedHousehold, helper: Helper, isKept: boolean) => {
    load.set(helper.key, (load.get(helper.key) ?? 0) + 1);
    const concern = concernOf(helper, household);
    chosen.set(household.key, { household: household.key, helper: helper.key, isKept, concern });
  };
  // Kept pairs first, so that the others even out what they leave uneven.
  for (const household of households) {
    const before = household.helperBefore === null ? undefined : known.get(household.helperBefore);
    if (before !== undefined) take(household, before, true);
  }
  for (const household of households) {
    if (chosen.has(household.key)) continue;
    const costOf = (helper: Helper) =>
      (concernOf(helper, household) === null ? 0 : 1e6) +
      (load.get(helper.key) ?? 0) * 2 +
      (helper.system === household.system ? 0 : 1);
    let best = order[0] as Helper;
    for (const helper of order) if (costOf(helper) < costOf(best)) best = helper;
    take(household, best, false);
  }
  return households.flatMap(({ key }) => chosen.get(key) ?? []);
}

function concernOf(helper: Helper, household: PairedHousehold): PairConcern | null {
  if (helper.unit !== "" && helper.unit === household.workUnit) return "ownUnit";
  const sameAddress = helper.address !== "" && helper.address === household.address;
  return sameAddress && helper.surname === household.surname ? "possibleKin" : null;
}
