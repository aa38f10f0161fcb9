import { columnName, formatArea } from "./cell-reference";
import type { CellData, RowData } from "./workbook-data";
import { writeAttributes } from "./xml-element";
import { encodeCellText, escapeXml } from "./xml-text";

/** What writing cells asks of the whole workbook. */
export interface CellWritingContext {
  /** Index in the string table, appended when new. */
  stringIndex(text: string, richText: string | undefined): number;
  /** Formula as the file writes it, without "=". */
  fileFormula(formula: string): string;
}

function formulaXml(cell: CellData, context: CellWritingContext): string {
  if (cell.formula === undefined) return "";
  const text = encodeCellText(context.fileFormula(cell.formula));
  return cell.arrayArea === undefined
    ? `<f>${text}</f>`
    : `<f t="array" ref="${formatArea(cell.arrayArea)}">${text}</f>`;
}

function cellXml(cell: CellData, reference: string, context: CellWritingContext): string {
  const { value, style } = cell;
  let start = `<c r="${reference}"`;
  if (style !== 0) start += ` s="${style}"`;
  if (cell.otherAttributes !== undefined) start += writeAttributes(cell.otherAttributes);
  const formula = formulaXml(cell, context);
  if (value === null) return formula === "" ? `${start}/>` : `${start}>${formula}</c>`;
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? `${start}>${formula}<v>${value}</v></c>`
      : `${start} t="e">${formula}<v>#NUM!</v></c>`;
  }
  if (typeof value === "boolean") return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value !== "string") return `${start} t="e">${formula}<v>${escapeXml(value.error)}</v></c>`;
  if (formula !== "") return `${start} t="str">${formula}<v>${encodeCellText(value)}</v></c>`;
  return `${start} t="s"><v>${context.stringIndex(value, cell.richText)}</v></c>`;
}

function rowStart(row: RowData, rowNumber: number): string {
  const { otherAttributes = {} } = row;
  return `<row${writeAttributes({
    r: rowNumber,
    s: row.style,
    customFormat: row.style === undefined ? undefined : 1,
    ht: row.height,
    hidden: row.hidden === true ? 1 : undefined,
    customHeight: row.height === undefined ? undefined : 1,
    ...otherAttributes,
  })}`;
}

/** The sheetData element of a sheet. */
export function sheetDataXml(rows: readonly (RowData | undefined)[], context: CellWritingContext): string {
  const pieces: string[] = ["<sheetData>"];
  for (let rowIndex = 0; rowIndex < rows.length; rowIndex++) {
    const row = rows[rowIndex];
    if (row === undefined) continue;
    let cells = "";
    const rowNumber = rowIndex + 1;
    for (let column = 0; column < row.cells.length; column++) {
      const cell = row.cells[column];
      if (cell !== undefined) cells += cellXml(cell, `${columnName(column)}${rowNumber}`, context);
    }
    pieces.push(rowStart(row, rowNumber), cells === "" ? "/>" : `>${cells}</row>`);
  }
  pieces.push("</sheetData>");
  return pieces.join("");
}
