import type { SourceCell } from "../../domain/finding";
import type { Plan } from "../../workbook/plan";
import { readCampaign } from "../../workflows/campaign/read-campaign";
import type { FixList, ProposedFix } from "../../workflows/fixes/fix-list";
import { listWorkbookFixes, withoutFormulas } from "../../workflows/fixes/fixes";
import { planFixes, stillProposed } from "../../workflows/fixes/plan-fixes";
import type { RecognizeResult } from "../../workflows/outcome";
import type { Ground } from "./ground";

/**
 * What could be put right, formulas not yet told apart.
 * @example computeFixes(ground).list.fixes // => []
 */
export function computeFixes({ grids, options }: Ground): {
  readonly recognized: RecognizeResult;
  readonly list: FixList;
} {
  const campaign = readCampaign(grids, options.overrides, options.corrections);
  const { tables, unrecognizedSheets, heads, parameterStates } = campaign;
  return {
    recognized: { tables, unrecognizedSheets, heads, parameterStates },
    list: listWorkbookFixes(campaign),
  };
}

/** What a clerk chose of the fixes, and which of those cells hold a formula. */
interface FixesAsked {
  readonly chosen: readonly ProposedFix[];
  readonly formulas: readonly SourceCell[];
}

/**
 * The plan that writes the fixes chosen; null where one of them no longer holds.
 * @example computeFixPlan(ground, { chosen: [], formulas: [] })?.steps // => []
 */
export function computeFixPlan(ground: Ground, { chosen, formulas }: FixesAsked): Plan | null {
  const { fixes } = withoutFormulas(computeFixes(ground).list, formulas);
  const standing = stillProposed(chosen, fixes);
  return standing === null ? null : planFixes(standing);
}
