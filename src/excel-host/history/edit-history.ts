import type { TableData } from "../../xlsx/table/table-data";
import type { CellArea, CellData, SheetData } from "../../xlsx/workbook-data";
import {
  assertCellsWritable,
  assertSheetWritable,
  ensureCell,
  findCell,
  styleIndexAt,
} from "../cell/cell-store";
import { rememberCells } from "../cell/cell-memory";
import { noteEdit, type HostState } from "../host-state";
import {
  changeLines,
  isLineFrame,
  type LineChange,
  type LineFrame,
  putLineFrame,
  readLineFrame,
} from "./line-change";
import { readHeaders } from "../table/table-store";

/** A cell of a sheet, 0-based. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell an action changed; `live` is the cell of the model, by which it is known that it still stands where it stood. */
interface ChangedCell extends Place {
  readonly live: CellData;
  readonly before: CellData;
  readonly after: CellData;
}

/** One action of a person at the screen on cells. */
interface CellStep {
  readonly kind: "cells";
  readonly sheetId: string;
  readonly cells: readonly ChangedCell[];
  readonly tablesBefore: readonly TableData[];
  readonly tablesAfter: readonly TableData[];
}

/** One action on whole rows or columns. */
interface LineStep {
  readonly kind: "lines";
  readonly lines: LineChange["lines"];
  readonly sheetId: string;
  readonly area: CellArea;
  readonly before: LineFrame;
  readonly after: LineFrame;
}

type Step = CellStep | LineStep;

/** What became of a wish to undo or to do again. */
export type HistoryAnswer =
  | { readonly kind: "done"; readonly sheetId: string; readonly area: CellArea }
  /** There is nothing to take back. */
  | { readonly kind: "nothing" }
  /** The cells were changed, moved or deleted since, by an add-in or somebody else: nothing was done, older steps are forgotten. */
  | { readonly kind: "changed" };

/** What a person typed, in order, so that it can be taken back. */
export interface EditHistory {
  /** Runs an action on some cells; when it throws, the cells are as before and nothing is remembered. */
  perform(sheet: SheetData, places: readonly Place[], run: () => void): void;
  /** Gives rows or columns another size, or hides or shows them. */
  performOnLines(sheet: SheetData, change: LineChange): void;
  undo(): HistoryAnswer;
  redo(): HistoryAnswer;
}

/** Excel keeps a hundred actions. */
const longest = 100;

/**
 * The undo list of one workbook: a person's own entries, as in Excel. What an add-in writes is not on it, and an entry whose
 * cells an add-in wrote over or moved is never put back over that.
 *
 * @example
 * const history = createEditHistory(state);
 * history.perform(sheet, [{ row: 0, column: 0 }], write);
 * history.undo().kind // => "done"
 */
