import type { CellValue } from "../../domain/cell-value";
import { columnLetters } from "../../workbook/area-address";
import { amountWidth, countLines, literalText } from "../layout/chinese-text";
import type { SheetRows } from "../layout/sheet-rows";

// A dash for what is not given keeps off the line as numbers do.
const formats = {
  money: "#,##0.00_ ;-#,##0.00_ ;0.00_ ;@_ ",
  change: "+#,##0.00_ ;-#,##0.00_ ;0.00_ ;@_ ",
} as const;

/** One column of a table of the bulletin; it spans so many columns of the sheet. */
export interface BulletinColumn {
  readonly head: string;
  readonly kind: "text" | "count" | "money" | "change";
  readonly span?: number;
  /** False where the column is not added up. */
  readonly isSummed?: boolean;
}

export interface BulletinTable {
  readonly heading: string;
  readonly columns: readonly BulletinColumn[];
  readonly body: readonly (readonly CellValue[])[];
  /** Written into the total row where a column is not added up by Excel. */
  readonly totals?: readonly CellValue[];
}

const size = { heading: 26, head: 24, row: 22, total: 24, line: 16 } as const;
const amountSizes = [12, 10.5, 9];
/** What is not given. */
const notGiven = "—";

/**
 * Adds a table under its heading with the unit of money at the right; it goes on over pages with its head on each, and ends with a
 * total Excel adds up. Nothing is cut: a long name takes two lines.
 * @example addBulletinTable(rows, { heading: "一、“五个一点”到账情况", columns, body }).headRow // => 8
 */
export function addBulletinTable(
  rows: SheetRows,
  { heading, columns, body, totals = [] }: BulletinTable,
): { readonly headRow: number; readonly totalRow: number } {
  const starts = columns.map(
    (_, at) => 1 + columns.slice(0, at).reduce((sum, { span = 1 }) => sum + span, 0),
  );
  const width = columns.reduce((sum, { span = 1 }) => sum + span, 0);
  const startOf = (at: number) => starts[at] ?? 1;
  const addRow = (values: readonly CellValue[], height: number): number => {
    const cells = values.map((value, at) => [startOf(at), value]);
    const row = rows.add(Object.fromEntries(cells) as Record<number, CellValue>, height);
    rows.merge(...columns.map(({ span = 1 }, at) => rows.across(row, startOf(at), span)));
    return row;
  };
  const heightOf = (values: readonly CellValue[]): number => {
    const lines = columns.map(({ kind, span = 1 }, at) =>
      kind === "text" ? countLines(String(values[at] ?? ""), rows.room(startOf(at), span) - 6, 12) : 1,
    );
    return size.row + size.line * (Math.max(1, ...lines) - 1);
  };
  const heads: number[] = [];
  const addHead = () =>
    heads.push(
      addRow(
        columns.map(({ head }) => head),
        size.head,
      ),
    );
  rows.breakUnlessRoom(size.heading + size.head + 2 * size.row + size.total);
  addTableHeading(rows, heading);
  addHead();
  const firstRow = rows.nextRow;
  const dataRows: number[] = [];
  body.forEach((values, at) => {
    const isLast = at === body.length - 1;
    if (rows.breakUnlessRoom(heightOf(values) + (isLast ? size.total : 0))) addHead();
    const shown = values.map((value) =>
      typeof value === "string" ? literalText(value) : (value ?? notGiven),
    );
    dataRows.push(addRow(shown, heightOf(values)));
  });
  const totalRow = addRow(
    columns.map(({ isSummed = true }, at) => {
      if (at === 0) return "合计";
      const letter = columnLetters(startOf(at));
      return isSummed ? `=SUM(${letter}${firstRow}:${letter}${rows.nextRow - 1})` : (totals[at] ?? notGiven);
    }),
    size.total,
  );
  const first = heads[0] ?? totalRow;
  const whole = { row: first, column: 1, rowCount: totalRow - first + 1, columnCount: width };
  const under = (at: number) =>
    [...dataRows, totalRow].map((row) => rows.across(row, startOf(at), columns[at]?.span ?? 1));
  const amountSize = amountSizeOf(columns, body, (at) => rows.room(startOf(at), columns[at]?.span ?? 1));
  rows.format([whole], { border: "thin", horizontal: "Center", fontSize: 12, wrap: true });
  columns.forEach(({ kind }, at) => {
    if (kind === "text") {
      const labels = dataRows.map((row) => rows.across(row, startOf(at), columns[at]?.span ?? 1));
      rows.format(labels, { numberFormat: "@", fontName: "仿宋", horizontal: "Left", indent: 1 });
    } else if (kind === "count") rows.format(under(at), { numberFormat: "#,##0" });
    else {
      rows.format(under(at), { numberFormat: formats[kind] });
      rows.format(under(at), { horizontal: "Right", fontSize: amountSize });
    }
  });
  rows.format(
    heads.map((row) => rows.across(row, 1, width)),
    { fontName: "黑体" },
  );
  rows.format([rows.across(totalRow, 1, width)], { bold: true });
  rows.format([rows.across(totalRow, 1, 1)], { fontName: "黑体", bold: false });
  return { headRow: first, totalRow };
}

/** One size for all amounts of a table: the largest at which every one and every sum can be read whole. */
function amountSizeOf(
  columns: readonly BulletinColumn[],
  body: readonly (readonly CellValue[])[],
  roomOf: (at: number) => number,
): number {
  const isFitting = (fontSize: number) =>
    columns.every(({ kind, isSummed = true }, at) => {
      if (kind !== "money" && kind !== "change") return true;
      const amounts = body.map((values) => Number(values[at] ?? 0));
      const all = isSummed ? [...amounts, amounts.reduce((sum, each) => sum + each, 0)] : amounts;
      return all.every(
        (each) =>
          amountWidth(each.toLocaleString("en-US", { minimumFractionDigits: 2 }), fontSize) <= roomOf(at),
      );
    });
  return amountSizes.find(isFitting) ?? 9;
}

/**
 * Adds the heading of a part; the unit of money stands at the right unless another note is given.
 * @example addTableHeading(rows, "四、提示", "") // => 30
 */
export function addTableHeading(rows: SheetRows, heading: string, note = "单位：元"): number {
  const last = rows.columnCount;
  const row = rows.add({ 1: heading, ...(note === "" ? {} : { [last]: note }) }, size.heading);
  rows.merge(rows.across(row, 1, note === "" ? last : last - 1));
  rows.format([rows.across(row, 1, last)], { fontName: "黑体", fontSize: 14, horizontal: "Left" });
  if (note !== "")
    rows.format([rows.across(row, last, 1)], {
      ...{ fontName: "宋体", fontSize: 10.5, horizontal: "Right", vertical: "Bottom" },
    });
  return row;
}
