import type { WorkbookData } from "../xlsx/workbook-data";
import type { Calculator } from "./formula/calculator";
import { createHostCore, type HostCore } from "./core";
import { listWorksheetFunctions, type DeclaredFunction } from "./formula/custom-functions";
import type { HostLimits } from "./bridge/host-limits";
import { loadOfficeRuntime, type OfficeRuntime } from "./bridge/office-runtime";

export { createHostCore, type HostCore, type HostCoreOptions, type HostStats } from "./core";
export { HostError } from "./host-error";

/** How a host is opened. */
export interface ExcelHostOptions {
  /** Package to open; absent for a new workbook of one sheet. */
  readonly xlsx?: Uint8Array;
  /** A workbook already in memory, instead of a package. */
  readonly workbook?: WorkbookData;
  /** displayLanguage and contentLanguage, "zh-CN" when absent. */
  readonly locale?: string;
  /** True for a file somebody else has open, or that may not be written; false when absent. */
  readonly readOnly?: boolean;
  /** Namespace of the add-in's custom functions, "NUAN" when absent. */
  readonly functionNamespace?: string;
  /** What the add-in's functions.json says of its custom functions (its "functions"). */
  readonly functionMetadata?: readonly DeclaredFunction[];
  /** Calculator to use instead of the built-in one; null leaves formulas uncalculated. */
  readonly calculator?: Calculator | null;
  /** Limits other than those of Excel on the web; Infinity for none. */
  readonly limits?: Partial<HostLimits>;
}

/** An Excel without Excel: the real office.js over a workbook in memory. */
export interface ExcelHost
  extends
    Pick<OfficeRuntime, "Excel" | "Office" | "OfficeExtension" | "CustomFunctions">,
    Pick<
      HostCore,
      | "editCell"
      | "editCells"
      | "undo"
      | "redo"
      | "select"
      | "stats"
      | "onChange"
      | "injectFault"
      | "snapshot"
      | "restore"
      | "print"
    > {
  readonly workbook: WorkbookData;
  /** Workbooks the add-in opened beside this one (Excel.createWorkbook), in order. */
  readonly createdWorkbooks: readonly WorkbookData[];
  /** The package as it stands, formulas calculated. */
  save(): Promise<Uint8Array>;
  close(): void;
  /** Runs the function associated with an action; resolves when it calls event.completed(). */
  pressButton(actionId: string): Promise<void>;
}

async function openWorkbook(xlsx: Uint8Array | undefined): Promise<WorkbookData> {
  const { createWorkbookData, readXlsx } = await import("../xlsx");
  return xlsx ? readXlsx(xlsx) : createWorkbookData();
}

/**
 * Opens a workbook in a host running the unmodified office.js.
 *
 * @example
 * const host = await openExcelHost({});
 * await host.Excel.run(async (context) => { context.workbook.worksheets.add("名单"); await context.sync(); });
 * host.workbook.sheets.length // => 2
 */
export async function openExcelHost(options: ExcelHostOptions = {}): Promise<ExcelHost> {
  const workbook = options.workbook ?? (await openWorkbook(options.xlsx));
  let calculator: Calculator | null = null;
  const core = createHostCore(workbook, {
    locale: options.locale ?? "zh-CN",
    readOnly: options.readOnly ?? false,
    ...(options.limits ? { limits: options.limits } : {}),
    calculator: async () => {
      if (options.calculator !== undefined) return options.calculator;
      calculator = (await import("./formula/calculator-univer")).createUniverCalculator();
      return calculator;
    },
    isDeclared: (className, member) => runtime.declaresMember(className, member),
    functions: () =>
      listWorksheetFunctions(
        runtime.functionMappings,
        options.functionNamespace ?? "NUAN",
        options.functionMetadata,
      ),
  });
  const runtime = loadOfficeRuntime(core, options.locale ?? "zh-CN");
  return {
    Excel: runtime.Excel,
    Office: runtime.Office,
    OfficeExtension: runtime.OfficeExtension,
    CustomFunctions: runtime.CustomFunctions,
    workbook,
    createdWorkbooks: core.state.createdWorkbooks,
    save: async () => {
      await core.settle();
      return (await import("../xlsx")).writeXlsx(workbook);
    },
    stats: core.stats,
    close: () => {
      core.close();
      calculator?.dispose();
    },
    onChange: core.onChange,
    pressButton: (actionId) =>
      new Promise((resolve, reject) => {
        const action = runtime.actions.get(actionId);
        if (!action) {
          reject(new Error(`No function is associated with the action ${actionId}.`));
          return;
        }
        const event = { source: { id: actionId }, completed: () => resolve() };
        Promise.resolve(action(event)).catch(reject);
      }),
    editCell: core.editCell,
    editCells: core.editCells,
    undo: core.undo,
    redo: core.redo,
    select: core.select,
    injectFault: core.injectFault,
    snapshot: core.snapshot,
    restore: core.restore,
    print: core.print,
  };
}