export function createEditHistory(state: HostState): EditHistory {
  let done: Step[] = [];
  let undone: Step[] = [];

  const turn = (side: "before" | "after"): HistoryAnswer => {
    const [from, to] = side === "before" ? [done, undone] : [undone, done];
    const step = from.at(-1);
    if (!step) return { kind: "nothing" };
    const sheet = state.workbook.sheets.find(({ id }) => id === step.sheetId);
    const expected = side === "before" ? "after" : "before";
    if (!sheet || !isAsLeft(sheet, step, expected)) {
      done = [];
      undone = [];
      return { kind: "changed" };
    }
    const area = step.kind === "lines" ? turnLines(sheet, step, side) : turnCells(sheet, step, side);
    from.pop();
    to.push(step);
    return { kind: "done", sheetId: step.sheetId, area };
  };
  const turnLines = (sheet: SheetData, step: LineStep, side: "before" | "after"): CellArea => {
    assertSheetWritable(sheet, step.lines === "rows" ? "allowFormatRows" : "allowFormatColumns");
    putLineFrame(state, sheet, step[side]);
    return step.area;
  };
  const turnCells = (sheet: SheetData, step: CellStep, side: "before" | "after"): CellArea => {
    const area = blockAround(step.cells);
    assertCellsWritable(state, sheet, area);
    const isBlock = step.cells.length === area.rowCount * area.columnCount;
    const areas = isBlock ? [area] : step.cells.map(({ row, column }) => cellArea(row, column));
    const memories = areas.map((one) => rememberCells(state, sheet, one));
    for (const cell of step.cells) become(cell.live, cell[side]);
    if (sheet.tables.length > 0) readHeaders(state, sheet, area);
    putTables(sheet, side === "before" ? step.tablesBefore : step.tablesAfter);
    areas.forEach((one, index) => {
      noteEdit(state, sheet, one, memories[index]?.details());
      memories[index]?.recordFormulas();
    });
    return area;
  };
  const remember = (step: Step): void => {
    done = [...done, step].slice(-longest);
    undone = [];
  };

  return {
    perform: (sheet, places, run) => {
      const watched = watchedPlaces(sheet, places);
      const before = watched.map(({ row, column }) => contentAt(sheet, row, column));
      const tablesBefore = structuredClone(sheet.tables);
      try {
        run();
      } catch (error) {
        watched.forEach(({ row, column }, index) => {
          const live = findCell(sheet, row, column);
          const old = before[index];
          if (live && old) become(live, old);
        });
        putTables(sheet, tablesBefore);
        throw error;
      }
      const cells = watched.flatMap(({ row, column }, index): ChangedCell[] => {
        const after = contentAt(sheet, row, column);
        const old = before[index] ?? after;
        if (isSame(old, after) && old.style === after.style) return [];
        return [{ row, column, live: ensureCell(sheet, row, column), before: old, after }];
      });
      if (cells.length === 0) return;
      const tablesAfter = structuredClone(sheet.tables);
      remember({ kind: "cells", sheetId: sheet.id, cells, tablesBefore, tablesAfter });
    },
    performOnLines: (sheet, change) => {
      const before = readLineFrame(sheet);
      changeLines(state, sheet, change);
      const { lines, first, count } = change;
      const area =
        lines === "rows"
          ? { row: first, column: 0, rowCount: count, columnCount: 1 }
          : { row: 0, column: first, rowCount: 1, columnCount: count };
      remember({ kind: "lines", lines, sheetId: sheet.id, area, before, after: readLineFrame(sheet) });
    },
    undo: () => turn("before"),
    redo: () => turn("after"),
  };
}

/** The cells an entry may change: its own, and where tables stand, those of its rows, which a growing table fills. */
function watchedPlaces(sheet: SheetData, places: readonly Place[]): readonly Place[] {
  if (sheet.tables.length === 0) return places;
  const ends = sheet.tables.map(({ area }) => area.column + area.columnCount);
  const rows = [...new Set(places.map(({ row }) => row))];
  const width = Math.max(...ends, ...places.map(({ column }) => column + 1));
  return rows.flatMap((row) => Array.from({ length: width }, (_column, column) => ({ row, column })));
}

function isAsLeft(sheet: SheetData, step: Step, expected: "before" | "after"): boolean {
  return step.kind === "lines"
    ? isLineFrame(sheet, step[expected])
    : step.cells.every((cell) => stands(sheet, cell, expected));
}

function contentAt(sheet: SheetData, row: number, column: number): CellData {
  return { ...(findCell(sheet, row, column) ?? { value: null, style: styleIndexAt(sheet, row, column) }) };
}

function cellArea(row: number, column: number): CellArea {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function blockAround(cells: readonly Place[]): CellArea {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** Whether the very cell is still in its place and holds what the action left in it; results of formulas may have changed. */
function stands(sheet: SheetData, cell: ChangedCell, expected: "before" | "after"): boolean {
  return findCell(sheet, cell.row, cell.column) === cell.live && isSame(cell.live, cell[expected]);
}

function isSame(one: CellData, other: CellData): boolean {
  if (one.formula !== undefined || other.formula !== undefined) return one.formula === other.formula;
  return JSON.stringify(one.value) === JSON.stringify(other.value);
}

function become(live: CellData, content: CellData): void {
  for (const key of Object.keys(live)) if (!(key in content)) Reflect.deleteProperty(live, key);
  Object.assign(live, content);
}

/** Tables that grew with the entry shrink with it again; the others are not touched. */
function putTables(sheet: SheetData, tables: readonly TableData[]): void {
  for (const kept of tables) {
    const live = sheet.tables.find(({ id }) => id === kept.id);
    if (!live || JSON.stringify(live.area) === JSON.stringify(kept.area)) continue;
    Object.assign(live, structuredClone({ area: kept.area, columns: kept.columns }));
    if (kept.autoFilter) live.autoFilter = structuredClone(kept.autoFilter);
  }
}
