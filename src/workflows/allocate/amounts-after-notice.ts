import type { Fen } from "../../domain/money/fen";
import type { EligibilityReport } from "../eligibility/eligibility-report";
import type { DiffersFromNotice } from "../outcome";
import { registeredKey } from "../posting/registered-rows";
import { NO_REGISTRATIONS, type Registrations } from "../posting/registrations";
import type { AllottedHousehold } from "./allocate-trial";

/**
 * Whether a division changes what hangs on the wall, or was approved: households whose amount differs, that get one though they
 * were not listed, or get none though they were. Null where nothing was registered or nothing differs. Enterprises that were never
 * posted and households that are in no register any more say nothing.
 * Source: the county's address (公示、审批与发放一致).
 * @example amountsAfterNotice(NO_REGISTRATIONS, report, [], "salt") // => null
 */
export function amountsAfterNotice(
  { rows }: Registrations = NO_REGISTRATIONS,
  report: Pick<EligibilityReport, "registers">,
  allotted: readonly Pick<AllottedHousehold, "claim" | "amountFen">[],
  salt: string,
): DiffersFromNotice | null {
  for (const act of ["posted", "approved"] as const) {
    if (rows[act].length === 0) continue;
    const before = new Map(rows[act].map(({ key, amountFen }) => [key, amountFen]));
    const units = new Set(rows[act].map(({ workUnit }) => workUnit));
    const after = new Map<string, Fen>(allotted.map(({ claim, amountFen }) => [claim.key, amountFen]));
    const differing = new Set<string>();
    for (const { residentId, workUnit } of report.registers.flatMap(({ households }) => households)) {
      if (residentId.residentId === null) continue;
      const key = registeredKey(residentId.residentId, salt);
      if (!before.has(key) && !units.has(workUnit)) continue;
      const given = after.get(residentId.residentId) ?? 0;
      if ((before.get(key) ?? 0) !== given) differing.add(key);
    }
    if (differing.size > 0) return { act, households: differing.size };
  }
  return null;
}
