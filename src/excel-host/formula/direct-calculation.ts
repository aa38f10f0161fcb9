import type { CellContent } from "../../xlsx/workbook-data";
import type { WorksheetFunction } from "./calculator";
import { type ColumnValues, createColumnValues } from "./column-values";
import { parseDirectCall, type DirectArgument } from "./direct-call";
import { directFunctions } from "./direct-functions";
import { callWith } from "./evaluate/custom-calls";
import { evaluateFormula } from "./evaluate/evaluate-formula";
import { Reference, type Value } from "./evaluate/formula-value";
import { createLookupIndex, type LookupIndex } from "./evaluate/lookup-index";
import type { KnownFormula } from "./formula-reads";
import type { FunctionInvocations } from "./function-invocations";
import type { HostState } from "../host-state";

type Values = readonly (readonly CellContent[])[];

/** What the formulas of one wave share: none of their results changes what another reads. */
export interface DirectWave {
  /** Custom functions by upper-case name. */
  readonly functions: ReadonlyMap<string, WorksheetFunction>;
  readonly invocations: FunctionInvocations;
  readonly index: LookupIndex;
  readonly columns: ColumnValues;
  readonly now: () => Date;
}

/** Begins a wave of formulas. */
export const beginWave = (
  functions: readonly WorksheetFunction[],
  invocations: FunctionInvocations,
): DirectWave => ({
  invocations,
  functions: new Map(functions.map((one) => [one.name.toUpperCase(), one])),
  index: createLookupIndex(),
  columns: createColumnValues(),
  now: () => new Date(),
});

/**
 * Calculates a formula without the engine: anything made of custom functions and the functions known here; null for anything more.
 */
export async function calculateDirectly(
  state: HostState,
  formula: KnownFormula,
  wave: DirectWave,
): Promise<Values | null> {
  const call = parseDirectCall(state, formula);
  const custom = call && wave.functions.get(call.name);
  const calls = wave.invocations.openCalls(formula);
  try {
    // Twenty thousand plain calls are not worth a tree each.
    if (call && custom) return await callWith(calls, custom, call.parameters.map(valueOf));
    const { cell, data } = formula;
    const value = call ? directFunctions.get(call.name)?.(call.parameters, wave.columns) : undefined;
    if (value !== undefined) return [[value]];
    return await evaluateFormula(data.formula ?? "", { ...cell, ...wave, calls, workbook: state.workbook });
  } finally {
    calls.close();
  }
}

const valueOf = (argument: DirectArgument): Value =>
  "constant" in argument ? argument.constant : new Reference(argument.sheet, argument.area);
