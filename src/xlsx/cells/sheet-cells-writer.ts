import { columnName, formatArea } from "./cell-reference";
import type { CellData, RowData } from "../workbook-data";
import { writeAttributes } from "../xml/xml-element";
import { encodeCellText, escapeXml } from "../xml/xml-text";

/** What writing cells asks of the whole workbook. */
export interface CellWritingContext {
  /** Index in the string table, appended when new. */
  stringIndex(text: string, richText: string | undefined): number;
  /** Says that a cell kept as it stands refers to this entry of the string table. */
  keepString(index: number): void;
  /** Formula as the file writes it, without "=". */
  fileFormula(formula: string): string;
  /** Value of the attribute cm for array formulas that spill. */
  dynamicReference(): string;
}

/** Pieces of the cell as it stood that are written again although the cell changed. */
export interface KeptCellXml {
  /** The `<f>` element, while the formula is the same. */
  readonly formula: string;
  /** Children that are neither formula nor value. */
  readonly other: string;
}

const NOTHING_KEPT: KeptCellXml = { formula: "", other: "" };

function formulaXml(cell: CellData, reference: string, context: CellWritingContext): string {
  if (cell.formula === undefined) return "";
  const text = encodeCellText(context.fileFormula(cell.formula));
  if (cell.arrayArea === undefined && cell.isDynamic !== true) return `<f>${text}</f>`;
  const filled = cell.arrayArea === undefined ? reference : formatArea(cell.arrayArea);
  return `<f t="array" ref="${filled}">${text}</f>`;
}

/**
 * The `<c>` element of a cell at a reference such as "B3".
 * @example cellXml({ value: 1, style: 0 }, "B3", context) // => '<c r="B3"><v>1</v></c>'
 */
export function cellXml(
  cell: CellData,
  reference: string,
  context: CellWritingContext,
  kept: KeptCellXml = NOTHING_KEPT,
): string {
  const { value, style } = cell;
  let start = `<c r="${reference}"`;
  if (style !== 0) start += ` s="${style}"`;
  if (cell.otherAttributes !== undefined) start += writeAttributes(cell.otherAttributes);
  if (cell.isDynamic === true && cell.formula !== undefined && cell.otherAttributes?.cm === undefined)
    start += ` cm="${context.dynamicReference()}"`;
  const formula = kept.formula === "" ? formulaXml(cell, reference, context) : kept.formula;
  const end = `${kept.other}</c>`;
  if (value === null) return formula + kept.other === "" ? `${start}/>` : `${start}>${formula}${end}`;
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? `${start}>${formula}<v>${value}</v>${end}`
      : `${start} t="e">${formula}<v>#NUM!</v>${end}`;
  }
  if (typeof value === "boolean") return `${start} t="b">${formula}<v>${value ? 1 : 0}</v>${end}`;
  if (typeof value !== "string") return `${start} t="e">${formula}<v>${escapeXml(value.error)}</v>${end}`;
  if (formula !== "") return `${start} t="str">${formula}<v>${encodeCellText(value)}</v>${end}`;
  return `${start} t="s"><v>${context.stringIndex(value, cell.richText)}</v>${end}`;
}

/** Start tag of a row without its ">". */
export function rowStart(row: RowData, rowIndex: number): string {
  const { otherAttributes = {} } = row;
  return `<row${writeAttributes({
    r: rowIndex + 1,
    s: row.style,
    customFormat: row.style === undefined ? undefined : 1,
    ht: row.height,
    hidden: row.hidden === true ? 1 : undefined,
    customHeight: row.height === undefined ? undefined : 1,
    ...otherAttributes,
  })}`;
}

/** The row elements from one 0-based row up to, not including, another. */
export function rowsXml(
  rows: readonly (RowData | undefined)[],
  from: number,
  to: number,
  context: CellWritingContext,
): string {
  const pieces: string[] = [];
  for (let rowIndex = from; rowIndex < to; rowIndex++) {
    const row = rows[rowIndex];
    if (row === undefined) continue;
    let cells = "";
    for (let column = 0; column < row.cells.length; column++) {
      const cell = row.cells[column];
      if (cell !== undefined) cells += cellXml(cell, `${columnName(column)}${rowIndex + 1}`, context);
    }
    pieces.push(rowStart(row, rowIndex), cells === "" ? "/>" : `>${cells}</row>`);
  }
  return pieces.join("");
}
