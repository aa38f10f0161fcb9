import type { Cell, Row, Worksheet } from "exceljs";

const THIN = { style: "thin", color: { argb: "FF8C8C8C" } } as const;
const SONG = "宋体";

/** The merged title across the table. */
export function addTitle(sheet: Worksheet, text: string, columns: number): void {
  const row = sheet.addRow([text]);
  sheet.mergeCells(row.number, 1, row.number, columns);
  row.height = 32;
  const cell = row.getCell(1);
  cell.font = { name: "方正小标宋简体", size: 18 };
  cell.alignment = { horizontal: "center", vertical: "middle" };
}

/** The row under the title: who fills it in on the left, unit of money and day on the right. */
export function addMeta(sheet: Worksheet, left: string, right: string, columns: number): void {
  const row = sheet.addRow([]);
  const split = columns - 5;
  sheet.mergeCells(row.number, 1, row.number, split);
  sheet.mergeCells(row.number, split + 1, row.number, columns);
  row.getCell(1).value = left;
  row.getCell(split + 1).value = right;
  row.getCell(split + 1).alignment = { horizontal: "right" };
  row.font = { name: SONG, size: 11 };
}

/** Borders and type of one row of the table. */
export function styleRow(row: Row, columns: number, bold: boolean, fill: string | null): void {
  row.height = 18;
  for (let column = 1; column <= columns; column += 1) {
    const cell: Cell = row.getCell(column);
    cell.border = { top: THIN, left: THIN, bottom: THIN, right: THIN };
    cell.font = { name: SONG, size: 10, bold };
    cell.alignment = {
      vertical: "middle",
      horizontal: typeof cell.value === "number" ? "right" : "center",
      wrapText: bold,
    };
    if (fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: fill } };
  }
}

/** A4 landscape, one page wide, header rows on every page. */
export function setPage(sheet: Worksheet, firstTitleRow: number, lastTitleRow: number): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${firstTitleRow}:${lastTitleRow}`,
  };
  sheet.views = [{ state: "frozen", ySplit: lastTitleRow, xSplit: 2 }];
}
