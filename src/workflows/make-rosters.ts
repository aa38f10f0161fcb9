import type { HardshipClass } from "../domain/eligibility/rule-outcome";
import type { Fen } from "../domain/money/fen";
import type { Parameters } from "../domain/parameters/parameters";
import { messagesOf } from "../i18n/messages";
import { planPaymentRoster } from "../sheets/payment-roster";
import { rosterRemark, type PaymentRosterRow } from "../sheets/payment-roster-row";
import type { PlanStep } from "../workbook/plan";
import type { CheckedWorkbook } from "./check-workbook";
import { fingerprintOf } from "./fingerprint";
import type { Household } from "./household";
import type { LeftOutHousehold, RosterResult, RosterSummary } from "./outcome";
import type { WorkflowOptions } from "./workflow-options";

const DEFAULT_TITLE_FONT = "方正小标宋简体";

/**
 * Plans one payment roster for each work unit, from the households the rules find eligible.
 *
 * The amount is what the register says (慰问金额), else the year's standard of the household's class. A household that is
 * not eligible, needs review, is registered again or has no amount is left out and named with the reason.
 * @example makeRosters(checkWorkbook(grids, options), options).rosters[0]?.sheet // => "发放-棉纺织厂"
 */
export function makeRosters(checked: CheckedWorkbook, options: WorkflowOptions): RosterResult {
  const { parameters } = checked.campaign;
  const leftOut: LeftOutHousehold[] = [];
  const byUnit = new Map<string, { system: string; rows: PaymentRosterRow[] }>();
  const seen = new Set<string>();
  for (const { sheet, households } of checked.registers) {
    for (const household of households) {
      const reason = whyLeftOut(household, parameters, seen);
      const amountFen = amountOf(household, parameters);
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

function whyLeftOut(
  household: Household,
  parameters: Parameters,
  seen: ReadonlySet<string>,
): LeftOutHousehold["reason"] | null {
  if (household.eligibility.decision !== "eligible") return household.eligibility.decision;
  const { residentId } = household.residentId;
  if (residentId === null || household.name === "" || household.workUnit === "") return "needsReview";
  if (seen.has(residentId)) return "registeredTwice";
  return amountOf(household, parameters) === null ? "noAmount" : null;
}

function amountOf(household: Household, parameters: Parameters): Fen | null {
  if (household.reliefFen !== null && household.reliefFen > 0) return household.reliefFen;
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
