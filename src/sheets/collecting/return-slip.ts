import type { Severity } from "../../domain/finding";
import type { CellValue } from "../../domain/cell-value";
import type { Area, PlanStep } from "../../workbook/plan";
import { amountWidth, countLines, literalText, measureEm } from "../layout/chinese-text";
import { heightRuns } from "../layout/height-runs";
import { markColors } from "../register/marks";
import { keptTexts } from "../layout/kept-texts";
import { tableToFill } from "../layout/page-margins";
import { moneyFormat } from "../layout/table-block";
import { TAB_COLORS } from "../layout/tab-colors";

/** One column of a slip, as the unit fills it in. */
export interface SlipColumn {
  readonly head: string;
  readonly kind: "text" | "number" | "money" | "date";
  readonly choices?: readonly string[];
}

/** One row that needs correction. */
export interface SlipRow {
  /** By which the row finds home; stands in the hidden first column. */
  readonly key: string;
  readonly problem: string;
  readonly cells: readonly CellValue[];
  /** Columns (0-based in `cells`) with a finding, and the worst of it. */
  readonly marks: readonly { readonly index: number; readonly severity: Severity }[];
}

export interface ReturnSlipParams {
  readonly sheet: string;
  readonly title: string;
  readonly instruction: string;
  readonly keyHead: string;
  readonly problemHead: string;
  readonly columns: readonly SlipColumn[];
  readonly rows: readonly SlipRow[];
  /** All keys of the slip in one text, beside the title in the hidden column. */
  readonly keyList: string | null;
}

const headRow = 3;
const before = 2;
const problemWidth = 250;
const fontSize = 10.5;
const formats = { text: "@", number: "0", money: moneyFormat, date: "yyyy-mm-dd" } as const;

/**
 * Lays out a return slip: hidden row keys, what is wrong, then the unit's own cells with the faulty ones marked. Long numbers are
 * text before they are written, fields with a fixed choice have their list.
 * @example planReturnSlip({ sheet: "补正单", title: "", instruction: "", keyHead: "行标识", problemHead: "需要补正", columns: [], rows: [], keyList: null })[0]?.step // => "createSheet"
 */
