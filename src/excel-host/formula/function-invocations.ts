import type { CellContent, CellData } from "../../xlsx/workbook-data";
import { intersectAreas } from "../cell/address";
import type { FormulaCell, WorksheetFunction } from "./calculator";
import type { KnownFormula } from "./formula-reads";
import type { Edit } from "../host-state";

type Values = readonly (readonly CellContent[])[];

/** What a cell shows until its streaming function answers for the first time. */
const busy: Values = [[{ error: "#BUSY!" }]];
/** Nobody sees it: the formula is gone, or is about to be calculated again. */
const abandoned: Values = [[{ error: "#N/A" }]];

interface Invocation {
  readonly formula: KnownFormula;
  readonly text: string | undefined;
  readonly isStream: boolean;
  answer: Values | Promise<Values>;
  cancel(): void;
}

/** Calls of custom functions within one calculation of one formula. */
export interface FunctionCalls {
  call(run: WorksheetFunction, parameters: readonly unknown[]): Promise<Values>;
  /** Ends the invocations that the formula does not make any more: its inputs changed. */
  close(): void;
}

/** Invocations that are under way: streaming ones until their formula goes or asks something else, others until they answer. */
export interface FunctionInvocations {
  openCalls(formula: KnownFormula): FunctionCalls;
  /** Whether a change of the workbook may end an invocation. */
  hasAny(): boolean;
  /** Ends those whose formula is gone, and those still to answer whose inputs were just edited. */
  sweep(isStanding: (formula: KnownFormula) => boolean, edits: readonly Edit[]): void;
  endAll(): void;
}

/**
 * Keeps the invocations of one workbook; `onResult` hears of each result a streaming function sends.
 * Source: Microsoft's page "Return results from your custom function" (streaming, canceling).
 */
export function createFunctionInvocations(
  addressOf: (cell: FormulaCell) => string,
  onResult: (data: CellData) => void,
): FunctionInvocations {
  const running = new Map<CellData, Map<string, Invocation>>();
  const end = (data: CellData, key: string): void => {
    const own = running.get(data);
    const invocation = own?.get(key);
    own?.delete(key);
    if (own?.size === 0) running.delete(data);
    invocation?.cancel();
  };
  const endWhere = (isOver: (one: Invocation) => boolean): void => {
    for (const [data, own] of [...running])
      for (const [key, one] of [...own]) if (isOver(one)) end(data, key);
  };

  const start = (
    formula: KnownFormula,
    key: string,
    run: WorksheetFunction,
    parameters: readonly unknown[],
  ) => {
    const { data, cell } = formula;
    let isOver = false;
    let tellFunction = (): void => undefined;
    let abandon = (_values: Values): void => undefined;
    const isStream = run.needsCaller === "stream";
    const invocation: Invocation = {
      ...{ formula, text: data.formula, isStream, answer: busy },
      cancel: () => {
        isOver = true;
        abandon(abandoned);
        tellFunction();
      },
    };
    const own = running.get(data) ?? new Map<string, Invocation>();
    running.set(data, own.set(key, invocation));
    let isStarting = true;
    const take = (values: Values): void => {
      if (isOver) return;
      invocation.answer = values;
      // A first result sent at once is the answer of the calculation under way.
      if (!isStarting) onResult(data);
    };
    const answered = run.call(parameters, {
      address: addressOf(cell),
      onResult: take,
      onStart: (cancel) => {
        tellFunction = cancel;
      },
    });
    isStarting = false;
    if (isStream) {
      void answered.then((failure) => failure.length > 0 && take(failure));
      return invocation;
    }
    invocation.answer = new Promise((resolve, reject) => {
      abandon = resolve;
      answered.then((values) => {
        if (running.get(data)?.get(key) === invocation) {
          invocation.cancel = () => undefined;
          end(data, key);
        }
        resolve(values);
      }, reject);
    });
    return invocation;
  };

  return {
    openCalls: (formula) => {
      let used: Set<string> | undefined;
      return {
        call: async (run, parameters) => {
          if (run.needsCaller === undefined) return run.call(parameters);
          const key = `${run.name}(${JSON.stringify(parameters)})`;
          (used ??= new Set()).add(key);
          const known = running.get(formula.data)?.get(key);
          return (known ?? start(formula, key, run, parameters)).answer;
        },
        close: () => {
          for (const key of [...(running.get(formula.data)?.keys() ?? [])])
            if (!used?.has(key)) end(formula.data, key);
        },
      };
    },
    hasAny: () => running.size > 0,
    sweep: (isStanding, edits) =>
      endWhere(
        (one) =>
          one.formula.data.formula !== one.text ||
          !isStanding(one.formula) ||
          (!one.isStream &&
            one.formula.reads.some((read) =>
              edits.some((edit) => edit.sheetId === read.sheetId && intersectAreas(edit.area, read.area)),
            )),
      ),
    endAll: () => endWhere(() => true),
  };
}
