import type { CheckedWorkbook } from "../check/check-workbook";
import type { RosterResult } from "../outcome";
import type { WorkflowOptions } from "../workflow-options";
import { makeSheets } from "./make-sheets";

/**
 * Plans one payment roster for each work unit, from the households the rules find eligible.
 *
 * The amount is what the register says (慰问金额); where it says none for anybody, the year's standard of the household's class,
 * so that a roster never pays beside a fund that was divided. A household that is
 * not eligible, needs review, is registered again or has no amount is left out and named with the reason.
 * @example (await makeRosters(checkWorkbook(grids, options), options)).rosters[0]?.sheet // => "发放-棉纺织厂"
 */
export async function makeRosters(
  checked: CheckedWorkbook,
  options: WorkflowOptions,
  units: readonly string[] | null = null,
): Promise<RosterResult> {
  const { sheets, leftOut, plan } = await makeSheets(["payment"], checked, options, units);
  // The index is no roster.
  const ofUnits = sheets.filter(({ workUnit }) => workUnit !== "");
  const rosters = ofUnits.map(({ sheet, workUnit, rows, totalFen, fingerprint, print }) => ({
    ...{ sheet, workUnit, households: rows, totalFen, fingerprint, print },
  }));
  const index = sheets.find(({ workUnit }) => workUnit === "")?.sheet ?? null;
  return { rosters, index, leftOut, plan: { ...plan, title: "makeRosters" } };
}
