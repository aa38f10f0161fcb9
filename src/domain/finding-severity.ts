import type { Finding, FindingCode, Issue, Severity, SourceCell } from "./finding";
import type { FindingParams } from "./finding-params";
import { DONATION_FINDING_SEVERITY } from "./donation-finding-severity";
import { FUND_FINDING_SEVERITY } from "./fund-finding-severity";
import { HELPED_FINDING_SEVERITY } from "./helped-finding-severity";

/** How grave each finding is: error before lists are printed, warning to look at, notice to tidy or know. */
export const FINDING_SEVERITY: { readonly [C in FindingCode]: Severity } = {
  "residentId.precisionLost": "error",
  "residentId.checksum": "error",
  "residentId.length": "error",
  "residentId.character": "error",
  "residentId.birthDate": "error",
  "residentId.fifteenDigit": "warning",
  "residentId.disabilityCard": "notice",
  "residentId.format": "notice",
  "residentId.region": "notice",
  "residentId.permitChecksum": "error",
  "residentId.permitRegion": "warning",
  "residentId.oldCardDate": "error",
  "residentId.sex": "warning",
  "phone.digits": "notice",
  "bankAccount.number": "error",
  "bankAccount.check": "warning",
  "amount.text": "notice",
  "amount.unreadable": "error",
  "number.unreadable": "error",
  "date.ambiguous": "warning",
  "date.unreadable": "error",
  "record.missing": "warning",
  "household.samePerson": "error",
  "household.unlikeRepeat": "warning",
  "household.income": "warning",
  "eligibility.notEligible": "notice",
  "eligibility.atLine": "warning",
  "eligibility.classDiffers": "warning",
  "eligibility.oldClass": "notice",
  "eligibility.needsReview": "warning",
  "parameter.unset": "warning",
  "parameter.unreadable": "error",
  "parameter.unknown": "warning",
  "parameter.repeated": "warning",
  "record.count": "warning",
  "amount.total": "error",
  ...HELPED_FINDING_SEVERITY,
  ...DONATION_FINDING_SEVERITY,
  ...FUND_FINDING_SEVERITY,
};

/**
 * Makes a finding with the severity its code has in the catalogue.
 * @example createFinding("record.missing", null, { field: "name" }).severity // => "warning"
 */
export function createFinding<C extends FindingCode>(
  code: C,
  where: SourceCell | null,
  params: FindingParams[C],
): Finding<C> {
  // The compiler cannot see that a generic code and its own params form one member of the union.
  return { code, severity: FINDING_SEVERITY[code], where, params } as unknown as Finding<C>;
}

/**
 * Gives an issue its place in the workbook.
 * @example locateIssue({ code: "record.missing", params: { field: "name" } }, null).severity // => "warning"
 */
export function locateIssue<C extends FindingCode>(issue: Issue<C>, where: SourceCell | null): Finding<C> {
  const { code, params } = issue as { code: C; params: FindingParams[C] };
  return createFinding(code, where, params);
}
