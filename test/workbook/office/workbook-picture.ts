import { isDeepStrictEqual } from "node:util";
import { readXlsx, writeXlsx } from "../../../src/xlsx";
import type { SheetData, StyleData, WorkbookData } from "../../../src/xlsx/workbook-data";

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
function visibleStyle({ font, border, ...style }: StyleData) {
  const sides = Object.entries(border).map(([side, line]) => [
    side,
    typeof line === "object" ? { ...line, color: line.color ?? "#000000" } : line,
  ]);
  return {
    ...style,
    font: { ...font, color: font.color ?? "#000000" },
    border: Object.fromEntries(sides) as typeof border,
  };
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
    cells,
    heights,
    widths,
    merges: [...merges].sort(byText),
    links: [...hyperlinks].sort(byText),
  };
}
