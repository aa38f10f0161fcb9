import type { CellValue } from "../../../domain/cell-value";
import type { Grid } from "../../grid";

/**
 * Reads a small area of one sheet as it stands now.
 * Source: WorksheetCollection.getItem (takes a name or an id), Worksheet.getRange.
 * @example (await readCells(context, "困难职工登记", "C7")).values // => [["341899…"]]
 */
export async function readCells(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
): Promise<Grid> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.load("name,visibility");
  const { protection } = worksheet;
  protection.load("protected");
  const range = worksheet.getRange(address);
  range.load("values,rowIndex,columnIndex");
  await context.sync();
  const values = range.values as CellValue[][];
  return {
    sheet: worksheet.name,
    firstRow: range.rowIndex + 1,
    firstColumn: range.columnIndex + 1,
    values: values.map((row) => row.map((value) => (value === "" ? null : value))),
    isProtected: protection.protected,
    isVisible: worksheet.visibility === "Visible",
  };
}
