import type { CellValue } from "../domain/cell-value";
import { checkReference } from "../domain/donations/check-reference";
import type { ReferenceCheck } from "../domain/donations/check-reference";
import { unitClassOf } from "../domain/donations/unit-class-of";
import type { Parameters } from "../domain/parameters/parameters";
import { namesOf } from "../i18n/names";
import { functionLocale } from "./function-locale";
import { amountOrRefuse } from "./refuse";

/**
 * Compares an amount received with the standards for units of a class. Throws as refuse does when the amount cannot be read.
 * @example assessReference(900, "一般", { floorMinimum: 100000 as Fen }).issue?.params.shortfallFen // => 10000
 */
export function assessReference(
  amount: CellValue,
  unitClass: CellValue,
  parameters: Parameters,
): ReferenceCheck {
  return checkReference(
    {
      receivedFen: amountOrRefuse(amount, namesOf(functionLocale()).field("receivedAmount")),
      unitClass: unitClassOf(String(unitClass ?? "")),
      staffCount: null,
      donorCount: null,
      pledgedFen: null,
      receivedDate: null,
      lastYearFen: null,
    },
    parameters,
  );
}
