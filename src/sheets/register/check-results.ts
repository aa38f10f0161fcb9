import type { Severity } from "../../domain/finding";
import type { Area, PlanStep } from "../../workbook/plan";
import { countLines, literalText } from "../layout/chinese-text";
import { heightRuns } from "../layout/height-runs";
import { markColors } from "./marks";
import { internalFooter } from "../layout/page-footer";
import { TAB_COLORS } from "../layout/tab-colors";

/** One finding as it stands on the sheet; all text is already in the reader's language. */
export interface CheckResultRow {
  readonly severity: Severity;
  readonly severityLabel: string;
  readonly title: string;
  /** Sheet and A1 address of the cell, or null for the campaign as a whole. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
  readonly name: string;
  readonly unit: string;
  readonly message: string;
}

export interface CheckResultsParams {
  /** Such as "核查结果：错误 3，提醒 5，提示 2". */
  readonly summary: string;
  readonly rows: readonly CheckResultRow[];
}

/** The name of the sheet. */
export const checkResultsSheet = "检查结果";

const columns = [
  { head: "级别", width: 42 },
  { head: "问题", width: 110 },
  { head: "位置", width: 100 },
  { head: "姓名", width: 66 },
  { head: "单位", width: 104 },
  { head: "说明", width: 288 },
] as const;
const headRow = 3;

/**
 * Lays out the sheet 检查结果: title, summary, one row a finding with a link to its cell; A4 landscape.
 * @example planCheckResults({ summary: "没有发现问题", rows: [] }).length // => 12
 */
export function planCheckResults(params: CheckResultsParams): PlanStep[] {
  const sheet = checkResultsSheet;
  const width = columns.length;
  const lastRow = headRow + params.rows.length;
  const cells = params.rows.map((row) => [
    row.severityLabel,
    row.title,
    row.place === null ? "—" : `${row.place.sheet}!${row.place.cell}`,
    row.name,
    row.unit,
    row.message,
  ]);
  const rowHeights = cells.map((row) => {
    const lines = row.map((text, index) => countLines(text, (columns[index]?.width ?? 0) - 10, 10.5));
    return 22 + 14 * (Math.max(...lines) - 1);
  });
  const summaryLines = countLines(params.summary, 710, 10.5);
  const body: Area[] = [{ row: headRow, column: 1, rowCount: lastRow - headRow + 1, columnCount: width }];
  // The place is a link, laid over its text by a step of its own.
  const texts: Area[] = [
    { row: headRow + 1, column: 1, rowCount: params.rows.length, columnCount: 2 },
    { row: headRow + 1, column: 4, rowCount: params.rows.length, columnCount: 3 },
  ];
  return [
    {
      step: "createSheet",
      sheet,
      whenTaken: "replaceGenerated",
      tabColor: TAB_COLORS.work,
      showGridlines: false,
    },
    ...(params.rows.length === 0
      ? []
      : [{ step: "format", sheet, areas: texts, format: { numberFormat: "@" } } as const]),
    {
      step: "writeBlock",
      sheet,
      row: 1,
      column: 1,
      values: [
        [checkResultsSheet, ...new Array<null>(width - 1).fill(null)],
        [literalText(params.summary), ...new Array<null>(width - 1).fill(null)],
        columns.map((column) => column.head),
        // The cells that become links are left to the step below.
        ...cells.map((row, index) =>
          row.map((text, column) =>
            column === 2 && params.rows[index]?.place ? null : text === "" ? null : literalText(text),
          ),
        ),
      ],
    },
    { step: "columnWidths", sheet, column: 1, widths: columns.map((column) => column.width) },
    {
      step: "rowHeights",
      sheet,
      heights: heightRuns(1, [34, 22 + 14 * (summaryLines - 1), 26, ...rowHeights]),
    },
    {
      step: "merge",
      sheet,
      areas: [
        { row: 1, column: 1, rowCount: 1, columnCount: width },
        { row: 2, column: 1, rowCount: 1, columnCount: width },
      ],
    },
    {
      step: "format",
      sheet,
      areas: [{ row: 1, column: 1, rowCount: lastRow, columnCount: width }],
      format: { fontName: "宋体", fontSize: 10.5, vertical: "Center", wrap: true },
    },
    {
      step: "format",
      sheet,
      areas: [{ row: 1, column: 1, rowCount: 1, columnCount: width }],
      format: { fontName: "黑体", fontSize: 18 },
    },
    { step: "format", sheet, areas: body, format: { border: "thin" } },
    {
      step: "format",
      sheet,
      areas: [{ row: headRow, column: 1, rowCount: 1, columnCount: width }],
      format: { fontName: "黑体", horizontal: "Center", fillColor: "#F2F2F2" },
    },
    ...(params.rows.length === 0
      ? []
      : [
          linkColor(sheet, params.rows.length),
          centerShortTexts(sheet, params.rows.length),
          indentTexts(sheet, params.rows.length),
        ]),
    ...severityMarks(params.rows),
    {
      step: "links",
      sheet,
      links: params.rows.flatMap((row, index) =>
        row.place === null
          ? []
          : [
              {
                row: headRow + 1 + index,
                column: 3,
                text: cells[index]?.[2] ?? "",
                targetSheet: row.place.sheet,
                targetCell: row.place.cell,
              },
            ],
      ),
    },
    { step: "freezeRows", sheet, rows: headRow },
    {
      step: "pageSetup",
      sheet,
      page: {
        orientation: "landscape",
        margins: { top: 51, bottom: 51, left: 70.9, right: 42.5, header: 25, footer: 25 },
        centerHorizontally: true,
        titleRows: { first: headRow, last: headRow },
        printArea: { row: 1, column: 1, rowCount: lastRow, columnCount: width },
        footer: internalFooter(""),
        rowBreaks: [],
      },
    },
  ];
}

function linkColor(sheet: string, rowCount: number): PlanStep {
  const areas = [{ row: headRow + 1, column: 3, rowCount, columnCount: 1 }];
  return { step: "format", sheet, areas, format: { fontColor: "#0B4A80" } };
}

/** Severity and name are of one length each. */
function centerShortTexts(sheet: string, rowCount: number): PlanStep {
  const areas = [1, 4].map((column) => ({ row: headRow + 1, column, rowCount, columnCount: 1 }));
  return { step: "format", sheet, areas, format: { horizontal: "Center" } };
}

/** Running text stands off the line. */
function indentTexts(sheet: string, rowCount: number): PlanStep {
  const areas = [2, 3, 5, 6].map((column) => ({ row: headRow + 1, column, rowCount, columnCount: 1 }));
  return { step: "format", sheet, areas, format: { horizontal: "Left", indent: 1 } };
}

/** The severity stands as a word as well as a colour, so a black-and-white copy loses nothing. */
function severityMarks(rows: readonly CheckResultRow[]): PlanStep[] {
  return (["error", "warning", "notice"] as const).flatMap((severity): PlanStep[] => {
    const areas: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
    rows.forEach((row, index) => {
      const last = areas.at(-1);
      if (row.severity !== severity) return;
      if (last !== undefined && last.row + last.rowCount === headRow + 1 + index) last.rowCount += 1;
      else areas.push({ row: headRow + 1 + index, column: 1, rowCount: 1, columnCount: 1 });
    });
    return areas.length === 0
      ? []
      : [{ step: "mark", sheet: checkResultsSheet, areas, ...markColors[severity] }];
  });
}
