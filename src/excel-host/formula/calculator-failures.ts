import type { UniverModules } from "./calculator-modules";
import type { FormulaCell } from "./calculator";

type Injector = ReturnType<InstanceType<UniverModules["core"]["Univer"]>["__getInjector"]>;

/** What of Univer's calculation is watched; Univer 0.25.1 does not declare it. */
interface WatchedCalculation {
  readonly _interpreter: {
    execute(node: unknown): unknown;
    executeAsync(node: unknown): Promise<unknown>;
  };
  _apply(...parameters: unknown[]): Promise<unknown>;
}

/** Formulas at which the engine itself stumbled during one calculation. */
export interface EngineFailures {
  /** Begins a calculation: nothing has failed; `onBreak` is told when the whole of it breaks off. */
  begin(onBreak: (error: unknown) => void): void;
  readonly cells: readonly FormulaCell[];
}

/**
 * Keeps an error of the engine to the formula it happened at: Univer 0.25.1 lets it end the whole process
 * (TEXTJOIN over a blank cell, for one).
 */
export function watchFailures(injector: Injector, engine: UniverModules["engine"]): EngineFailures {
  const runtime = injector.get(engine.IFormulaRuntimeService);
  const calculation = injector.get(engine.ICalculateFormulaService) as unknown as WatchedCalculation;
  const interpreter = calculation._interpreter;
  let cells: FormulaCell[] = [];
  let tellOfBreak: (error: unknown) => void = () => undefined;
  const failed = () => {
    const { currentSubUnitId, currentRow, currentColumn } = runtime;
    cells.push({ sheetId: currentSubUnitId, row: currentRow, column: currentColumn });
    return engine.ErrorValueObject.create(engine.ErrorType.VALUE);
  };
  const execute = interpreter.execute.bind(interpreter);
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  const applyFormulas = calculation._apply.bind(calculation);
  interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch {
      // Whose formula it was is kept; what the engine says of itself helps nobody.
      return failed();
    }
  };
  interpreter.executeAsync = (node) => executeAsync(node).catch(failed);
  calculation._apply = (...parameters) =>
    applyFormulas(...parameters).catch((error: unknown) => {
      tellOfBreak(error);
      return null;
    });
  return {
    begin: (onBreak) => {
      cells = [];
      tellOfBreak = onBreak;
    },
    get cells() {
      return cells;
    },
  };
}
