import { allocateFund, type Allocation } from "../../domain/allocation/allocate-fund";
import { allocationRulesOf } from "../../domain/allocation/allocation-rules-of";
import { certifyAllocation, type AllocationCertificate } from "../../domain/allocation/certify-allocation";
import type { AllocationRules } from "../../domain/allocation/claim";
import { concludeEligibility } from "../../domain/eligibility/conclude-eligibility";
import type { Fen } from "../../domain/money/fen";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import type { AllocationTrial } from "./allocation-trial";
import { finish, type Stepwise } from "../stepwise";
import { claimsOf, type ClaimingHousehold, type LeftOutOfFund } from "./allocate-claims";
import { inSameFamily } from "./same-family";
import type { EligibilityReport } from "../eligibility/eligibility-report";

/** One household with what it gets. */
export interface AllottedHousehold extends ClaimingHousehold {
  readonly amountFen: Fen;
}

/** A fund that was divided, with the proof. */
export interface DividedFund {
  readonly kind: "divided";
  readonly allotted: readonly AllottedHousehold[];
  readonly leftOut: readonly LeftOutOfFund[];
  /** Households of which one names the other's worker as a member: each takes part. */
  readonly sameFamily: readonly ClaimingHousehold[];
  readonly allocation: Allocation;
  readonly rules: AllocationRules;
  readonly certificate: AllocationCertificate;
}

/** What dividing comes to: done, or why not. Nothing is ever divided in part. */
export type FundDivision =
  | DividedFund
  | { readonly kind: "unset"; readonly parameters: readonly ParameterId[] }
  | {
      readonly kind: "infeasible";
      readonly fundFen: Fen;
      readonly neededFen: Fen;
      readonly missingFen: Fen;
      readonly households: number;
    }
  | { readonly kind: "noClaims"; readonly leftOut: readonly LeftOutOfFund[] };

/**
 * Divides the fund of the parameters, or of a trial, over the eligible households, and certifies the outcome. Writes nothing.
 *
 * @example divideFund(report, { fundFen: 98_600_000 as Fen }).kind // => "divided"
 */
export function divideFund(report: EligibilityReport, trial: AllocationTrial = {}): FundDivision {
  return finish(divideStepwise(report, trial));
}

/**
 * The same, step by step.
 *
 * @example finish(divideStepwise(report, {})).kind // => "divided"
 */
export function* divideStepwise(
  report: EligibilityReport,
  trial: AllocationTrial = {},
): Stepwise<FundDivision> {
  const tried = underTrial(report, trial);
  if (tried !== report) yield;
  const { parameters } = tried;
  const { rules, unset } = allocationRulesOf(parameters);
  const fundFen = parameters.reliefFund;
  if (rules === null || fundFen === undefined) {
    return {
      kind: "unset",
      parameters: [...(fundFen === undefined ? ["reliefFund" as const] : []), ...unset],
    };
  }
  const { claiming, leftOut } = claimsOf(tried);
  if (claiming.length === 0) return { kind: "noClaims", leftOut };
  yield;
  const claims = claiming.map(({ claim }) => claim);
  const allocation = allocateFund(claims, rules, fundFen);
  if (allocation.kind === "infeasible") {
    return { kind: "infeasible", ...allocation.issue.params, households: claims.length };
  }
  yield;
  const allotted = claiming.map((household, at) => ({
    ...household,
    amountFen: allocation.shares[at]?.amountFen ?? (0 as Fen),
  }));
  yield;
  const certificate = certifyAllocation(claims, rules, allocation);
  const sameFamily = inSameFamily(claiming, tried.families);
  return { kind: "divided", allotted, leftOut, sameFamily, allocation, rules, certificate };
}

/**
 * The report as it would be under other numbers: the households are decided anew where the line is another one.
 *
 * @example underTrial(report, {}) === report // => true
 */
export function underTrial<Report extends EligibilityReport>(report: Report, trial: AllocationTrial): Report {
  const { fundFen, minimumLivingLineFen } = trial;
  if (fundFen === undefined && minimumLivingLineFen === undefined) return report;
  const parameters = {
    ...report.parameters,
    ...(fundFen === undefined ? {} : { reliefFund: fundFen }),
    ...(minimumLivingLineFen === undefined ? {} : { minimumLivingLine: minimumLivingLineFen }),
  };
  if (parameters.minimumLivingLine === report.parameters.minimumLivingLine) return { ...report, parameters };
  const registers = report.registers.map(({ table, households }) => ({
    table,
    households: households.map((household) => ({
      ...household,
      eligibility: concludeEligibility(household.situation, parameters, household.evidence),
    })),
  }));
  return { ...report, parameters, registers };
}
