import { readProtectionOptions, type Permission } from "../../xlsx/sheet/sheet-protection";
import type {
  CellArea,
  CellContent,
  CellData,
  ColumnData,
  RowData,
  SheetData,
  StyleData,
} from "../../xlsx/workbook-data";
import { maximumColumns, maximumRows } from "./address";
import { parseCellInput } from "./cell-input";
import { needsArrays } from "../formula/array-need";
import { assertFormula } from "../formula/formula-check";
import { HostError } from "../host-error";
import { noteChange, type HostState } from "../host-state";
import { nameOwnReferences } from "../table/table-reference";
import { internHostStyle, styleAt } from "../format/style-table";

/** The cell at a 0-based place, if it has content or a style of its own. */
export function findCell(sheet: SheetData, row: number, column: number): CellData | undefined {
  return sheet.rows[row]?.cells[column];
}

/** Style index a place has, through its row and column when the cell has none. */
export function styleIndexAt(sheet: SheetData, row: number, column: number): number {
  return findCell(sheet, row, column)?.style ?? sheet.rows[row]?.style ?? sheet.columns[column]?.style ?? 0;
}

/** The row, made when it is not there yet. */
export function ensureRow(sheet: SheetData, row: number): RowData {
  return (sheet.rows[row] ??= { cells: [] });
}

/** The column, made when it is not there yet. */
export function ensureColumn(sheet: SheetData, column: number): ColumnData {
  return (sheet.columns[column] ??= {});
}

/** The cell, made when it is not there yet. */
export function ensureCell(sheet: SheetData, row: number, column: number): CellData {
  const { cells, style } = ensureRow(sheet, row);
  return (cells[column] ??= { value: null, style: style ?? sheet.columns[column]?.style ?? 0 });
}

/** Calls back for every cell that exists within an area, row by row. */
export function forEachCell(
  sheet: SheetData,
  area: CellArea,
  visit: (cell: CellData, row: number, column: number) => void,
): void {
  const lastRow = Math.min(area.row + area.rowCount, sheet.rows.length);
  for (let row = area.row; row < lastRow; row += 1) {
    const cells = sheet.rows[row]?.cells;
    if (!cells) continue;
    const lastColumn = Math.min(area.column + area.columnCount, cells.length);
    for (let column = area.column; column < lastColumn; column += 1) {
      const cell = cells[column];
      if (cell) visit(cell, row, column);
    }
  }
}

/** Smallest area holding all cells with content (or, with formats, also those with a style of their own); null for none. */
export function usedArea(sheet: SheetData, valuesOnly: boolean, within?: CellArea): CellArea | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const whole = within ?? { row: 0, column: 0, rowCount: maximumRows, columnCount: maximumColumns };
  forEachCell(sheet, whole, (cell, row, column) => {
    if (cell.value === null && cell.formula === undefined && (valuesOnly || cell.style === 0)) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  return bottom < 0
    ? null
    : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

const isWholeColumns = (area: CellArea): boolean => area.rowCount === maximumRows;
const isWholeRows = (area: CellArea): boolean => area.columnCount === maximumColumns;

/** AccessDenied when the sheet is protected and any cell of the area is locked. */
export function assertCellsWritable(state: HostState, sheet: SheetData, area: CellArea): void {
  if (!sheet.protected) return;
  const lastRow = Math.min(area.row + area.rowCount, Math.max(sheet.rows.length, area.row + 1));
  const lastColumn = Math.min(area.column + area.columnCount, area.column + 1024);
  for (let row = area.row; row < lastRow; row += 1) {
    for (let column = area.column; column < lastColumn; column += 1) {
      if (styleAt(state.workbook, styleIndexAt(sheet, row, column)).locked)
        throw new HostError("AccessDenied");
    }
  }
}

/** AccessDenied when the sheet is protected and does not allow it; for everything that is not a cell's content. */
export function assertSheetWritable(sheet: SheetData, permission?: Permission): void {
  if (!sheet.protected) return;
  const { protectionXml } = sheet;
  if (permission && protectionXml !== undefined && readProtectionOptions(protectionXml)[permission]) return;
  throw new HostError("AccessDenied");
}

/** How a change of styles may save work. */
interface RestyleOptions {
  /** Cells of one kind (any whole number from 0) change alike: each style is changed once per kind, not once per cell. */
  readonly kindOf?: (row: number, column: number) => number;
  /** What the change made of styles before, from changedStyles; without kinds. */
  readonly changed?: Map<number, number>;
}

/** Gives every cell of an area another style; whole rows and columns keep it as the row's or column's style. */
export function restyle(
  state: HostState,
  sheet: SheetData,
  area: CellArea,
  change: (style: StyleData, row: number, column: number) => StyleData,
  { kindOf, changed = new Map<number, number>() }: RestyleOptions = {},
): void {
  const next = (index: number, row: number, column: number): number => {
    const key = kindOf ? kindOf(row, column) * 1000000 + index : index;
    const known = changed.get(key);
    if (known !== undefined) return known;
    const made = internHostStyle(state.workbook, change(styleAt(state.workbook, index), row, column));
    changed.set(key, made);
    return made;
  };
  const restyleExisting = (): void =>
    forEachCell(sheet, area, (cell, row, column) => {
      cell.style = next(cell.style, row, column);
    });
  if (isWholeColumns(area)) {
    restyleExisting();
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const data = ensureColumn(sheet, column);
      data.style = next(data.style ?? 0, area.row, column);
    }
  } else if (isWholeRows(area)) {
    restyleExisting();
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      const data = ensureRow(sheet, row);
      data.style = next(data.style ?? 0, row, area.column);
    }
  } else {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      let data = sheet.rows[row];
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const cell = data?.cells[column];
        const style = cell?.style ?? data?.style ?? sheet.columns[column]?.style ?? 0;
        const made = next(style, row, column);
        if (cell) cell.style = made;
        else if (made !== style) {
          // A cell nobody wrote to is not made for a look it has already.
          data ??= ensureRow(sheet, row);
          data.cells[column] = { value: null, style: made };
        }
      }
    }
  }
  noteChange(state, sheet);
  state.events.recordCells("Worksheet.FormatChanged", { sheetId: sheet.id, area });
}

