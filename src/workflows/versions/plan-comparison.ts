import type { Plan } from "../../workbook/plan";
import type { CheckedWorkbook } from "../check/check-workbook";
import { addLines } from "../rosters/change-list";
import { SheetRun } from "../rosters/sheet-run";
import type { WorkflowOptions } from "../workflow-options";
import { linesAgainstVersion } from "./dynamic-lines";
import type { RegisterVersion } from "./register-version";

/**
 * Plans the sheet 与上期变动 against an earlier version of the register; null where nothing differs.
 * @example (await planComparison(version, checked, options))?.title // => "compareVersions"
 */
export async function planComparison(
  before: RegisterVersion,
  checked: CheckedWorkbook,
  options: WorkflowOptions,
): Promise<Plan | null> {
  const run = new SheetRun(checked, options);
  // Official sheets are Chinese, whatever language the clerk reads.
  await addLines(run, linesAgainstVersion(before, checked, options, "zh-CN"), "earlier");
  return run.steps.length === 0 ? null : { title: "compareVersions", steps: run.steps };
}
