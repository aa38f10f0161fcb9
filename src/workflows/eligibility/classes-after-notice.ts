import { messagesOf } from "../../i18n/messages";
import type { DiffersFromNotice } from "../outcome";
import { registeredKey } from "../posting/registered-rows";
import { NO_REGISTRATIONS, type Registrations } from "../posting/registrations";
import type { EligibilityReport } from "./eligibility-report";

/**
 * How many households that hang on the wall, or were approved, are decided otherwise now: of another class, or not eligible. Null
 * where nothing was registered or nothing differs; a household that is in no register any more says nothing.
 * Source: the county's address (公示、审批与发放一致).
 * @example classesAfterNotice(NO_REGISTRATIONS, { registers: [] }, "salt") // => null
 */
export function classesAfterNotice(
  { rows }: Registrations = NO_REGISTRATIONS,
  { registers }: Pick<EligibilityReport, "registers">,
  salt: string,
): DiffersFromNotice | null {
  // A notice is Chinese, whatever language the clerk reads.
  const names = messagesOf("zh-CN").hardshipClass;
  for (const act of ["posted", "approved"] as const) {
    if (rows[act].length === 0) continue;
    const listed = new Map(rows[act].map(({ key, hardshipClass }) => [key, hardshipClass]));
    const differing = new Set<string>();
    for (const { residentId, eligibility } of registers.flatMap(({ households }) => households)) {
      if (residentId.residentId === null) continue;
      const key = registeredKey(residentId.residentId, salt);
      const before = listed.get(key);
      const now = eligibility.hardshipClass === null ? "" : names[eligibility.hardshipClass];
      const isOther = before !== now || eligibility.decision !== "eligible";
      if (before !== undefined && isOther) differing.add(key);
    }
    if (differing.size > 0) return { act, households: differing.size };
  }
  return null;
}
