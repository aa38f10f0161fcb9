import type { Fen } from "../../domain/money/fen";
import { planReviewRecord, type ReviewRow } from "../../sheets/meeting/review-record";
import { registerReaders } from "../campaign/register-readers";
import type { SheetRun } from "../rosters/sheet-run";

/**
 * Adds the record of the democratic review of every enterprise: who is eligible, and who is still open and for what.
 * @example await addReviews(run)
 */
export async function addReviews(run: SheetRun): Promise<void> {
  const paid = new Map(
    run.payable.units.flatMap(({ households }) => households.map(({ household, row }) => [household, row])),
  );
  const byUnit = new Map<string, { readonly system: string; readonly rows: ReviewRow[] }>();
  const seen = new Set<string>();
  for (const { household, reader } of registerReaders(run.checked)) {
    const { workUnit, system, eligibility, residentId } = household;
    const id = residentId.residentId;
    if (eligibility.decision === "notEligible" || workUnit === "" || (id !== null && seen.has(id))) continue;
    if (id !== null) seen.add(id);
    const row = paid.get(household);
    const unit = byUnit.get(workUnit) ?? { system, rows: [] };
    byUnit.set(workUnit, unit);
    unit.rows.push({
      name: household.name,
      hardshipClass: row?.hardshipClass ?? household.statedClass,
      hardshipCause: reader.text("hardshipCause", household.index),
      householdSize: household.situation.householdSize,
      perHeadFen: household.statedMonthlyFen,
      amountFen: row?.amountFen ?? (0 as Fen),
      remark: row === undefined ? "材料待核" : "",
    });
  }
  for (const [workUnit, { system, rows }] of byUnit)
    await run.add("review", rows, (list) => planReviewRecord({ workUnit, system }, rows, list), workUnit);
}
