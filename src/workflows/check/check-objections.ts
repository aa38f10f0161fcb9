import { maskName } from "../../domain/identity/mask";
import type { Finding } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import type { RecordTable } from "../../workbook/records";
import type { Household } from "../campaign/household";
import { isAbout, readObjections } from "../posting/read-objections";

/**
 * Objections that are open, and those of which the register has nobody they could be about.
 * Source: the county's address (张榜公布、接受监督).
 * @example checkObjections([], []) // => []
 */
export function checkObjections(
  records: readonly RecordTable[],
  registers: readonly { readonly households: readonly Household[] }[],
): readonly Finding[] {
  const open = readObjections(records).filter(({ closedOn }) => closedOn === null);
  if (open.length === 0) return [];
  const households = registers.flatMap((register) => register.households);
  return open.map((objection) => {
    const { on, name, workUnit, where } = objection;
    const about = households.filter((household) => isAbout(objection, household)).length;
    return about === 0
      ? createFinding("objection.unmatched", where, { maskedName: maskName(name, "ends"), workUnit })
      : createFinding("objection.open", where, { on, maskedName: maskName(name, "ends"), workUnit, about });
  });
}
