import type { Fen } from "../../domain/money/fen";
import { columnLetters } from "../../workbook/area-address";
import type { Area } from "../../workbook/plan";
import type { CellValue } from "../../domain/cell-value";
import { countLines, literalText } from "./chinese-text";
import { paginate } from "./roster-pages";
import type { SheetRows } from "./sheet-rows";
import { growAreas, keptTogether, linesOfTable, type RowGroup, splitGroups } from "./table-lines";
import { heightOfText, type TableColumn, tableCell } from "./table-column";

/** Money with two decimals; the blank at the end keeps it off the line. */
export const moneyFormat = "#,##0.00_ ";

/** A table on paper: head, rows, sub-totals a page, total. Sizes in points. */
export interface TableBlockParams<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly heights: {
    readonly head: number;
    readonly row: number;
    readonly subtotal: number;
    readonly total: number;
  };
  /** What stands beside the total; `count` rows, the sum in fen. */
  readonly totalText: (totalFen: Fen, count: number) => string;
  /** What stands before the sum, 合计 unless given. */
  readonly totalLabel?: (count: number) => string;
  /** False leaves out the row of the total. */
  readonly hasTotal?: boolean;
  /** Null leaves out the sub-total at the foot of each page. */
  readonly subtotalText: ((count: number) => string) | null;
  /** Rows of one group stand together and end with their own sub-total; null or left out for none. */
  readonly group?: RowGroup<Row> | null;
  /** Typeface of the rows, 宋体 unless given; and the size of the head, 10.5 unless given. */
  readonly fontName?: string;
  readonly headFontSize?: number;
  readonly paging: {
    /** Room on a page, the repeated rows included. */
    readonly pageHeight: number;
    readonly fullRows: number;
    readonly lastRows: number;
    readonly leastOnLast: number;
    /** What follows the total on the last page. */
    readonly footHeight: number;
    /** False where the rows above the table stand on the first page only; true unless given. */
    readonly repeatsAbove?: boolean;
  };
}

const lineHeight = 14;
const totalFontSize = 11;

/**
 * Adds a table with a head row, its rows shared over pages, a sub-total at the foot of each of several pages, and a total that
 * Excel itself adds up. The first money column is summed; a table without one states the number of its rows. Rows above the
 * table and its head repeat on every page.
 * @example addTable(rows, params).headRow // => 3
 */
