import { maskName } from "../../domain/identity/mask";
import type { Finding } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import type { Household } from "../campaign/household";
import { isAbout, type Objection, readObjections } from "../posting/read-objections";

/**
 * Objections that are open, those of which the register has nobody they could be about, those closed without an outcome, and days that
 * cannot be read.
 * Source: the county's address (张榜公布、接受监督).
 * @example checkObjections([], [], {}) // => []
 */
export function checkObjections(
  records: readonly RecordTable[],
  registers: readonly { readonly households: readonly Household[] }[],
  parameters: Parameters,
): readonly Finding[] {
  const { objections, findings } = readObjections(records, parameters);
  if (objections.length === 0) return [];
  const households = registers.flatMap((register) => register.households);
  return [...objections.flatMap((objection) => findingsOf(objection, households)), ...findings];
}

function findingsOf(
  { on, name, workUnit, where, outcome, outcomeAt, closedOn }: Objection,
  households: readonly Household[],
): readonly Finding[] {
  const whom = { maskedName: maskName(name, "ends"), workUnit };
  if (closedOn !== null)
    return outcome === "" ? [createFinding("objection.noOutcome", outcomeAt, { ...whom, closedOn })] : [];
  const about = households.filter((household) => isAbout({ name, workUnit }, household)).length;
  return [
    about === 0
      ? createFinding("objection.unmatched", where, whom)
      : createFinding("objection.open", where, { ...whom, on, about }),
  ];
}
