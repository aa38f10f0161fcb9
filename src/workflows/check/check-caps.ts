import { capLedger } from "../../domain/allocation/cap-ledger";
import type { Finding } from "../../domain/finding";
import { locateIssue } from "../../domain/finding-severity";
import type { Parameters } from "../../domain/parameters/parameters";
import type { SourceCell } from "../../domain/source-cell";
import type { RecordTable } from "../../workbook/records";
import { paymentsMade } from "../allocate/allocate-payments";

/**
 * Payments of the campaign year above the cap a time or a year, all rosters together, at the last line of the household; nothing
 * where no cap is set.
 * @example checkCaps([], {}) // => []
 */
export function checkCaps(records: readonly RecordTable[], parameters: Parameters): readonly Finding[] {
  const { reliefCapPerTime, reliefCapPerYear, campaignYear } = parameters;
  if (campaignYear === undefined || (reliefCapPerTime === undefined && reliefCapPerYear === undefined))
    return [];
  const payments = paymentsMade(records, parameters);
  const cells = new Map<string, SourceCell>(payments.map(({ key, cell }) => [key, cell]));
  const caps = { capPerTimeFen: reliefCapPerTime ?? null, capPerYearFen: reliefCapPerYear ?? null };
  return capLedger(payments, caps, campaignYear).flatMap(({ key, issues }) =>
    issues.map((issue) => locateIssue(issue, cells.get(key) ?? null)),
  );
}
