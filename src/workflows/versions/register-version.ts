import type { EligibilityResult } from "../../domain/eligibility/decide-eligibility";
import { letterDigestOf } from "../../domain/digest";
import type { FieldId } from "../../domain/field-id";
import { cleanIdentifier } from "../../domain/identity/clean-identifier";
import type { Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import type { SourceCell } from "../../domain/source-cell";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";
import type { Household } from "../campaign/household";
import type { ReadRegister } from "../campaign/read-families";
import { decideRegisters } from "../eligibility/decide-registers";
import type { WorkflowOptions } from "../workflow-options";

/** What is compared of a household: amounts in fen. Numbers of people and cards are compared and never shown. */
export const COMPARED_FIELDS = [
  ...(["residentId", "name", "workUnit", "hardshipClass", "hardshipCause", "householdSize"] as const),
  ...(["annualIncome", "rigidSpending", "accidentCost", "receivesMinimumLiving", "workStatus"] as const),
  ...(["modelWorkerType", "healthStatus", "reliefAmount", "phone", "bankAccount"] as const),
] satisfies readonly FieldId[];

export type ComparedField = (typeof COMPARED_FIELDS)[number];
export type ComparedValues = Readonly<Partial<Record<ComparedField, string | number | boolean>>>;

/** A household as one version of the register has it. */
export interface VersionHousehold {
  /** A digest of the identity number, salted by the workbook's own salt. */
  readonly key: string;
  readonly name: string;
  readonly workUnit: string;
  readonly values: ComparedValues;
  readonly amountFen: Fen | null;
  /** Under the parameters and the lists of now. */
  readonly eligibility: EligibilityResult;
  /** Null for a household of another file. */
  readonly cell: SourceCell | null;
}

/** One version of the register: the households in its order, and the fields it has columns for. */
export interface RegisterVersion {
  readonly households: ReadonlyMap<string, VersionHousehold>;
  readonly fields: ReadonlySet<ComparedField>;
}

/**
 * The key a person is compared by; who has no number is known by name and enterprise.
 * @example versionKey("341899197001010011", "", "", "salt").length // => 14
 */
export function versionKey(residentId: string, name: string, workUnit: string, salt: string): string {
  return letterDigestOf(
    [salt, "version", residentId === "" ? `${name}\n${workUnit}` : residentId].join("\n"),
  );
}

/**
 * Reads another version of the register, decided under the parameters of now; `lists` are the cross-check lists of now.
 * @example readVersion([], "lastYearRegister", {}, options, []).households.size // => 0
 */
export function readVersion(
  records: readonly RecordTable[],
  kind: "needyWorkers" | "lastYearRegister",
  parameters: Parameters,
  options: WorkflowOptions,
  lists: readonly RecordTable[],
): RegisterVersion {
  const tables = records
    .filter(({ binding }) => binding.kind === kind)
    .map((table) => ({ ...table, binding: { ...table.binding, kind: "needyWorkers" as const } }));
  const others = lists.filter(({ binding }) => OTHER_OFFICES.has(binding.kind));
  // What a clerk decided of two lines of now says nothing of another version.
  const { registers } = decideRegisters([...tables, ...others], parameters, { ...options, decisions: [] });
  // Last year's register may name its amounts as the relief of last year.
  const amountOf = ({ reliefFen, index }: Household, reader: ColumnReader) =>
    reliefFen ?? (kind === "lastYearRegister" ? reader.amount("lastYearRelief", index) : null);
  return versionOf(registers, parameters, options.salt ?? "", amountOf);
}

const OTHER_OFFICES: ReadonlySet<string> = new Set([
  ...["housingList", "vehicleList", "businessList", "deathList", "minimumLivingList"],
]);

/**
 * The register of a workbook as a version; `amountOf` says what a household gets where that is not what its row says.
 * @example versionOf([], {}, "salt").fields.size // => 0
 */
export function versionOf(
  registers: readonly ReadRegister[],
  parameters: Parameters,
  salt: string,
  amountOf: (household: Household, reader: ColumnReader) => Fen | null = ({ reliefFen }) => reliefFen,
): RegisterVersion {
  const households = new Map<string, VersionHousehold>();
  const fields = new Set<ComparedField>();
  for (const { table, households: own } of registers) {
    const reader = new ColumnReader(table, parameters.campaignYear ?? null);
    for (const field of COMPARED_FIELDS) if (isStated(table, field)) fields.add(field);
    for (const household of own) {
      const { residentId, name, workUnit, eligibility, index } = household;
      const number = residentId.residentId ?? residentId.normalized;
      if (number === "" && name === "") continue;
      const key = versionKey(number, name, workUnit, salt);
      if (households.has(key)) continue;
      const amountFen = amountOf(household, reader);
      const cell = reader.cell("name", index);
      const values = valuesOf(household, reader, amountFen, fields);
      households.set(key, { key, name, workUnit, values, amountFen, eligibility, cell });
    }
  }
  if ([...households.values()].some(({ amountFen }) => amountFen !== null)) fields.add("reliefAmount");
  return { households, fields };
}

function isStated({ columns }: RecordTable, field: ComparedField): boolean {
  const parts: readonly FieldId[] =
    field === "rigidSpending"
      ? ["rigidSpending", "illnessSpending", "disabilitySpending", "schoolingSpending", "employmentSpending"]
      : [field];
  return parts.some((part) => columns[part] !== undefined);
}

function valuesOf(
  { name, workUnit, residentId, situation, index, phone }: Household,
  reader: ColumnReader,
  amountFen: Fen | null,
  fields: ReadonlySet<ComparedField>,
): ComparedValues {
  const text = (field: FieldId) => reader.text(field, index).replace(/\s+/g, "");
  const read: Readonly<Record<ComparedField, string | number | boolean | null>> = {
    residentId: residentId.residentId ?? residentId.normalized,
    ...{ name, workUnit, phone: phone === "" ? text("phone") : phone },
    bankAccount: cleanIdentifier(text("bankAccount")),
    hardshipClass: text("hardshipClass"),
    hardshipCause: text("hardshipCause"),
    workStatus: text("workStatus"),
    modelWorkerType: text("modelWorkerType"),
    healthStatus: text("healthStatus"),
    householdSize: situation.householdSize,
    annualIncome: situation.annualIncomeFen,
    rigidSpending: situation.rigidSpendingFen,
    accidentCost: situation.accidentCostFen,
    receivesMinimumLiving: fields.has("receivesMinimumLiving") ? situation.receivesMinimumLiving : null,
    reliefAmount: amountFen,
  };
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== null && value !== ""),
  ) as ComparedValues;
}
