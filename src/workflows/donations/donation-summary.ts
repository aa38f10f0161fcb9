import { planDonationSummary } from "../../sheets/donations/donation-summary";
import type { SheetRun } from "../rosters/sheet-run";
import { overviewOf } from "./donation-overview";

/**
 * Adds the office's own summary of the gifts by unit.
 * @example await addDonationSummary(run)
 */
export async function addDonationSummary(run: SheetRun): Promise<void> {
  const { asOf } = run.options;
  const units = overviewOf(run.checked.campaign, asOf, run.options.links)?.units ?? [];
  await run.add("donation-summary", units, (list) => planDonationSummary(units, asOf, list));
}
