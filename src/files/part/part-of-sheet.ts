import type { CellValue } from "../../domain/cell-value";
import { areaAddress } from "../../workbook/area-address";
import { rowsLeft, type RowsTaken } from "../../workbook/rows-left";
import type { SheetLook } from "../../workbook/sheet-look";
import { addSheet, createWorkbookData, deleteSheet, writeXlsx } from "../../xlsx";
import type { CellData, SheetData } from "../../xlsx/workbook-data";
import { cellFormulaLeft, columnFormulaLeft } from "./cell-formula-left";
import { conditionalFormatLeft } from "./conditional-format-left";
import type { ForeignWords } from "../../domain/posting/foreign-words";
import type { LeftOut, LeftOutWhy, PartWhat } from "../../workbook/split-loss";
import { setFilters } from "./part-filters";
import { setUpPart } from "./part-page";
import { lookGridOf, stylesOf } from "./part-styles";
import { validationLeft } from "./validation-left";
import { createWordLists } from "./word-lists";

const POINTS_PER_CHARACTER = 6;

export interface SheetPart {
  /** Rows of the sheet (1-based) the file leaves out. */
  readonly deleteRows: RowsTaken;
  /** Cells that say something else than on the sheet, at their places in the file (1-based); a formula with what it comes to. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
    readonly result?: number;
  }[];
  readonly foreign: ForeignWords;
}

/** The block of a sheet whose rows are of one part or another (1-based). */
export interface PartedBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly first: number;
  readonly last: number;
}

