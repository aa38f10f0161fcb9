import type { CellValue } from "../domain/cell-value";
import { parseParameterValue } from "../domain/parameters/parse-parameter-value";
import type { ParameterId } from "../domain/parameters/parameter-id";
import type { Parameters } from "../domain/parameters/parameters";
import { parameterOfLabel } from "../i18n/label-lookup";
import { namesOf } from "../i18n/names";
import { functionLocale, functionTexts } from "./function-locale";
import { refusal, refuse } from "./refuse";
import type { CellError } from "./refuse";
import { rememberLast } from "./remember-last";
import type { Cells } from "./spill";

/** The lines of the sheet 参数: each known parameter with the cell beside its label. Of a label that stands twice the first counts. */
export const readParameterCells = rememberLast((cells: Cells): ReadonlyMap<ParameterId, CellValue> => {
  const found = new Map<ParameterId, CellValue>();
  for (const row of cells) {
    const id = parameterOfLabel(row[0] ?? null);
    if (id !== null && !found.has(id)) found.set(id, row[1] ?? null);
  }
  return found;
});

/**
 * Reads the parameters of the year from columns A and B of the sheet 参数. Throws as refuse does when a value is unreadable.
 * @example readParameters([["低保线（元/人/月）", 750]]) // => { minimumLivingLine: 75000 }
 */
export const readParameters = rememberLast((cells: Cells): Parameters => {
  const parameters: Partial<Record<ParameterId, unknown>> = {};
  for (const [id, cell] of readParameterCells(cells)) {
    const reading = parseParameterValue(id, cell);
    if (reading.kind === "unreadable") refuse(unreadableParameterText(id, cell));
    if (reading.kind === "set") parameters[id] = reading.value;
  }
  // parseParameterValue gives each id the type that Parameters says.
  return parameters as Parameters;
});

/**
 * What to say of a parameter whose cell cannot be read.
 * @example unreadableParameterText("minimumLivingLine", "很多") // => "参数“低保线（元/人/月）”的值“很多”读不出，请在“参数”表改正。"
 */
export function unreadableParameterText(id: ParameterId, cell: CellValue): string {
  return functionTexts().unreadableParameter(namesOf(functionLocale()).parameter(id), String(cell));
}

/**
 * #N/A for an answer that hangs on parameters nobody set.
 * @example unsetRefusal(["minimumLivingLine"]).message // => "参数“低保线（元/人/月）”未设置，请在“参数”表填写。"
 */
export function unsetRefusal(ids: readonly ParameterId[]): CellError {
  return refusal(
    functionTexts().unsetParameters(ids.map(namesOf(functionLocale()).parameter)),
    "notAvailable",
  );
}
