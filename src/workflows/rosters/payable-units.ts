import type { HardshipClass } from "../../domain/eligibility/rule-outcome";
import type { Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import { messagesOf } from "../../i18n/messages";
import { rosterRemark, type PaymentRosterRow } from "../../sheets/payment/payment-roster-row";
import type { Household } from "../campaign/household";
import type { LeftOutHousehold } from "../outcome";
import { whyNotPayable } from "./why-not-payable";

/** A household that is paid, as the register has it and as it stands on paper. */
export interface PayableHousehold {
  /** The sheet of its register. */
  readonly sheet: string;
  readonly household: Household;
  readonly row: PaymentRosterRow;
}

/** The households one enterprise pays, in the order of the register. */
export interface PayableUnit {
  readonly workUnit: string;
  readonly system: string;
  readonly households: readonly PayableHousehold[];
}

/** The households of a workbook as they were checked. */
export interface CheckedHouseholds {
  readonly campaign: { readonly parameters: Parameters };
  readonly registers: readonly { readonly sheet: string; readonly households: readonly Household[] }[];
}

export interface PayableUnits {
  readonly units: readonly PayableUnit[];
  readonly leftOut: readonly LeftOutHousehold[];
}

/**
 * Who is paid how much, by enterprise, and who is left out and why. Every sheet about payment begins here, so that roster, notice,
 * filing copy and bank file never differ.
 *
 * The amount is what the register says (慰问金额); where it says none for anybody, the year's standard of the household's class.
 * `chosen` keeps the enterprises named; those left out of payment are named for all.
 * @example payableUnits(checkWorkbook(grids, options)).units[0]?.workUnit // => "县棉纺织厂"
 */
export function payableUnits(
  checked: CheckedHouseholds,
  chosen: readonly string[] | null = null,
): PayableUnits {
  const { parameters } = checked.campaign;
  const leftOut: LeftOutHousehold[] = [];
  const byUnit = new Map<string, { workUnit: string; system: string; households: PayableHousehold[] }>();
  const seen = new Set<string>();
  for (const { sheet, households } of checked.registers) {
    const isDivided = households.some(({ reliefFen }) => reliefFen !== null);
    for (const household of households) {
      const reason = whyNotPayable(household, seen);
      const amountFen = amountOf(household, parameters, isDivided);
      if (reason !== null || amountFen === null) {
        leftOut.push(leftOutFor(sheet, household, reason ?? "noAmount"));
        continue;
      }
      if (household.residentId.residentId !== null) seen.add(household.residentId.residentId);
      const { workUnit, system } = household;
      const unit = byUnit.get(workUnit) ?? { workUnit, system, households: [] };
      unit.households.push({ sheet, household, row: rosterRow(household, amountFen) });
      byUnit.set(workUnit, unit);
    }
  }
  const units = [...byUnit.values()];
  if (chosen === null) return { units, leftOut };
  const names = new Set(chosen);
  return { units: units.filter(({ workUnit }) => names.has(workUnit)), leftOut };
}

/**
 * A household that is on no roster, with the reason.
 * @example leftOutFor("困难职工登记", household, "noAmount").row // => 3
 */
export function leftOutFor(
  sheet: string,
  { row, name, workUnit }: Household,
  reason: LeftOutHousehold["reason"],
): LeftOutHousehold {
  return { sheet, row, name, workUnit, reason };
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