export interface PartFile {
  readonly bytes: Uint8Array;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Prepares writing parts of a sheet as workbooks of their own, with formats, merged cells, sizes, print set-up, drop-downs, conditional
 * formats, filters, tables and links. A file holds nothing of other sheets but the words of its drop-downs; a formula stays one where
 * it reads its own row or the rows above, else it is its value. What names somebody of another part stays behind and is told.
 * Source: ECMA-376 Part 1, 18.3 (worksheets), 18.8 (styles).
 * @example createPartWriter(look, block)({ deleteRows: [], cells: [], foreign }).leftOut // => []
 */
export function createPartWriter(look: SheetLook, block: PartedBlock): (part: SheetPart) => PartFile {
  const lookGrid = lookGridOf(look);
  return ({ deleteRows, cells, foreign }) => {
    const workbook = createWorkbookData();
    const [blank] = workbook.sheets;
    const sheet = addSheet(workbook, look.sheet);
    if (blank !== undefined) deleteSheet(workbook, blank.id);
    if (look.tabColor !== "") sheet.tabColor = look.tabColor;
    const left = rowsLeft(deleteRows);
    const leftOut: LeftOut[] = [];
    const note = (what: PartWhat, why: LeftOutWhy, at: string) => leftOut.push({ what, why, cells: at });
    const styleOf = stylesOf(workbook, look, lookGrid);
    const isRestated = (row: number, column: number) =>
      cells.some((cell) => cell.row === row && cell.column === column);
    writeRows({ look, block, sheet, deleteRows, foreign, styleOf, note, isRestated });
    for (const { row, column, value, result } of cells) {
      const cell = sheet.rows[row - 1]?.cells[column - 1];
      if (cell === undefined) continue;
      delete cell.formula;
      if (typeof value === "string" && value.startsWith("="))
        Object.assign(cell, { formula: value, value: result ?? null });
      else cell.value = value;
    }
    sheet.columns = look.widths.map((width) =>
      width === 0 ? { hidden: true } : { width: width / POINTS_PER_CHARACTER },
    );
    for (const { row, column, rowCount, columnCount } of look.merges) {
      const first = left(row - 1);
      const rows = left(row - 1 + rowCount) - first;
      if (rows * columnCount >= 2)
        sheet.merges.push({ row: first, column: column - 1, rowCount: rows, columnCount });
    }
    if (look.frozenRows + look.frozenColumns > 0)
      sheet.frozen = { rows: look.frozenRows, columns: look.frozenColumns };
    sheet.showGridlines = look.showGridlines;
    leftOut.push(...setUpPart(workbook, sheet, look, left, foreign), ...setFilters(sheet, look, left));
    for (const { row, column, address, tip } of look.links) {
      if (left(row) === left(row - 1)) continue;
      const at = areaAddress({ row, column, rowCount: 1, columnCount: 1 });
      if (address === null) note("link", "reads", at);
      else if (foreign.names(address) || foreign.names(tip)) note("link", "names", at);
      else
        sheet.hyperlinks.push({
          ...{ area: { row: left(row - 1), column: column - 1, rowCount: 1, columnCount: 1 }, address },
          ...(tip === "" ? {} : { tooltip: tip }),
        });
    }
    const lists = createWordLists(look.sheet === "选项" ? "选项表" : "选项");
    const surroundings = { left, foreign, lists, columns: block };
    for (const validation of look.validations) {
      const rule = validationLeft(validation, surroundings);
      if (typeof rule === "string") note("validation", rule, areaAddress(validation.area));
      else if (rule !== null) sheet.dataValidations.push(rule);
    }
    look.conditionalFormats.forEach((format, at) => {
      const rule = conditionalFormatLeft(format, at + 1, surroundings);
      if (typeof rule === "string") note("conditionalFormat", rule, format.areas.map(areaAddress).join("、"));
      else if (rule !== null) sheet.conditionalFormats.push(rule);
    });
    lists.write(workbook);
    workbook.activeSheetId = sheet.id;
    return { bytes: writeXlsx(workbook), leftOut };
  };
}

interface RowsParams {
  readonly look: SheetLook;
  readonly block: PartedBlock;
  readonly sheet: SheetData;
  readonly deleteRows: RowsTaken;
  readonly foreign: ForeignWords;
  readonly styleOf: (row: number, column: number) => number;
  readonly note: (what: PartWhat, why: LeftOutWhy, at: string) => void;
  /** Whether a cell of the file (1-based) says something of its own. */
  readonly isRestated: (row: number, column: number) => boolean;
}

function writeRows({ look, block, sheet, deleteRows, foreign, styleOf, note, isRestated }: RowsParams): void {
  const gone = new Set(
    deleteRows.flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, at) => row + at)),
  );
  const left = rowsLeft(deleteRows);
  const filtered = [look.filter, ...look.tables].flatMap((each) =>
    each?.hidesRows === true ? [each.area] : [],
  );
  look.values.forEach((values, at) => {
    const row = at + 1;
    if (gone.has(row)) return;
    const newRow = sheet.rows.length + 1;
    const height = look.heights[at] ?? 0;
    const isOwn = row >= block.firstRow && row <= block.lastRow;
    const cells = values.map((value, beside): CellData => {
      const column = beside + 1;
      const kept: CellData = {
        value: contentOf(value, look.formulas[at]?.[beside]),
        style: styleOf(at, beside),
      };
      const address = () => areaAddress({ row, column, rowCount: 1, columnCount: 1 });
      const isOwnCell = isOwn && column >= block.first && column <= block.last;
      if (!isOwnCell && value !== null && foreign.names(String(value))) {
        note("text", "names", address());
        return { ...kept, value: null };
      }
      const formula = look.formulas[at]?.[beside];
      if (typeof formula !== "string" || !formula.startsWith("=") || foreign.names(formula)) return kept;
      const own = cellFormulaLeft(formula, { row, newRow, firstRow: block.firstRow });
      if (own !== null) return { ...kept, formula: own };
      if (isOwnCell) return kept;
      const over = columnFormulaLeft(formula, left);
      if (over !== null) return { ...kept, value: null, formula: over };
      if (isOwn || !readsRows(formula, block.firstRow)) return kept;
      // What the whole table came to would be wrong here.
      if (!isRestated(newRow, column)) note("text", "reads", address());
      return { ...kept, value: null };
    });
    const isFiltered = filtered.some((area) => row > area.row && row < area.row + area.rowCount);
    const hidden = height === 0 && !isFiltered;
    sheet.rows[newRow - 1] = { cells, ...(hidden ? { hidden } : height === 0 ? {} : { height }) };
  });
}

/** An error is one in the file, too, and no text. */
function contentOf(value: CellValue, formula: CellValue | undefined): CellData["value"] {
  const isError =
    typeof value === "string" &&
    /^#[A-Z0-9/]+[!?]?$/.test(value) &&
    typeof formula === "string" &&
    formula.startsWith("=");
  return isError ? { error: value } : value;
}

function readsRows(formula: string, firstRow: number): boolean {
  if (/\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}])|[!\]]/u.test(formula)) return true;
  return [...formula.matchAll(/(?<![\p{L}\p{N}_])\$?[A-Z]{1,3}\$?(\d+)/gu)].some(
    ([, row]) => Number(row) >= firstRow,
  );
}
