import {
  EDITOR_ACTIVATED,
  IContextService,
  LifecycleStages,
  LogLevel,
  Univer,
  type IRange,
  type IWorkbookData,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import {
  SheetsFindReplaceController,
  UniverSheetsFindReplacePreset,
} from "@univerjs/preset-sheets-find-replace";
import type { WorkbookData } from "../../xlsx/workbook-data";
import {
  type ChangedCells,
  type GridEdit,
  gridEdits,
  type GridLineChange,
  laidOver,
  lineChanges,
} from "./grid-edits";
import { gridTexts } from "./grid-texts";
import { isStray, type Refusal, refusalOf } from "./refused-commands";
import { listsByKeyboard, openListsOnDemand } from "./validation-lists";
import type { WorkbenchLocale } from "../workbench-text";
import { restorePlaces, scrolledPlaces } from "./scrolled-places";
import { snapshotDifference, type TouchedCell } from "./snapshot-difference";
import { workbookSnapshot } from "./workbook-snapshot";

/** A range of cells, 0-based. */
export interface GridSelection {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface SheetGridEvents {
  onEdit(edits: readonly GridEdit[]): void;
  onLines(changes: readonly GridLineChange[]): void;
  /** Something the grid can do but the workbook in memory cannot take: it was not done. */
  onRefused(refusal: Refusal): void;
  /** Ctrl+Z and Ctrl+Y outside a cell that is being typed in. */
  onTurnBack(way: "undo" | "redo"): void;
  onSelect(selection: GridSelection): void;
  onActivate(sheetId: string): void;
  /** Part of what was pasted, filled or moved is not taken over: the workbook is to be drawn again. */
  onStray(): void;
  /** The first workbook stands on the page; before, clicks and keys go nowhere. */
  onDrawn(): void;
}

/** The grid on the page: a view that is drawn again whenever the host's model changes. */
export interface SheetGrid {
  show(workbook: WorkbookData): void;
  /** Draws all of it, whatever is thought to stand there. */
  showAnew(workbook: WorkbookData): void;
  /** Selects cells and brings them into view. */
  select(selection: GridSelection): void;
  /** Opens the bar for finding and replacing, or goes to it. */
  find(): void;
  /** Shows help for these functions while their names are typed. */
  describe(functions: readonly IFunctionInfo[]): void;
  dispose(): void;
}

const writeCells = "sheet.mutation.set-range-values";

/**
 * Puts a grid into an element of the page.
 *
 * @param container element that is `position: relative` and has a size
 * @param locale language of the grid's own words
 * @param events called when a person edits, selects, or changes the sheet
 * @returns the grid, empty until `show` is called
 * @example createSheetGrid(element, "zh-CN", events).show(workbook) // => undefined, the sheets are on the page
 */
export function createSheetGrid(
  container: HTMLElement,
  locale: WorkbenchLocale,
  events: SheetGridEvents,
): SheetGrid {
  const univer = new Univer({ ...gridTexts(locale), logLevel: LogLevel.ERROR });
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    footer: { statisticBar: false, menus: false, addSheetButtonConfig: { show: false } },
    formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    disableTextFormatAlert: true,
  });
  const presets = [
    core,
    UniverSheetsFindReplacePreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  let shown: IWorkbookData | undefined;
  let selected: GridSelection | undefined;
  /** False after drawing anew, when the grid has forgotten what was selected. */
  let isSelectionDrawn = false;
  let showing = false;
  let generation = 0;
  let touched: TouchedCell[] = [];
  /** Written and not yet handed over, by sheet. */
  let pending = new Map<string, ChangedCells>();
  /** Whether the grid did something on the way that the workbook in memory does not take, such as the merges of a pasted block. */
  let hasStrayed = false;

  const injector = univer.__getInjector();

  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== LifecycleStages.Rendered) return;
    // The grid would have it ready three seconds later; who opens a file to find somebody does not wait.
    injector.get(SheetsFindReplaceController);
    openListsOnDemand(injector);
    events.onDrawn();
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    // Cutting letters of a cell that is being typed in is nobody's business but the editor's.
    const isTyping = injector.get(IContextService).getContextValue(EDITOR_ACTIVATED);
    const refusal = showing || isTyping ? null : refusalOf(event.id);
    if (!refusal) return;
    event.cancel = true;
    events.onRefused(refusal);
  });
  const turnBack = (way: "undo" | "redo") => (event: { cancel?: boolean }) => {
    // In a cell that is being typed in, the letters are taken back; else the host's own list is asked.
    if (injector.get(IContextService).getContextValue(EDITOR_ACTIVATED)) return;
    event.cancel = true;
    handOver();
    events.onTurnBack(way);
  };
  api.addEvent(api.Event.BeforeUndo, turnBack("undo"));
  api.addEvent(api.Event.BeforeRedo, turnBack("redo"));
  /** Hands over what was written since, as the one thing somebody did. */
  const handOver = (): void => {
    const written = pending;
    pending = new Map<string, ChangedCells>();
    if (!shown) return;
    const drawn = shown;
    const book = api.getActiveWorkbook();
    const edits = [...written].flatMap(([sheetId, cells]) => {
      const sheet = book?.getSheetBySheetId(sheetId)?.getSheet();
      // As it is kept, without what conditional formats draw over it.
      const styleOf = (row: number, column: number) =>
        book?.getWorkbook().getStyles().getStyleByCell(sheet?.getCellRaw(row, column)) ?? {};
      return gridEdits(sheetId, cells, drawn, styleOf);
    });
    if (edits.length === 0) return;
    touched = [...touched, ...edits];
    events.onEdit(edits);
  };
  api.addEvent(api.Event.CommandExecuted, (event) => {
    if (showing || event.id !== writeCells || event.options?.fromFormula) return;
    const { subUnitId, cellValue } = event.params as { subUnitId: string; cellValue?: ChangedCells };
    // Filling and replacing empty the cells first and write them then: one thing to Excel, one thing to undo.
    if (pending.size === 0) setTimeout(handOver);
    pending.set(subUnitId, laidOver(pending.get(subUnitId) ?? {}, cellValue ?? {}));
  });
  api.addEvent(api.Event.CommandExecuted, (event) => {
    if (showing) return;
    if (isStray(event.id, event.params)) {
      hasStrayed = true;
      events.onStray();
    }
    const lines = lineChanges(event.id, event.params);
    if (lines.length > 0) events.onLines(lines);
    if (event.id === "sheet.operation.set-worksheet-active") {
      events.onActivate((event.params as { subUnitId: string }).subUnitId);
    }
    if (event.id === "sheet.operation.set-selections") {
      const { subUnitId, selections } = event.params as {
        subUnitId: string;
        selections: { range: IRange }[];
      };
      const range = selections[0]?.range;
      if (!range) return;
      selected = selectionOf(subUnitId, range);
      isSelectionDrawn = true;
      events.onSelect(selected);
    }
  });

  const stopListening = listsByKeyboard(container, api);
  const activate = (sheetId: string): void => {
    const workbook = api.getActiveWorkbook();
    if (!workbook || workbook.getActiveSheet().getSheetId() === sheetId) return;
    const sheet = workbook.getSheetBySheetId(sheetId);
    if (sheet) workbook.setActiveSheet(sheet);
  };
  const draw = (workbook: WorkbookData, isAnew: boolean): void => {
    handOver();
    quietly(() => {
      generation += 1;
      const next = workbookSnapshot(workbook, `view-${generation}`);
      const difference = shown && !isAnew && !hasStrayed ? snapshotDifference(shown, next, touched) : null;
      touched = [];
      hasStrayed = false;
      if (shown && difference) {
        for (const [subUnitId, cellValue] of Object.entries(difference))
          api.syncExecuteCommand(writeCells, { unitId: shown.id, subUnitId, cellValue });
        shown = { ...next, id: shown.id, name: shown.name };
      } else {
        const places = shown ? scrolledPlaces(api) : [];
        if (shown) api.disposeUnit(shown.id);
        shown = next;
        isSelectionDrawn = false;
        api.createWorkbook(withOwnSizes(next));
        restorePlaces(api, places);
      }
      activate(workbook.activeSheetId);
    });
  };
  const quietly = (action: () => void): void => {
    showing = true;
    try {
      action();
    } finally {
      showing = false;
    }
  };

  return {
    show: (workbook) => draw(workbook, false),
    showAnew: (workbook) => draw(workbook, true),
    select: (selection) =>
      quietly(() => {
        // Selecting again what the clerk selected would end the typing begun there.
        const isKnown = selected !== undefined && isSameSelection(selected, selection);
        if (isKnown && isSelectionDrawn) return;
        selected = selection;
        isSelectionDrawn = true;
        activate(selection.sheetId);
        const sheet = api.getActiveWorkbook()?.getActiveSheet();
        sheet
          ?.getRange(selection.row, selection.column, selection.rowCount, selection.columnCount)
          .activate();
        // Who only sees the sheet drawn anew is left where they were.
        if (sheet && !isKnown && !isInView(sheet, selection))
          sheet.scrollToCell(Math.max(0, selection.row - 6), 0);
      }),
    find: () => void api.executeCommand("ui.operation.open-find-dialog"),
    describe: (functions) => {
      injector.get(IDescriptionService).registerDescriptions([...functions]);
    },
    dispose: () => {
      stopListening();
      univer.dispose();
    },
  };
}

/** The grid writes the heights it gives to rows into what it was handed; the picture to compare with stays as it was. */
function withOwnSizes(picture: IWorkbookData): IWorkbookData {
  const sheets = Object.entries(picture.sheets).map(([id, { cellData, ...frame }]) => [
    id,
    { ...structuredClone(frame), ...(cellData ? { cellData } : {}) },
  ]);
  return {
    ...picture,
    styles: { ...picture.styles },
    sheets: Object.fromEntries(sheets) as IWorkbookData["sheets"],
  };
}

/** A few rows of context are wanted around what a clerk was sent to. */
const rowsInView = 18;

function isInView(sheet: FWorksheet, selection: GridSelection): boolean {
  const { sheetViewStartRow: top } = sheet.getScrollState();
  return selection.row >= top && selection.row < top + rowsInView;
}

function isSameSelection(a: GridSelection, b: GridSelection): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

function selectionOf(sheetId: string, range: IRange): GridSelection {
  return {
    sheetId,
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}
