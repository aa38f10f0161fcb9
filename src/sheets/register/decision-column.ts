import type { CellValue } from "../../domain/cell-value";
import type { PlanStep } from "../../workbook/plan";
import type { TableBinding } from "../../workbook/table-binding";
import { columnLetters } from "../../workbook/area-address";
import { literalText, measureEm } from "../layout/chinese-text";
import { moneyFormat } from "../layout/table-block";

/** A column of decisions in a register; rows and columns 1-based. */
export interface DecisionColumnParams {
  readonly sheet: string;
  readonly column: number;
  readonly kind: "money" | "text";
  /** For a column that is added: its header, and the column it shall look like; null for one that is there. */
  readonly header: {
    readonly firstRow: number;
    readonly lastRow: number;
    readonly textRow: number;
    readonly text: string;
    readonly likeColumn: number;
  } | null;
  readonly binding: Pick<TableBinding, "firstRow" | "lastRow" | "totalRow">;
  /** The cells to write, in order of row; "" clears. */
  readonly cells: readonly { readonly row: number; readonly value: CellValue }[];
}

const fontSize = 10;
const narrowest = 64;
const widest = 300;

/**
 * Plans the cells of a column of decisions: runs of rows where the column is there, a column of its own with header, format
 * and (for money) a sum in the total row where it is added.
 * @example decisionColumnSteps({ ...params, cells: [] }) // => []
 */
export function decisionColumnSteps(params: DecisionColumnParams): PlanStep[] {
  const { sheet, column, kind, cells } = params;
  const runs: { row: number; values: CellValue[][] }[] = [];
  for (const { row, value } of cells) {
    const text = typeof value === "string" ? literalText(value) : value;
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.values.length === row) last.values.push([text]);
    else runs.push({ row, values: [[text]] });
  }
  const blocks = runs.map(({ row, values }): PlanStep => ({
    step: "writeBlock",
    sheet,
    row,
    column,
    values,
  }));
  if (params.header !== null) return [...addedColumn(params), ...blocks];
  return kind === "text" || runs.length === 0
    ? blocks
    : [
        {
          step: "format",
          sheet,
          areas: runs.map(({ row, values }) => ({ row, column, rowCount: values.length, columnCount: 1 })),
          // A cell formatted as text would keep the amount as text, which no sum counts.
          format: { numberFormat: moneyFormat },
        },
        ...blocks,
      ];
}

function addedColumn({ sheet, column, kind, header, binding, cells }: DecisionColumnParams): PlanStep[] {
  if (header === null) return [];
  const { firstRow, lastRow, textRow, text, likeColumn } = header;
  const headRows = { row: firstRow, rowCount: lastRow - firstRow + 1, columnCount: 1 };
  const body = {
    row: binding.firstRow,
    column,
    rowCount: binding.lastRow - binding.firstRow + 1,
    columnCount: 1,
  };
  const longest = cells.reduce(
    (most, { value }) => Math.max(most, measureEm(String(value ?? ""))),
    measureEm(text),
  );
  const width = Math.min(
    widest,
    Math.max(kind === "money" ? 88 : narrowest, Math.ceil(longest * fontSize) + 12),
  );
  return [
    { step: "copyFormat", sheet, from: { ...headRows, column: likeColumn }, to: { ...headRows, column } },
    {
      step: "writeBlock",
      sheet,
      row: firstRow,
      column,
      values: Array.from({ length: headRows.rowCount }, (_, index) => [
        firstRow + index === textRow ? text : null,
      ]),
    },
    {
      step: "format",
      sheet,
      areas: [body],
      format: {
        fontName: "宋体",
        fontSize,
        horizontal: kind === "money" ? "Right" : "Left",
        vertical: "Center",
        wrap: false,
        border: "thin",
        numberFormat: kind === "money" ? moneyFormat : "@",
      },
    },
    ...(kind === "money" && binding.totalRow !== null ? sumOf(sheet, column, binding) : []),
    { step: "columnWidths", sheet, column, widths: [width] },
  ];
}

function sumOf(
  sheet: string,
  column: number,
  { firstRow, lastRow, totalRow }: DecisionColumnParams["binding"],
): PlanStep[] {
  if (totalRow === null) return [];
  const letter = columnLetters(column);
  const formula = `=SUM(${letter}${firstRow}:${letter}${lastRow})`;
  return [
    {
      step: "format",
      sheet,
      areas: [{ row: totalRow, column, rowCount: 1, columnCount: 1 }],
      format: { numberFormat: moneyFormat, horizontal: "Right", border: "thin", fontName: "宋体", fontSize },
    },
    { step: "writeBlock", sheet, row: totalRow, column, values: [[formula]] },
  ];
}
