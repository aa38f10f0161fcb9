import { isValidFormat } from "numfmt";
import type { CellArea, CellData } from "../../xlsx/workbook-data";
import { maximumColumns, maximumRows } from "../cell/address";
import { rememberCells } from "../cell/cell-memory";
import { assertCellsWritable, assertSheetWritable, enterCell, findCell, restyle } from "../cell/cell-store";
import { formatCellText, showsDates } from "../cell/cell-text";
import { HostError } from "../host-error";
import { noteEdit } from "../host-state";
import { fromLocalFormat } from "../cell/number-format-local";
import { requireText } from "../bridge/parameters";
import { readHeaders } from "../table/table-store";
import type { RangeTarget } from "./range-target";
import { copyFormula, fromRelativeFormula, toRelativeFormula } from "../formula/relative-formula";
import { changedStyles, styleAt } from "../format/style-table";
import { toWireValue } from "../bridge/wire-value";

const isUnbounded = (area: CellArea): boolean =>
  area.rowCount === maximumRows || area.columnCount === maximumColumns;

/** 2-D array of what a function makes of each cell; null for whole rows and columns, as in Excel. */
export function readCells(
  target: RangeTarget,
  pick: (cell: CellData | undefined, row: number, column: number) => unknown,
): unknown[][] | null {
  const { area, sheet } = target;
  if (isUnbounded(area)) return null;
  const rows: unknown[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const line: unknown[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      line.push(pick(findCell(sheet, row, column), row, column));
    }
    rows.push(line);
  }
  return rows;
}

/** The text a cell of the target shows; numbers too wide for a column whose width was set become ####. */
export function textOf({ state, sheet }: RangeTarget, cell: CellData | undefined, column: number): string {
  if (!cell || cell.value === null) return "";
  const { numberFormat, alignment } = styleAt(state.workbook, cell.style);
  if (typeof cell.value !== "number") return formatCellText(cell.value, numberFormat);
  // In the 1904 date system, day 0 is what is day 1462 elsewhere.
  const offset = state.workbook.uses1904Dates && showsDates(numberFormat) ? 1462 : 0;
  const isShrunk = alignment.otherAttributes?.["shrinkToFit"] === "1" || sheet.merges.length > 0;
  return formatCellText(
    cell.value + offset,
    numberFormat,
    isShrunk ? undefined : sheet.columns[column]?.width,
  );
}

/** The formula of a cell in R1C1 style, or its constant. */
export function readRelativeFormula(cell: CellData | undefined, row: number, column: number): unknown {
  return cell?.formula === undefined
    ? toWireValue(cell?.value ?? null)
    : toRelativeFormula(cell.formula, row, column);
}

/** Calls back with what a written value means for each cell: one value for all, or an array of the range's shape. */
export function spread(
  target: RangeTarget,
  value: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  const { area } = target;
  if (Array.isArray(value)) {
    const rows = value as unknown[];
    if (rows.length !== area.rowCount) throw new HostError("InvalidArgument");
    for (const line of rows) {
      if (!Array.isArray(line) || line.length !== area.columnCount) throw new HostError("InvalidArgument");
    }
    // Without entries(): a pair for each of a million cells is a pair too many.
    for (let row = 0; row < area.rowCount; row += 1) {
      const line = rows[row] as readonly unknown[];
      for (let column = 0; column < area.columnCount; column += 1)
        visit(area.row + row, area.column + column, line[column]);
    }
    return;
  }
  if (typeof value === "object" && value !== null) throw new HostError("InvalidArgument");
  if (isUnbounded(area)) throw new HostError("UnsupportedOperation", "one value into whole rows or columns");
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1)
      visit(row, column, value);
  }
}

/** Writes values or formulas. */
export function writeContents(target: RangeTarget, value: unknown): void {
  const { state, sheet, area } = target;
  assertCellsWritable(state, sheet, area);
  const memory = rememberCells(state, sheet, area);
  // One formula for many cells is filled as a copy of the first cell's.
  const isFilled = typeof value === "string" && value.startsWith("=");
  spread(target, value, (row, column, one) =>
    enterCell(
      state,
      sheet,
      row,
      column,
      isFilled ? copyFormula(value, row - area.row, column - area.column) : one,
    ),
  );
  if (sheet.tables.length > 0) readHeaders(state, sheet, area);
  noteEdit(state, sheet, area, memory?.details());
  memory?.recordFormulas();
}

/** Writes formulas in R1C1 style; a single one stands for every cell. */
export function writeRelativeFormulas(target: RangeTarget, value: unknown): void {
  const { area } = target;
  const lines: unknown[][] = Array.from({ length: area.rowCount }, () => []);
  spread(target, value, (row, column, one) => {
    const isFormula = typeof one === "string" && one.startsWith("=");
    lines[row - area.row]?.push(isFormula ? fromRelativeFormula(one, row, column) : one);
  });
  writeContents(target, lines);
}

/** A number format in the words of files; "" stands for General. InvalidArgument for a text that is none. */
function requireFormat(value: unknown): string {
  const numberFormat = fromLocalFormat(requireText(value));
  if (numberFormat === "") return "General";
  if (!isValidFormat(numberFormat.replace(/\[DBNum\d\]|上午\/下午/gi, "")))
    throw new HostError("InvalidArgument");
  return numberFormat;
}

/** Stands for every change of a number format in the table of known changes. */
const formatChange = {};

/** Writes number formats, also in the words of Excel's Chinese edition; null leaves a cell's format as it is. */
export function writeNumberFormats(target: RangeTarget, value: unknown): void {
  const { state, sheet, area } = target;
  assertSheetWritable(sheet, "allowFormatCells");
  // One format stands for all cells, also as an array of one.
  const sole: unknown =
    Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1
      ? value[0][0]
      : value;
  if (sole === null) return;
  if (!Array.isArray(sole)) {
    const numberFormat = requireFormat(sole);
    const changed = changedStyles(state.workbook, formatChange, numberFormat);
    restyle(state, sheet, area, (style) => ({ ...style, numberFormat }), { changed });
    return;
  }
  const formats: (string | null)[][] = Array.from({ length: area.rowCount }, () => []);
  // Thousands of cells share a few formats: each is read once.
  const read = new Map<unknown, string | null>([[null, null]]);
  spread(target, value, (row, _column, one) => {
    let format = read.get(one);
    if (format === undefined) read.set(one, (format = requireFormat(one)));
    formats[row - area.row]?.push(format);
  });
  const kinds = new Map<string | null, number>();
  const kindOf = (row: number, column: number): number => {
    const numberFormat = formats[row - area.row]?.[column - area.column] ?? null;
    const known = kinds.get(numberFormat);
    if (known !== undefined) return known;
    kinds.set(numberFormat, kinds.size);
    return kinds.size - 1;
  };
  restyle(
    state,
    sheet,
    area,
    (style, row, column) => {
      const numberFormat = formats[row - area.row]?.[column - area.column] ?? style.numberFormat;
      return numberFormat === style.numberFormat ? style : { ...style, numberFormat };
    },
    { kindOf },
  );
}
