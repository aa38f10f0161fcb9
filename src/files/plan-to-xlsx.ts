import type { CellValue } from "../domain/cell-value";
import { columnLetters } from "../workbook/area-address";
import type { Area, CellFormat, PageSetup, Plan, PlanStep } from "../workbook/plan";
import { addSheet, createWorkbookData, deleteSheet, internStyle, writeXlsx } from "../xlsx";
import type { CellData, SheetData, StyleData, WorkbookData } from "../xlsx/workbook-data";
import { validationOf } from "./sheet-validation";

/** A character of 宋体 11 is 8 pixels of 0.75 points wide. */
const POINTS_PER_CHARACTER = 6;
const POINTS_PER_INCH = 72;

/**
 * Writes a plan that only adds sheets as a workbook of its own, without Excel: forms and slips for units, one file each. Throws for
 * a step that needs a workbook to stand already (charts, copies, links).
 *
 * @example
 * planToXlsx({ title: "form", steps: [{ step: "createSheet", sheet: "表", whenTaken: "number", showGridlines: true }] }).length > 0;
 * // => true
 */
export function planToXlsx(plan: Plan): Uint8Array {
  const workbook = createWorkbookData();
  const [blank] = workbook.sheets;
  const sheets = new Map<string, SheetData>();
  for (const step of plan.steps) {
    if (step.step === "createSheet") {
      const sheet = addSheet(workbook, step.sheet);
      sheet.showGridlines = step.showGridlines;
      if (step.tabColor !== undefined) sheet.tabColor = step.tabColor;
      sheets.set(step.sheet, sheet);
      continue;
    }
    const sheet = sheets.get(step.sheet);
    if (sheet === undefined) throw new Error(`planToXlsx: no sheet for ${step.step}`);
    applyStep(workbook, sheet, step);
  }
  if (blank !== undefined && sheets.size > 0) deleteSheet(workbook, blank.id);
  return writeXlsx(workbook);
}

function applyStep(
  workbook: WorkbookData,
  sheet: SheetData,
  step: Exclude<PlanStep, { step: "createSheet" }>,
): void {
  switch (step.step) {
    case "writeBlock":
      step.values.forEach((row, rowIndex) =>
        row.forEach((value, columnIndex) =>
          writeCell(sheet, step.row - 1 + rowIndex, step.column - 1 + columnIndex, value),
        ),
      );
      return;
    case "format":
      for (const area of step.areas)
        restyle(workbook, sheet, area, (style, at) => withFormat(style, step.format, at, area));
      return;
    case "mark":
      for (const area of step.areas)
        restyle(workbook, sheet, area, (style) => ({
          ...style,
          fill: { color: step.fill },
          font: { ...style.font, color: step.font },
        }));
      return;
    case "merge":
      sheet.merges.push(...step.areas.map(toCellArea));
      return;
    case "columnWidths":
      step.widths.forEach((width, index) => {
        const column = { width: width / POINTS_PER_CHARACTER };
        sheet.columns[step.column - 1 + index] = width === 0 ? { ...column, hidden: true } : column;
      });
      return;
    case "rowHeights":
      for (const { row, rowCount, height } of step.heights)
        for (let at = row - 1; at < row - 1 + rowCount; at += 1)
          sheet.rows[at] = { ...(sheet.rows[at] ?? { cells: [] }), height };
      return;
    case "freezeRows":
      sheet.frozen = { rows: step.rows, columns: 0 };
      return;
    case "pageSetup":
      setUpPage(workbook, sheet, step.page);
      return;
    case "listValidation":
    case "valueValidation":
      sheet.dataValidations.push(validationOf(step));
      return;
    case "activate":
      workbook.activeSheetId = sheet.id;
      return;
    case "copyFormat":
    case "links":
    case "clearMarks":
    case "chart":
    case "valuesOnly":
      throw new Error(`planToXlsx: ${step.step} needs a workbook that stands`);
  }
}

function toCellArea({ row, column, rowCount, columnCount }: Area) {
  return { row: row - 1, column: column - 1, rowCount, columnCount };
}

function cellAt(sheet: SheetData, row: number, column: number): CellData {
  const cells = (sheet.rows[row] ??= { cells: [] }).cells;
  return (cells[column] ??= { value: null, style: 0 });
}

