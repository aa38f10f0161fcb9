import { type ObjectionRow, planObjectionList } from "../../sheets/posting/objection-list";
import type { SheetRun } from "../rosters/sheet-run";
import { readObjections } from "./read-objections";

/** Lines to write on; a county seldom has more objections in a year. */
const LINES = 10;
const BLANK: ObjectionRow = {
  ...{ on: "", name: "", workUnit: "", content: "" },
  ...{ handler: "", outcome: "", closedOn: "", remark: "" },
};

/**
 * Adds the register of objections: those recorded so far, and blank lines for more.
 * @example await addObjections(run)
 */
export async function addObjections(run: SheetRun): Promise<void> {
  const { objections } = readObjections(run.checked.campaign.records, run.parameters);
  // A day that cannot be read stays as it was written.
  const recorded = objections.map((objection): ObjectionRow => ({
    ...objection,
    on: objection.on ?? objection.onText,
    closedOn: objection.closedOn ?? objection.closedText,
  }));
  const blanks = Math.max(3, LINES - recorded.length);
  const rows: readonly ObjectionRow[] = [...recorded, ...Array.from({ length: blanks }, () => BLANK)];
  await run.add("objections", rows, (list) => planObjectionList(rows, list));
}