export function addTable<Row>(sheet: SheetRows, params: TableBlockParams<Row>): { readonly headRow: number } {
  const { columns, rows, heights, paging } = params;
  const sumIndex = columns.findIndex(({ content }) => content.kind === "money");
  const money = columns[sumIndex]?.content;
  // A table without money has nothing to sum: its total row is one cell.
  const sumColumn = money?.kind === "money" ? sumIndex + 1 : null;
  const totalFen = rows.reduce(
    (sum, row) => sum + (money?.kind === "money" ? (money.of(row) ?? 0) : 0),
    0,
  ) as Fen;
  const asOneLine = params.totalText(totalFen, rows.length);
  const behind = sumColumn === null ? 0 : columns.length - sumColumn;
  const linesOf = (text: string): number =>
    behind === 0 || sumColumn === null
      ? 1
      : countLines(text, sheet.room(sumColumn + 1, behind) - 12, totalFontSize);
  // What is counted stands on a line of its own before it is parted from its number.
  const asTwoLines = asOneLine.replace("　　", "\n");
  // Where the room beside the sum is narrow, what stands beside it gets a row of its own.
  const isNarrow = linesOf(asTwoLines) > 2;
  const totalText = !isNarrow && linesOf(asOneLine) > 1 ? asTwoLines : asOneLine;
  const linesBeside = linesOf(totalText);
  const hasTotal = params.hasTotal !== false;
  const totalHeight = !hasTotal
    ? 0
    : isNarrow
      ? 2 * heights.total
      : heights.total + lineHeight * (linesBeside - 1);
  const rowHeights = rows.map((row) => Math.max(heights.row, heightOfText(columns, row)));
  const heightOf = (index: number): number => rowHeights[index] ?? heights.row;
  const group = params.group ?? null;
  const lines = linesOfTable(rows, group);
  const parts = (group?.breaksPage === true ? splitGroups(lines) : [lines]).map(keptTogether);
  const repeated = paging.repeatsAbove === false ? 0 : sheet.height;
  const above = repeated + heights.head + (params.subtotalText === null ? 0 : heights.subtotal);
  const pages = parts.map((part, at) =>
    paginate(
      part.map((kept) =>
        kept.reduce((sum, line) => sum + (line.isEnd ? heights.subtotal : heightOf(line.index)), 0),
      ),
      {
        fullHeight: paging.pageHeight - above,
        fullRows: paging.fullRows,
        ...(at === parts.length - 1
          ? {
              lastHeight: paging.pageHeight - above - totalHeight - paging.footHeight,
              lastRows: paging.lastRows,
            }
          : { lastHeight: paging.pageHeight - above, lastRows: paging.fullRows }),
        leastOnLast: paging.leastOnLast,
        firstLess: at === 0 ? sheet.height - repeated : 0,
      },
    ),
  );
  const headRow = sheet.add(
    Object.fromEntries(columns.map(({ head }, index) => [index + 1, head])),
    heights.head,
  );
  const firstRow = sheet.nextRow;
  const pageAreas: Area[] = [];
  const totals: number[] = [];
  const addSum = (label: string, formula: string, text: string, height: number): number => {
    const sums = sumColumn === null ? {} : { [sumColumn]: formula };
    const beside = sumColumn === null || behind === 0 ? {} : { [sumColumn + 1]: text };
    const row = sheet.add({ 1: label, ...sums, ...beside }, height);
    sheet.merge(sheet.across(row, 1, sumColumn === null ? columns.length : sumColumn - 1));
    if (sumColumn !== null) sheet.merge(sheet.across(row, sumColumn + 1, behind));
    totals.push(row);
    return row;
  };
  const letter = columnLetters(sumColumn ?? 1);
  const sumFrom = (first: number) => `=SUBTOTAL(9,${letter}${first}:${letter}${sheet.nextRow - 1})`;
  const isLong = pages.length > 1 || (pages[0]?.length ?? 0) > 1;
  let groupFirst = firstRow;
  for (const [at, part] of parts.entries()) {
    const partPages = pages[at] ?? [];
    let done = 0;
    for (const [page, count] of partPages.entries()) {
      const first = sheet.nextRow;
      let inPage = 0;
      for (const line of part.slice(done, done + count).flat()) {
        if (line.isEnd) {
          const { name, text } = line;
          const label = sumColumn === null ? `${name}　小计　${text}` : `${name}　小计`;
          addSum(literalText(label), sumFrom(groupFirst), text, heights.subtotal);
          groupFirst = sheet.nextRow;
          continue;
        }
        const cells: Record<number, CellValue> = {};
        columns.forEach((column, place) => (cells[place + 1] = tableCell(column, line.row, line.index)));
        const row = sheet.add(cells, heightOf(line.index));
        growAreas(pageAreas, row, columns.length);
        inPage += 1;
      }
      done += count;
      const hasPageSum = partPages.length > 1 && params.subtotalText !== null && inPage > 0;
      if (hasPageSum)
        addSum("本页小计", sumFrom(first), params.subtotalText?.(inPage) ?? "", heights.subtotal);
      if (page < partPages.length - 1 || at < parts.length - 1) sheet.breakPage();
    }
  }
  // SUBTOTAL leaves out the sub-totals it passes; where there are none, everybody knows SUM.
  const summed = `${letter}${firstRow}:${letter}${sheet.nextRow - 1}`;
  const hasSubtotals = group !== null || (isLong && params.subtotalText !== null);
  const formula = hasSubtotals ? `=SUBTOTAL(9,${summed})` : `=SUM(${summed})`;
  const label = params.totalLabel?.(rows.length) ?? "合计";
  const lastRow = sheet.nextRow - 1;
  if (hasTotal) addSum(label, formula, isNarrow ? "" : totalText, isNarrow ? heights.total : totalHeight);
  sheet.leaveToPen({ headRow, firstRow, lastRow, ...penOf(columns) });
  formatTable(sheet, params, { headRow, endRow: sheet.nextRow - 1, sumColumn, totals, pageAreas });
  if (hasTotal && isNarrow) {
    const whole = sheet.across(sheet.addAcross(totalText, heights.total), 1, columns.length);
    sheet.format([whole], {
      border: "thin",
      bold: true,
      fontSize: totalFontSize,
      horizontal: "Left",
      indent: 1,
    });
  }
  return { headRow };
}

