import { concludeEligibility } from "../../domain/eligibility/conclude-eligibility";
import { findExclusions } from "../../domain/eligibility/cross-check";
import { causesOf } from "../../domain/eligibility/household-causes";
import { UNKNOWN_SITUATION, type HouseholdSituation } from "../../domain/eligibility/household-situation";
import type { Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { readCrossCheckLists } from "../eligibility/cross-check-lists";
import type { KeptHousehold, KeptVersion } from "./kept-version";
import {
  versionKey,
  type ComparedValues,
  type RegisterVersion,
  type VersionHousehold,
} from "./register-version";

/**
 * The version the workbook keeps, as it is compared: decided as it was then, and with what the lists of now say of it.
 * @example versionKept({ keptOn, fields: [], households: [] }, [], {}, "salt").households.size // => 0
 */
export function versionKept(
  { fields, households }: KeptVersion,
  records: readonly RecordTable[],
  parameters: Parameters,
  salt: string,
): RegisterVersion {
  // Of a person of then only the key is known: the lists are held against it by the keys of their people.
  const entries = readCrossCheckLists(records).entries.map((entry) => ({
    ...entry,
    residentId: versionKey(entry.residentId, "", "", salt),
  }));
  const people = households.map(({ key }) => ({ household: key, residentIds: [key] }));
  const exclusions = entries.length === 0 ? new Map() : findExclusions(people, entries);
  return {
    fields: new Set(fields),
    households: new Map(
      households.map((household): [string, VersionHousehold] => {
        const { key, maskedName: name, workUnit, values, amountFen } = household;
        const evidence = { exclusions: exclusions.get(key) ?? [], contradictions: [], judgement: null };
        const ruled = concludeEligibility(situationOf(household.values), parameters, evidence);
        const { decision, hardshipClass } = household;
        const eligibility = {
          ...{ decision, hardshipClass, objections: ruled.objections, judgement: null },
          ...{ missing: ruled.missing, unset: ruled.unset },
          categories: ruled.categories,
          reasons: ruled.reasons,
        };
        return [key, { key, name, workUnit, values, amountFen, eligibility, cell: null }];
      }),
    ),
  };
}

/** The figures a kept household was decided by. */
function situationOf(values: KeptHousehold["values"]): HouseholdSituation {
  const number = (field: keyof ComparedValues) => {
    const value = values[field];
    return typeof value === "number" ? value : null;
  };
  const { receivesMinimumLiving, hardshipCause } = values;
  return {
    ...UNKNOWN_SITUATION,
    householdSize: number("householdSize"),
    annualIncomeFen: number("annualIncome") as Fen | null,
    rigidSpendingFen: number("rigidSpending") as Fen | null,
    accidentCostFen: number("accidentCost") as Fen | null,
    receivesMinimumLiving: typeof receivesMinimumLiving === "boolean" ? receivesMinimumLiving : null,
    causes: typeof hardshipCause === "string" ? causesOf(hardshipCause) : null,
  };
}
