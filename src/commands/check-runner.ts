import type { Grid } from "../workbook/grid";
import type { CheckedWorkbook } from "../workflows/check/check-workbook";
import type { WorkflowOptions } from "../workflows/workflow-options";

/**
 * Checks grids here; the pane opens without the rules, which come with the first check.
 * @example (await checkGrids([], options)).findings // => []
 */
export async function checkGrids(grids: readonly Grid[], options: WorkflowOptions): Promise<CheckedWorkbook> {
  const { checkWorkbook } = await import("../workflows/check/check-workbook");
  return checkWorkbook(grids, options);
}
