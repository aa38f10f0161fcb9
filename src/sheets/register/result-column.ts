import type { Area, PlanStep } from "../../workbook/plan";
import { measureEm } from "../layout/chinese-text";

/** Where the column 核查结果 stands and what it says; rows and columns 1-based. */
export interface ResultColumnParams {
  readonly sheet: string;
  readonly column: number;
  /** The header of the table, and a column of it whose header the new one shall look like; null for a table without header. */
  readonly header: {
    readonly firstRow: number;
    readonly lastRow: number;
    readonly textRow: number;
    readonly text: string;
    readonly likeColumn: number;
  } | null;
  readonly firstRow: number;
  /** One text a row from firstRow on; "" where nothing was found. */
  readonly texts: readonly string[];
}

const fontSize = 10;
const narrowest = 90;
const widest = 220;

/**
 * Plans the column 核查结果 beside a table: header like the table's own, one line a row, never wrapped, so that no row grows.
 * @example planResultColumn({ sheet: "困难职工", column: 8, header: null, firstRow: 2, texts: ["错误：…"] }).length // => 4
 */
export function planResultColumn(params: ResultColumnParams): PlanStep[] {
  const { sheet, column, header, firstRow, texts } = params;
  const body: Area = { row: firstRow, column, rowCount: texts.length, columnCount: 1 };
  const longest = Math.max(0, ...texts.map((text) => measureEm(text)));
  const width = Math.min(widest, Math.max(narrowest, Math.ceil(longest * fontSize) + 8));
  return [
    ...headerSteps(params),
    ...(texts.length === 0
      ? []
      : ([
          { step: "format", sheet, areas: [body], format: { numberFormat: "@" } },
          { step: "writeBlock", sheet, row: firstRow, column, values: texts.map((text) => [text]) },
          {
            step: "format",
            sheet,
            areas: [body],
            format: {
              fontName: "宋体",
              fontSize,
              horizontal: "Left",
              vertical: "Center",
              wrap: false,
              border: "thin",
            },
          },
        ] as const)),
    { step: "columnWidths", sheet, column, widths: [header === null ? widest : width] },
  ];
}

function headerSteps({ sheet, column, header }: ResultColumnParams): PlanStep[] {
  if (header === null) return [];
  const { firstRow, lastRow, textRow, text, likeColumn } = header;
  const rowCount = lastRow - firstRow + 1;
  const values = Array.from({ length: rowCount }, (_, index) => [firstRow + index === textRow ? text : null]);
  return [
    {
      step: "copyFormat",
      sheet,
      from: { row: firstRow, column: likeColumn, rowCount, columnCount: 1 },
      to: { row: firstRow, column, rowCount, columnCount: 1 },
    },
    { step: "writeBlock", sheet, row: firstRow, column, values },
  ];
}
