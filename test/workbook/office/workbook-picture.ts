import { isDeepStrictEqual } from "node:util";
import { readXlsx, writeXlsx } from "../../../src/xlsx";
import type { BorderSide, SheetData, StyleData, WorkbookData } from "../../../src/xlsx/workbook-data";

/** Everything a saved workbook shows, in one comparable value: sheets, cells with their full style, layout, print set-up, names. */
export function pictureOf(workbook: WorkbookData) {
  const saved = readXlsx(writeXlsx(workbook));
  const names = saved.names.map(({ name, formula, sheetId }) => ({
    name,
    formula,
    sheet: saved.sheets.find(({ id }) => id === sheetId)?.name,
  }));
  return {
    active: saved.sheets.find(({ id }) => id === saved.activeSheetId)?.name,
    names: names.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    sheets: saved.sheets.map((sheet) => sheetPicture(sheet, saved.styles)),
  };
}

/** Office.js shows the automatic colour as black and cannot set it: the two look the same and count as one. */
function visibleStyle({ font, border: _border, ...style }: StyleData) {
  return { ...style, font: { ...font, color: font.color ?? "#000000" } };
}

/** Every line drawn on a sheet. Which of two neighbours keeps the line between them shows nowhere. */
function linesOf(sheet: SheetData, styles: readonly StyleData[]): Record<string, string> {
  const lines: Record<string, string> = {};
  const draw = (key: string, line: BorderSide | undefined) => {
    if (line !== undefined) lines[key] = `${line.style} ${line.color ?? "#000000"}`;
  };
  sheet.rows.forEach((row, at) =>
    row?.cells.forEach((cell, column) => {
      const border = cell === undefined ? undefined : styles[cell.style]?.border;
      draw(`above ${at},${column}`, border?.top);
      draw(`above ${at + 1},${column}`, border?.bottom);
      draw(`before ${at},${column}`, border?.left);
      draw(`before ${at},${column + 1}`, border?.right);
    }),
  );
  return lines;
}

function sheetPicture(sheet: SheetData, stylesAsSaved: readonly StyleData[]) {
  const styles = stylesAsSaved.map(visibleStyle);
  const {
    id: _id,
    rows,
    columns,
    changed: _changed,
    merges,
    hyperlinks,
    otherElements: _other,
    ...rest
  } = sheet;
  const standard = (row: number, column: number) => rows[row]?.style ?? columns[column]?.style ?? 0;
  const cells: Record<string, unknown> = {};
  rows.forEach((row, at) =>
    row?.cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const isBlank = cell.value === null && cell.formula === undefined;
      if (isBlank && isDeepStrictEqual(styles[cell.style], styles[standard(at, column)])) return;
      const { style, ...content } = cell;
      cells[`${at},${column}`] = { ...content, style: styles[style] };
    }),
  );
  const heights = rows.flatMap((row, at) =>
    row?.height === undefined ? [] : [[at, row.height, row.hidden]],
  );
  const widths = columns.flatMap((column, at) =>
    column?.width === undefined ? [] : [[at, Math.round(column.width * 1000), column.hidden]],
  );
  const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return {
    ...rest,
    lines: linesOf(sheet, stylesAsSaved),
    cells,
    heights,
    widths,
    merges: [...merges].sort(byText),
    links: [...hyperlinks].sort(byText),
  };
}
