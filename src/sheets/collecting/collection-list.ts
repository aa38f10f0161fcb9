import type { CellValue } from "../../domain/cell-value";
import { columnLetters } from "../../workbook/area-address";
import type { Area, PlanStep } from "../../workbook/plan";
import { countLines, literalText } from "../layout/chinese-text";
import { internalFooter } from "../layout/page-footer";
import { SheetRows } from "../layout/sheet-rows";
import { moneyFormat } from "../layout/table-block";
import { addTitle } from "../layout/title-block";
import { TAB_COLORS } from "../layout/tab-colors";

/** One column of a list; sizes in points. A summed column is added up in the last row by Excel itself. */
export interface CollectionColumn {
  readonly head: string;
  readonly width: number;
  readonly kind: "text" | "count" | "money";
  readonly isSummed?: boolean;
}

/** Rows under their own heading, or under the head of the list where `heading` is "". */
export interface CollectionSection {
  readonly heading: string;
  /** Texts, numbers and formulas (beginning with "=") that begin at the sheet row given (1-based), rows × columns. */
  readonly rowsAt: (firstRow: number) => readonly (readonly CellValue[])[];
  /** Whether a last row adds up the summed columns. */
  readonly hasTotal: boolean;
}

export interface CollectionListParams {
  readonly sheet: string;
  /** Under the title, such as "收到 12 份，并入 340 行". */
  readonly summary: string;
  readonly columns: readonly CollectionColumn[];
  readonly sections: readonly CollectionSection[];
}

const headRow = 3;
const rowHeight = 22;
const lineHeight = 14;

/**
 * Lays out what a collection did as an internal list on A4 landscape: title, summary, head, then sections with totals that Excel
 * adds up. The sheet replaces the one an earlier collection wrote.
 * @example planCollectionList({ sheet: "收表变化", summary: "", columns: [{ head: "姓名", width: 80, kind: "text" }], sections: [] })[0]?.step // => "createSheet"
 */
export function planCollectionList({ sheet, summary, columns, sections }: CollectionListParams): PlanStep[] {
  const rows = new SheetRows(columns.map(({ width }) => width));
  const whole = (row: number) => rows.across(row, 1, columns.length);
  addTitle(rows, { title: sheet, titleFont: "黑体", fontSize: 18, height: 34 });
  const summaryLines = countLines(summary, rows.room(1, columns.length), 10.5);
  const summaryRow = rows.addAcross(literalText(summary), rowHeight + lineHeight * (summaryLines - 1));
  const head = rows.add(Object.fromEntries(columns.map((column, index) => [index + 1, column.head])), 30);
  const added = sections.map((section) => addSection(rows, section, columns));
  const heads = [
    whole(head),
    ...added.flatMap(({ headingRow }) => (headingRow === null ? [] : [whole(headingRow)])),
  ];
  const bodies = added.flatMap(({ bodies: areas }) => areas);
  const columnAreas = (kind: CollectionColumn["kind"]) =>
    columns.flatMap((column, index) =>
      column.kind === kind ? bodies.map((body) => ({ ...body, column: index + 1, columnCount: 1 })) : [],
    );
  rows.format([whole(summaryRow)], { horizontal: "Left", wrap: true });
  rows.format(columnAreas("text"), { numberFormat: "@", horizontal: "Left", indent: 1, wrap: true });
  rows.format(columnAreas("count"), { numberFormat: "#,##0", horizontal: "Center" });
  rows.format(columnAreas("money"), { numberFormat: moneyFormat, horizontal: "Right" });
  rows.format([...heads, ...bodies], { border: "thin" });
  rows.format(heads, { fontName: "黑体", horizontal: "Center", wrap: true, fillColor: "#F2F2F2" });
  return rows.toSteps({
    ...{
      sheet,
      whenTaken: "replaceGenerated",
      tabColor: TAB_COLORS.work,
      isReadAgain: true,
      headRows: headRow,
    },
    page: {
      orientation: "landscape",
      margins: { top: 51, bottom: 51, left: 42.5, right: 42.5, header: 25, footer: 25 },
      footer: internalFooter(""),
    },
  });
}

function addSection(
  rows: SheetRows,
  { heading, rowsAt, hasTotal }: CollectionSection,
  columns: readonly CollectionColumn[],
): { readonly headingRow: number | null; readonly bodies: readonly Area[] } {
  const headingRow = heading === "" ? null : rows.addAcross(heading, 26);
  const firstRow = rows.nextRow;
  for (const cells of rowsAt(firstRow)) {
    const lines = columns.map(({ width, kind }, index) =>
      kind === "text" ? countLines(String(cells[index] ?? ""), width - 10, 10.5) : 1,
    );
    const written = columns.map(({ kind }, index) => [index + 1, cellOf(cells[index] ?? null, kind)]);
    rows.add(Object.fromEntries(written), rowHeight + lineHeight * (Math.max(1, ...lines) - 1));
  }
  const rowCount = rows.nextRow - firstRow;
  if (rowCount === 0) return { headingRow, bodies: [] };
  const body: Area = { row: firstRow, column: 1, rowCount, columnCount: columns.length };
  if (!hasTotal) return { headingRow, bodies: [body] };
  const sums = columns.flatMap(({ isSummed = false }, index) => {
    const letter = columnLetters(index + 1);
    return isSummed ? [[index + 1, `=SUM(${letter}${firstRow}:${letter}${firstRow + rowCount - 1})`]] : [];
  });
  const total = rows.add({ 1: "合计", ...Object.fromEntries(sums) }, rowHeight);
  rows.merge(
    rows.across(
      total,
      1,
      columns.findIndex(({ isSummed = false }) => isSummed),
    ),
  );
  return { headingRow, bodies: [{ ...body, rowCount: rowCount + 1 }] };
}

function cellOf(cell: CellValue, kind: CollectionColumn["kind"]): CellValue {
  return typeof cell === "string" && kind === "text" ? literalText(cell) : cell;
}
