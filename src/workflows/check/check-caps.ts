import { capLedger } from "../../domain/allocation/cap-ledger";
import type { Finding } from "../../domain/finding";
import { createFinding, locateIssue } from "../../domain/finding-severity";
import type { Parameters } from "../../domain/parameters/parameters";
import type { SourceCell } from "../../domain/source-cell";
import type { RecordTable } from "../../workbook/records";
import { paymentsMade, unnamedPayments } from "../allocate/allocate-payments";

/**
 * Payments of the campaign year above the cap a time or a year, all rosters together, at the last line of the household, and those
 * that name nobody and count toward no cap; nothing where no cap is set.
 * @example checkCaps([], {}) // => []
 */
export function checkCaps(records: readonly RecordTable[], parameters: Parameters): readonly Finding[] {
  const { reliefCapPerTime, reliefCapPerYear, campaignYear } = parameters;
  if (campaignYear === undefined || (reliefCapPerTime === undefined && reliefCapPerYear === undefined))
    return [];
  const payments = paymentsMade(records, parameters);
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
