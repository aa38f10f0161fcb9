import type { CellValue } from "../../domain/cell-value";
import { PARAMETER_DEFINITIONS } from "../../domain/parameters/parameter-definitions";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import { planTemplate, type TemplateParameter } from "../../sheets/collecting/template";
import { PARAMETER_LABELS } from "../../workbook/catalogue/parameter-labels";
import type { Plan } from "../../workbook/plan";

/**
 * The lines of the sheet 参数, blank but for the values given: the county sets its own numbers.
 * @example registerParameters([])[0]?.label // => "县名"
 */
export function registerParameters(
  given: readonly { readonly id: ParameterId; readonly value: CellValue; readonly source: string }[],
): readonly TemplateParameter[] {
  const byId = new Map(given.map((entry) => [entry.id, entry]));
  return (Object.keys(PARAMETER_LABELS) as ParameterId[]).map((id) => ({
    label: PARAMETER_LABELS[id],
    value: byId.get(id)?.value ?? null,
    source: byId.get(id)?.source ?? "",
    choices: PARAMETER_DEFINITIONS[id].kind === "boolean" ? ["是", "否"] : undefined,
  }));
}

/**
 * Plans the sheet 参数 and the empty tables. No number is filled in unless it is given.
 * @example planRegister().title // => "addRegister"
 */
export function planRegister(parameters: readonly TemplateParameter[] = registerParameters([])): Plan {
  return { title: "addRegister", steps: planTemplate({ parameters }) };
}
