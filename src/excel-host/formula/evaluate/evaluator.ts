import type { parse } from "@borgar/fx";
import type { WorkbookData } from "../../../xlsx/workbook-data";
import type { WorksheetFunction } from "../calculator";
import type { FunctionCalls } from "../function-invocations";
import type { Value } from "./formula-value";
import type { CallContext } from "./worksheet-call";

/** A part of a formula; null is an argument left empty. */
export type Node = ReturnType<typeof parse> | null;

/** Where a formula is evaluated. */
export interface EvaluationPlace extends CallContext {
  readonly workbook: WorkbookData;
  readonly sheetId: string;
  /** Custom functions by upper-case name. */
  readonly functions: ReadonlyMap<string, WorksheetFunction>;
  readonly calls: FunctionCalls;
  /** Calls of custom functions within the formula that were made already, with what they answered. */
  readonly answered: ReadonlyMap<Node, Value>;
}

/** Calculates parts of one formula. */
export interface Evaluator extends EvaluationPlace {
  evaluate(node: Node): Value;
  /** The cells or the name a text means; null for a text that means none. */
  refer(text: string): Value | null;
}
