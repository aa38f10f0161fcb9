import type { Payment } from "../../domain/allocation/cap-ledger";
import type { Parameters } from "../../domain/parameters/parameters";
import type { SourceCell } from "../../domain/source-cell";
import type { Grid } from "../../workbook/grid";
import type { RecordTable } from "../../workbook/records";
import { paymentsMade } from "../allocate/allocate-payments";
import { householdPayments } from "../allocate/household-payments";
import type { ParameterState } from "../campaign/parameter-states";
import type { Household } from "../campaign/household";
import type { FamilyMember } from "../campaign/read-families";
import { readCampaign } from "../campaign/read-campaign";
import type { WorkflowOptions } from "../workflow-options";
import { judgementKeyOf } from "./judgements";
import { decideRegisters, type DecidedRegister } from "./decide-registers";
import { recordCell } from "../../workbook/table-binding";

/** A register by where it stands, with its households. */
export interface ReportedRegister {
  readonly table: Pick<RecordTable, "binding">;
  readonly households: readonly Household[];
}

/** Every registered household with its decision, and what dividing the fund needs besides. */
export interface EligibilityReport {
  readonly registers: readonly ReportedRegister[];
  /** Members of the families, by dossier key; empty where the workbook lists none. */
  readonly families: ReadonlyMap<string, readonly FamilyMember[]>;
  readonly parameters: Parameters;
  readonly parameterStates: readonly ParameterState[];
  /** What the payment lists of the workbook say was paid already. */
  readonly payments: readonly Payment[];
  /** The households that people judged, by the key of the judgement. */
  readonly judged: ReadonlyMap<string, JudgedHousehold>;
}

/** The same with every table of the workbook, as it was read. */
export interface ReadReport extends EligibilityReport {
  readonly registers: readonly DecidedRegister[];
  readonly records: readonly RecordTable[];
}

/** A household somebody judged, where it stands now. */
export interface JudgedHousehold {
  readonly name: string;
  readonly cell: SourceCell;
  readonly isOutdated: boolean;
}

/**
 * Reads the registers and decides every household under the parameters of the year. Reads only.
 *
 * @example reportEligibility([], { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} }).registers // => []
 */
export function reportEligibility(grids: readonly Grid[], options: WorkflowOptions): ReadReport {
  const { records, parameters, parameterStates } = readCampaign(
    grids,
    options.overrides,
    options.corrections,
  );
  const { registers, families } = decideRegisters(records, parameters, options);
  const payments = householdPayments(paymentsMade(records, parameters), registers, families);
  const judged = judgedHouseholds(registers, options.salt ?? "");
  return { registers, records, families, parameters, parameterStates, payments, judged };
}

function judgedHouseholds(
  registers: readonly DecidedRegister[],
  salt: string,
): ReadonlyMap<string, JudgedHousehold> {
  const judged = new Map<string, JudgedHousehold>();
  for (const { table, households } of registers) {
    for (const household of households) {
      const { judgement } = household.evidence;
      const key = judgement === null ? null : judgementKeyOf(household, salt);
      if (judgement === null || key === null) continue;
      const cell = recordCell(table.binding, household.row, ["name"]);
      judged.set(key, { name: household.name, cell, isOutdated: judgement.isOutdated });
    }
  }
  return judged;
}
