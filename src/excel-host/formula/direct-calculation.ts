import type { CellContent } from "../../xlsx/workbook-data";
import type { WorksheetFunction } from "./calculator";
import { findCell } from "../cell/cell-store";
import { parseDirectCall, type DirectArgument } from "./direct-call";
import { directFunctions } from "./direct-functions";
import type { KnownFormula } from "./formula-reads";
import type { HostState } from "../host-state";

type Values = readonly (readonly CellContent[])[];

const isError = (value: unknown): value is { readonly error: string } =>
  typeof value === "object" && value !== null && "error" in value;

// A whole column handed to a custom function ends where the sheet ends, as the engine does it.
function contentsOf(argument: DirectArgument): unknown {
  if ("constant" in argument) return argument.constant;
  const { sheet, area } = argument;
  if (area.rowCount === 1 && area.columnCount === 1)
    return findCell(sheet, area.row, area.column)?.value ?? null;
  const rowCount = Math.max(Math.min(area.rowCount, sheet.rows.length - area.row), 1);
  return Array.from({ length: rowCount }, (_row, rowOffset) =>
    Array.from(
      { length: area.columnCount },
      (_column, columnOffset) =>
        findCell(sheet, area.row + rowOffset, area.column + columnOffset)?.value ?? null,
    ),
  );
}

function firstError(value: unknown): { readonly error: string } | null {
  if (Array.isArray(value)) {
    for (const one of value as unknown[]) {
      const found = firstError(one);
      if (found) return found;
    }
    return null;
  }
  return isError(value) ? value : null;
}

/**
 * Calculates a formula that is one plain call of a custom function or of one of a few common ones; null for anything more.
 * Twenty thousand such calls need no engine. A custom function is not called with an error: the cell shows that error, as in Excel.
 */
export async function calculateDirectly(
  state: HostState,
  formula: KnownFormula,
  functions: readonly WorksheetFunction[],
): Promise<Values | null> {
  const call = parseDirectCall(state, formula);
  if (!call) return null;
  const custom = functions.find((one) => one.name.toUpperCase() === call.name);
  if (!custom) {
    const value = directFunctions.get(call.name)?.(call.parameters);
    return value === undefined ? null : [[value]];
  }
  const parameters = call.parameters.map(contentsOf);
  const error = firstError(parameters);
  return error ? [[error]] : custom.call(parameters);
}
