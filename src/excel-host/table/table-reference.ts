import type { TableData } from "../../xlsx/table/table-data";
import type { CellArea, SheetData, WorkbookData } from "../../xlsx/workbook-data";
import { formatAbsolute, formatSheetName, intersectAreas } from "../cell/address";
import { bodyArea, columnArea, headerArea, totalArea } from "./table-areas";

/** A cell a formula stands in. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const word = /[\p{L}\p{N}\p{M}_.\\]+/uy;

/** End of the bracketed piece that begins at `start`; -1 when it is not closed. An apostrophe escapes the next character. */
function closeOf(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return -1;
}

/** Parts of what stands in a reference's brackets: "[#Headers],[金额]:[备注]" or just "金额". */
function partsOf(inner: string): { items: string[]; first?: string; last?: string } | null {
  const text = inner.trim();
  const unescape = (name: string): string => name.replace(/'(.)/gs, "$1");
  if (text === "") return { items: [] };
  if (!text.includes("[")) {
    if (text.startsWith("#")) return { items: [text.toLowerCase()] };
    if (!text.startsWith("@")) return { items: [], first: unescape(text) };
    const name = text.slice(1).trim();
    return { items: ["#this row"], ...(name === "" ? {} : { first: unescape(name) }) };
  }
  const items: string[] = [];
  let rest = text;
  if (rest.startsWith("@")) {
    items.push("#this row");
    rest = rest.slice(1).trim();
  }
  const columns: string[] = [];
  while (rest !== "") {
    const close = rest.startsWith("[") ? closeOf(rest, 0) : -1;
    if (close < 0) return null;
    const name = rest.slice(1, close - 1);
    if (name.startsWith("#")) items.push(name.toLowerCase());
    else columns.push(unescape(name));
    rest = rest.slice(close).replace(/^\s*[,:]?\s*/, "");
  }
  const [first, last] = columns;
  return { items, ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
}

function rowsOf(table: TableData, items: readonly string[], row: number): CellArea | null {
  if (items.length === 0) return bodyArea(table);
  const blocks = items.map((item) => {
    if (item === "#all") return table.area;
    if (item === "#data") return bodyArea(table);
    if (item === "#headers") return headerArea(table);
    if (item === "#totals") return totalArea(table);
    if (item !== "#this row") return null;
    return intersectAreas(bodyArea(table), { ...table.area, row, rowCount: 1 });
  });
  const present = blocks.filter((block) => block !== null);
  const [first] = present;
  if (!first || present.length < blocks.length) return null;
  const top = Math.min(...present.map((block) => block.row));
  const bottom = Math.max(...present.map((block) => block.row + block.rowCount));
  return { ...first, row: top, rowCount: bottom - top };
}

/**
 * Cells that a structured reference means: the table's name and what stands in its brackets; null for #REF!.
 * Source: structured references in Excel's help ("#All", "#Data", "#Headers", "#Totals", "@").
 *
 * @example
 * tableReferenceArea(table, "[#Totals],[金额]", 0) // => { row: 9, column: 1, rowCount: 1, columnCount: 1 }
 */
export function tableReferenceArea(table: TableData, inner: string, row: number): CellArea | null {
  const parts = partsOf(inner);
  const rows = parts && rowsOf(table, parts.items, row);
  if (!parts || !rows) return null;
  if (parts.first === undefined) return rows;
  const indexOf = (name: string): number =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  const from = indexOf(parts.first);
  const to = indexOf(parts.last ?? parts.first);
  if (from < 0 || to < 0) return null;
  const left = Math.min(from, to);
  return { ...columnArea(rows, left), columnCount: Math.abs(to - from) + 1 };
}

/** Whether a formula in lower case holds a table's name, or brackets that could mean its own table. */
function mayName(formula: string, { name, columns }: TableData): boolean {
  return (
    formula.includes(name.toLowerCase()) ||
    (formula.includes("[") && columns.some((column) => formula.includes(`[${column.name.toLowerCase()}]`)))
  );
}

/** Every structured reference of a formula replaced by what `replace` makes of it; null leaves it as it stands. */
function replaceTableReferences(
  workbook: WorkbookData,
  formula: string,
  place: FormulaPlace,
  replace: (table: TableData, sheet: SheetData, inner: string, text: string) => string | null,
): string {
  const tables: { readonly sheet: SheetData; readonly table: TableData }[] = [];
  for (const sheet of workbook.sheets) for (const table of sheet.tables) tables.push({ sheet, table });
  const lower = formula.toLowerCase();
  // Most formulas of a workbook with tables name none: they need not be read letter by letter.
  if (!lower.includes("[@") && !tables.some(({ table }) => mayName(lower, table))) return formula;
  let made = "";
  let at = 0;
  while (at < formula.length) {
    const character = formula[at] ?? "";
    if (character === '"' || character === "'") {
      const close = formula.indexOf(character, at + 1);
      const end = close < 0 ? formula.length : close + 1;
      made += formula.slice(at, end);
      at = end;
      continue;
    }
    word.lastIndex = at;
    const name = word.exec(formula)?.[0] ?? "";
    const open = at + name.length;
    const isBracket = formula[open] === "[";
    if (name === "" && !isBracket) {
      made += character;
      at += 1;
      continue;
    }
    const own = ({ table, sheet }: (typeof tables)[number]): boolean =>
      name === ""
        ? sheet.id === place.sheetId &&
          intersectAreas(table.area, { ...place, rowCount: 1, columnCount: 1 }) !== null
        : table.name.toLowerCase() === name.toLowerCase();
    const close = isBracket ? closeOf(formula, open) : open;
    const found = close < 0 || /[(!]/.test(formula[open] ?? "") ? undefined : tables.find(own);
    const end = found || isBracket ? Math.max(close, open + Number(isBracket)) : open;
    const text = formula.slice(at, end);
    const inner = isBracket && close > 0 ? formula.slice(open + 1, close - 1) : "";
    made += (found && replace(found.table, found.sheet, inner, text)) ?? text;
    at = end;
  }
  return made;
}

/**
 * A formula with its structured references as plain addresses, for calculators that know no tables; what a table does not
 * have becomes #REF!.
 *
 * @example
 * resolveTableReferences(workbook, "=SUM(捐款[金额])", { sheetId, row: 0, column: 9 }) // => "=SUM(Sheet1!$B$2:$B$9)"
 */
export function resolveTableReferences(workbook: WorkbookData, formula: string, place: FormulaPlace): string {
  return replaceTableReferences(workbook, formula, place, (table, sheet, inner) => {
    const area = tableReferenceArea(table, inner, place.row);
    return area ? `${formatSheetName(sheet.name)}!${formatAbsolute(area)}` : "#REF!";
  });
}

/**
 * A formula as it is kept: references of a table to itself ("[@金额]") bear its name, so that they mean the same in any cell.
 *
 * @example
 * nameOwnReferences(workbook, "=[@金额]*2", cellOfTable) // => "=捐款[@金额]*2"
 */
export function nameOwnReferences(workbook: WorkbookData, formula: string, place: FormulaPlace): string {
  return replaceTableReferences(workbook, formula, place, (table, _sheet, inner, text) =>
    text.startsWith("[") && tableReferenceArea(table, inner, place.row) ? table.name + text : null,
  );
}

/**
 * A formula as Excel shows it: within a table its own columns go without its name.
 *
 * @example
 * hideOwnName(workbook, "=捐款[@金额]*2", cellOfTable) // => "=[@金额]*2"
 */
export function hideOwnName(workbook: WorkbookData, formula: string, place: FormulaPlace): string {
  if (!formula.includes("[")) return formula;
  return replaceTableReferences(workbook, formula, place, (table, sheet, inner, text) => {
    const isOwn =
      sheet.id === place.sheetId &&
      intersectAreas(table.area, { ...place, rowCount: 1, columnCount: 1 }) !== null;
    return isOwn && /^@|^[^[#]/.test(inner) ? text.slice(text.indexOf("[")) : null;
  });
}

/** A formula after a table got another name, or is a table no longer (null: its references become addresses). */
export function renameTableReferences(
  workbook: WorkbookData,
  formula: string,
  place: FormulaPlace,
  renamed: TableData,
  name: string | null,
): string {
  return replaceTableReferences(workbook, formula, place, (table, sheet, inner, text) => {
    if (table !== renamed) return null;
    if (name !== null) return text.startsWith("[") ? text : name + text.slice(table.name.length);
    const area = tableReferenceArea(table, inner, place.row);
    return area ? `${formatSheetName(sheet.name)}!${formatAbsolute(area)}` : "#REF!";
  });
}

const escapeName = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");

/** A formula after a column of a table got another name. */
export function renameColumnReferences(
  workbook: WorkbookData,
  formula: string,
  place: FormulaPlace,
  renamed: TableData,
  [before, after]: readonly [string, string],
): string {
  const old = escapeName(before).toLowerCase();
  return replaceTableReferences(workbook, formula, place, (table, _sheet, inner, text) => {
    if (table !== renamed || inner === "") return null;
    const lead = text.slice(0, text.length - inner.length - 1);
    const at = inner.startsWith("@") ? "@" : "";
    if (!inner.includes("[")) {
      return inner.slice(at.length).trim().toLowerCase() === old ? `${lead}${at}${escapeName(after)}]` : null;
    }
    const changed = inner.replace(/\[((?:'.|[^'[\]])*)\]/gs, (whole, name: string) =>
      name.toLowerCase() === old ? `[${escapeName(after)}]` : whole,
    );
    return `${lead}${changed}]`;
  });
}
