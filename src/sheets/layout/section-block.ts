import type { CellValue } from "../../domain/cell-value";
import { countLines, literalText } from "./chinese-text";
import type { PageFlow } from "./page-flow";
import type { SheetRows } from "./sheet-rows";
import { moneyFormat } from "./table-block";

/** One column of a plain table; it spans so many columns of the sheet. */
export interface SectionColumn {
  readonly head: string;
  readonly span: number;
  readonly kind: "text" | "centred" | "count" | "money";
}

const lineHeight = 14;
const rowHeight = 22;

/**
 * Adds the heading of a section over the whole width.
 * @example addHeading(rows, "一、资金") // => 3
 */
export function addHeading(rows: SheetRows, text: string): number {
  const row = rows.addAcross(text, 26);
  rows.format([rows.across(row, 1, rows.columnCount)], {
    fontName: "黑体",
    fontSize: 11,
    horizontal: "Left",
  });
  return row;
}

/**
 * Adds a paragraph over the whole width; the row grows with its lines.
 * @example addParagraph(rows, "本表由登记表推算。") // => 4
 */
export function addParagraph(rows: SheetRows, text: string, fontSize = 10.5): number {
  const lines = countLines(text, rows.room(1, rows.columnCount), fontSize);
  const row = rows.addAcross(literalText(text), rowHeight + lineHeight * (lines - 1));
  rows.format([rows.across(row, 1, rows.columnCount)], { horizontal: "Left", wrap: true, fontSize });
  return row;
}

/**
 * Adds a table without paging of its own: a head, then one row each. Money in yuan; a text that begins like a formula stays text.
 * @example addSectionTable(rows, [{ head: "户数", span: 1, kind: "count" }], [[612]]).headRow // => 5
 */
export function addSectionTable(
  rows: SheetRows,
  columns: readonly SectionColumn[],
  body: readonly (readonly CellValue[])[],
  lastIsTotal = false,
): { readonly headRow: number; readonly lastRow: number } {
  const starts = startsOf(columns);
  const cellsOf = (values: readonly CellValue[]) =>
    Object.fromEntries(
      starts.map((start, at) => {
        const value = values[at] ?? null;
        return [start, typeof value === "string" ? literalText(value) : value];
      }),
    );
  const heightOf = (values: readonly CellValue[]) => sectionRowHeight(rows, columns, values);
  const heads = columns.map(({ head }) => head);
  const headRow = rows.nextRow;
  for (const values of [heads, ...body]) {
    const row = rows.add(cellsOf(values), heightOf(values));
    rows.merge(...columns.map(({ span }, at) => rows.across(row, starts[at] ?? 1, span)));
  }
  const lastRow = rows.nextRow - 1;
  const width = columns.reduce((sum, { span }) => sum + span, 0);
  const under = (kind: SectionColumn["kind"]) =>
    columns.flatMap((column, at) =>
      column.kind === kind && body.length > 0
        ? [{ row: headRow + 1, column: starts[at] ?? 1, rowCount: body.length, columnCount: column.span }]
        : [],
    );
  rows.format([{ row: headRow, column: 1, rowCount: lastRow - headRow + 1, columnCount: width }], {
    border: "thin",
    horizontal: "Center",
    wrap: true,
  });
  rows.format([...under("text"), ...under("centred")], { numberFormat: "@" });
  rows.format(under("text"), { horizontal: "Left" });
  rows.format(under("count"), { numberFormat: "#,##0" });
  // Number formats are set before the values, and the alignment of the whole would follow: so Right stands by itself.
  rows.format(under("money"), { numberFormat: moneyFormat });
  rows.format(under("money"), { horizontal: "Right" });
  rows.format([rows.across(headRow, 1, width)], { fontName: "黑体", fillColor: "#F2F2F2" });
  if (lastIsTotal) rows.format([rows.across(lastRow, 1, width)], { bold: true });
  return { headRow, lastRow };
}

/**
 * Adds a table that goes on over pages, with its head on each.
 * @example addPagedTable(flow, [{ head: "户数", span: 1, kind: "count" }], [[612]])
 */
export function addPagedTable(
  flow: PageFlow,
  columns: readonly SectionColumn[],
  body: readonly (readonly CellValue[])[],
  lastIsTotal = false,
): void {
  const heightOf = (values: readonly CellValue[]) => sectionRowHeight(flow.rows, columns, values);
  const headHeight = heightOf(columns.map(({ head }) => head));
  for (let from = 0; from < body.length || from === 0;) {
    // A total does not stand alone on a page.
    flow.keepTogether(headHeight + 2 * rowHeight);
    let [room, to] = [flow.left - headHeight, from];
    for (let values = body[to]; values !== undefined && heightOf(values) <= room; values = body[to]) {
      room -= heightOf(values);
      to += 1;
    }
    if (lastIsTotal && to === body.length - 1 && to - from > 1) to -= 1;
    to = Math.max(to, from + 1);
    addSectionTable(flow.rows, columns, body.slice(from, to), lastIsTotal && to >= body.length);
    if (to < body.length) flow.breakPage();
    from = to;
  }
}

function startsOf(columns: readonly SectionColumn[]): readonly number[] {
  return columns.map((_, at) => 1 + columns.slice(0, at).reduce((sum, { span }) => sum + span, 0));
}

function sectionRowHeight(
  rows: SheetRows,
  columns: readonly SectionColumn[],
  values: readonly CellValue[],
): number {
  const starts = startsOf(columns);
  const lines = columns.map(({ span }, at) =>
    countLines(String(values[at] ?? ""), rows.room(starts[at] ?? 1, span), 10.5),
  );
  return rowHeight + lineHeight * (Math.max(1, ...lines) - 1);
}
