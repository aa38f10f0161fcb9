import { concludeEligibility } from "../../domain/eligibility/conclude-eligibility";
import { NO_EVIDENCE, type HouseholdEvidence } from "../../domain/eligibility/household-evidence";
import type { Household } from "../campaign/household";
import type { Stepwise } from "../stepwise";
import type { EligibilityReport, ReportedRegister } from "./eligibility-report";

/** A household without its decision, which follows from the rest; evidence that says nothing is null. */
interface PackedHousehold extends Omit<Household, "eligibility" | "evidence"> {
  readonly evidence: HouseholdEvidence | null;
}

/** A report as plain data. */
export interface PackedReport extends Omit<EligibilityReport, "registers"> {
  readonly registers: readonly {
    readonly table: ReportedRegister["table"];
    readonly households: readonly PackedHousehold[];
  }[];
}

/**
 * The report as data that can be sent elsewhere; rows and other tables stay behind.
 * @example packReport(report).registers.length // => 1
 */
export function packReport(report: EligibilityReport): PackedReport {
  const { families, parameters, parameterStates, payments, judged } = report;
  return {
    ...{ families, parameters, parameterStates, payments, judged },
    registers: report.registers.map(({ table: { binding }, households }) => ({
      table: { binding },
      households: households.map(({ eligibility: _decided, ...household }) => ({
        ...household,
        evidence: household.evidence === NO_EVIDENCE ? null : household.evidence,
      })),
    })),
  };
}

/** So many households are taken in at a step. */
const householdsAtOnce = 2_000;

/**
 * The report again, step by step: every household is decided as it was.
 * @example finish(unpackReport(packReport(report))).registers[0]?.households[0]?.eligibility.decision // => "eligible"
 */
export function* unpackReport(packed: PackedReport): Stepwise<EligibilityReport> {
  const { parameters } = packed;
  const registers: ReportedRegister[] = [];
  for (const { table, households: own } of packed.registers) {
    const households: Household[] = [];
    for (const household of own) {
      const evidence = household.evidence ?? NO_EVIDENCE;
      const eligibility = concludeEligibility(household.situation, parameters, evidence);
      households.push({ ...household, evidence, eligibility });
      if (households.length % householdsAtOnce === 0) yield;
    }
    registers.push({ table, households });
  }
  return { ...packed, registers };
}
