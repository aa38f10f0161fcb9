import type { CellArea, CellData } from "../../xlsx/workbook-data";
import { formatArea, intersectAreas } from "../cell/address";
import { orderFormulas } from "./calculation-order";
import type { CalculatedFormula, Calculator, FormulaCell, WorksheetFunction } from "./calculator";
import { findCell } from "../cell/cell-store";
import { boundingArea, collectDirtyFormulas, filledArea } from "./dirty-formulas";
import { beginWave, calculateDirectly } from "./direct-calculation";
import { createFunctionInvocations } from "./function-invocations";
import { createFormulaReader, type FormulaReader, type KnownFormula } from "./formula-reads";
import type { Edit, HostState } from "../host-state";
import { writeResult } from "../cell/spill";

// A spilled array can make further formulas stale, and those can spill again; Excel settles too.
const maximumRounds = 8;

/** What the calculations so far came to. */
export interface CalculationReport {
  /** Formulas calculated, repeated ones each time. */
  readonly calculated: number;
  /** Formulas that keep the result they had, because nothing here can calculate them. */
  readonly notCalculated: readonly FormulaCell[];
  /** Formulas that depend on themselves; they show 0, as in Excel. */
  readonly circular: readonly FormulaCell[];
}

/** Keeps the formulas of one workbook up to date. */
export interface Recalculation {
  /** Calculates what edits since the last time made stale and writes the results into the model. */
  run(functions: readonly WorksheetFunction[]): Promise<void>;
  report(): CalculationReport;
  /** Whether custom functions are under way, which a change of the workbook may end. */
  hasInvocations(): boolean;
  /** Ends invocations whose formula went or whose inputs were just edited. */
  sweepInvocations(): void;
  /** Ends every invocation. */
  close(): void;
}

/** Makes the recalculation of one workbook; the calculator is loaded when a formula needs more than a plain call. */
export function createRecalculation(
  state: HostState,
  loadCalculator: () => Promise<Calculator | null>,
  addressOf: (cell: FormulaCell) => string,
  onStreamed: () => void,
): Recalculation {
  const reader: FormulaReader = createFormulaReader(state.workbook);
  const notCalculated = new Map<string, FormulaCell>();
  const circular = new Map<string, FormulaCell>();
  let calculated = 0;
  let isFirst = true;
  const invocations = createFunctionInvocations(addressOf, (data) => {
    const formula = reader.list().find((one) => one.data === data);
    if (!formula) return;
    const { sheetId, row, column } = formula.cell;
    state.edits.push({ sheetId, area: { row, column, rowCount: 1, columnCount: 1 } });
    state.revision += 1;
    onStreamed();
  });
  const isStanding = ({ cell, data }: KnownFormula): boolean => {
    const sheet = state.workbook.sheets.find((one) => one.id === cell.sheetId);
    // Rows that were inserted or deleted move a formula without ending it.
    return (
      (sheet !== undefined && findCell(sheet, cell.row, cell.column) === data) ||
      reader.list().some((one) => one.data === data)
    );
  };
  const sweepInvocations = (): void => {
    if (invocations.hasAny()) invocations.sweep(isStanding, state.edits);
  };

  const runRound = async (
    edits: readonly Edit[],
    areSpills: boolean,
    functions: readonly WorksheetFunction[],
    requests: HostState["calculationRequests"],
  ): Promise<readonly Edit[]> => {
    const stale = chooseFormulas(state, reader.list(), edits, areSpills, requests);
    if (stale.size === 0) return [];
    const order = orderFormulas(stale);
    for (const formula of stale) circular.delete(keyOf(formula));
    for (const formula of order.circular) {
      circular.set(keyOf(formula), formula.cell);
      formula.data.value = 0;
    }
    /** Somebody typed over it while its function was at work: the result is of a formula that is no more. */
    const wasEdited = ({ sheetId, row, column }: FormulaCell): boolean =>
      state.edits.some(
        (edit) =>
          edit.sheetId === sheetId &&
          intersectAreas(edit.area, { row, column, rowCount: 1, columnCount: 1 }) !== null,
      );
    const filled: Edit[] = [];
    const changed = new Map<string, CellArea[]>();
    const write = (result: CalculatedFormula): void => {
      const sheet = state.workbook.sheets.find((one) => one.id === result.sheetId);
      if (!sheet) return;
      const beside = writeResult(sheet, result, areSpills ? [] : edits);
      const own = { row: result.row, column: result.column, rowCount: 1, columnCount: 1 };
      if (beside) filled.push({ sheetId: sheet.id, area: beside });
      const areas = changed.get(sheet.id);
      if (areas) areas.push(beside ?? own);
      else changed.set(sheet.id, [beside ?? own]);
      calculated += 1;
    };
    const forEngine = new Set<KnownFormula>();
    for (const wave of order.waves) {
      const shared = beginWave(functions, invocations);
      const results = await Promise.all(
        wave.map((formula) => (forEngine.has(formula) ? null : calculateDirectly(state, formula, shared))),
      );
      for (const [at, formula] of wave.entries()) {
        const values = results[at];
        if (values && wasEdited(formula.cell)) continue;
        if (values) {
          notCalculated.delete(keyOf(formula));
          write({ ...formula.cell, values });
        } else {
          forEngine.add(formula);
          // Whatever reads it must wait for the engine, too.
          for (const next of order.readersOf(formula)) forEngine.add(next);
        }
      }
    }
    for (const formula of order.circular) forEngine.delete(formula);
    if (forEngine.size > 0) {
      const calculator = await loadCalculator();
      const cells = [...forEngine].map(({ cell }) => cell);
      // The engine knows of no cell a function is called from: formulas of its own that stream are beyond it.
      const plainFunctions = functions.filter(({ needsCaller }) => needsCaller === undefined);
      const results = calculator ? await calculator.calculate(state.workbook, cells, plainFunctions) : [];
      const answered = new Set(results.map((result) => `${result.sheetId}!${cellText(result)}`));
      for (const formula of forEngine) {
        if (answered.has(keyOf(formula))) notCalculated.delete(keyOf(formula));
        else notCalculated.set(keyOf(formula), formula.cell);
      }
      results.forEach(write);
    }
    for (const [sheetId, areas] of changed)
      state.events.recordCells("Worksheet.Calculated", { sheetId, area: boundingArea(areas) });
    return filled;
  };

  return {
    run: async (functions) => {
      // The first time, formulas that came without a result (files of other programs) are calculated even without an edit.
      sweepInvocations();
      if (state.edits.length === 0 && state.calculationRequests.length === 0 && !isFirst) return;
      const requests = state.calculationRequests.splice(0);
      const taken: readonly Edit[] = state.edits.splice(0);
      const isOpening = isFirst && taken.length === 0 && state.heldFormulas.size === 0;
      if (isOpening && !reader.list().some(({ data }) => data.value === null)) {
        isFirst = false;
        return;
      }
      try {
        let edits = taken;
        for (let round = 0; round < maximumRounds; round += 1) {
          edits = await runRound(edits, round > 0, functions, requests);
          if (edits.length === 0) break;
        }
        isFirst = false;
      } catch (error) {
        // What was stale still is: no later reading may take the old results for new ones.
        state.edits.unshift(...taken);
        state.calculationRequests.unshift(...requests);
        throw error;
      }
    },
    hasInvocations: () => invocations.hasAny(),
    sweepInvocations,
    close: () => invocations.endAll(),
    report: () => ({
      calculated,
      notCalculated: standing(state, notCalculated.values()),
      circular: standing(state, circular.values()),
    }),
  };
}

