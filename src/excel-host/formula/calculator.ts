import type { CellContent, WorkbookData } from "../../xlsx/workbook-data";

/** One formula cell to be calculated, 0-based. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Result of a formula: rows × columns; 1 × 1 unless it spills. */
export interface CalculatedFormula extends FormulaCell {
  readonly values: readonly (readonly CellContent[])[];
}

/** Where a custom function is called from, and the ways to hear more of it than its first answer. */
export interface FunctionCaller {
  /** "名单!B2". */
  readonly address: string;
  /** Takes each result of a streaming function. */
  onResult(values: readonly (readonly CellContent[])[]): void;
  /** Takes, before the function runs, what tells it that nobody waits for it any more. */
  onStart(cancel: () => void): void;
}

/** A custom worksheet function as the host knows it: full name ("NUAN.IDREASON"), called with plain values and matrices. */
export interface WorksheetFunction {
  readonly name: string;
  /** "stream" answers again and again, "cancelable" wants to hear when nobody waits, "address" where it is called. */
  readonly needsCaller?: "stream" | "cancelable" | "address";
  call(parameters: readonly unknown[], caller?: FunctionCaller): Promise<readonly (readonly CellContent[])[]>;
}

/**
 * Calculates the given formulas, and those without a result that they depend on; other formulas count as the result they have.
 * A formula it cannot do is missing from the results. Loaded only when something must be recalculated.
 */
export interface Calculator {
  calculate(
    workbook: WorkbookData,
    formulas: readonly FormulaCell[],
    functions: readonly WorksheetFunction[],
  ): Promise<readonly CalculatedFormula[]>;
  dispose(): void;
}
