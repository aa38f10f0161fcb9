import { countLines, measureEm } from "../../../src/sheets/layout/chinese-text";
import { type PrintedPage, printedPages, type PrintedSheet } from "../../../src/sheets/layout/printed-pages";
import type { Area, PageSetup } from "../../../src/workbook/plan";
import type { PlannedCell, PlannedSheet } from "./planned-sheet";

/** Points a line takes per point of its size: 宋体 and 仿宋 in Excel, at the least. */
const LINE = 1.25;
/** Em a digit of a number takes in the widest typeface a printer may put in place of 宋体, bold; a point or comma half of it. */
const DIGIT = 0.6;
/** The same, not bold. */
const WIDE_DIGIT = 0.56;
const PADDING = 4;

/** What would be cut, shown as ####, or stand on a page of its own, when the sheet is printed on A4; [] for a good sheet. */
export function sheetFaults(planned: PlannedSheet): readonly string[] {
  return [...planned.cells.flatMap((cell) => cellFaults(planned, cell)), ...pageFaults(planned)].map(
    (fault) => `${planned.sheet}: ${fault}`,
  );
}

function cellFaults(planned: PlannedSheet, { area, value, format }: PlannedCell): readonly string[] {
  const text = shownText(planned, value, format.numberFormat ?? "");
  const fontSize = format.fontSize ?? 11;
  const room = roomOf(planned, area) - PADDING - 9 * (format.indent ?? 0);
  const place = `R${area.row}C${area.column}`;
  if (roomOf(planned, area) === 0) return [];
  if (typeof value === "number" || (typeof value === "string" && value.startsWith("="))) {
    const needed = (text.length - text.replace(/[^.,]/g, "").length / 2) * DIGIT * fontSize;
    return needed > room ? [`${place} ${text} is shown as ### (${Math.ceil(needed)} of ${room} pt)`] : [];
  }
  const broken = /^\d{12,}X?$/.test(text) && text.length * WIDE_DIGIT * fontSize > room;
  if (broken) return [`${place} a number of ${text.length} digits is broken over two lines`];
  if (format.wrap === true || text.includes("\n")) {
    const height = heightOf(planned, area);
    const lines = countLines(text, room + 6, fontSize);
    const needed = lines * fontSize * LINE;
    if (height === null) return lines > 1 ? [`${place} has ${lines} lines in a row of no height`] : [];
    return needed > height + 0.5
      ? [`${place} ${lines} lines of ${fontSize} pt in ${height} pt: ${text.slice(0, 30)}`]
      : [];
  }
  const needed = measureEm(text) * fontSize;
  return needed > room + spillRoom(planned, area, format.horizontal ?? "Left")
    ? [`${place} is cut (${Math.ceil(needed)} of ${room} pt): ${text.slice(0, 30)}`]
    : [];
}

/** A text longer than its cell goes on over empty cells to its right. */
function spillRoom({ cells, widths }: PlannedSheet, area: Area, horizontal: string): number {
  if (horizontal !== "Left" || area.columnCount > 1) return 0;
  const filled = cells
    .filter((other) => other.area.row === area.row && other.area.column > area.column)
    .map((other) => other.area.column);
  const next = Math.min(widths.length + 1, ...filled);
  return widths.slice(area.column, next - 1).reduce((sum, width) => sum + width, 0);
}

function shownText(planned: PlannedSheet, value: PlannedCell["value"], numberFormat: string): string {
  const number = typeof value === "number" ? value : summed(planned, String(value));
  if (number === null) return String(value).replace(/^'/, "");
  if (numberFormat.startsWith("yyyy")) return "2027-01-20";
  const decimals = /0\.(0+)/.exec(numberFormat)?.[1]?.length;
  if (decimals === undefined) return String(number);
  return number.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** What a sum over a column comes to; null for a text. Other formulas stand for a number of four digits. */
function summed(planned: PlannedSheet, text: string): number | null {
  if (!text.startsWith("=")) return null;
  const sum = /^=(?:SUM|SUBTOTAL)\((?:9,)?([A-Z]+)(\d+):\1(\d+)\)$/.exec(text);
  if (sum === null) return 1000;
  const [, letters = "", first = "", last = ""] = sum;
  const column = [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0);
  return planned.cells
    .filter(({ area }) => area.column === column && area.row >= Number(first) && area.row <= Number(last))
    .reduce((total, cell) => total + (typeof cell.value === "number" ? cell.value : 0), 0);
}

function roomOf({ widths }: PlannedSheet, { column, columnCount }: Area): number {
  return widths.slice(column - 1, column - 1 + columnCount).reduce((sum, width) => sum + width, 0);
}

function heightOf({ heights }: PlannedSheet, { row, rowCount }: Area): number | null {
  let sum = 0;
  for (let down = 0; down < rowCount; down += 1) {
    const height = heights.get(row + down);
    if (height === undefined) return null;
    sum += height;
  }
  return sum;
}

function pageFaults(planned: PlannedSheet): readonly string[] {
  const { page } = planned;
  if (page === null) return ["no print set-up"];
  const { pages, fitsWidth } = pagesOfSheet(planned, page);
  const tooWide = fitsWidth ? [] : ["columns wider than the page"];
  return [...tooWide, ...pages.flatMap((each) => lonePage(planned, page, each))];
}

/** The pages of a planned sheet; a row without a height takes what Excel gives one. */
export function pagesOfSheet({ cells, heights, widths }: PlannedSheet, page: PageSetup): PrintedSheet {
  const lastFilled = cells.reduce((most, { area }) => Math.max(most, area.row + area.rowCount - 1), 1);
  return printedPages(page, widths, (row) => heights.get(row) ?? 15, lastFilled);
}

/**
 * A page must hold more than a sum, signatures and small print: a numbered row or one of several cells where a head repeats, else
 * three lines, or a chart.
 */
function lonePage(planned: PlannedSheet, page: PageSetup, { first, last }: PrintedPage): readonly string[] {
  if (planned.charts.some(({ row }) => row >= first && row <= last)) return [];
  // An empty table to fill in.
  if (page.printArea === null && last <= (page.titleRows?.last ?? 0)) return [];
  const filled = new Map<number, number>();
  let isNumbered = false;
  for (const { area, value } of planned.cells) {
    if (area.row < first || area.row > last || area.row <= (page.titleRows?.last ?? 0)) continue;
    filled.set(area.row, (filled.get(area.row) ?? 0) + 1);
    isNumbered ||= area.column === 1 && typeof value === "number";
  }
  const counts = [...filled.values()];
  const isLone =
    counts.length < 5 &&
    (page.titleRows === null ? counts.length < 3 : !isNumbered && !counts.some((count) => count >= 3));
  return isLone ? [`the page of rows ${first} to ${last} holds no row of its own`] : [];
}
