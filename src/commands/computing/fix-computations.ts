import { readCampaign } from "../../workflows/campaign/read-campaign";
import type { FixList } from "../../workflows/fixes/fix-list";
import { listWorkbookFixes } from "../../workflows/fixes/fixes";
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
