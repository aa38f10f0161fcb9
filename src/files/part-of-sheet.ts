import type { CellLook, LookLine, PageLook, SheetLook } from "../workbook/sheet-look";
import { addSheet, createWorkbookData, deleteSheet, internStyle, writeXlsx } from "../xlsx";
import { conditionalFormatLeft } from "./conditional-format-left";
import { rowsLeft, type RowsTaken } from "./rows-left";
import { validationLeft } from "./validation-left";
import type { BorderSide, CellData, StyleData, WorkbookData } from "../xlsx/workbook-data";

const POINTS_PER_CHARACTER = 6;
const POINTS_PER_INCH = 72;

export interface SheetPart {
  /** Rows of the sheet (1-based) the file leaves out. */
  readonly deleteRows: RowsTaken;
  /** Rows whose formulas go on adding up the rows that are left: the total row. */
  readonly liveRow: number | null;
}

/**
 * Writes a sheet less some rows as a workbook of its own, with its formats, merged cells, sizes, print set-up, drop-downs and conditional
 * formats. It holds values alone, and nothing of other sheets; only a formula of the live row over one column is kept and follows
 * its rows. Comments stay behind.
 * Source: ECMA-376 Part 1, 18.3 (worksheets), 18.8 (styles).
 * @example readXlsx(partOfSheet(look, { deleteRows: [{ row: 9, rowCount: 2 }], liveRow: null })).sheets.length // => 1
 */
export function partOfSheet(look: SheetLook, { deleteRows, liveRow }: SheetPart): Uint8Array {
  const workbook = createWorkbookData();
  const [blank] = workbook.sheets;
  const sheet = addSheet(workbook, look.sheet);
  if (blank !== undefined) deleteSheet(workbook, blank.id);
  const places = newPlaces(look.values.length, deleteRows);
  const styleOf = stylesOf(workbook, look);
  look.values.forEach((values, rowIndex) => {
    const at = places[rowIndex];
    if (at === undefined || at === null) return;
    const height = look.heights[rowIndex] ?? 0;
    const cells = values.map((value, column): CellData => {
      const kept = { value, style: styleOf(rowIndex, column) };
      const formula = look.formulas[rowIndex]?.[column];
      if (rowIndex + 1 !== liveRow || typeof formula !== "string" || !formula.startsWith("=")) return kept;
      const live = moved(formula, places);
      // What the whole table came to would be wrong here.
      return live === null ? { ...kept, value: null } : { ...kept, value: null, formula: live };
    });
    sheet.rows[at] = height === 0 ? { cells, hidden: true } : { cells, height };
  });
  sheet.columns = look.widths.map((width) =>
    width === 0 ? { hidden: true } : { width: width / POINTS_PER_CHARACTER },
  );
  for (const { row, column, rowCount, columnCount } of look.merges) {
    const rows = places.slice(row - 1, row - 1 + rowCount).filter((place) => place !== null);
    const [first] = rows;
    if (first === undefined || rows.length * columnCount < 2) continue;
    sheet.merges.push({ row: first, column: column - 1, rowCount: rows.length, columnCount });
  }
  sheet.frozen = { rows: look.frozenRows, columns: 0 };
  if (look.frozenRows === 0) delete sheet.frozen;
  sheet.showGridlines = look.showGridlines;
  sheet.page = { rowBreaks: [], ...pageOf(look.page) };
  if (look.page.titleRows !== null)
    workbook.names.push({
      ...{ name: "_xlnm.Print_Titles", sheetId: sheet.id },
      formula: `'${look.sheet.replaceAll("'", "''")}'!${absoluteRows(look.page.titleRows)}`,
    });
  const left = rowsLeft(deleteRows);
  sheet.dataValidations = look.validations.flatMap((validation) => validationLeft(validation, left) ?? []);
  sheet.conditionalFormats = look.conditionalFormats.flatMap(
    (format, at) => conditionalFormatLeft(format, at + 1, left) ?? [],
  );
  workbook.activeSheetId = sheet.id;
  return writeXlsx(workbook);
}

/** Where each row (0-based) stands afterwards; null for one left out. */
function newPlaces(rowCount: number, deleteRows: RowsTaken): readonly (number | null)[] {
  const gone = new Set(
    deleteRows.flatMap(({ row, rowCount: count }) => Array.from({ length: count }, (_, at) => row - 1 + at)),
  );
  let next = 0;
  return Array.from({ length: rowCount }, (_, row) => (gone.has(row) ? null : next++));
}

