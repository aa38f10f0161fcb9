import { planPaymentRoster } from "../../sheets/payment/payment-roster";
import type { PlanStep } from "../../workbook/plan";
import type { CheckedWorkbook } from "../check/check-workbook";
import { fingerprintOf } from "../../domain/fingerprint";
import type { RosterResult, RosterSummary } from "../outcome";
import { payableUnits } from "./payable-units";
import type { WorkflowOptions } from "../workflow-options";

/** The font of titles while the parameter is not set. */
export const DEFAULT_TITLE_FONT = "方正小标宋简体";

/**
 * Plans one payment roster for each work unit, from the households the rules find eligible.
 *
 * The amount is what the register says (慰问金额); where it says none for anybody, the year's standard of the household's class,
 * so that a roster never pays beside a fund that was divided. A household that is
 * not eligible, needs review, is registered again or has no amount is left out and named with the reason.
 * @example makeRosters(checkWorkbook(grids, options), options).rosters[0]?.sheet // => "发放-棉纺织厂"
 */
export function makeRosters(checked: CheckedWorkbook, options: WorkflowOptions): RosterResult {
  const { parameters } = checked.campaign;
  const { units, leftOut } = payableUnits(checked);
  const rosters: RosterSummary[] = [];
  const steps: PlanStep[] = [];
  for (const { workUnit, system, households } of units) {
    const rows = households.map(({ row }) => row);
    const planned = planPaymentRoster({
      county: parameters.county ?? "",
      year: parameters.campaignYear ?? Number(options.asOf.slice(0, 4)),
      workUnit,
      system,
      rosterDate: parameters.rosterDate ?? null,
      titleFont: parameters.titleFont ?? DEFAULT_TITLE_FONT,
      rows,
      fingerprint: fingerprintOf([workUnit, rows]),
      takenSheets: rosters.map(({ sheet }) => sheet),
    });
    steps.push(...planned.steps);
    const totalFen = rows.reduce((sum, row) => sum + row.amountFen, 0);
    rosters.push({ sheet: planned.sheet, workUnit, households: rows.length, totalFen });
  }
  return { rosters, leftOut, plan: { title: "makeRosters", steps } };
}
