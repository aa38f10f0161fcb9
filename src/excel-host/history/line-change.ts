import type { ColumnData, RowData, SheetData } from "../../xlsx/workbook-data";
import { assertSheetWritable, ensureColumn, ensureRow } from "../cell/cell-store";
import { noteChange, type HostState } from "../host-state";

/** What a person does to whole rows or columns at the screen, by dragging or a key. */
export interface LineChange {
  readonly lines: "rows" | "columns";
  /** The first of them, 0-based. */
  readonly first: number;
  readonly count: number;
  /** Rows in points, columns in characters; null lets Excel fit rows to their text again. */
  readonly size?: number | null;
  readonly isHidden?: boolean;
}

/** Sizes of the rows and columns of a sheet and which are hidden, to come back to. */
export interface LineFrame {
  readonly rows: readonly (Pick<RowData, "height" | "hidden"> | null)[];
  readonly columns: readonly (Pick<ColumnData, "width" | "hidden"> | null)[];
}

/**
 * Gives rows or columns another size, or hides or shows them.
 *
 * @throws HostError AccessDenied on a protected sheet that does not allow it
 * @example changeLines(state, sheet, { lines: "columns", first: 1, count: 1, size: 20 }) // => undefined, column B is 20 characters wide
 */
export function changeLines(
  state: HostState,
  sheet: SheetData,
  { lines, first, count, size, isHidden }: LineChange,
): void {
  assertSheetWritable(sheet, lines === "rows" ? "allowFormatRows" : "allowFormatColumns");
  for (let at = first; at < first + count; at += 1) {
    const line = lines === "rows" ? ensureRow(sheet, at) : ensureColumn(sheet, at);
    if (isHidden === true) line.hidden = true;
    if (isHidden === false) delete line.hidden;
    if (size === undefined) continue;
    if (lines === "columns") {
      if (size !== null) ensureColumn(sheet, at).width = size;
      continue;
    }
    const row = ensureRow(sheet, at);
    if (size === null) delete row.height;
    else row.height = size;
    // A height somebody set is no longer one that Excel fitted.
    delete row.otherAttributes?.customHeight;
  }
  noteChange(state, sheet);
}

/** The sizes as they are now. */
export function readLineFrame(sheet: SheetData): LineFrame {
  return {
    rows: Array.from(sheet.rows, (row) => (row ? { ...kept("height", row), ...kept("hidden", row) } : null)),
    columns: Array.from(sheet.columns, (column) =>
      column ? { ...kept("width", column), ...kept("hidden", column) } : null,
    ),
  };
}

/** Whether the rows and columns are as the frame has them; lines without anything of their own count as none. */
export function isLineFrame(sheet: SheetData, frame: LineFrame): boolean {
  const spoken = ({ rows, columns }: LineFrame): string =>
    JSON.stringify([rows, columns].map((lines) => Object.entries(lines).filter(([, line]) => isSized(line))));
  return spoken(readLineFrame(sheet)) === spoken(frame);
}

/** Back to the sizes of a frame. */
export function putLineFrame(state: HostState, sheet: SheetData, frame: LineFrame): void {
  sheet.rows.forEach((row, at) => {
    if (!row) return;
    delete row.height;
    delete row.hidden;
    Object.assign(row, frame.rows[at]);
  });
  sheet.columns.forEach((column, at) => {
    if (!column) return;
    delete column.width;
    delete column.hidden;
    Object.assign(column, frame.columns[at]);
  });
  noteChange(state, sheet);
}

function kept<K extends string, T extends Partial<Record<K, unknown>>>(key: K, line: T): Pick<T, K> | object {
  return line[key] === undefined ? {} : { [key]: line[key] };
}

function isSized(line: object | null): boolean {
  return line !== null && Object.keys(line).length > 0;
}
