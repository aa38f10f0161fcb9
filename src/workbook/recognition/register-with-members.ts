import type { FieldId } from "../../domain/field-id";
import type { HeaderCandidate } from "./header-candidate";
import { memberFieldOf, OF_HOUSEHOLD } from "./household-members";

/** What a list of members alone does not say of the worker: one of these may be copied into it, several make a register. */
const LEAST_HOUSEHOLD_FIELDS = 2;

/**
 * Of a header that reads best as a list of members the reading as a register, where it says of the worker, besides name and number,
 * what stands once a household: the members of a register are read beside it, and the worker is lost in a list of members. Null
 * where it is such a list.
 *
 * @example
 * registerWithMembers(best, candidates)?.kind; // 职工姓名 职工身份证号 困难类别 家庭人口 | 成员姓名 与职工关系 成员身份证号
 * // => "needyWorkers"
 */
export function registerWithMembers(
  best: HeaderCandidate,
  candidates: readonly HeaderCandidate[],
): HeaderCandidate | null {
  const relation = best.columns.get("relation");
  if (best.kind !== "familyMembers" || relation === undefined) return null;
  const register = candidates.find(
    ({ kind, rowIndex0, levels }) =>
      kind === "needyWorkers" && rowIndex0 === best.rowIndex0 && levels === best.levels,
  );
  if (register === undefined) return null;
  const bound = new Set(register.columns.values());
  const member = register.labels.findIndex(
    (label, column) => !bound.has(column) && memberFieldOf(label) === "memberName",
  );
  const isSaid = (field: FieldId) => (register.strengths.get(field) ?? 0) >= 2;
  // A number behind the name of the member is the member's.
  const isWorkers = (field: FieldId) =>
    isSaid(field) && (register.columns.get(field) ?? Infinity) < Math.min(member, relation);
  const said = [...OF_HOUSEHOLD].filter(isSaid).length;
  return isWorkers("name") && isWorkers("residentId") && said >= LEAST_HOUSEHOLD_FIELDS ? register : null;
}
