import type { SourceCell } from "../source-cell";

/** Lists that other offices hand to the union for comparison, by what a hit in them may mean. */
export type CrossCheckKind = "property" | "vehicle" | "business" | "death";

/** One line of such a list. */
export interface CrossCheckEntry {
  readonly kind: CrossCheckKind;
  readonly residentId: string;
  readonly cell: SourceCell;
  /** False for a cancelled business, a scrapped vehicle or a sold flat. */
  readonly isCurrent: boolean;
}

/** Why a household may be left out, with the lines that say so. */
export interface Exclusion {
  readonly reason: "secondHome" | "vehicle" | "business" | "workerDeceased" | "deceased";
  readonly entries: readonly CrossCheckEntry[];
}

/** A household as its members' identity numbers, the worker's first. */
export interface HouseholdPeople {
  readonly household: string;
  readonly residentIds: readonly string[];
}

// One flat is where a family lives; two are an exclusion.
const FLATS_OF_A_SECOND_HOME = 2;

/**
 * Finds the households that cross-check lists speak against: two dwellings and more, a vehicle, a running business, a death.
 *
 * Every line counts for the whole household, once. A hit is a question and not a refusal: a vehicle may be how
 * the worker earns a living.
 * Shape: households without a hit are not in the map.
 * Source: exclusions as published by unions, such as 郑州铁路职院 2018 (two dwellings, shop or hired labour, motor vehicle).
 * @example findExclusions([], []).size // => 0
 */
export function findExclusions(
  households: readonly HouseholdPeople[],
  entries: readonly CrossCheckEntry[],
): ReadonlyMap<string, readonly Exclusion[]> {
  const byPerson = new Map<string, CrossCheckEntry[]>();
  for (const entry of entries) {
    if (!entry.isCurrent || entry.residentId === "") continue;
    const known = byPerson.get(entry.residentId);
    if (known === undefined) byPerson.set(entry.residentId, [entry]);
    else known.push(entry);
  }
  const found = new Map<string, readonly Exclusion[]>();
  for (const { household, residentIds } of households) {
    const hits = [...new Set(residentIds)].flatMap((id) => byPerson.get(id) ?? []);
    const exclusions = exclusionsOf(hits, residentIds[0]);
    if (exclusions.length > 0) found.set(household, exclusions);
  }
  return found;
}

function exclusionsOf(hits: readonly CrossCheckEntry[], worker: string | undefined): Exclusion[] {
  const of = (kind: CrossCheckKind): CrossCheckEntry[] => hits.filter((hit) => hit.kind === kind);
  const flats = of("property");
  const candidates: Exclusion[] = [
    { reason: "secondHome", entries: flats.length >= FLATS_OF_A_SECOND_HOME ? flats : [] },
    { reason: "vehicle", entries: of("vehicle") },
    { reason: "business", entries: of("business") },
    { reason: "workerDeceased", entries: of("death").filter(({ residentId }) => residentId === worker) },
    { reason: "deceased", entries: of("death").filter(({ residentId }) => residentId !== worker) },
  ];
  return candidates.filter(({ entries }) => entries.length > 0);
}
