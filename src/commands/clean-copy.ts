import { outgoingOfFile } from "../files/outgoing-of-file";
import { writePlan } from "../files/write-plan";
import type { CheckedWorkbook } from "../workflows/check/check-workbook";
import { leakGate, type LeakResult } from "../workflows/posting/leak-gate";
import { registeredNames } from "../workflows/posting/registered-names";
import { makeSheets } from "../workflows/rosters/make-sheets";
import type { WorkflowOptions } from "../workflows/workflow-options";

/** A file of notices alone, with what the gate found in it. */
export interface CleanCopy {
  readonly bytes: Uint8Array;
  readonly leaks: LeakResult;
  readonly sheets: number;
}

/**
 * Writes the notices, and supplementary ones, as a workbook of their own that holds values and nothing else, and looks through it.
 * Null where there is nothing to post.
 * Source: 个人信息保护法 art. 6; the county's address (张榜公布).
 * @example (await makeCleanCopy(checked, options))?.leaks.leaks // => 0
 */
export async function makeCleanCopy(
  checked: CheckedWorkbook,
  options: WorkflowOptions,
): Promise<CleanCopy | null> {
  const made = await makeSheets(["notice", "supplement"], checked, options);
  if (made.sheets.length === 0) return null;
  const bytes = writePlan(made.plan);
  const { parameters, records } = checked.campaign;
  const leaks = leakGate(outgoingOfFile(bytes), parameters, registeredNames(records));
  return { bytes, leaks, sheets: made.sheets.length };
}