/**
 * Rows are told apart by the number of identity, otherwise by their first two texts. To a remark that was generated a clerk adds her own
 * words.
 */
function penOf<Row>(columns: readonly TableColumn<Row>[]) {
  const placesOf = (isWanted: (column: TableColumn<Row>) => boolean) =>
    columns.flatMap((column, at) => (isWanted(column) ? [at + 1] : []));
  const ids = placesOf(({ head }) => head === "身份证号");
  const texts = placesOf(({ content }) => content.kind === "text");
  return {
    keyColumns: ids.length > 0 ? ids : texts.slice(0, 2),
    penColumns: placesOf(({ content, isOpenToPen }) => content.kind === "blank" || isOpenToPen === true),
  };
}

interface TablePlaces {
  readonly headRow: number;
  /** The total, or the last row where there is none. */
  readonly endRow: number;
  readonly sumColumn: number | null;
  readonly totals: readonly number[];
  readonly pageAreas: readonly Area[];
}

function formatTable<Row>(
  sheet: SheetRows,
  { columns, fontName, headFontSize }: TableBlockParams<Row>,
  { headRow, endRow, sumColumn, totals, pageAreas }: TablePlaces,
): void {
  const width = columns.length;
  const columnsWhere = (wanted: (column: TableColumn<Row>) => boolean): Area[] =>
    columns.flatMap((column, index) =>
      wanted(column) ? pageAreas.map((area) => ({ ...area, column: index + 1, columnCount: 1 })) : [],
    );
  const moneyColumns = columnsWhere(({ content }) => content.kind === "money");
  const sums = sumColumn === null ? [] : totals.map((row) => sheet.across(row, sumColumn, 1));
  const whole: Area = { row: headRow, column: 1, rowCount: endRow - headRow + 1, columnCount: width };
  sheet.format(
    columnsWhere(({ content }) => content.kind === "text" || content.kind === "blank"),
    { numberFormat: "@" },
  );
  sheet.format([...moneyColumns, ...sums], { numberFormat: moneyFormat });
  sheet.format([whole], { border: "thin", horizontal: "Center", wrap: true });
  if (fontName !== undefined) sheet.format([whole], { fontName });
  for (const fontSize of new Set(columns.map((column) => column.fontSize))) {
    if (fontSize !== 10.5)
      sheet.format(
        columnsWhere((column) => column.fontSize === fontSize),
        { fontSize },
      );
  }
  const headFormat = headFontSize === undefined ? {} : { fontSize: headFontSize };
  sheet.format([sheet.across(headRow, 1, width)], { fontName: "黑体", ...headFormat });
  sheet.format(moneyColumns, { horizontal: "Right" });
  sheet.format(
    columnsWhere(({ isProse }) => isProse === true),
    { horizontal: "Left", indent: 1 },
  );
  const labelWidth = sumColumn === null ? width : sumColumn - 1;
  sheet.format(
    totals.map((row) => sheet.across(row, 1, labelWidth)),
    { fontName: "黑体", ...headFormat },
  );
  if (sumColumn === null) return;
  sheet.format(sums, { bold: true, horizontal: "Right", ...headFormat });
  const behind = width - sumColumn;
  if (behind === 0) return;
  sheet.format(
    totals.map((row) => sheet.across(row, sumColumn + 1, behind)),
    { horizontal: "Left", indent: 1 },
  );
  sheet.format([sheet.across(endRow, sumColumn + 1, behind)], { bold: true, fontSize: totalFontSize });
}
