import { compareRegisters, type RegisterEntry } from "../../domain/households/compare-registers";
import type { EligibilityResult } from "../../domain/eligibility/decide-eligibility";
import type { SourceCell } from "../../domain/source-cell";
import type { Standing } from "../../domain/allocation/what-if";
import type { FamilyMember } from "../campaign/read-families";
import {
  COMPARED_FIELDS,
  versionKey,
  type ComparedField,
  type RegisterVersion,
  type VersionHousehold,
} from "./register-version";

/** Why a household is on the register no more, as far as the workbook knows. */
export type LeftReason =
  | { readonly kind: "died"; readonly cell: SourceCell }
  /** The worker is now a member of another household. */
  | { readonly kind: "member"; readonly worker: string }
  /** A person, a list or the figures of that time speak against the household, under the rules of now. */
  | { readonly kind: "ruled"; readonly eligibility: EligibilityResult };

/** One field that says something else; null is "not stated". */
export interface FieldChange {
  readonly field: ComparedField;
  readonly before: string | number | boolean | null;
  readonly now: string | number | boolean | null;
  /** Compared and not shown. */
  readonly isHidden: boolean;
}

/** A household that is new, left, or is not as it was. */
export type RegisterChange =
  | { readonly kind: "added"; readonly now: VersionHousehold }
  | { readonly kind: "left"; readonly before: VersionHousehold; readonly why: LeftReason | null }
  | {
      readonly kind: "changed";
      readonly before: VersionHousehold;
      readonly now: VersionHousehold;
      readonly fields: readonly FieldChange[];
      /** The decision, where it became another one; null where it did not, or where it was not asked for. */
      readonly standing: { readonly from: Standing; readonly to: Standing } | null;
    };

export interface RegisterChangesParams {
  readonly before: RegisterVersion;
  readonly now: RegisterVersion;
  /** The workers whose household a person is a member of now, by versionKey. */
  readonly members: ReadonlyMap<string, string>;
  /** True where both were decided under the parameters of one year. */
  readonly comparesDecisions: boolean;
  /** Fields both versions have only digests of. */
  readonly digested?: ReadonlySet<ComparedField>;
}

/**
 * What became of a register from one version to the next: new ones, those that left and why, and which fields changed. Fields that
 * only one version has columns for are not compared.
 * Source: 动态管理 of the county's address.
 * @example registerChanges({ before, now, members: new Map(), comparesDecisions: true }) // => [{ kind: "added", … }]
 */
export function registerChanges({
  before,
  now,
  members,
  comparesDecisions,
  digested = new Set(),
}: RegisterChangesParams): readonly RegisterChange[] {
  const shared = COMPARED_FIELDS.filter((field) => before.fields.has(field) && now.fields.has(field));
  const { added, left, changed, unchanged } = compareRegisters(
    entriesOf(before, shared),
    entriesOf(now, shared),
  );
  // A version without figures cannot be decided: that says nothing of the household.
  const isDecided = ["annualIncome", "householdSize"].every((field) =>
    before.fields.has(field as ComparedField),
  );
  const pairs = [...changed, ...unchanged.map((key) => ({ key, keyBefore: key, fields: [] }))];
  return [
    ...added.flatMap((key): RegisterChange[] =>
      present(now, key, (household) => ({ kind: "added", now: household })),
    ),
    ...left.flatMap((key): RegisterChange[] =>
      present(before, key, (household) => ({
        ...{ kind: "left", before: household, why: whyLeft(household, members) },
      })),
    ),
    ...pairs.flatMap(({ key, keyBefore, fields }): RegisterChange[] => {
      const [old, current] = [before.households.get(keyBefore), now.households.get(key)];
      if (old === undefined || current === undefined) return [];
      const standing = comparesDecisions && isDecided ? standingChange(old, current) : null;
      if (fields.length === 0 && standing === null) return [];
      return [
        {
          ...{ kind: "changed", before: old, now: current, standing },
          fields: fieldChanges(old, current, fields, digested),
        },
      ];
    }),
  ];
}

/**
 * Who is a member of whose household now, by versionKey.
 * @example householdMembers(new Map(), () => "", "salt").size // => 0
 */
export function householdMembers(
  families: ReadonlyMap<string, readonly FamilyMember[]>,
  workerOf: (dossier: string) => string,
  salt: string,
): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  for (const [dossier, family] of families) {
    for (const { residentId } of family)
      if (residentId !== "") members.set(versionKey(residentId, "", "", salt), workerOf(dossier));
  }
  return members;
}

function entriesOf({ households }: RegisterVersion, shared: readonly ComparedField[]): RegisterEntry[] {
  return [...households.values()].map(({ key, name, workUnit, values }) => ({
    key,
    // A kept version has a digest of the name where the other has one too.
    otherwise: name === "" ? "" : `${values.name ?? name}\n${workUnit}`,
    values: Object.fromEntries(
      shared.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])),
    ),
  }));
}

function present<T>(
  { households }: RegisterVersion,
  key: string,
  use: (household: VersionHousehold) => T,
): T[] {
  const household = households.get(key);
  return household === undefined ? [] : [use(household)];
}

/** Numbers that are compared and not shown: the list is printed. */
const HIDDEN: ReadonlySet<ComparedField> = new Set(["residentId", "phone", "bankAccount"] as const);

/** In the order of the catalogue, not of the alphabet. */
function fieldChanges(
  before: VersionHousehold,
  now: VersionHousehold,
  fields: readonly string[],
  digested: ReadonlySet<ComparedField>,
): readonly FieldChange[] {
  const differing = new Set(fields);
  return COMPARED_FIELDS.filter((field) => differing.has(field)).map((field) => {
    const valueOf = ({ name, values }: VersionHousehold) =>
      field === "name" ? name : (values[field] ?? null);
    const isHidden = HIDDEN.has(field) || (field !== "name" && digested.has(field));
    return { field, before: valueOf(before), now: valueOf(now), isHidden };
  });
}

function standingChange({ eligibility: from }: VersionHousehold, { eligibility: to }: VersionHousehold) {
  const isSame = from.decision === to.decision && from.hardshipClass === to.hardshipClass;
  const standing = ({ decision, hardshipClass }: EligibilityResult): Standing => ({
    decision,
    hardshipClass,
  });
  return isSame ? null : { from: standing(from), to: standing(to) };
}

function whyLeft(
  { key, eligibility }: VersionHousehold,
  members: ReadonlyMap<string, string>,
): LeftReason | null {
  const death = eligibility.objections
    .flatMap((objection) => (objection.kind === "exclusion" ? [objection.exclusion] : []))
    .find(({ reason }) => reason === "workerDeceased")?.entries[0];
  if (death !== undefined) return { kind: "died", cell: death.cell };
  const worker = members.get(key);
  if (worker !== undefined) return { kind: "member", worker };
  const isAgainst =
    eligibility.decision === "notEligible" ||
    eligibility.objections.some((objection) => objection.kind === "exclusion");
  return isAgainst ? { kind: "ruled", eligibility } : null;
}
