import type { CellValue } from "../../domain/cell-value";
import type { SourceCell } from "../../domain/finding";
import { PARAMETER_DEFINITIONS, type ParameterKind } from "../../domain/parameters/parameter-definitions";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import type { Parameters } from "../../domain/parameters/parameters";
import type { ParameterRow } from "../../workbook/recognition/read-parameter-rows";

/** One number of the year as it stands: set, not set, or there and not readable. */
export interface ParameterState {
  readonly id: ParameterId;
  readonly kind: ParameterKind;
  readonly state: "set" | "unset" | "unreadable";
  /** As the clerk wrote it; null where nothing is written. */
  readonly value: CellValue;
  /** Document the number comes from, as typed beside it; empty where none is. */
  readonly source: string;
  /** Where it is filled in; null while the workbook has no line for it. */
  readonly cell: SourceCell | null;
  /** Without it a check is not made. */
  readonly required: boolean;
}

/**
 * Every parameter of the year in the order of the sheet 参数, set or not.
 *
 * @param rows lines of the sheet 参数
 * @param parameters what was read from them, with overrides
 * @example parameterStates([], {})[0] // => { id: "county", kind: "text", state: "unset", value: null, … }
 */
export function parameterStates(
  rows: readonly ParameterRow[],
  parameters: Parameters,
): readonly ParameterState[] {
  const byId = new Map(rows.map((row) => [row.parameter, row]));
  return Object.values(PARAMETER_DEFINITIONS).map(({ id, kind, required }) => {
    const row = byId.get(id);
    const value = row?.value ?? null;
    const isSet = parameters[id] !== undefined;
    return {
      id,
      kind,
      state: isSet ? "set" : value === null ? "unset" : "unreadable",
      value: value ?? (isSet ? String(parameters[id]) : null),
      source: row?.source ?? "",
      cell: row?.cell ?? null,
      required,
    };
  });
}
