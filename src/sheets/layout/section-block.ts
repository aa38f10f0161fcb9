import type { CellValue } from "../../domain/cell-value";
import type { Area } from "../../workbook/plan";
import { amountWidth, countLines, literalText } from "./chinese-text";
import type { SheetRows } from "./sheet-rows";
import { moneyFormat } from "./table-block";
import { growAreas } from "./table-lines";

/** One column of a plain table; it spans so many columns of the sheet. */
export interface SectionColumn {
  readonly head: string;
  readonly span: number;
  readonly kind: "text" | "centred" | "count" | "money";
}

/** How a table ends and goes on. */
interface SectionTableOptions {
  /** The last row is a sum. */
  readonly lastIsTotal?: boolean;
  /** Points that follow the table on its last page, such as signatures. */
  readonly footHeight?: number;
  /** True where the frame of the sheet repeats all rows down to the head on every page. */
  readonly frameRepeatsHead?: boolean;
}

const lineHeight = 14;
const rowHeight = 22;
const headingHeight = 26;
/** Points a running text stands off the line. */
const indentWidth = 10;
const fontSize = 10.5;
/** Where the amounts of a table are too wide for their columns at the usual size. */
const smallFontSize = 9;

/**
 * Adds the heading of a section over the whole width.
 * @example addHeading(rows, "一、资金") // => 3
 */
export function addHeading(rows: SheetRows, text: string): number {
  // A heading goes to the next page with what it heads.
  rows.breakUnlessRoom(headingHeight + 3 * rowHeight);
  const row = rows.addAcross(text, headingHeight);
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
  const height = rowHeight + lineHeight * (lines - 1);
  rows.breakUnlessRoom(height);
  const row = rows.addAcross(literalText(text), height);
  rows.format([rows.across(row, 1, rows.columnCount)], { horizontal: "Left", wrap: true, fontSize });
  return row;
}

/**
 * Adds a table: a head, then one row each; on a new page the head stands again. Money in yuan; a text that begins like a formula
 * stays text. The last two rows stay with what follows them.
 * @example addSectionTable(rows, [{ head: "户数", span: 1, kind: "count" }], [[612]]).headRow // => 5
 */
export function addSectionTable(
  rows: SheetRows,
  columns: readonly SectionColumn[],
  body: readonly (readonly CellValue[])[],
  { lastIsTotal = false, footHeight = 0, frameRepeatsHead = false }: SectionTableOptions = {},
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
  const headRows: number[] = [];
  const bodyAreas: Area[] = [];
  const add = (values: readonly CellValue[]): number => {
    const row = rows.add(cellsOf(values), heightOf(values));
    rows.merge(...columns.map(({ span }, at) => rows.across(row, starts[at] ?? 1, span)));
    return row;
  };
  headRows.push(add(heads));
  if (frameRepeatsHead) rows.repeatAbove();
  body.forEach((values, at) => {
    const rest = at === body.length - 2 ? body.slice(at) : [values];
    const needed = rest.reduce((sum, each) => sum + heightOf(each), 0);
    const isNearEnd = at >= body.length - 2;
    const isNewPage = at > 0 && rows.breakUnlessRoom(needed + (isNearEnd ? footHeight : 0));
    if (isNewPage && !frameRepeatsHead) headRows.push(add(heads));
    growAreas(bodyAreas, add(values), 1);
  });
  const lastRow = rows.nextRow - 1;
  const width = columns.reduce((sum, { span }) => sum + span, 0);
  const under = (kind: SectionColumn["kind"]) =>
    columns.flatMap((column, at) =>
      column.kind === kind
        ? bodyAreas.map((area) => ({ ...area, column: starts[at] ?? 1, columnCount: column.span }))
        : [],
    );
  const isWide = body.some((values) =>
    columns.some(({ kind, span }, at) => {
      const value = values[at];
      if (kind !== "money" || typeof value !== "number") return false;
      const text = value.toLocaleString("en-US", { minimumFractionDigits: 2 });
      return amountWidth(text, fontSize) > rows.room(starts[at] ?? 1, span);
    }),
  );
  rows.format([{ row: headRow, column: 1, rowCount: lastRow - headRow + 1, columnCount: width }], {
    border: "thin",
    horizontal: "Center",
    wrap: true,
  });
  rows.format([...under("text"), ...under("centred")], { numberFormat: "@" });
  rows.format(under("text"), { horizontal: "Left", indent: 1 });
  rows.format(under("count"), { numberFormat: "#,##0" });
  // Number formats are set before the values, and the alignment of the whole would follow: so Right stands by itself.
  rows.format(under("money"), { numberFormat: moneyFormat });
  rows.format(under("money"), { horizontal: "Right", ...(isWide ? { fontSize: smallFontSize } : {}) });
  const headAreas = headRows.map((row) => rows.across(row, 1, width));
  rows.format(headAreas, { fontName: "黑体", fillColor: "#F2F2F2" });
  if (lastIsTotal) rows.format([rows.across(lastRow, 1, width)], { bold: true });
  return { headRow, lastRow };
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
  const lines = columns.map(({ span, kind }, at) => {
    const room = rows.room(starts[at] ?? 1, span) - (kind === "text" ? indentWidth : 0);
    return countLines(String(values[at] ?? ""), room, fontSize);
  });
  return rowHeight + lineHeight * (Math.max(1, ...lines) - 1);
}
