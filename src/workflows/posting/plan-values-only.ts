import type { FunctionAreas } from "../../workbook/function-areas";
import type { Plan } from "../../workbook/plan";

/**
 * A plan that leaves the answers of worksheet functions and takes their formulas away, for a file that leaves the office: without
 * the add-in they would show #NAME?.
 * @example planValuesOnly([]).steps // => []
 */
export function planValuesOnly(found: readonly FunctionAreas[]): Plan {
  return {
    title: "valuesOnly",
    steps: found.map(({ sheet, single, spilled }) => ({ step: "valuesOnly", sheet, single, spilled })),
  };
}
