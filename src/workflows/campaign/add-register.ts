import { PARAMETER_DEFINITIONS } from "../../domain/parameters/parameter-definitions";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import { planTemplate } from "../../sheets/collecting/template";
import { PARAMETER_LABELS } from "../../workbook/catalogue/parameter-labels";
import type { Plan } from "../../workbook/plan";

/**
 * Plans the sheet 参数 and the empty tables. No number is filled in: the county sets its own.
 * @example planRegister().title // => "addRegister"
 */
export function planRegister(): Plan {
  const ids = Object.keys(PARAMETER_LABELS) as ParameterId[];
  const parameters = ids.map((id) => ({
    label: PARAMETER_LABELS[id],
    value: null,
    source: "",
    choices: PARAMETER_DEFINITIONS[id].kind === "boolean" ? ["是", "否"] : undefined,
  }));
  return { title: "addRegister", steps: planTemplate({ parameters }) };
}
