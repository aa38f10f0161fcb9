import type { Grid } from "../workbook/grid";
import type { CheckedWorkbook } from "../workflows/check/check-workbook";
import type { CheckResult } from "../workflows/outcome";
import type { WorkflowOptions } from "../workflows/workflow-options";

/** Checks grids somewhere, here or beside the pane; rejects with Stopped once the signal says so. */
export type CheckRunner = (
  grids: readonly Grid[],
  options: WorkflowOptions,
  signal: AbortSignal,
) => Promise<CheckResult>;

/**
 * Checks grids here; the pane opens without the rules, which come with the first check.
 * @example (await checkGrids([], options)).findings // => []
 */
export async function checkGrids(grids: readonly Grid[], options: WorkflowOptions): Promise<CheckedWorkbook> {
  const { checkWorkbook } = await import("../workflows/check/check-workbook");
  return checkWorkbook(grids, options);
}

/**
 * Checks where it is called, for those whom nobody waits for at a screen.
 * @example (await checkHere([], options, signal)).findings // => []
 */
export const checkHere: CheckRunner = (grids, options) => checkGrids(grids, options);
