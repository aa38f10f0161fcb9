import type { CellArea, WorkbookData } from "../../xlsx/workbook-data";
import { formatSheetName, maximumColumns, maximumRows } from "../cell/address";
import { formatReference, replaceReferences } from "../formula/formula-references";

/** Cells of one sheet. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: CellArea;
}

/** Where cells are after a change of the sheet: the very same object when they stay, null when they are gone. */
export type PlaceChange = (place: SheetArea) => SheetArea | null;

/** Cells put in or taken out: everything behind them in the same rows (or columns) moves. */
export interface AreaShift {
  readonly axis: "row" | "column";
  /** First row or column, 0-based, that is new or taken out. */
  readonly at: number;
  /** Above 0 for cells put in, below 0 for cells taken out. */
  readonly count: number;
  /** Columns (or rows) that take part, `to` excluded. */
  readonly from: number;
  readonly to: number;
}

/**
 * Where an area is after a shift, as Excel moves references: only areas wholly within the shifted columns (rows) follow; the
 * same object when nothing changes, null when all of it was taken out.
 *
 * @example
 * shiftArea({ row: 4, column: 0, rowCount: 2, columnCount: 1 }, { axis: "row", at: 0, count: 1, from: 0, to: 16384 })?.row // => 5
 */
export function shiftArea(area: CellArea, shift: AreaShift): CellArea | null {
  const isRow = shift.axis === "row";
  const start = isRow ? area.row : area.column;
  const length = isRow ? area.rowCount : area.columnCount;
  const across = isRow ? area.column : area.row;
  const acrossEnd = across + (isRow ? area.columnCount : area.rowCount);
  const limit = isRow ? maximumRows : maximumColumns;
  if (length === limit || across < shift.from || acrossEnd > shift.to || start + length <= shift.at)
    return area;
  let first = start;
  let end = start + length;
  if (shift.count > 0) {
    if (first >= shift.at) first += shift.count;
    end = Math.min(end + shift.count, limit);
  } else {
    const gone = shift.at - shift.count;
    first = first < shift.at ? first : first < gone ? shift.at : first + shift.count;
    end = end < gone ? shift.at : end + shift.count;
  }
  if (end <= first) return null;
  return isRow
    ? { ...area, row: first, rowCount: end - first }
    : { ...area, column: first, columnCount: end - first };
}

/** Ids of sheets by their name in lower case, as formulas name them. */
function sheetIdsByName(workbook: WorkbookData): ReadonlyMap<string, string> {
  return new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.id]));
}

/**
 * Rewrites formulas after a change of places; a reference whose cells are gone becomes #REF!.
 * The home of a formula is the sheet its unprefixed references mean, before and after the change.
 */
export function formulaRewriter(
  workbook: WorkbookData,
  change: PlaceChange,
): (formula: string, homeBefore: string, homeAfter?: string) => string {
  const ids = sheetIdsByName(workbook);
  const lowerNames = new Map<string, string>();
  const idOf = (name: string): string | undefined => {
    let lower = lowerNames.get(name);
    if (lower === undefined) lowerNames.set(name, (lower = name.toLowerCase()));
    return ids.get(lower);
  };
  const nameOf = (id: string): string => workbook.sheets.find((sheet) => sheet.id === id)?.name ?? "";
  return (formula, homeBefore, homeAfter = homeBefore) =>
    replaceReferences(formula, (reference) => {
      const sheetId = reference.sheetName === null ? homeBefore : idOf(reference.sheetName);
      if (sheetId === undefined) return null;
      const before: SheetArea = { sheetId, area: reference.area };
      const after = change(before);
      if (!after) return `${reference.prefix}#REF!`;
      if (after === before) {
        // A formula moved to another sheet must name the sheet its references meant.
        if (reference.sheetName !== null || homeBefore === homeAfter) return null;
        return `${formatSheetName(nameOf(homeBefore))}!${formatReference(reference, reference.area)}`;
      }
      const prefix =
        after.sheetId === sheetId && (reference.sheetName !== null || homeAfter === homeBefore)
          ? reference.prefix
          : after.sheetId === homeAfter
            ? ""
            : `${formatSheetName(nameOf(after.sheetId))}!`;
      return prefix + formatReference(reference, after.area);
    });
}
