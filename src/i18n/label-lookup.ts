import type { CellValue } from "../domain/cell-value";
import type { FieldId } from "../domain/field-id";
import type { ParameterId } from "../domain/parameters/parameter-id";
import { PARAMETER_LABELS } from "../workbook/catalogue/parameter-labels";
import type { TableKind } from "../workbook/catalogue/table-catalogue";
import { toLabel, withoutParentheses } from "../workbook/recognition/cell-label";
import { matchHeader } from "../workbook/recognition/match-header";
import { enParameterLabels } from "./en/parameter-labels";

function toComparable(label: CellValue): string {
  return withoutParentheses(toLabel(label));
}

const PARAMETER_BY_LABEL: ReadonlyMap<string, ParameterId> = new Map(
  [PARAMETER_LABELS, enParameterLabels].flatMap((labels) =>
    (Object.entries(labels) as [ParameterId, string][]).map(
      ([id, label]) => [toComparable(label), id] as const,
    ),
  ),
);

/**
 * The parameter a label of the sheet 参数 names, in either language and with or without its unit; null where it names none.
 * @example parameterOfLabel("低保线") // => "minimumLivingLine"
 */
export function parameterOfLabel(label: CellValue): ParameterId | null {
  return PARAMETER_BY_LABEL.get(toComparable(label)) ?? null;
}

/**
 * The field a header names in a table of that kind, by its name or a synonym; null where it names none.
 * @example fieldOfHeader("身份证号码", "needyWorkers") // => "residentId"
 */
export function fieldOfHeader(header: CellValue, kind: TableKind): FieldId | null {
  return matchHeader(toLabel(header), kind)?.field ?? null;
}