function setContent(cell: CellData, value: CellContent, formula?: string): void {
  cell.value = value;
  // Deleting what is not there costs as much as deleting what is; most cells have neither.
  if (cell.richText !== undefined) delete cell.richText;
  // What the file says about the old content in its metadata is not true of the new.
  if (cell.otherAttributes !== undefined) {
    const { cm: _cellMetadata, vm: _valueMetadata, ...others } = cell.otherAttributes;
    cell.otherAttributes = others;
  }
  if (formula !== undefined) {
    cell.formula = formula;
    // What is entered now spills, whatever stood there before.
    if (cell.arrayArea || needsArrays(formula)) cell.isDynamic = true;
    else if (cell.isDynamic !== undefined) delete cell.isDynamic;
  } else if (cell.formula !== undefined) {
    delete cell.formula;
    delete cell.isDynamic;
  }
}

/** Excel keeps 15 significant digits; whole numbers below that have no more. */
function keptDigits(number: number): number {
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? number : Number(number.toPrecision(15));
}

/** Empties the cells an array formula filled, before its own cell gets other content. */
export function dropSpill(sheet: SheetData, row: number, column: number): void {
  const anchor = findCell(sheet, row, column);
  if (!anchor?.arrayArea) return;
  forEachCell(sheet, anchor.arrayArea, (cell) => {
    if (cell.formula === undefined) cell.value = null;
  });
  delete anchor.arrayArea;
  delete anchor.isDynamic;
}

/** Writes what an add-in or a clerk enters into one cell: null leaves it, "" clears it, texts are read as Excel reads them. */
export function enterCell(
  state: HostState,
  sheet: SheetData,
  row: number,
  column: number,
  input: unknown,
): void {
  if (input === null || input === undefined) return;
  const old = findCell(sheet, row, column);
  // A new formula over an old one takes over what that one filled when it is calculated.
  if (old?.arrayArea && !(typeof input === "string" && input.startsWith("="))) dropSpill(sheet, row, column);
  if (input === "") {
    if (old) setContent(old, null);
    return;
  }
  if (typeof input === "number") {
    setContent(old ?? ensureCell(sheet, row, column), keptDigits(input));
    return;
  }
  if (typeof input === "boolean") {
    setContent(old ?? ensureCell(sheet, row, column), input);
    return;
  }
  if (typeof input !== "string") throw new HostError("InvalidArgument");
  const style = styleAt(state.workbook, old?.style ?? styleIndexAt(sheet, row, column));
  const parsed = parseCellInput(input, style.numberFormat);
  // Refused before the cell is made, so that a wrong formula leaves nothing behind.
  if (parsed.formula !== undefined) assertFormula(parsed.formula);
  const formula = parsed.formula?.includes("[")
    ? nameOwnReferences(state.workbook, parsed.formula, { sheetId: sheet.id, row, column })
    : parsed.formula;
  const cell = old ?? ensureCell(sheet, row, column);
  setContent(cell, parsed.value, formula);
  if (parsed.numberFormat && style.numberFormat === "General") {
    cell.style = internHostStyle(state.workbook, { ...style, numberFormat: parsed.numberFormat });
  }
  if (parsed.quotePrefix) cell.style = internHostStyle(state.workbook, { ...style, quotePrefix: true });
}
