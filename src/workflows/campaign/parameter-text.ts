import { PARAMETER_DEFINITIONS } from "../../domain/parameters/parameter-definitions";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import type { Parameters } from "../../domain/parameters/parameters";
import type { Fen } from "../../domain/money/fen";
import { formatMoney, formatPercent } from "../../i18n/format-values";

/**
 * The value of a parameter as it stands on an official sheet; "" while it is not set.
 *
 * @example parameterText({ reliefFloor: 50000 as Fen }, "reliefFloor") // => "500.00"
 */
export function parameterText(parameters: Parameters, id: ParameterId): string {
  const value = parameters[id];
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  switch (PARAMETER_DEFINITIONS[id].kind) {
    case "money":
      return formatMoney(value as Fen);
    case "percent":
      return formatPercent(Number(value) * 100);
    case "number":
    case "boolean":
    case "date":
    case "text":
    case "choice":
      return String(value);
  }
}