/** A text is written with an apostrophe before it where Excel would take it for something else. */
function writeCell(sheet: SheetData, row: number, column: number, value: CellValue): void {
  if (value === null) return;
  const cell = cellAt(sheet, row, column);
  if (typeof value === "string" && value.startsWith("=")) cell.formula = value;
  else cell.value = typeof value === "string" && value.startsWith("'") ? value.slice(1) : value;
}

function restyle(
  workbook: WorkbookData,
  sheet: SheetData,
  area: Area,
  change: (style: StyleData, at: { readonly row: number; readonly column: number }) => StyleData,
): void {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const cell = cellAt(sheet, row - 1, column - 1);
      const style = workbook.styles[cell.style] ?? workbook.styles[0];
      if (style !== undefined) cell.style = internStyle(workbook, change(style, { row, column }));
    }
  }
}

function withFormat(
  style: StyleData,
  format: CellFormat,
  at: { readonly row: number; readonly column: number },
  area: Area,
): StyleData {
  const font = { ...style.font };
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.fontColor !== undefined) font.color = format.fontColor;
  const alignment = { ...style.alignment };
  if (format.horizontal !== undefined) alignment.horizontal = format.horizontal.toLowerCase();
  if (format.vertical !== undefined) alignment.vertical = format.vertical.toLowerCase();
  if (format.wrap !== undefined) alignment.wrap = format.wrap;
  if (format.indent !== undefined) alignment.indent = format.indent;
  return {
    ...style,
    font,
    alignment,
    numberFormat: format.numberFormat ?? style.numberFormat,
    fill: format.fillColor === undefined ? style.fill : { color: format.fillColor },
    border: format.border === undefined ? style.border : borderOf(format.border, at, area),
  };
}

/** Inside an area hair lines of "medium" are thin, as the gateway draws them. */
function borderOf(
  style: NonNullable<CellFormat["border"]>,
  { row, column }: { readonly row: number; readonly column: number },
  area: Area,
): StyleData["border"] {
  if (style === "none") return {};
  const side = (isEdge: boolean) => ({ style: style === "medium" && !isEdge ? "thin" : style });
  return {
    left: side(column === area.column),
    right: side(column === area.column + area.columnCount - 1),
    top: side(row === area.row),
    bottom: side(row === area.row + area.rowCount - 1),
  };
}

/** Paper sizes of ECMA-376, 18.3.1.63. */
const A3 = 8;
const A4 = 9;

function setUpPage(workbook: WorkbookData, sheet: SheetData, page: PageSetup): void {
  const { margins, printArea, titleRows, footer } = page;
  const inches = (points: number) => points / POINTS_PER_INCH;
  sheet.page = {
    paperSize: page.paper === "A3" ? A3 : A4,
    orientation: page.orientation,
    margins: {
      ...{ left: inches(margins.left), right: inches(margins.right), top: inches(margins.top) },
      ...{ bottom: inches(margins.bottom), header: inches(margins.header), footer: inches(margins.footer) },
    },
    centerHorizontally: page.centerHorizontally,
    ...(page.fitsWidth === true ? { fitToWidth: 1, fitToHeight: 0 } : {}),
    ...(page.firstPageNumber === undefined ? {} : { firstPageNumber: page.firstPageNumber }),
    oddFooter: `&L${footer.left}&C${footer.center}&R${footer.right}`,
    rowBreaks: page.rowBreaks.map((row) => row - 1),
  };
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  if (printArea !== null) {
    const last = {
      row: printArea.row + printArea.rowCount - 1,
      column: printArea.column + printArea.columnCount - 1,
    };
    const area = `$${columnLetters(printArea.column)}$${printArea.row}:$${columnLetters(last.column)}$${last.row}`;
    workbook.names.push({ name: "_xlnm.Print_Area", formula: `${quoted}!${area}`, sheetId: sheet.id });
  }
  if (titleRows !== null)
    workbook.names.push({
      ...{ name: "_xlnm.Print_Titles", sheetId: sheet.id },
      formula: `${quoted}!$${titleRows.first}:$${titleRows.last}`,
    });
}
