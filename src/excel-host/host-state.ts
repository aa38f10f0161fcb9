import type { CellArea, CellData, SheetData, WorkbookData } from "../xlsx/workbook-data";
import { formatArea, intersectAreas } from "./cell/address";
import { createHostEvents, eventReference, type EventDetails, type HostEvents } from "./host-events";
import type { HostObject } from "./bridge/host-object";
import { tableIdOf } from "./table/table-areas";
import { tellBindingsOfData, type BindingData } from "./workbook/bindings";

/** Cells changed since the last calculation. */
export interface Edit {
  readonly sheetId: string;
  readonly area: CellArea;
}

/** A call of workbook.functions: its formula, and its result once somebody asked for it. */
export interface FunctionCall {
  readonly formula: string;
  result?: { readonly value: unknown; readonly error: string | null };
}

/** Everything one open workbook holds beside the model itself. */
export interface HostState {
  readonly workbook: WorkbookData;
  readonly references: Map<string, HostObject>;
  readonly edits: Edit[];
  /** What add-ins are told of; sheets coming, going and being selected are seen by sheet-watch.ts. */
  readonly events: HostEvents;
  /** In the order they were made. */
  readonly bindings: BindingData[];
  /** Workbooks an add-in opened beside this one. */
  readonly createdWorkbooks: WorkbookData[];
  /** Whether an add-in closed the workbook; nothing more is answered then. */
  isClosed: boolean;
  /** ISO 8601, creation date of a workbook that has none yet. */
  readonly openedAt: string;
  selection: { sheetId: string; area: CellArea };
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Calls of workbook.functions waiting for their results. */
  readonly functionCalls: FunctionCall[];
  /** Cells to be calculated now although calculation is manual; null for all. */
  readonly calculationRequests: (Edit | null)[];
  /** Formulas that are out of date and stay so: calculation is manual, or switched off for their sheet. */
  readonly heldFormulas: Set<CellData>;
  /** Ids of the sheets an add-in switched calculation off for; not saved, as in Excel. */
  readonly uncalculatedSheets: Set<string>;
  /** No calculation before the next batch. */
  isCalculationSuspended: boolean;
  /** Language of the host, which decides date settings. */
  locale: string;
  /** Whether the file may be changed only under another name. */
  isReadOnly: boolean;
  nextReference: number;
  /** Faces reach each other through these, so that their modules need not import one another in a circle. */
  openSheet(sheet: SheetData): HostObject;
  openAreas(sheet: SheetData, areas: readonly CellArea[]): HostObject;
  /** Raised by every write, so that listeners are told once per batch. */
  revision: number;
  /** How many of the revisions only selected cells or showed another sheet. */
  viewRevision: number;
  /** Revisions that changed the workbook when it last counted as saved. */
  cleanRevision: number;
}

/** State of a freshly opened workbook. */
export function createHostState(
  workbook: WorkbookData,
  openings: { readonly [K in "openSheet" | "openAreas"]: (state: HostState) => HostState[K] },
): HostState {
  const state: HostState = {
    workbook,
    references: new Map(),
    edits: [],
    events: createHostEvents(),
    bindings: [],
    createdWorkbooks: [],
    isClosed: false,
    openedAt: new Date().toISOString(),
    selection: { sheetId: workbook.activeSheetId, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } },
    calculationMode: "Automatic",
    functionCalls: [],
    calculationRequests: [],
    heldFormulas: new Set(),
    uncalculatedSheets: new Set(),
    isCalculationSuspended: false,
    locale: "zh-CN",
    isReadOnly: false,
    nextReference: 1,
    revision: 0,
    viewRevision: 0,
    cleanRevision: 0,
    openSheet: (sheet) => openings.openSheet(state)(sheet),
    openAreas: (sheet, areas) => openings.openAreas(state)(sheet, areas),
  };
  return state;
}

/** Tells listeners that other cells are selected or another sheet is shown; nothing in the workbook changed. */
export function noteView(state: HostState): void {
  state.revision += 1;
  state.viewRevision += 1;
}

/** Marks a sheet as changed in form (formats, layout, name). */
export function noteChange(state: HostState, sheet: SheetData): void {
  sheet.changed = true;
  state.revision += 1;
}

/**
 * Marks cells as changed in content, so that formulas over them are calculated again, and records the event.
 * `details` says what is not an ordinary edit: changeType (Excel.DataChangeType) and shiftDirection, the values of one cell.
 */
export function noteEdit(state: HostState, sheet: SheetData, area: CellArea, details?: EventDetails): void {
  noteChange(state, sheet);
  const triggerSource = state.events.actor === "addIn" ? "ThisLocalAddin" : "Unknown";
  state.events.recordCells("Worksheet.DataChanged", { sheetId: sheet.id, area }, () => ({
    changeType: "RangeEdited",
    shiftDirection: "None",
    triggerSource,
    ...(typeof details === "function" ? details() : details),
  }));
  for (const table of sheet.tables) {
    const cells = intersectAreas(table.area, area);
    if (!cells) continue;
    state.events.record({
      kind: "Table.DataChanged",
      targetIds: [tableIdOf(table), sheet.id],
      details: () => ({
        tableId: tableIdOf(table),
        worksheetId: sheet.id,
        address: formatArea(cells),
        referenceId: eventReference({ sheetId: sheet.id, area: cells }),
        changeType: "RangeEdited",
        triggerSource,
        ...(typeof details === "function" ? details() : details),
      }),
    });
  }
  tellBindingsOfData(state, sheet, area);
  const last = state.edits[state.edits.length - 1];
  // Chunks of one large write follow each other downwards; one area instead of hundreds keeps the dependency search short.
  if (
    last &&
    last.sheetId === sheet.id &&
    last.area.column === area.column &&
    last.area.columnCount === area.columnCount &&
    last.area.row + last.area.rowCount === area.row
  ) {
    state.edits[state.edits.length - 1] = {
      sheetId: sheet.id,
      area: { ...last.area, rowCount: last.area.rowCount + area.rowCount },
    };
    return;
  }
  state.edits.push({ sheetId: sheet.id, area });
}
