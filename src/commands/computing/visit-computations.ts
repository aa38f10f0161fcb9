import type { Plan } from "../../workbook/plan";
import { checkWorkbook } from "../../workflows/check/check-workbook";
import { planVisits, type ShownVisits, type VisitPlan } from "../../workflows/visits/plan-visits";
import { recordCards, type CardFile, type CardResult } from "../../workflows/visits/record-cards";
import { planVisitSheets } from "../../workflows/visits/visit-sheets";
import type { Ground } from "./ground";

/**
 * Who looks after whom, and how far the visits are; null where the workbook has no register.
 * @example computeVisits(ground) // => null
 */
export function computeVisits({ grids, options }: Ground): ShownVisits | null {
  const checked = checkWorkbook(grids, options);
  return checked.registers.length === 0 ? null : shown(planVisits(checked, options.asOf));
}

/**
 * The plan of the sheets of pairing and visits; null where the workbook has no register.
 * @example await computeVisitSheets(ground, { keepsPairs: true }) // => null
 */
export async function computeVisitSheets(
  { grids, options }: Ground,
  { keepsPairs }: { readonly keepsPairs: boolean },
): Promise<Plan | null> {
  const checked = checkWorkbook(grids, options);
  return checked.registers.length === 0 ? null : planVisitSheets(checked, options, keepsPairs);
}

/**
 * What filled cards say, and the plan that records them; null where the workbook has no register.
 * @example await computeVisitRecords(ground, { files: [] }) // => null
 */
export async function computeVisitRecords(
  { grids, options }: Ground,
  { files }: { readonly files: readonly CardFile[] },
): Promise<{ readonly result: CardResult; readonly plan: Plan | null } | null> {
  const checked = checkWorkbook(grids, options);
  return checked.registers.length === 0 ? null : recordCards({ grids, files }, checked, options);
}

/** Lines are shown by name and unit: the rest of a household, with the table it stands in, stays behind. */
function shown(plan: VisitPlan): ShownVisits {
  const lines = plan.lines.map(({ household: { name, workUnit }, ...line }) => {
    const { helper, origin, concern, known, state, cell } = line;
    return { household: { name, workUnit }, helper, origin, concern, known, state, cell };
  });
  return { ...plan, lines };
}