/** A function over rows of one column, of those rows that are left; null for any other formula. */
function moved(formula: string, places: readonly (number | null)[]): string | null {
  const match = /^=([A-Z]+)\((\d+,)?\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)\)$/.exec(formula);
  if (match === null || match[3] !== match[5]) return null;
  const rows = places.slice(Number(match[4]) - 1, Number(match[6])).filter((place) => place !== null);
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  return `=${match[1]}(${match[2] ?? ""}${match[3]}${first + 1}:${match[3]}${last + 1})`;
}

function stylesOf(workbook: WorkbookData, look: SheetLook): (row: number, column: number) => number {
  const lookAt: (CellLook | undefined)[][] = look.values.map(() => []);
  for (const { area, look: of } of look.looks)
    for (let row = area.row; row < area.row + area.rowCount; row += 1)
      for (let column = area.column; column < area.column + area.columnCount; column += 1)
        (lookAt[row - 1] ??= [])[column - 1] = of;
  const known = new Map<CellLook | undefined, Map<string, number>>();
  return (row, column) => {
    const of = lookAt[row]?.[column];
    const format = look.numberFormats[row]?.[column] ?? "General";
    const styles = known.get(of) ?? new Map<string, number>();
    known.set(of, styles);
    const style = styles.get(format) ?? internStyle(workbook, styleWith(workbook.styles[0], of, format));
    styles.set(format, style);
    return style;
  };
}

function styleWith(
  normal: StyleData | undefined,
  look: CellLook | undefined,
  numberFormat: string,
): StyleData {
  if (normal === undefined) throw new RangeError("A new workbook has a Normal style");
  if (look === undefined) return { ...normal, numberFormat };
  const { fontName, fontSize, bold, italic, underline, strike, fontColor, fillColor, lines } = look;
  const font = {
    ...normal.font,
    ...{ name: fontName ?? normal.font.name, size: fontSize ?? normal.font.size },
    ...{
      bold: bold === true,
      italic: italic === true,
      underline: underline === true,
      strike: strike === true,
    },
    ...(fontColor === undefined ? {} : { color: fontColor }),
  };
  const border: StyleData["border"] = {};
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const line = lines[side];
    if (line !== undefined) border[side] = sideOf(line);
  }
  return {
    ...{ ...normal, numberFormat, font, border, locked: look.locked !== false },
    fill: fillColor === undefined ? {} : { color: fillColor },
    alignment: {
      ...(look.horizontal === undefined ? {} : { horizontal: lowerFirst(look.horizontal) }),
      ...(look.vertical === undefined ? {} : { vertical: lowerFirst(look.vertical) }),
      ...(look.wrap === true ? { wrap: true } : {}),
      ...(look.indent === undefined || look.indent === 0 ? {} : { indent: look.indent }),
    },
  };
}

/** Source: Excel.BorderLineStyle and BorderWeight against ST_BorderStyle (18.18.3). */
function sideOf({ style, weight, color }: LookLine): BorderSide {
  const isMedium = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "Dash":
      return { style: isMedium ? "mediumDashed" : "dashed", color };
    case "DashDot":
      return { style: isMedium ? "mediumDashDot" : "dashDot", color };
    case "DashDotDot":
      return { style: isMedium ? "mediumDashDotDot" : "dashDotDot", color };
    case "Dot":
      return { style: "dotted", color };
    case "Double":
      return { style: "double", color };
    case "SlantDashDot":
      return { style: "slantDashDot", color };
    default:
      return { style: weight === "Hairline" ? "hair" : lowerFirst(weight), color };
  }
}

function pageOf(page: PageLook) {
  const { left, right, top, bottom, header, footer } = page.margins;
  const inches = (points: number) => points / POINTS_PER_INCH;
  return {
    ...{ orientation: page.orientation, paperSize: page.isA3 ? 8 : 9 },
    margins: {
      ...{ left: inches(left), right: inches(right), top: inches(top), bottom: inches(bottom) },
      ...{ header: inches(header), footer: inches(footer) },
    },
    centerHorizontally: page.centerHorizontally,
    ...(page.scale === null ? {} : { scale: page.scale }),
    ...(page.pagesWide === null ? {} : { fitToWidth: page.pagesWide, fitToHeight: 0 }),
    ...(page.header === "" ? {} : { oddHeader: page.header }),
    ...(page.footer === "" ? {} : { oddFooter: page.footer }),
  };
}

function lowerFirst(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

function absoluteRows(rows: string): string {
  return rows.replace(/\$?(\d+)/g, "$$$1");
}
