import type { Finding } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import type { Campaign } from "../campaign/read-campaign";
import { registeredChanges } from "../posting/registered-changes";
import { type CheckedHouseholds, payableUnits } from "../rosters/payable-units";
import type { WorkflowOptions } from "../workflow-options";

/**
 * Households that are not as they were when their list was posted, approved, filed or paid.
 * Source: the county's address (公示与发放一致).
 * @example checkRegistered(campaign, [], {}) // => []
 */
export function checkRegistered(
  campaign: Campaign,
  registers: CheckedHouseholds["registers"],
  { registrations, salt = "" }: Pick<WorkflowOptions, "registrations" | "salt">,
): readonly Finding[] {
  if (registrations === undefined || registrations.entries.length === 0) return [];
  const payable = payableUnits({ campaign, registers });
  return registeredChanges(registrations, payable, campaign.records, salt).map(
    ({ act, on, parts, before, now, where }) =>
      createFinding("posting.changed", where, {
        ...{ act, on, parts },
        maskedName: (now ?? before)?.maskedName ?? "",
        workUnit: (now ?? before)?.workUnit ?? "",
        beforeFen: before?.amountFen ?? null,
        nowFen: now?.amountFen ?? null,
      }),
  );
}
