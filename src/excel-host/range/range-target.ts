import type { CellArea, SheetData, StyleData } from "../../xlsx/workbook-data";
import {
  formatArea,
  formatSheetName,
  maximumColumns,
  maximumRows,
  parseArea,
  parseCells,
  splitSheet,
} from "../cell/address";
import { HostError } from "../host-error";
import type { HostState } from "../host-state";

/** A block of cells as a host object works on it. */
export interface RangeTarget {
  readonly state: HostState;
  readonly sheet: SheetData;
  readonly area: CellArea;
}

/** Several blocks of one sheet (RangeAreas, and everything about formats). */
export interface AreasTarget {
  readonly state: HostState;
  readonly sheet: SheetData;
  readonly areas: readonly CellArea[];
  /** A named style instead of cells: its format is what is read and changed. */
  readonly namedStyle?: { read(): StyleData; write(style: StyleData): void };
}

/** The sheet with a name or id, null when there is none. */
export function findSheet(state: HostState, key: unknown): SheetData | null {
  if (typeof key !== "string") throw new HostError("InvalidArgument");
  const { sheets } = state.workbook;
  // As it is written first: an add-in that names hundreds of sheets mostly spells them right.
  const found = sheets.find((sheet) => sheet.id === key || sheet.name === key);
  if (found) return found;
  const name = key.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === name) ?? null;
}

/** The sheet with a name or id; ItemNotFound otherwise. */
export function requireSheet(state: HostState, key: unknown): SheetData {
  const sheet = findSheet(state, key);
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}

/** A target within the sheet's limits; InvalidArgument otherwise. */
export function rangeAt(state: HostState, sheet: SheetData, area: CellArea): RangeTarget {
  const numbers = [area.row, area.column, area.rowCount, area.columnCount];
  if (
    numbers.some((number) => !Number.isInteger(number) || number < 0) ||
    area.rowCount < 1 ||
    area.columnCount < 1 ||
    area.row + area.rowCount > maximumRows ||
    area.column + area.columnCount > maximumColumns
  ) {
    throw new HostError("InvalidArgument");
  }
  return { state, sheet, area };
}

/** The block an address names on a sheet: A1 text, a defined name, or nothing for the whole sheet. */
export function rangeOfAddress(state: HostState, sheet: SheetData, address: unknown): RangeTarget {
  if (address === null || address === undefined || address === "") {
    return { state, sheet, area: { row: 0, column: 0, rowCount: maximumRows, columnCount: maximumColumns } };
  }
  if (typeof address !== "string") throw new HostError("InvalidArgument");
  // What reads as a cell is no name, in Excel too.
  const cells = parseCells(address);
  if (cells) return { state, sheet, area: cells };
  const name = state.workbook.names.find(
    (defined) =>
      defined.name.toLowerCase() === address.toLowerCase() &&
      (!defined.sheetId || defined.sheetId === sheet.id),
  );
  const { sheet: sheetName, address: rest } = splitSheet(name ? name.formula : address);
  return { state, sheet: sheetName === null ? sheet : requireSheet(state, sheetName), area: parseArea(rest) };
}

/** Address with its sheet, as Range.address shows it. */
export function fullAddress(target: RangeTarget): string {
  return `${formatSheetName(target.sheet.name)}!${formatArea(target.area)}`;
}
