import type { RegisteredAct } from "../../domain/posting/registered-row";
import type { HouseholdSteps } from "../../domain/steps/household-steps";
import { registeredKey } from "../posting/registered-rows";
import { NO_REGISTRATIONS, type KeptRow } from "../posting/registrations";
import type { WorkflowOptions } from "../workflow-options";

/**
 * The steps of a household with the dates that were registered in the workbook (公示、审批、发放、备案) where none is recorded: what
 * somebody wrote on 办理进度 goes first. The identity number is that of the worker; null knows no registration.
 * @example withRegistrations({})(null, NO_STEPS) // => NO_STEPS
 */
export function withRegistrations({
  registrations = NO_REGISTRATIONS,
  salt = "",
}: Pick<WorkflowOptions, "registrations" | "salt">): (
  residentId: string | null,
  steps: HouseholdSteps,
) => HouseholdSteps {
  const { entries, rows } = registrations;
  if (entries.length === 0) return (_residentId, steps) => steps;
  const byKey = (act: RegisteredAct): ReadonlyMap<string, KeptRow> =>
    new Map(rows[act].map((row) => [row.key, row]));
  const known = {
    posted: byKey("posted"),
    approved: byKey("approved"),
    paid: byKey("paid"),
    filed: byKey("filed"),
  };
  return (residentId, steps) => {
    if (residentId === null) return steps;
    const key = registeredKey(residentId, salt);
    const of = (act: RegisteredAct) => {
      const row = known[act].get(key);
      const entry = row === undefined ? undefined : entries[row.entry];
      return row === undefined || entry === undefined ? null : { row, entry };
    };
    const [posted, approved, paid, filed] = [of("posted"), of("approved"), of("paid"), of("filed")];
    // Days of two postings are never mixed.
    const isPosted = steps.postedFrom !== null || steps.postedTo !== null;
    const receipt = paid === null ? null : paid.row.account === "" ? "signed" : "card";
    return {
      ...steps,
      ...(isPosted || posted === null ? {} : { postedFrom: posted.entry.on, postedTo: posted.entry.until }),
      approvedOn: steps.approvedOn ?? approved?.entry.on ?? null,
      approvedFen: steps.approvedFen ?? approved?.row.amountFen ?? null,
      paidOn: steps.paidOn ?? paid?.entry.on ?? null,
      paidFen: steps.paidFen ?? paid?.row.amountFen ?? null,
      receipt: steps.receipt ?? receipt,
      filedOn: steps.filedOn ?? filed?.entry.on ?? null,
    };
  };
}
