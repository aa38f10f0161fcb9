import { parseParameterValue } from "../domain/parameters/parse-parameter-value";
import type { PaneMessages } from "../i18n/pane-messages";
import type { ParameterState } from "../workflows/campaign/parameter-states";

/**
 * The value of a parameter as the pane shows it: amounts with two decimals, shares in percent, yes and no in the language of
 * the pane, days as 2027-01-10 (a cell holds a serial number), the rest as written.
 *
 * @example
 * // 640 in the sheet: money
 * parameterValueText(state, messages); // => "640.00"
 */
export function parameterValueText(state: ParameterState, messages: PaneMessages): string {
  const { kind, value } = state;
  if (value === null) return messages.parameters.unset;
  if (kind === "boolean" || kind === "date") {
    const read = parseParameterValue(state.id, value);
    if (read.kind === "set" && kind === "date") return String(read.value);
    if (read.kind === "set") return read.value === true ? messages.parameters.yes : messages.parameters.no;
  }
  if (typeof value === "string" || state.state !== "set") return String(value);
  if (kind === "money")
    return value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  if (kind === "percent")
    return value.toLocaleString("en-US", { style: "percent", maximumFractionDigits: 2 });
  return String(value);
}
