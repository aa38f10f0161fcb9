import type { ChangeListHeads } from "../../sheets/register/change-list";
import type { Plan } from "../../workbook/plan";
import type { CheckedWorkbook } from "../check/check-workbook";
import { addLines } from "../rosters/change-list";
import { SheetRun } from "../rosters/sheet-run";
import type { WorkflowOptions } from "../workflow-options";
import type { DynamicLine } from "./dynamic-line";

/**
 * Plans the sheet 与上期变动 of lines against an earlier version of the register, or 与上年变动, in Chinese as official sheets are; null where nothing
 * differs.
 * @example (await planComparison(lines, checked, options))?.title // => "compareVersions"
 */
export async function planComparison(
  lines: readonly DynamicLine[],
  checked: CheckedWorkbook,
  options: WorkflowOptions,
  heads: ChangeListHeads = "earlier",
): Promise<Plan | null> {
  const run = new SheetRun(checked, options);
  await addLines(run, lines, heads);
  return run.steps.length === 0 ? null : { title: "compareVersions", steps: run.steps };
}
