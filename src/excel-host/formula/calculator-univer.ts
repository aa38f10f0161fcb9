import type { CellContent, WorkbookData } from "../../xlsx/workbook-data";
import type { CalculatedFormula, Calculator, FormulaCell, WorksheetFunction } from "./calculator";
import { keepBlankCells } from "./calculator-blank-cells";
import { watchFailures, type EngineFailures } from "./calculator-failures";
import { createEngineLimits } from "./calculator-limits";
import { loadUniverModules, type UniverModules } from "./calculator-modules";
import { reachedCells, type ReachedCells } from "./calculator-reach";
import { univerSnapshot } from "./calculator-snapshot";

type Engine = UniverModules & {
  readonly univer: InstanceType<UniverModules["core"]["Univer"]>;
  readonly formulaApi: InstanceType<UniverModules["facade"]["FFormula"]>;
  readonly failures: EngineFailures;
  /** Whether a formula is beyond the engine; custom functions by upper-case name. */
  readonly isBeyond: ReturnType<typeof createEngineLimits>;
};

/**
 * Makes a calculator on Univer's formula engine; the engine is loaded at the first calculation.
 * Besides the given formulas, the results hold those without a result that they depend on; formulas beyond the engine are missing.
 * Errors: rejects when a calculation takes longer than `timeoutMilliseconds`.
 * Source: Univer 0.25.1 (sheets-formula, engine-formula).
 * @example (await createUniverCalculator().calculate(workbook, [cell], []))[0]?.values // => [[3]]
 */
export function createUniverCalculator(timeoutMilliseconds = 120_000): Calculator {
  let started: Promise<Engine> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let counter = 0;
  return {
    calculate(workbook, formulas, functions) {
      // One workbook at a time: Univer reports the end of a calculation without saying whose it was.
      const result = last.then(async () => {
        if (formulas.length === 0) return [];
        const engine = await (started ??= startEngine());
        const customNames = new Set(functions.map(({ name }) => name.toUpperCase()));
        const failed = new Set<string>();
        for (;;) {
          const reached = reachedCells(
            workbook,
            formulas,
            (formula, cell) => !failed.has(placeOf(cell)) && !engine.isBeyond(formula, customNames),
          );
          if (reached.formulas.length === 0) return [];
          counter += 1;
          const unitId = `calculation-${counter}`;
          const results = await runCalculation(
            engine,
            unitId,
            workbook,
            reached,
            functions,
            timeoutMilliseconds,
          );
          if (engine.failures.cells.length === 0) return results;
          // What reads a formula the engine stumbled at is calculated again, with the result that one had.
          for (const cell of engine.failures.cells) failed.add(placeOf(cell));
        }
      });
      // The caller gets the failure from `result`; the next calculation must start all the same.
      last = result.then(
        () => undefined,
        () => undefined,
      );
      return result;
    },
    dispose() {
      // An engine that never started was reported to whoever asked for the calculation.
      started?.then(
        (engine) => engine.univer.dispose(),
        () => undefined,
      );
      started = undefined;
    },
  };
}

const placeOf = ({ sheetId, row, column }: FormulaCell): string => `${sheetId}/${row}/${column}`;

async function startEngine(): Promise<Engine> {
  const modules = await loadUniverModules();
  const { core, facade, engine, sheets, formula } = modules;
  keepBlankCells(engine);
  const univer = new core.Univer({
    locale: core.LocaleType.ZH_CN,
    locales: { [core.LocaleType.ZH_CN]: {} },
    logLevel: core.LogLevel.SILENT,
  });
  univer.registerPlugin(engine.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(formula.UniverSheetsFormulaPlugin, {
    initialFormulaComputing: formula.CalculationMode.NO_CALCULATION,
  });
  // The service for custom functions exists only after a first workbook.
  univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, { id: "first" });
  // In a browser the engine waits until something is drawn; here nothing ever is.
  univer.__getInjector().get(core.LifecycleService).stage = core.LifecycleStages.Rendered;
  // Not the facade of everything: in a page with a grid that one asks for the grid's renderer, which is not here.
  const formulaApi = univer.__getInjector().createInstance(facade.FFormula);
  const functionService = univer.__getInjector().get(engine.IFunctionService);
  const isBeyond = createEngineLimits(engine, (name) => functionService.hasExecutor(name));
  const failures = watchFailures(univer.__getInjector(), engine);
  return { ...modules, univer, formulaApi, isBeyond, failures };
}

