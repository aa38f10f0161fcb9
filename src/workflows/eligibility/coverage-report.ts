import { coverage, type Coverage } from "../../domain/households/coverage";
import type { IdentityGap } from "../../i18n/allocation-text-shape";
import { allocationTextsOf } from "../../i18n/allocation-texts";
import { placeText } from "../../i18n/place-text";
import type { Locale } from "../../i18n/locale";
import type { CoverageLine } from "../../sheets/register/coverage-sheet";
import { cellAddress } from "../../workbook/area-address";
import type { Household } from "../campaign/household";
import { dossierKeyOf, type FamilyMember } from "../campaign/read-families";
import type { ClaimingHousehold, LeftOutOfFund, PlacedHousehold } from "../allocate/allocate-claims";
import { reasonsInWords } from "./eligibility-report-reasons";

/** Whether everyone registered is helped or refused with a reason, with those who are not by name. */
export interface CoverageReport {
  readonly coverage: Coverage;
  readonly gaps: readonly CoverageLine[];
  readonly refused: readonly CoverageLine[];
  readonly again: readonly CoverageLine[];
}

/**
 * Sets the register against those who take part and those refused: register − (roster ∪ refused with reason), by household and
 * by everybody in it. `families` are the members by dossier key; without them the workers alone are counted.
 *
 * @example reportCoverage([], [], "zh-CN").coverage.isComplete // => true
 */
export function reportCoverage(
  claiming: readonly ClaimingHousehold[],
  leftOut: readonly LeftOutOfFund[],
  locale: Locale,
  families: ReadonlyMap<string, readonly FamilyMember[]> = new Map(),
): CoverageReport {
  const helped = claiming.map(({ claim }) => claim.key);
  const known = new Set(helped);
  const first: LeftOutOfFund[] = [];
  const again: LeftOutOfFund[] = [];
  for (const place of leftOut) {
    const id = place.household.residentId.residentId;
    const isAgain = place.household.sameAs !== null || (id !== null && known.has(id));
    if (isAgain) again.push({ ...place, reason: "registeredTwice" });
    else {
      if (id !== null) known.add(id);
      first.push(place);
    }
  }
  const refused = first.filter(({ reason }) => reason === "notEligible");
  const keyOf = (place: PlacedHousehold): string =>
    place.household.residentId.residentId ?? `${place.cell.sheet}!${place.cell.row}`;
  const line = (place: LeftOutOfFund): CoverageLine => ({
    name: place.household.name,
    workUnit: place.household.workUnit,
    place: `${place.cell.sheet}!${cellAddress(place.cell)}`,
    why: whyLeftOut(place, locale),
  });
  const peopleOf = (place: PlacedHousehold): readonly string[] => {
    const dossier = dossierKeyOf(place.cell.sheet, place.household.row);
    const members = families.get(dossier) ?? [];
    return [
      place.household.residentId.residentId ?? dossier,
      ...members.map(({ residentId }, at) => residentId || `${dossier} ${at}`),
    ];
  };
  // A line decided to be the same household belongs to the first one, and so do its people.
  const keyOfPlace = new Map(
    [...claiming, ...first].map((place) => [
      dossierKeyOf(place.cell.sheet, place.household.row),
      keyOf(place),
    ]),
  );
  const peopleOfHousehold = new Map<string, string[]>();
  for (const place of [...claiming, ...first, ...again]) {
    const { sameAs } = place.household;
    const stays =
      sameAs === null ? undefined : keyOfPlace.get(dossierKeyOf(sameAs.cell.sheet, sameAs.cell.row));
    const key = stays ?? keyOf(place);
    peopleOfHousehold.set(key, [...(peopleOfHousehold.get(key) ?? []), ...peopleOf(place)]);
  }
  const covered = coverage({
    register: [...helped, ...first.map(keyOf)].map((household) => ({
      household,
      people: peopleOfHousehold.get(household) ?? [],
    })),
    roster: helped.map((household) => ({ household, person: "" })),
    refusals: refused.map((place) => ({ household: keyOf(place), reason: whyLeftOut(place, locale) })),
  });
  const missing = new Set(covered.gaps.map(({ household }) => household));
  return {
    coverage: covered,
    gaps: first.filter((place) => missing.has(keyOf(place))).map(line),
    refused: refused.filter((place) => !missing.has(keyOf(place))).map(line),
    again: again.map(line),
  };
}

/**
 * Says why a household takes no part: the rules that refused it with their figures, what is missing, or that it stands elsewhere.
 *
 * @example whyLeftOut(place, "zh-CN") // => "缺“家庭人口”"
 */
export function whyLeftOut({ household, reason }: LeftOutOfFund, locale: Locale): string {
  const texts = allocationTextsOf(locale);
  const { sameAs } = household;
  if (sameAs !== null) return texts.decidedSame(placeText(sameAs.cell), sameAs.reason);
  if (reason === "registeredTwice") return texts.registeredTwice;
  if (household.eligibility.decision === "eligible")
    return texts.identityIncomplete(whatIsIncomplete(household));
  return reasonsInWords(household.eligibility, locale);
}

function whatIsIncomplete({ name, residentId, workUnit }: Household): readonly IdentityGap[] {
  const number: IdentityGap = residentId.normalized === "" ? "noNumber" : "wrongNumber";
  return [
    ...(name === "" ? (["noName"] as const) : []),
    ...(residentId.residentId === null ? [number] : []),
    ...(workUnit === "" ? (["noUnit"] as const) : []),
  ];
}
