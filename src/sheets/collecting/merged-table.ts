import type { CellValue } from "../../domain/cell-value";
import type { Area, PlanStep } from "../../workbook/plan";
import { countLines, literalText, measureEm } from "../layout/chinese-text";
import { heightRuns } from "../layout/height-runs";
import { keptTexts } from "../layout/kept-texts";
import { tableToFill } from "../layout/page-margins";
import { moneyFormat } from "../layout/table-block";
import { TAB_COLORS } from "../layout/tab-colors";

/** One column of a merged table. */
export interface MergedColumn {
  readonly head: string;
  readonly kind: "text" | "id" | "count" | "money" | "date";
}

export interface MergedTableParams {
  readonly sheet: string;
  readonly columns: readonly MergedColumn[];
  /** Rows × columns; a text is written as text, whatever it begins with. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** The first row of data of a merged table: title and header stand above. */
export const mergedFirstRow = 3;

const formats = { text: "@", id: "@", count: "General", money: moneyFormat, date: "yyyy-mm-dd" } as const;
const narrowest = 44;
const widest = 170;
const fontSize = 10.5;
const rowHeight = 15;
/** Points beside a text; digits are wider than half an em in some typefaces. */
const padding = 18;
const sampled = 200;

/**
 * Lays out a table merged from returned files: title, one header row, one row a record. Ids are text before they are written; a
 * number that lost its digits stays a number with all the digits it has.
 * @example planMergedTable({ sheet: "合并-困难职工登记", columns: [{ head: "姓名", kind: "text" }], rows: [["魏桂兰"]] })[0]?.step // => "createSheet"
 */
export function planMergedTable({ sheet, columns, rows }: MergedTableParams): PlanStep[] {
  const columnCount = columns.length;
  const below = (index: number): Area => ({
    ...{ row: mergedFirstRow, column: index + 1, rowCount: rows.length, columnCount: 1 },
  });
  const kinds = ["text", "id", "count", "money", "date"] as const;
  const body = rows.map((row) => row.map((cell) => (typeof cell === "string" ? literalText(cell) : cell)));
  const damaged = rows.flatMap((row, at) =>
    row.flatMap((cell, index): Area[] =>
      typeof cell === "number" && columns[index]?.kind === "id"
        ? [{ row: mergedFirstRow + at, column: index + 1, rowCount: 1, columnCount: 1 }]
        : [],
    ),
  );
  const texts = columns.flatMap(({ kind }, index) =>
    kind === "text" || kind === "id" ? [] : keptTexts(columnOf(rows, index), mergedFirstRow, index + 1),
  );
  // A text longer than the widest column takes more lines.
  const long = columns.flatMap((column, index) =>
    rows.length > 0 && column.kind === "text" && longestOf(rows, index) * fontSize + padding > widest
      ? [below(index)]
      : [],
  );
  // A number at the right edge would touch the text of the next column.
  const counts = columns.flatMap(({ kind }, index) =>
    kind === "count" && rows.length > 0 ? [below(index)] : [],
  );
  const widths = columns.map((column, index) => widthOf(column, rows, index));
  const longAt = long.map(({ column }) => column - 1);
  const whole: Area = { row: 2, column: 1, rowCount: rows.length + 1, columnCount };
  const head: Area = { row: 2, column: 1, rowCount: 1, columnCount };
  return [
    {
      step: "createSheet",
      sheet,
      whenTaken: "replaceGenerated",
      tabColor: TAB_COLORS.work,
      showGridlines: true,
    },
    ...kinds.flatMap((kind): PlanStep[] => {
      const areas = columns.flatMap((column, index) => (column.kind === kind ? [below(index)] : []));
      const format = { numberFormat: formats[kind] };
      return areas.length === 0 || rows.length === 0 ? [] : [{ step: "format", sheet, areas, format }];
    }),
    ...(texts.length === 0
      ? []
      : [{ step: "format", sheet, areas: texts, format: { numberFormat: "@" } } as const]),
    ...(damaged.length === 0
      ? []
      : [{ step: "format", sheet, areas: damaged, format: { numberFormat: "0" } } as const]),
    {
      step: "writeBlock",
      sheet,
      row: 1,
      column: 1,
      values: [
        [sheet, ...new Array<null>(columnCount - 1).fill(null)],
        columns.map(({ head: text }) => text),
        ...body,
      ],
    },
    {
      step: "columnWidths",
      sheet,
      column: 1,
      widths,
    },
    {
      step: "rowHeights",
      sheet,
      heights: [
        { row: 1, rowCount: 1, height: 30 },
        { row: 2, rowCount: 1, height: 34 },
        ...(longAt.length === 0
          ? []
          : heightRuns(
              mergedFirstRow,
              rows.map((row) => {
                const lines = longAt.map((at) =>
                  countLines(String(row[at] ?? ""), widths[at] ?? 0, fontSize),
                );
                return rowHeight * Math.max(...lines);
              }),
            )),
      ],
    },
    {
      step: "format",
      sheet,
      areas: [whole],
      format: { fontName: "宋体", fontSize, vertical: "Center", border: "thin" },
    },
    {
      step: "format",
      sheet,
      areas: [head],
      format: { fontName: "黑体", horizontal: "Center", wrap: true, fillColor: "#E2EFDA" },
    },
    {
      step: "format",
      sheet,
      areas: [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }],
      format: { fontName: "黑体", fontSize: 16, vertical: "Center" },
    },
    ...(counts.length === 0
      ? []
      : [{ step: "format", sheet, areas: counts, format: { horizontal: "Center" } } as const]),
    ...(long.length === 0 ? [] : [{ step: "format", sheet, areas: long, format: { wrap: true } } as const]),
    { step: "freezeRows", sheet, rows: 2 },
    {
      step: "pageSetup",
      sheet,
      page: {
        ...tableToFill(2, widths),
        printArea: { row: 1, column: 1, rowCount: rows.length + 2, columnCount },
      },
    },
  ];
}

const columnOf = (rows: MergedTableParams["rows"], index: number): CellValue[][] =>
  rows.map((row) => [row[index] ?? null]);

/** As wide as the longest of the first texts, within bounds. */
function widthOf({ head, kind }: MergedColumn, rows: MergedTableParams["rows"], index: number): number {
  if (kind === "date") return 72;
  const longest = Math.max(longestOf(rows.slice(0, sampled), index), measureEm(head) / 2);
  const money = kind === "money" ? 3 : 0;
  return Math.min(widest, Math.max(narrowest, Math.ceil((longest + money) * fontSize) + padding));
}

function longestOf(rows: MergedTableParams["rows"], index: number): number {
  return rows.reduce((most, row) => Math.max(most, measureEm(String(row[index] ?? ""))), 0);
}