async function runCalculation(
  engine: Engine,
  unitId: string,
  workbook: WorkbookData,
  reached: ReachedCells,
  functions: readonly WorksheetFunction[],
  timeoutMilliseconds: number,
): Promise<CalculatedFormula[]> {
  const { formulaApi, core, univer } = engine;
  const registered = functions.map((worksheetFunction) =>
    formulaApi.registerAsyncFunction(
      worksheetFunction.name,
      ((...parameters: unknown[]) => callFunction(worksheetFunction, parameters)) as never,
      worksheetFunction.name,
    ),
  );
  univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, univerSnapshot(unitId, workbook, reached));
  try {
    const applied = formulaApi.onCalculationResultApplied(timeoutMilliseconds);
    const broken = new Promise<never>((_resolve, reject) => engine.failures.begin(reject));
    formulaApi.executeCalculation();
    await Promise.race([applied, broken]);
    const model = univer.__getInjector().get(engine.engine.FormulaDataModel);
    const arrays = model.getArrayFormulaCellData()[unitId];
    const ranges = model.getArrayFormulaRange()[unitId];
    const unit = univer
      .__getInjector()
      .get(core.IUniverInstanceService)
      .getUnit<InstanceType<typeof core.Workbook>>(unitId);
    return reached.formulas.map((cell) => {
      const { sheetId, row, column } = cell;
      const raw = unit?.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
      const range = ranges?.[sheetId]?.[row]?.[column];
      const single = contentOf(raw);
      if (!range || raw?.v === "#SPILL!") return { ...cell, values: [[single]] };
      const values: CellContent[][] = [];
      for (let r = range.startRow; r <= range.endRow; r += 1) {
        const line: CellContent[] = [];
        for (let c = range.startColumn; c <= range.endColumn; c += 1) {
          line.push(r === row && c === column ? single : contentOf(arrays?.[sheetId]?.[r]?.[c]));
        }
        values.push(line);
      }
      return { ...cell, values };
    });
  } finally {
    univer.__getInjector().get(core.IUniverInstanceService).disposeUnit(unitId);
    for (const registration of registered) registration.dispose();
  }
}

async function callFunction(worksheetFunction: WorksheetFunction, parameters: unknown[]): Promise<unknown> {
  const error = firstError(parameters);
  if (error !== null) return error;
  try {
    const values = await worksheetFunction.call(parameters);
    const plain = values.map((row) => row.map(plainContent));
    return plain.length === 1 && plain[0]?.length === 1 ? plain[0][0] : plain;
  } catch {
    // Univer would end the process; Excel shows a function that throws as #VALUE!, and the text is dropped there too.
    return "#VALUE!";
  }
}

const errorText = /^#(?:[A-Z]+(?:\/[A-Z0])?[!?]?)$/;

/** Excel calls no custom function with an error: the cell shows the error. The engine hands errors over as their texts. */
function firstError(value: unknown): string | null {
  if (typeof value === "string") return errorText.test(value) ? value : null;
  if (!Array.isArray(value)) return null;
  for (const one of value as unknown[]) {
    const found = firstError(one);
    if (found !== null) return found;
  }
  return null;
}

function plainContent(value: CellContent): string | number | boolean | null {
  return typeof value === "object" && value !== null ? value.error : value;
}

function contentOf(cell: { v?: unknown; t?: unknown } | null | void): CellContent {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === 3) return value === 1 || value === true || value === "TRUE";
  if (typeof value === "string") return errorText.test(value) ? { error: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
