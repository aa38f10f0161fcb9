import type { WorkflowRefusal } from "../../i18n/message-shape";
import type { CheckedWorkbook } from "../../workflows/check/check-workbook";
import { paymentObstacle } from "../../workflows/posting/payment-obstacle";
import { NO_REGISTRATIONS } from "../../workflows/posting/registrations";
import { payableUnits } from "../../workflows/rosters/payable-units";
import type { SheetKind } from "../../workflows/rosters/sheet-kinds";
import type { WorkflowOptions } from "../../workflows/workflow-options";
import type { SheetsRequest } from "../posting";

/**
 * Enterprises asked for that no register names: a misspelt one must not pass for one that pays nobody.
 * @example unknownUnits(checked, null) // => []
 */
export function unknownUnits(checked: CheckedWorkbook, units: readonly string[] | null): readonly string[] {
  if (units === null) return [];
  const known = new Set(
    checked.registers.flatMap(({ households }) => households.map(({ workUnit }) => workUnit)),
  );
  return units.filter((unit) => !known.has(unit));
}

/**
 * Why sheets may not be made: a unit asked for is unknown, or those that pay have to wait, unless the clerk said they need not; null
 * where they may.
 * @example refusedPayment(checked, options, ["notice"], {}) // => null
 */
export function refusedPayment(
  checked: CheckedWorkbook,
  options: WorkflowOptions,
  kinds: readonly SheetKind[],
  { anyway = false, units = null }: SheetsRequest,
): WorkflowRefusal | null {
  const unknown = unknownUnits(checked, units);
  if (unknown.length > 0) return { kind: "unitUnknown", units: unknown };
  if (anyway || !kinds.some((kind) => kind === "bank" || kind.startsWith("payment"))) return null;
  return paymentObstacle(
    options.registrations ?? NO_REGISTRATIONS,
    payableUnits(checked, units).units,
    options,
  );
}
