import { capLedger } from "../../domain/allocation/cap-ledger";
import type { Finding } from "../../domain/finding";
import { createFinding, locateIssue } from "../../domain/finding-severity";
import type { Parameters } from "../../domain/parameters/parameters";
import type { SourceCell } from "../../domain/source-cell";
import type { RecordTable } from "../../workbook/records";
import { paymentsMade, unnamedPayments } from "../allocate/allocate-payments";
import { householdPayments } from "../allocate/household-payments";
import type { FamilyMember, ReadRegister } from "../campaign/read-families";

/** Who belongs to whose household. */
interface CountyHouseholds {
  readonly registers: readonly ReadRegister[];
  readonly families: ReadonlyMap<string, readonly FamilyMember[]>;
}

/**
 * Payments of the campaign year above the cap a time or a year, all rosters together, at the last line of the household, and those
 * that name nobody and count toward no cap; nothing where no cap is set.
 * @example checkCaps([], {}) // => []
 */
export function checkCaps(
  records: readonly RecordTable[],
  parameters: Parameters,
  { registers, families }: CountyHouseholds = { registers: [], families: new Map() },
): readonly Finding[] {
  const { reliefCapPerTime, reliefCapPerYear, campaignYear } = parameters;
  if (campaignYear === undefined || (reliefCapPerTime === undefined && reliefCapPerYear === undefined))
    return [];
  const payments = householdPayments(paymentsMade(records, parameters), registers, families);
  const cells = new Map<string, SourceCell>(payments.map(({ key, cell }) => [key, cell]));
  const caps = { capPerTimeFen: reliefCapPerTime ?? null, capPerYearFen: reliefCapPerYear ?? null };
  const above = capLedger(payments, caps, campaignYear).flatMap(({ key, issues }) =>
    issues.map((issue) => locateIssue(issue, cells.get(key) ?? null)),
  );
  const unnamed = unnamedPayments(records, parameters)
    .filter(({ paidOn }) => Number(paidOn.slice(0, 4)) === campaignYear)
    .map(({ paidOn, amountFen, cell }) => createFinding("cap.unnamed", cell, { paidOn, paidFen: amountFen }));
  return [...above, ...unnamed];
}
