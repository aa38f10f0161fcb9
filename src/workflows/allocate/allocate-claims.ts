import { capLedger } from "../../domain/allocation/cap-ledger";
import type { Claim } from "../../domain/allocation/claim";
import { LEAST_NEED, needOf } from "../../domain/allocation/need-of";
import type { Fen } from "../../domain/money/fen";
import type { SourceCell } from "../../domain/finding";
import type { EligibilityReport } from "../eligibility/eligibility-report";
import type { Household } from "../campaign/household";
import { whyNotPayable } from "../rosters/why-not-payable";
import { recordCell } from "../../workbook/table-binding";

/** A household at its place in a register: `register` is the place of the register in the report. */
export interface PlacedHousehold {
  readonly register: number;
  readonly household: Household;
  readonly cell: SourceCell;
}

/** A household that takes part, with its claim; the key of a claim is the worker's resident id. */
export interface ClaimingHousehold extends PlacedHousehold {
  readonly claim: Claim;
}

export interface LeftOutOfFund extends PlacedHousehold {
  readonly reason: "notEligible" | "needsReview" | "registeredTwice";
}

export interface FundClaims {
  readonly claiming: readonly ClaimingHousehold[];
  readonly leftOut: readonly LeftOutOfFund[];
}

/**
 * Who takes part in dividing the fund, and who does not and why. What was paid this campaign year counts toward the yearly cap.
 * A household that a person decided takes part even where its income is not stated: last in its class, one member at least.
 *
 * @example claimsOf({ registers: [], parameters: {}, parameterStates: [], payments: [] }).claiming // => []
 */
export function claimsOf(report: EligibilityReport): FundClaims {
  const paid = paidThisYear(report);
  const claiming: ClaimingHousehold[] = [];
  const leftOut: LeftOutOfFund[] = [];
  const seen = new Set<string>();
  report.registers.forEach(({ table, households }, register) => {
    const { binding } = table;
    for (const household of households) {
      const place = { register, household, cell: recordCell(binding, household.row, ["name"]) };
      const reason = whyNotPayable(household, seen);
      const key = household.residentId.residentId;
      const { hardshipClass } = household.eligibility;
      const isJudged = household.eligibility.judgement !== null;
      const need = needOf(household.situation) ?? (isJudged ? LEAST_NEED : null);
      const members = household.situation.householdSize ?? (isJudged ? 1 : null);
      if (reason !== null) leftOut.push({ ...place, reason });
      else if (key === null || hardshipClass === null || need === null || members === null) {
        leftOut.push({ ...place, reason: "needsReview" });
      } else {
        seen.add(key);
        const paidThisYearFen = paid.get(key) ?? (0 as Fen);
        const causes = household.situation.causes ?? [];
        const claim = { key, hardshipClass, members, causes, need, paidThisYearFen };
        claiming.push({ ...place, claim });
      }
    }
  });
  return { claiming, leftOut };
}

/**
 * What every household was paid this campaign year through all channels, by the worker's identity number.
 * @example paidThisYear({ parameters: {}, payments: [] }).size // => 0
 */
export function paidThisYear({
  parameters,
  payments,
}: Pick<EligibilityReport, "parameters" | "payments">): ReadonlyMap<string, Fen> {
  const year = parameters.campaignYear;
  const caps = { capPerTimeFen: null, capPerYearFen: null };
  const ledger = year === undefined ? [] : capLedger(payments, caps, year);
  return new Map(ledger.map(({ key, paidFen }) => [key, paidFen]));
}
