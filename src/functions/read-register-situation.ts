import type { CellValue } from "../domain/cell-value";
import { causesOf } from "../domain/eligibility/household-causes";
import { UNKNOWN_SITUATION } from "../domain/eligibility/household-situation";
import type { HouseholdSituation } from "../domain/eligibility/household-situation";
import type { FieldId } from "../domain/field-id";
import type { Fen } from "../domain/money/fen";
import { namesOf } from "../i18n/names";
import { functionLocale } from "./function-locale";
import { amountOrNull, countOrRefuse } from "./refuse";
import type { RegisterTable } from "./read-register-table";

/** What decides class and amount must stand in the table for a register to be decided at all. */
export const DECIDING_FIELDS = ["householdSize", "annualIncome"] as const;

/**
 * What the rules look at of one row of a register. Throws as refuse does when an amount or number cannot be read.
 * @example readRegisterSituation(table, table.rows[0]).householdSize // => 3
 */
export function readRegisterSituation(table: RegisterTable, row: readonly CellValue[]): HouseholdSituation {
  const names = namesOf(functionLocale());
  const amount = (field: FieldId): Fen | null => amountOrNull(table.cell(row, field), names.field(field));
  const size = table.cell(row, "householdSize");
  return {
    ...UNKNOWN_SITUATION,
    householdSize: size === null ? null : countOrRefuse(size, names.field("householdSize")),
    annualIncomeFen: amount("annualIncome"),
    rigidSpendingFen: amount("rigidSpending"),
    accidentCostFen: amount("accidentCost"),
    causes: causesOf(String(table.cell(row, "hardshipCause") ?? "").trim()),
  };
}
