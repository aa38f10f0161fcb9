import type { HardshipClass } from "../domain/eligibility/rule-outcome";
import type { Fen } from "../domain/money/fen";
import type { Parameters } from "../domain/parameters/parameters";
import { messagesOf } from "../i18n/messages";
import { planPaymentRoster } from "../sheets/payment-roster";
import { rosterRemark, type PaymentRosterRow } from "../sheets/payment-roster-row";
import type { PlanStep } from "../workbook/plan";
import type { CheckedWorkbook } from "./check-workbook";
import { fingerprintOf } from "../domain/fingerprint";
import type { Household } from "./household";
import type { LeftOutHousehold, RosterResult, RosterSummary } from "./outcome";
import { whyNotPayable } from "./why-not-payable";
import type { WorkflowOptions } from "./workflow-options";

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
  const leftOut: LeftOutHousehold[] = [];
  const byUnit = new Map<string, { system: string; rows: PaymentRosterRow[] }>();
  const seen = new Set<string>();
  for (const { sheet, households } of checked.registers) {
    const isDivided = households.some(({ reliefFen }) => reliefFen !== null);
    for (const household of households) {
      const reason = whyNotPayable(household, seen);
      const amountFen = amountOf(household, parameters, isDivided);
      if (reason !== null || amountFen === null) {
        leftOut.push({ sheet, row: household.row, reason: reason ?? "noAmount" });
        continue;
      }
      if (household.residentId.residentId !== null) seen.add(household.residentId.residentId);
      const unit = household.workUnit;
      const group = byUnit.get(unit) ?? { system: household.system, rows: [] };
      group.rows.push(rosterRow(household, amountFen));
      byUnit.set(unit, group);
    }
  }
  const rosters: RosterSummary[] = [];
  const steps: PlanStep[] = [];
  for (const [workUnit, { system, rows }] of byUnit) {
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

function amountOf(household: Household, parameters: Parameters, isDivided: boolean): Fen | null {
  const { reliefFen } = household;
  if (isDivided) return reliefFen !== null && reliefFen > 0 ? reliefFen : null;
  const standards: Readonly<Record<HardshipClass, Fen | undefined>> = {
    deep: parameters.reliefDeep,
    relative: parameters.reliefRelative,
    accident: parameters.reliefAccident,
  };
  const { hardshipClass } = household.eligibility;
  return hardshipClass === null ? null : (standards[hardshipClass] ?? null);
}

function rosterRow(household: Household, amountFen: Fen): PaymentRosterRow {
  const { hardshipClass } = household.eligibility;
  return {
    name: household.name,
    sex:
      household.residentId.sex === "male"
        ? "男"
        : household.residentId.sex === "female"
          ? "女"
          : household.sex,
    residentId: household.residentId.residentId ?? "",
    hardshipClass: hardshipClass === null ? "" : messagesOf("zh-CN").hardshipClass[hardshipClass],
    amountFen,
    bankName: household.bankName,
    bankAccount: household.bankAccount,
    phone: household.phone,
    remark: rosterRemark(household.remark, household.isBankAccountFaulty),
  };
}
