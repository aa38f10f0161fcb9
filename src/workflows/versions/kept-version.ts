import * as v from "valibot";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { letterDigestOf } from "../../domain/digest";
import { maskName } from "../../domain/identity/mask";
import type { Fen } from "../../domain/money/fen";
import type { Plan } from "../../workbook/plan";
import {
  COMPARED_FIELDS,
  type ComparedField,
  type ComparedValues,
  type RegisterVersion,
  type VersionHousehold,
} from "./register-version";

/** Compared and never shown: who someone is, and how they are in health. The workbook keeps digests of these. */
export const DIGESTED_FIELDS: ReadonlySet<ComparedField> = new Set<ComparedField>([
  ...(["residentId", "name", "phone", "bankAccount", "healthStatus"] as const),
]);

/** A household as an earlier version had it: no full name, no number. */
export interface KeptHousehold extends Pick<VersionHousehold, "key" | "workUnit" | "values" | "amountFen"> {
  readonly maskedName: string;
  readonly decision: VersionHousehold["eligibility"]["decision"];
  readonly hardshipClass: VersionHousehold["eligibility"]["hardshipClass"];
}

/** A version of the register that the workbook keeps, to be compared with later. */
export interface KeptVersion {
  readonly keptOn: CalendarDate;
  readonly fields: readonly ComparedField[];
  readonly households: readonly KeptHousehold[];
}

const DECISIONS = ["eligible", "notEligible", "needsReview"] as const;
const CLASSES = ["deep", "relative", "accident"] as const;
const VALUE = v.nullable(v.union([v.string(), v.number(), v.boolean()]));
// Thousands of households: a row is kept without the names of its fields.
const ROW = v.tuple([
  v.string(),
  v.string(),
  v.string(),
  v.nullable(v.custom<Fen>((amount) => Number.isSafeInteger(amount))),
  v.picklist(DECISIONS),
  v.nullable(v.picklist(CLASSES)),
  v.array(VALUE),
]);
const KEPT = v.object({
  keptOn: v.custom<CalendarDate>((day) => typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day)),
  fields: v.array(v.picklist(COMPARED_FIELDS)),
  rows: v.array(ROW),
});

/**
 * Reads the version the workbook keeps; null where there is none, or what is there is none of ours.
 * @example readKeptVersion(null) // => null
 */
export function readKeptVersion(text: string | null | undefined): KeptVersion | null {
  if (text === null || text === undefined) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), KEPT), text);
  if (!parsed.success) return null;
  const { keptOn, fields, rows } = parsed.output;
  const households = rows.map(
    ([key, maskedName, workUnit, amountFen, decision, hardshipClass, values]): KeptHousehold => ({
      ...{ key, maskedName, workUnit, amountFen, decision, hardshipClass },
      values: Object.fromEntries(
        fields.flatMap((field, at) => (values[at] === null ? [] : [[field, values[at]]])),
      ) as ComparedValues,
    }),
  );
  return { keptOn, fields, households };
}

/**
 * Plans to keep the register as it stands, with its decisions; an earlier kept version is replaced. The salt is the workbook's own.
 * Units: a household takes about 150 bytes.
 * @example planKeptVersion(version, keptOn, "salt").title // => "keepVersion"
 */
export function planKeptVersion(version: RegisterVersion, keptOn: CalendarDate, salt: string): Plan {
  const digested = digestedVersion(version, salt);
  const fields = COMPARED_FIELDS.filter((field) => digested.fields.has(field));
  const rows = [...digested.households.values()].map(
    ({ key, name, workUnit, amountFen, eligibility, values }): v.InferOutput<typeof ROW> => [
      ...([key, maskName(name, "ends"), workUnit, amountFen] as const),
      ...([eligibility.decision, eligibility.hardshipClass] as const),
      fields.map((field) => values[field] ?? null),
    ],
  );
  return {
    title: "keepVersion",
    steps: [],
    memory: { version: JSON.stringify({ keptOn, fields, rows }), salt },
  };
}

/**
 * The same version with digests where a kept one has them, so that the two can be compared; names are shown as they are.
 * @example digestedVersion({ households: new Map(), fields: new Set() }, "salt").households.size // => 0
 */
export function digestedVersion({ households, fields }: RegisterVersion, salt: string): RegisterVersion {
  const digested = new Map<string, VersionHousehold>();
  for (const [key, household] of households) {
    const values: Partial<Record<ComparedField, string | number | boolean>> = { ...household.values };
    for (const field of DIGESTED_FIELDS) {
      const value = values[field];
      if (value !== undefined) values[field] = letterDigestOf(`${salt}\n${field}\n${value}`);
    }
    digested.set(key, { ...household, values });
  }
  return { households: digested, fields };
}
