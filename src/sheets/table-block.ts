import type { Fen } from "../domain/money/fen";
import { columnLetters } from "../workbook/area-address";
import type { Area } from "../workbook/plan";
import { countLines } from "./chinese-text";
import { paginate } from "./roster-pages";
import type { SheetRows } from "./sheet-rows";
import { linesOfRow, type TableColumn, tableCell } from "./table-column";

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
  /** Lines a row holds before it grows. */
  readonly linesInRow: number;
  /** What stands beside the total; `count` rows, the sum in fen. */
  readonly totalText: (totalFen: Fen, count: number) => string;
  readonly subtotalText: (count: number) => string;
  readonly paging: {
    /** Room on a page, the repeated rows included. */
    readonly pageHeight: number;
    readonly fullRows: number;
    readonly lastRows: number;
    readonly leastOnLast: number;
    /** What follows the total on the last page. */
    readonly footHeight: number;
  };
}

const lineHeight = 14;
const totalFontSize = 11;

/**
 * Adds a table with a head row, its rows shared over pages, a sub-total at the foot of each of several pages, and a total that
 * Excel itself adds up. The first money column is summed. Rows above the table and its head repeat on every page.
 * Throws RangeError without a money column.
 * @example addTable(rows, params).totalRow // => 29
 */
export function addTable<Row>(
  sheet: SheetRows,
  params: TableBlockParams<Row>,
): { readonly headRow: number; readonly totalRow: number } {
  const { columns, rows, heights, paging } = params;
  const sumIndex = columns.findIndex(({ content }) => content.kind === "money");
  const money = columns[sumIndex]?.content;
  if (money?.kind !== "money") throw new RangeError("A table needs a money column to sum");
  const sumColumn = sumIndex + 1;
  const totalFen = rows.reduce((sum, row) => sum + money.of(row), 0) as Fen;
  const totalText = params.totalText(totalFen, rows.length);
  const behind = columns.length - sumColumn;
  const totalLines = countLines(totalText, sheet.room(sumColumn + 1, behind) - 12, totalFontSize);
  const totalHeight = heights.total + lineHeight * (totalLines - 1);
  const rowHeights = rows.map(
    (row) => heights.row + lineHeight * Math.max(0, linesOfRow(columns, row) - params.linesInRow),
  );
  const above = sheet.height + heights.head + heights.subtotal;
  const headRow = sheet.add(
    Object.fromEntries(columns.map(({ head }, index) => [index + 1, head])),
    heights.head,
  );
  const pages = paginate(rowHeights, {
    fullHeight: paging.pageHeight - above,
    fullRows: paging.fullRows,
    lastHeight: paging.pageHeight - above - totalHeight - paging.footHeight,
    lastRows: paging.lastRows,
    leastOnLast: paging.leastOnLast,
  });
  const letter = columnLetters(sumColumn);
  const firstRow = sheet.nextRow;
  const pageAreas: Area[] = [];
  const totals: number[] = [];
  const addSum = (label: string, formula: string, text: string, height: number): number => {
    const row = sheet.add({ 1: label, [sumColumn]: formula, [sumColumn + 1]: text }, height);
    sheet.merge(sheet.across(row, 1, sumColumn - 1), sheet.across(row, sumColumn + 1, behind));
    totals.push(row);
    return row;
  };
  let done = 0;
  for (const count of pages) {
    const first = sheet.nextRow;
    pageAreas.push({ row: first, column: 1, rowCount: count, columnCount: columns.length });
    for (let index = done; index < done + count; index += 1) {
      const row = rows[index] as Row;
      const cells = columns.map((column, at) => [at + 1, tableCell(column, row, index)] as const);
      sheet.add(Object.fromEntries(cells), rowHeights[index] as number);
    }
    done += count;
    if (pages.length > 1) {
      const formula = `=SUBTOTAL(9,${letter}${first}:${letter}${first + count - 1})`;
      addSum("本页小计", formula, params.subtotalText(count), heights.subtotal);
      if (done < rows.length) sheet.breakPage();
    }
  }
  // SUBTOTAL leaves out the sub-totals it passes; where there are none, everybody knows SUM.
  const summed = `${letter}${firstRow}:${letter}${sheet.nextRow - 1}`;
  const formula = pages.length > 1 ? `=SUBTOTAL(9,${summed})` : `=SUM(${summed})`;
  const totalRow = addSum("合计", formula, totalText, totalHeight);
  formatTable(sheet, columns, { headRow, totalRow, sumColumn, totals, pageAreas });
  return { headRow, totalRow };
}

interface TablePlaces {
  readonly headRow: number;
  readonly totalRow: number;
  readonly sumColumn: number;
  readonly totals: readonly number[];
  readonly pageAreas: readonly Area[];
}

function formatTable<Row>(
  sheet: SheetRows,
  columns: readonly TableColumn<Row>[],
  { headRow, totalRow, sumColumn, totals, pageAreas }: TablePlaces,
): void {
  const width = columns.length;
  const behind = width - sumColumn;
  const columnsWhere = (wanted: (column: TableColumn<Row>) => boolean): Area[] =>
    columns.flatMap((column, index) =>
      wanted(column) ? pageAreas.map((area) => ({ ...area, column: index + 1, columnCount: 1 })) : [],
    );
  const moneyColumns = columnsWhere(({ content }) => content.kind === "money");
  const sums = totals.map((row) => sheet.across(row, sumColumn, 1));
  const whole: Area = { row: headRow, column: 1, rowCount: totalRow - headRow + 1, columnCount: width };
  sheet.format(
    columnsWhere(({ content }) => content.kind === "text" || content.kind === "blank"),
    { numberFormat: "@" },
  );
  sheet.format([...moneyColumns, ...sums], { numberFormat: moneyFormat });
  sheet.format([whole], { border: "thin", horizontal: "Center", wrap: true });
  sheet.format([sheet.across(headRow, 1, width)], { fontName: "黑体" });
  for (const fontSize of new Set(columns.map((column) => column.fontSize))) {
    if (fontSize !== 10.5)
      sheet.format(
        columnsWhere((column) => column.fontSize === fontSize),
        { fontSize },
      );
  }
  sheet.format(moneyColumns, { horizontal: "Right" });
  sheet.format(
    totals.map((row) => sheet.across(row, 1, sumColumn - 1)),
    { fontName: "黑体" },
  );
  sheet.format(sums, { bold: true, horizontal: "Right" });
  sheet.format(
    totals.map((row) => sheet.across(row, sumColumn + 1, behind)),
    { horizontal: "Left", indent: 1 },
  );
  sheet.format([sheet.across(totalRow, sumColumn + 1, behind)], { bold: true, fontSize: totalFontSize });
}
