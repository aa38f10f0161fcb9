import type {
  BooleanNumber,
  CellValueType,
  LocaleType,
  ICellData,
  IColumnData,
  IObjectArrayPrimitiveType,
  IObjectMatrixPrimitiveType,
  IRowData,
  IWorkbookData,
  IWorksheetData,
} from "@univerjs/core";
import type { CellData, SheetData, WorkbookData } from "../../xlsx/workbook-data";
import { conditionalFormatSnapshots } from "./conditional-format-snapshot";
import { rangeSnapshot, shownArea, type ShownSize } from "./shown-range";
import { styleSnapshot } from "./style-snapshot";
import { validationSnapshots } from "./validation-snapshot";

// The numbers of the grid's own lists; only its types are imported.
const yes: BooleanNumber = 1;
const no: BooleanNumber = 0;
const chinese = "zhCN" as LocaleType;
const asText: CellValueType = 1;
const asNumber: CellValueType = 2;
const asBoolean: CellValueType = 3;
const asForcedText: CellValueType = 4;

const spareRows = 40;
const spareColumns = 6;
const fewestColumns = 20;
const fewestRows = 60;

/**
 * Turns the workbook in memory into what the grid shows: values, styles, merges, sizes and frozen panes.
 *
 * @param workbook the host's model, which stays the only truth; very hidden sheets are left out
 * @param id the grid's name for this picture of the workbook
 * @returns the grid's data, rows and columns 0-based, sizes in CSS pixels
 * @example workbookSnapshot(workbook, "view-1").sheetOrder.length // => 5
 */
export function workbookSnapshot(workbook: WorkbookData, id: string): IWorkbookData {
  const shown = workbook.sheets.filter((sheet) => sheet.visibility !== "VeryHidden");
  return {
    id,
    name: id,
    appVersion: "",
    locale: chinese,
    styles: Object.fromEntries(workbook.styles.map((style, index) => [String(index), styleSnapshot(style)])),
    sheetOrder: shown.map((sheet) => sheet.id),
    sheets: Object.fromEntries(shown.map((sheet) => [sheet.id, sheetSnapshot(sheet)])),
    resources: [
      rulesOf("SHEET_CONDITIONAL_FORMATTING_PLUGIN", shown, conditionalFormatSnapshots),
      rulesOf("SHEET_DATA_VALIDATION_PLUGIN", shown, validationSnapshots),
    ],
  };
}

/** Rules of all sheets in the form in which a plugin of the grid reads its own. */
function rulesOf(
  name: string,
  sheets: readonly SheetData[],
  snapshots: (sheet: SheetData, size: ShownSize) => readonly object[],
): { name: string; data: string } {
  const rules = sheets.map((sheet) => [sheet.id, snapshots(sheet, shownSize(sheet))]);
  return { name, data: JSON.stringify(Object.fromEntries(rules)) };
}

/** A style on all 16,384 columns is common; showing them all would only slow the grid. */
function shownSize(sheet: SheetData): ShownSize {
  const columns = sheet.rows.reduce(
    (most, row) => Math.max(most, row?.cells.length ?? 0),
    sheet.columns.length,
  );
  return {
    rows: Math.max(fewestRows, sheet.rows.length + spareRows),
    columns: Math.max(fewestColumns, Math.min(columns + spareColumns, 256)),
  };
}

function sheetSnapshot(sheet: SheetData): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  const rowData: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  const columnData: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  sheet.rows.forEach((row, rowIndex) => {
    if (!row) return;
    const cells: IObjectArrayPrimitiveType<ICellData> = {};
    row.cells.forEach((cell, columnIndex) => {
      if (cell) cells[columnIndex] = cellSnapshot(cell);
    });
    cellData[rowIndex] = cells;
    if (row.height !== undefined || row.hidden) {
      rowData[rowIndex] = {
        ...(row.height === undefined ? {} : { h: pixelsOfPoints(row.height), ia: no }),
        ...(row.hidden ? { hd: yes } : {}),
      };
    }
  });
  sheet.columns.forEach((column, index) => {
    if (!column) return;
    columnData[index] = {
      ...(column.width === undefined ? {} : { w: pixelsOfCharacters(column.width) }),
      ...(column.hidden ? { hd: yes } : {}),
      ...(column.style === undefined ? {} : { s: String(column.style) }),
    };
  });
  const size = shownSize(sheet);
  // The grid would make a row with a list taller once something is chosen; Excel does not.
  for (const { areas, type } of sheet.dataValidations)
    for (const area of type === "list" ? areas : []) {
      const shown = shownArea(area, size);
      const end = shown ? shown.row + shown.rowCount : 0;
      for (let row = area.row; row < end; row += 1) rowData[row] ??= { ia: no };
    }
  const frozen = sheet.frozen ?? { rows: 0, columns: 0 };
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: sheet.visibility === "Visible" ? no : yes,
    rowCount: size.rows,
    columnCount: size.columns,
    defaultColumnWidth: pixelsOfCharacters(sheet.defaultColumnWidth),
    defaultRowHeight: pixelsOfPoints(sheet.defaultRowHeight),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows > 0 ? frozen.rows : -1,
      startColumn: frozen.columns > 0 ? frozen.columns : -1,
    },
    mergeData: sheet.merges.map(rangeSnapshot),
    showGridlines: sheet.showGridlines ? yes : no,
    cellData,
    rowData,
    columnData,
  };
}

function cellSnapshot(cell: CellData): ICellData {
  const result: ICellData = { s: String(cell.style) };
  const { value } = cell;
  if (typeof value === "number") Object.assign(result, { v: value, t: asNumber });
  else if (typeof value === "boolean") Object.assign(result, { v: value ? 1 : 0, t: asBoolean });
  else if (typeof value === "string") Object.assign(result, { v: value, t: textType(value) });
  else if (value !== null) Object.assign(result, { v: value.error, t: asText });
  if (cell.formula) result.f = cell.formula;
  return result;
}

/** Text made of digits is marked as text, as Excel marks it with a green corner. */
function textType(text: string): CellValueType {
  return /^\d+(\.\d+)?$/.test(text) ? asForcedText : asText;
}

function pixelsOfPoints(points: number): number {
  return Math.round((points * 4) / 3);
}

/** ECMA-376 part 1, 18.3.1.13: widths count digits of the Normal font, 7 pixels wide for the usual 11-point font. */
function pixelsOfCharacters(characters: number): number {
  const digitWidth = 7;
  return Math.trunc(((256 * characters + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
}
