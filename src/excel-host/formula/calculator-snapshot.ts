import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellData, WorkbookData } from "../../xlsx/workbook-data";
import type { ReachedCells } from "./calculator-reach";
import { resolveTableReferences } from "../table/table-reference";

// Univer's CellValueType, written out because the enum would load the whole of Univer.
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

// Room for arrays that spill below and beside what is there: the engine answers #SPILL! at its sheet's edge.
const roomRows = 5000;
const roomColumns = 260;

/**
 * Makes the workbook Univer calculates: every sheet by name, but only the cells that are reached.
 * @example univerSnapshot("a", workbook, reached).id // => "a"
 */
export function univerSnapshot(
  unitId: string,
  workbook: WorkbookData,
  reached: ReachedCells,
): Partial<IWorkbookData> {
  const sheets: Record<
    string,
    Partial<IWorksheetData> & { cellData: Record<number, Record<number, ICellData>> }
  > = {};
  for (const sheet of workbook.sheets) {
    const rowCount = sheet.rows.length + roomRows;
    const columnCount =
      sheet.rows.reduce((widest, row) => Math.max(widest, row?.cells.length ?? 0), 0) + roomColumns;
    const rowData: Record<number, { hd: 1 }> = {};
    sheet.rows.forEach((row, index) => {
      if (row?.hidden) rowData[index] = { hd: 1 };
    });
    sheets[sheet.id] = { id: sheet.id, name: sheet.name, rowCount, columnCount, rowData, cellData: {} };
  }
  for (const { sheetId, row, column, data, isFormula } of reached.cells) {
    const cells = sheets[sheetId]?.cellData;
    if (cells === undefined) continue;
    const formula =
      isFormula && data.formula !== undefined
        ? resolveTableReferences(workbook, data.formula, { sheetId, row, column })
        : undefined;
    (cells[row] ??= {})[column] = univerCell(data, formula);
  }
  const names = workbook.names.map((name, index) => ({
    id: `name-${index}`,
    name: name.name,
    formulaOrRefString: name.formula,
    localSheetId: name.sheetId ?? "AllDefaultWorkbook",
  }));
  return {
    id: unitId,
    name: unitId,
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    styles: {},
    sheets,
    resources: [
      {
        name: "SHEET_DEFINED_NAME_PLUGIN",
        data: JSON.stringify(Object.fromEntries(names.map((name) => [name.id, name]))),
      },
    ],
  };
}

function univerCell({ value }: CellData, formula: string | undefined): ICellData {
  if (formula !== undefined) return { f: formula };
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === "string") return { v: value, t: TEXT };
  return { v: value?.error ?? "" };
}
