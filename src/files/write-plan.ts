import type { CellValue } from "../domain/cell-value";
import { areaAddress } from "../workbook/area-address";
import type { Area, CellFormat, PageSetup, Plan, PlanStep } from "../workbook/plan";
import { addSheet, createWorkbookData, deleteSheet, internStyle, writeXlsx } from "../xlsx";
import type { CellData, SheetData, StyleData, WorkbookData } from "../xlsx/workbook-data";

/** A digit of 宋体 11, the Normal font of a new workbook, in points. */
const pointsPerCharacter = 6;
const pointsPerInch = 72;

/**
 * Writes what a plan puts on its new sheets as a workbook of its own, without Excel: values alone (a sum is the number it comes to),
 * and nothing of any other workbook. Steps on sheets the plan does not create are passed over. Throws RangeError for a formula that
 * is no sum of its own column, and for a plan without a new sheet.
 * Source: ECMA-376 Part 1, 18.3 (worksheets).
 * @example readXlsx(writePlan(planPublicNotice(params))).sheets.length // => 1
 */
export function writePlan({ steps }: Pick<Plan, "steps">): Uint8Array {
  const workbook = createWorkbookData();
  const first = workbook.sheets[0];
  const sheets = new Map<string, SheetData>();
  for (const step of steps) {
    if (step.step === "createSheet") {
      const sheet = addSheet(workbook, step.sheet);
      sheet.showGridlines = step.showGridlines;
      if (step.tabColor !== undefined) sheet.tabColor = step.tabColor;
      sheets.set(step.sheet, sheet);
    } else {
      const sheet = sheets.get(step.sheet);
      if (sheet !== undefined) writeStep(workbook, sheet, step);
    }
  }
  const shown = workbook.sheets[1];
  if (first === undefined || shown === undefined) throw new RangeError("The plan creates no sheet");
  deleteSheet(workbook, first.id);
  workbook.activeSheetId = shown.id;
  return writeXlsx(workbook);
}

function writeStep(workbook: WorkbookData, sheet: SheetData, step: PlanStep): void {
  switch (step.step) {
    case "writeBlock":
      step.values.forEach((cells, at) =>
        cells.forEach((value, beside) => {
          if (value !== null)
            cellAt(sheet, step.row + at, step.column + beside).value = contentOf(sheet, value);
        }),
      );
      return;
    case "format":
      for (const area of step.areas) formatArea(workbook, sheet, area, step.format);
      return;
    case "merge":
      sheet.merges.push(...step.areas.map(zeroBased));
      return;
    case "columnWidths":
      step.widths.forEach((width, at) => {
        sheet.columns[step.column - 1 + at] = { width: width / pointsPerCharacter };
      });
      return;
    case "rowHeights":
      for (const { row, rowCount, height } of step.heights)
        for (let at = row; at < row + rowCount; at += 1) rowAt(sheet, at).height = height;
      return;
    case "pageSetup":
      setPage(workbook, sheet, step.page);
      return;
    case "freezeRows":
      sheet.frozen = { rows: step.rows, columns: 0 };
      return;
    default:
      // Links, marks and charts belong to sheets that stay in the office.
      return;
  }
}

function rowAt(sheet: SheetData, row: number) {
  return (sheet.rows[row - 1] ??= { cells: [] });
}

function cellAt(sheet: SheetData, row: number, column: number): CellData {
  return (rowAt(sheet, row).cells[column - 1] ??= { value: null, style: 0 });
}

function contentOf(sheet: SheetData, value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  return value.startsWith("=") ? sumOf(sheet, value) : value.replace(/^'/, "");
}

/** What a sum over cells above it comes to, exact to the fen. */
function sumOf(sheet: SheetData, formula: string): number {
  const match = /^=SUM\(([A-Z]+)(\d+):\1(\d+)\)$/.exec(formula);
  if (match === null) throw new RangeError("A copy of values holds no formula but sums");
  const column = [...(match[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  let fen = 0;
  for (let row = Number(match[2]); row <= Number(match[3]); row += 1) {
    const value = sheet.rows[row - 1]?.cells[column - 1]?.value;
    if (typeof value === "number") fen += Math.round(value * 100);
  }
  return fen / 100;
}

function zeroBased({ row, column, rowCount, columnCount }: Area) {
  return { row: row - 1, column: column - 1, rowCount, columnCount };
}

function formatArea(workbook: WorkbookData, sheet: SheetData, area: Area, format: CellFormat): void {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const cell = cellAt(sheet, row, column);
      cell.style = internStyle(workbook, styleWith(workbook.styles[cell.style], format));
    }
  }
}

function styleWith(known: StyleData | undefined, format: CellFormat): StyleData {
  if (known === undefined) throw new RangeError("A new workbook has a Normal style");
  const { border, fillColor } = format;
  const side = border === undefined || border === "none" ? undefined : { style: border };
  return {
    ...known,
    numberFormat: format.numberFormat ?? known.numberFormat,
    font: {
      ...known.font,
      name: format.fontName ?? known.font.name,
      size: format.fontSize ?? known.font.size,
      bold: format.bold ?? known.font.bold,
      ...(format.fontColor === undefined ? {} : { color: format.fontColor }),
    },
    fill: fillColor === undefined ? known.fill : { color: fillColor },
    border: side === undefined ? known.border : { left: side, right: side, top: side, bottom: side },
    alignment: {
      ...known.alignment,
      ...(format.horizontal === undefined ? {} : { horizontal: format.horizontal.toLowerCase() }),
      ...(format.vertical === undefined ? {} : { vertical: format.vertical.toLowerCase() }),
      ...(format.wrap === undefined ? {} : { wrap: format.wrap }),
      ...(format.indent === undefined ? {} : { indent: format.indent }),
    },
  };
}

/** Paper sizes of ECMA-376, 18.3.1.63. */
const A3 = 8;
const A4 = 9;

function setPage(workbook: WorkbookData, sheet: SheetData, page: PageSetup): void {
  const inches = (points: number) => points / pointsPerInch;
  const { left, right, top, bottom, header, footer } = page.margins;
  const place = `'${sheet.name.replaceAll("'", "''")}'!`;
  const name = (of: string, formula: string) =>
    workbook.names.push({ name: of, formula: `${place}${formula}`, sheetId: sheet.id });
  sheet.page = {
    ...sheet.page,
    ...{ orientation: page.orientation, paperSize: page.paper === "A3" ? A3 : A4 },
    ...(page.fitsWidth === true ? { fitToWidth: 1, fitToHeight: 0 } : { scale: 100 }),
    ...(page.firstPageNumber === undefined ? {} : { firstPageNumber: page.firstPageNumber }),
    centerHorizontally: page.centerHorizontally,
    rowBreaks: page.rowBreaks.map((row) => row - 1),
    margins: {
      ...{ left: inches(left), right: inches(right), top: inches(top), bottom: inches(bottom) },
      ...{ header: inches(header), footer: inches(footer) },
    },
    oddFooter: footerOf(page.footer),
  };
  if (page.printArea !== null) name("_xlnm.Print_Area", absolute(areaAddress(page.printArea)));
  if (page.titleRows !== null) name("_xlnm.Print_Titles", `$${page.titleRows.first}:$${page.titleRows.last}`);
}

function footerOf(parts: PageSetup["footer"]): string {
  const sections = [
    ["&L", parts.left],
    ["&C", parts.center],
    ["&R", parts.right],
  ] as const;
  return sections.map(([mark, text]) => (text === "" ? "" : mark + text)).join("");
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
