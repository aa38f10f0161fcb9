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
 * Reads what the rules look at, row by row of one register. The reader throws as refuse does when an amount or number cannot be read.
 * @example situationReader(table)(table.rows[0]).householdSize // => 3
 */
export function situationReader(table: RegisterTable): (row: readonly CellValue[]) => HouseholdSituation {
  const { field } = namesOf(functionLocale());
  const sizeLabel = field("householdSize");
  // Made once for thousands of rows.
  const amountReader = (id: FieldId): ((row: readonly CellValue[]) => Fen | null) => {
    const label = field(id);
    return (row) => amountOrNull(table.cell(row, id), label);
  };
  const annualIncome = amountReader("annualIncome");
  const rigidSpending = amountReader("rigidSpending");
  const accidentCost = amountReader("accidentCost");
  return (row) => {
    const size = table.cell(row, "householdSize");
    return {
      ...UNKNOWN_SITUATION,
      householdSize: size === null ? null : countOrRefuse(size, sizeLabel),
      annualIncomeFen: annualIncome(row),
      rigidSpendingFen: rigidSpending(row),
      accidentCostFen: accidentCost(row),
      causes: causesOf(String(table.cell(row, "hardshipCause") ?? "").trim()),
    };
  };
}