export function planReturnSlip(params: ReturnSlipParams): PlanStep[] {
  const { sheet, title, instruction, columns, rows } = params;
  const width = columns.length + before;
  const column = (index: number): Area => ({
    ...{ row: headRow + 1, column: index + before + 1, rowCount: rows.length, columnCount: 1 },
  });
  const acrossTop = (row: number): Area => ({ row, column: before, rowCount: 1, columnCount: width - 1 });
  const fill = (text: string, hidden: string | null) => [
    hidden,
    text,
    ...new Array<null>(width - 2).fill(null),
  ];
  const body: Area = { row: headRow, column: 1, rowCount: rows.length + 1, columnCount: width };
  const texts = columns.flatMap(({ kind }, index) =>
    kind === "text"
      ? []
      : keptTexts(
          rows.map(({ cells }) => [cells[index] ?? null]),
          headRow + 1,
          index + before + 1,
        ),
  );
  const widths = columns.map((each, index) => widthOf(each, rows, index));
  const room = widths.reduce((sum, each) => sum + each, problemWidth);
  return [
    { step: "createSheet", sheet, whenTaken: "number", tabColor: TAB_COLORS.returned, showGridlines: true },
    {
      step: "format",
      sheet,
      areas: [{ row: headRow + 1, column: 1, rowCount: rows.length, columnCount: before }],
      format: { numberFormat: "@" },
    },
    ...columns.map(
      ({ kind }, index) =>
        ({ step: "format", sheet, areas: [column(index)], format: { numberFormat: formats[kind] } }) as const,
    ),
    ...(texts.length === 0
      ? []
      : [{ step: "format", sheet, areas: texts, format: { numberFormat: "@" } } as const]),
    {
      step: "writeBlock",
      sheet,
      row: 1,
      column: 1,
      values: [
        fill(title, params.keyList),
        fill(instruction, null),
        [params.keyHead, params.problemHead, ...columns.map(({ head }) => head)],
        ...rows.map(({ key, problem, cells }) => [key, problem, ...cells].map(written)),
      ],
    },
    { step: "columnWidths", sheet, column: 1, widths: [0, problemWidth, ...widths] },
    {
      step: "rowHeights",
      sheet,
      heights: heightRuns(1, [
        30,
        22 + 14 * (countLines(instruction, room, fontSize) - 1),
        34,
        ...rows.map((row) => 22 + 14 * (linesOf(row, widths) - 1)),
      ]),
    },
    {
      step: "format",
      sheet,
      areas: [body],
      format: { fontName: "宋体", fontSize, vertical: "Center", border: "thin" },
    },
    {
      step: "format",
      sheet,
      areas: [{ row: headRow, column: 1, rowCount: 1, columnCount: width }],
      format: { fontName: "黑体", horizontal: "Center", wrap: true, fillColor: "#F2F2F2" },
    },
    {
      step: "format",
      sheet,
      areas: [{ row: headRow + 1, column: before, rowCount: rows.length, columnCount: width - 1 }],
      format: { wrap: true },
    },
    { step: "merge", sheet, areas: [acrossTop(1), acrossTop(2)] },
    {
      step: "format",
      sheet,
      areas: [acrossTop(2)],
      format: { fontName: "宋体", fontSize, wrap: true, vertical: "Center" },
    },
    {
      step: "format",
      sheet,
      areas: [{ row: 1, column: before, rowCount: 1, columnCount: 1 }],
      format: { fontName: "黑体", fontSize: 16, vertical: "Center" },
    },
    ...columns.flatMap(({ choices }, index): PlanStep[] =>
      choices === undefined ? [] : [{ step: "listValidation", sheet, areas: [column(index)], choices }],
    ),
    ...markSteps(sheet, rows),
    { step: "freezeRows", sheet, rows: headRow },
    {
      step: "pageSetup",
      sheet,
      page: {
        ...tableToFill(headRow, [problemWidth, ...widths]),
        printArea: { row: 1, column: before, rowCount: rows.length + headRow, columnCount: width - 1 },
      },
    },
  ];
}

function written(cell: CellValue): CellValue {
  return typeof cell === "string" ? literalText(cell) : cell;
}

function markSteps(sheet: string, rows: readonly SlipRow[]): PlanStep[] {
  return (["error", "warning"] as const).flatMap((severity): PlanStep[] => {
    const areas = rows.flatMap(({ marks }, at) =>
      marks
        .filter((mark) => mark.severity === severity)
        .map(({ index }) => ({
          ...{ row: headRow + 1 + at, column: index + before + 1, rowCount: 1, columnCount: 1 },
        })),
    );
    return areas.length === 0 ? [] : [{ step: "mark", sheet, areas, ...markColors[severity] }];
  });
}

function linesOf({ problem, cells }: SlipRow, widths: readonly number[]): number {
  const lines = cells.map((cell, index) =>
    typeof cell === "string" ? countLines(cell, widths[index] ?? 0, fontSize) : 1,
  );
  return Math.max(countLines(problem, problemWidth, fontSize), ...lines);
}

function shownAmount(cell: CellValue): string {
  return typeof cell === "number"
    ? cell.toLocaleString("en-US", { minimumFractionDigits: 2 })
    : String(cell ?? "");
}

function widthOf({ head, kind }: SlipColumn, rows: readonly SlipRow[], index: number): number {
  if (kind === "date") return 76;
  const longest = rows.reduce((most, { cells }) => Math.max(most, measureEm(String(cells[index] ?? ""))), 0);
  if (kind === "money") {
    const amounts = rows.map(({ cells }) => amountWidth(shownAmount(cells[index] ?? null), fontSize));
    return Math.max(64, ...amounts);
  }
  return Math.min(170, Math.max(44, Math.ceil(Math.max(longest, measureEm(head) / 2) * fontSize) + 18));
}
