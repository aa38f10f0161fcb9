import type { PageSetup } from "../../workbook/plan";

/** Points, the short side first. Source: ISO 216. */
const papers = { A4: [595.3, 841.9], A3: [841.9, 1190.6] } as const;

/** The rows of one printed page (1-based, inclusive), the repeated ones left out. */
export interface PrintedPage {
  readonly first: number;
  readonly last: number;
}

/** How a sheet falls on pages. */
export interface PrintedSheet {
  readonly pages: readonly PrintedPage[];
  /** False where the last columns would go to pages of their own. */
  readonly fitsWidth: boolean;
}

/**
 * The pages a sheet is printed on, in order: they end where it breaks them itself, and where a page is full. Widths and heights in
 * points; `lastRow` (1-based) is the last that holds anything and counts where no print area is set.
 * @example printedPages(page, [60, 90], () => 20, 60).pages.length // => 2
 */
export function printedPages(
  page: PageSetup,
  widths: readonly number[],
  heightOf: (row: number) => number,
  lastRow: number,
): PrintedSheet {
  const { margins, titleRows, printArea, rowBreaks } = page;
  const [short, long] = papers[page.paper ?? "A4"];
  const [paperWidth, paperHeight] = page.orientation === "portrait" ? [short, long] : [long, short];
  const printed =
    printArea === null
      ? widths
      : widths.slice(printArea.column - 1, printArea.column - 1 + printArea.columnCount);
  const width = printed.reduce((sum, each) => sum + each, 0);
  const roomWide = paperWidth - margins.left - margins.right;
  const fits = width <= roomWide;
  const scale = page.fitsWidth === true && !fits ? roomWide / width : 1;
  const room = (paperHeight - margins.top - margins.bottom) / scale;
  let repeated = 0;
  if (titleRows !== null)
    for (let row = titleRows.first; row <= titleRows.last; row += 1) repeated += heightOf(row);
  const breaks = new Set(rowBreaks);
  const last = printArea === null ? lastRow : printArea.row + printArea.rowCount - 1;
  const pages: PrintedPage[] = [];
  let first = printArea?.row ?? 1;
  let used = 0;
  for (let row = first; row <= last; row += 1) {
    const height = heightOf(row);
    // The repeated rows stand again on every page that begins below them.
    const free = first > (titleRows?.last ?? Infinity) ? room - repeated : room;
    if (row > first && (breaks.has(row) || used + height > free)) {
      pages.push({ first, last: row - 1 });
      first = row;
      used = 0;
    }
    used += height;
  }
  return { pages: [...pages, { first, last }], fitsWidth: fits || page.fitsWidth === true };
}
