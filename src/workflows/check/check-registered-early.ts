import type { Finding } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import { isPaidBeforeEnd } from "../../domain/posting/posting-period";
import { placesOf } from "../posting/registered-changes";
import { NO_REGISTRATIONS } from "../posting/registrations";
import type { CheckedWithRecords } from "../rosters/payable-now";
import { payableUnits } from "../rosters/payable-units";
import type { WorkflowOptions } from "../workflow-options";

/**
 * Households registered as approved or paid while their registered notice still hung. Where 办理进度 is kept, its own check says so.
 * Source: the county's address (张榜公布 before 审批 and 发放).
 * @example checkRegisteredEarly({ campaign: { parameters: {}, records: [] }, registers: [] }, {}) // => []
 */
export function checkRegisteredEarly(
  checked: CheckedWithRecords,
  { registrations = NO_REGISTRATIONS, salt = "" }: Pick<WorkflowOptions, "registrations" | "salt">,
): readonly Finding[] {
  const { entries, rows } = registrations;
  const { records } = checked.campaign;
  if (rows.posted.length === 0 || rows.approved.length + rows.paid.length === 0) return [];
  if (records.some(({ binding }) => binding.kind === "householdSteps")) return [];
  const until = new Map(rows.posted.map(({ key, entry }) => [key, entries[entry]?.until ?? null]));
  const places = placesOf(payableUnits(checked), records, salt);
  return (["approved", "paid"] as const).flatMap((step) =>
    rows[step].flatMap(({ key, entry }) => {
      const [on, to] = [entries[entry]?.on, until.get(key) ?? null];
      if (on === undefined || to === null || !isPaidBeforeEnd(on, { to })) return [];
      const params = { step, on, after: "posted", afterOn: to } as const;
      return [createFinding("step.order", places.get(key) ?? null, params)];
    }),
  );
}
