import type { WorkbenchHost } from "../../excel-host/bridge/page-bootstrap";
import type { Calculator } from "../../excel-host/formula/calculator";
import { type CellEntry, createHostCore, type HostCore } from "../../excel-host/core";
import { listWorksheetFunctions, type DeclaredFunction } from "../../excel-host/formula/custom-functions";
import type { HistoryAnswer } from "../../excel-host/history/edit-history";
import { readXlsx, writeXlsx } from "../../xlsx";
import type { DataValidationData } from "../../xlsx/rules/data-validation-data";
import type { WorkbookData } from "../../xlsx/workbook-data";
import type { GridEdit, GridLineChange } from "../grid/grid-edits";
import type { GridSelection } from "../grid/sheet-grid";
import { areaAddress } from "../../workbook/area-address";
import { typedText } from "./typed-text";

/** A file open in the workbench: the model, which is the only truth, and the ways to change and watch it. */
export interface OpenWorkbook {
  /** New for every opened file, so that the pane starts afresh with it. */
  readonly id: number;
  readonly fileName: string;
  readonly core: HostCore;
  readonly workbook: WorkbookData;
  /** Custom functions by upper-case id, filled by the pane's page; the grid's formulas are calculated with them. */
  readonly functionMappings: Record<string, (...parameters: unknown[]) => unknown>;
  /** Takes what functions.json says of them, so that arguments come in the declared shapes. */
  declareFunctions(functions: readonly DeclaredFunction[]): void;
  /** Filled by the pane's page: which members its office.js has. */
  readonly declared: WorkbenchHost["declared"];
  /**
   * Writes what a person entered, all of it or, when a cell is refused, nothing.
   *
   * @returns the rule of data validation a typed entry broke: with the style "stop" nothing was written
   * @throws HostError when a cell is locked
   */
  edit(edits: readonly GridEdit[]): Promise<DataValidationData | null>;
  /**
   * Gives rows and columns the sizes a person gave them.
   *
   * @throws HostError on a protected sheet that does not allow it
   */
  changeLines(changes: readonly GridLineChange[]): void;
  /** Takes back, or does again, what a person entered in the grid; what the add-in wrote is put back by the add-in. */
  turnBack(way: "undo" | "redo"): Promise<HistoryAnswer>;
  select(selection: GridSelection): void;
  activate(sheetId: string): void;
  /** Selected cells, as the host knows them. */
  selection(): GridSelection;
  /** Grows with every change of the workbook, not with selecting. */
  contentRevision(): number;
  onChange(listener: () => void): () => void;
  save(): Uint8Array;
}

/** Loaded when the first formula is out of date. */
async function loadCalculator(): Promise<Calculator> {
  const { createUniverCalculator } = await import("../../excel-host/formula/calculator-univer");
  return createUniverCalculator();
}

let openings = 0;

/**
 * Opens a file for the grid and the task pane.
 *
 * @param fileName name shown and offered when saving
 * @param bytes the whole .xlsx file
 * @throws XlsxError when the file is not a workbook that can be read
 * @example openWorkbook("台账.xlsx", bytes).workbook.sheets.length // => 5
 */
export function openWorkbook(fileName: string, bytes: Uint8Array): OpenWorkbook {
  const workbook = readXlsx(bytes);
  const functionMappings: OpenWorkbook["functionMappings"] = {};
  let declarations: readonly DeclaredFunction[] = [];
  const declared: OpenWorkbook["declared"] = {};
  const core = createHostCore(workbook, {
    calculator: loadCalculator,
    functions: () => listWorksheetFunctions(functionMappings, "NUAN", declarations),
    isDeclared: (className, member) => declared.test?.(className, member) ?? true,
  });
  const nameOf = (sheetId: string): string | undefined =>
    workbook.sheets.find((sheet) => sheet.id === sheetId)?.name;
  openings += 1;
  return {
    id: openings,
    fileName,
    core,
    workbook,
    functionMappings,
    declareFunctions: (functions) => {
      declarations = functions;
    },
    declared,
    edit: async (edits) => {
      const sheets = new Map<string, CellEntry[]>();
      for (const { sheetId, content, ...edit } of edits) {
        const name = nameOf(sheetId);
        if (name === undefined) continue;
        const entries = sheets.get(name) ?? [];
        entries.push(content === undefined ? edit : { ...edit, input: typedText(content) });
        sheets.set(name, entries);
      }
      let broken: DataValidationData | null = null;
      for (const [name, entries] of sheets) {
        const [typed] = entries;
        // Excel asks the rules about typing, not about pasting and filling.
        if (typed && entries.length === 1) broken = core.brokenRule(name, typed);
        if (broken?.errorStyle !== "stop") core.editCells(name, entries);
      }
      await core.settle();
      return broken;
    },
    changeLines: (changes) => {
      for (const { sheetId, ...change } of changes) {
        const name = nameOf(sheetId);
        if (name !== undefined) core.changeLines(name, change);
      }
    },
    turnBack: async (way) => {
      const answer = core[way]();
      if (answer.kind === "done") {
        const name = nameOf(answer.sheetId);
        const { row, column } = answer.area;
        if (name !== undefined)
          core.select(name, areaAddress({ ...answer.area, row: row + 1, column: column + 1 }));
      }
      await core.settle();
      return answer;
    },
    select: (selection) => {
      const name = nameOf(selection.sheetId);
      if (name !== undefined)
        core.select(
          name,
          areaAddress({ ...selection, row: selection.row + 1, column: selection.column + 1 }),
        );
    },
    activate: (sheetId) => {
      workbook.activeSheetId = sheetId;
    },
    selection: () => ({ sheetId: core.state.selection.sheetId, ...core.state.selection.area }),
    contentRevision: () => core.state.revision - core.state.viewRevision,
    onChange: (listener) => core.onChange(listener),
    save: () => writeXlsx(workbook),
  };
}
