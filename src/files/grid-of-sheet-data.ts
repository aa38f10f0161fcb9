import type { CellValue } from "../domain/cell-value";
import type { Grid } from "../workbook/grid";
import type { CellContent, SheetData } from "../xlsx/workbook-data";

/**
 * The used block of a sheet read from a package, in the shape office.js gives: formulas by their last result, errors as text,
 * blank cells null. Formatted cells without content do not count.
 *
 * @example
 * gridOfSheetData(readXlsx(bytes).sheets[0]).firstRow;
 * // => 1
 */
export function gridOfSheetData(sheet: SheetData): Grid {
  let firstRow0 = Infinity;
  let lastRow0 = -1;
  let firstColumn0 = Infinity;
  let lastColumn0 = -1;
  sheet.rows.forEach((row, row0) => {
    row?.cells.forEach((cell, column0) => {
      if (cell === undefined || valueOf(cell.value) === null) return;
      firstRow0 = Math.min(firstRow0, row0);
      lastRow0 = Math.max(lastRow0, row0);
      firstColumn0 = Math.min(firstColumn0, column0);
      lastColumn0 = Math.max(lastColumn0, column0);
    });
  });
  const isBlank = lastRow0 < 0;
  const values: CellValue[][] = [];
  for (let row0 = firstRow0; row0 <= lastRow0; row0 += 1) {
    const cells = sheet.rows[row0]?.cells ?? [];
    const row: CellValue[] = [];
    for (let column0 = firstColumn0; column0 <= lastColumn0; column0 += 1)
      row.push(valueOf(cells[column0]?.value ?? null));
    values.push(row);
  }
  const hidden = (items: SheetData["rows"] | SheetData["columns"]) =>
    items.flatMap((item, index0) => (item?.hidden === true ? [index0 + 1] : []));
  return {
    sheet: sheet.name,
    firstRow: isBlank ? 1 : firstRow0 + 1,
    firstColumn: isBlank ? 1 : firstColumn0 + 1,
    values,
    isProtected: sheet.protected,
    isVisible: sheet.visibility === "Visible",
    merges: sheet.merges.map((area) => ({ ...area, row: area.row + 1, column: area.column + 1 })),
    hiddenRows: hidden(sheet.rows),
    hiddenColumns: hidden(sheet.columns),
  };
}

function valueOf(content: CellContent): CellValue {
  if (content === "" || content === null) return null;
  return typeof content === "object" ? content.error : content;
}
