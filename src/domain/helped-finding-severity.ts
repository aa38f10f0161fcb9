import type { Severity } from "./finding";
import type { HelpedFindingParams } from "./helped-finding-params";

/** How grave the findings about who is helped are. */
export const HELPED_FINDING_SEVERITY: { readonly [C in keyof HelpedFindingParams]: Severity } = {
  "residentId.statedBirthDate": "warning",
  "creditCode.precisionLost": "error",
  "creditCode.length": "error",
  "creditCode.character": "error",
  "creditCode.checksum": "error",
  "creditCode.organization": "warning",
  "creditCode.authority": "notice",
  "creditCode.oldNumber": "notice",
  "creditCode.format": "notice",
  "bankAccount.character": "error",
  "bankAccount.length": "warning",
  "household.duplicate": "error",
  "household.near": "warning",
  "allocation.infeasible": "error",
  "household.size": "warning",
  "household.incomeTotal": "warning",
  "household.disabilityKind": "warning",
  "household.causeOfClass": "warning",
  "eligibility.excluded": "warning",
  "step.missing": "warning",
  "step.order": "error",
  "step.postingShort": "warning",
  "step.refused": "error",
  "step.record": "warning",
  "step.amountDiffers": "error",
};