/**
 * Formulas to be calculated now. Those out of date that may not be, because calculation is manual or switched off for their
 * sheet, are kept as such; a formula just entered is calculated once all the same.
 * Source: Microsoft's page on changing formula recalculation, Excel.Worksheet.enableCalculation.
 */
function chooseFormulas(
  state: HostState,
  formulas: readonly KnownFormula[],
  edits: readonly Edit[],
  areSpills: boolean,
  requests: HostState["calculationRequests"],
): ReadonlySet<KnownFormula> {
  const stale = collectDirtyFormulas(formulas, edits, areSpills);
  const { heldFormulas, uncalculatedSheets } = state;
  const isManual = state.calculationMode === "Manual";
  if (!isManual && heldFormulas.size === 0 && uncalculatedSheets.size === 0) return stale;
  // What reads an old result, because it was entered after that became old, is as much out of date.
  const heldPlaces = formulas
    .filter(({ data }) => heldFormulas.has(data))
    .map((formula) => ({ sheetId: formula.cell.sheetId, area: filledArea(formula) }));
  const readers = collectDirtyFormulas(formulas, heldPlaces, true);
  const chosen = new Set<KnownFormula>();
  const held: CellData[] = [];
  for (const formula of formulas) {
    if (!stale.has(formula) && !readers.has(formula) && !heldFormulas.has(formula.data)) continue;
    const isAsked =
      !isManual ||
      requests.some(
        (request) =>
          request === null ||
          (request.sheetId === formula.cell.sheetId &&
            intersectAreas(request.area, filledArea(formula)) !== null),
      );
    const isOff = uncalculatedSheets.has(formula.cell.sheetId);
    if (formula.data.value === null || (isAsked && !isOff)) chosen.add(formula);
    else held.push(formula.data);
  }
  heldFormulas.clear();
  for (const data of held) heldFormulas.add(data);
  return chosen;
}

/** Those that still hold a formula: cells are cleared and sheets deleted without anybody telling the report. */
function standing(state: HostState, cells: Iterable<FormulaCell>): FormulaCell[] {
  return [...cells].filter(({ sheetId, row, column }) => {
    const sheet = state.workbook.sheets.find((one) => one.id === sheetId);
    return sheet !== undefined && findCell(sheet, row, column)?.formula !== undefined;
  });
}

const cellText = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  formatArea({ row, column, rowCount: 1, columnCount: 1 });

const keyOf = ({ cell }: KnownFormula): string => `${cell.sheetId}!${cellText(cell)}`;
