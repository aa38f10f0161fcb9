import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { CellValue } from "../domain/cell-value";
import { formatCapitalAmount } from "../domain/money/capital-amount";
import type { Fen } from "../domain/money/fen";
import { columnLetters } from "../workbook/area-address";
import type { Area, PlanStep } from "../workbook/plan";
import { cleanSheetName, freeSheetName } from "../workbook/sheet-name";
import { countLines, literalText, measureEm, paperDate } from "./chinese-text";
import { heightRuns } from "./height-runs";
import { internalFooter } from "./page-footer";
import { rosterColumns, type RosterColumn } from "./payment-roster-columns";
import type { PaymentRosterRow } from "./payment-roster-row";
import { paginate } from "./roster-pages";

export interface PaymentRosterParams {
  readonly county: string;
  readonly year: number;
  readonly workUnit: string;
  readonly system: string;
  readonly rosterDate: CalendarDate | null;
  /** 方正小标宋简体, 宋体加粗 or 黑体. */
  readonly titleFont: string;
  readonly rows: readonly PaymentRosterRow[];
  readonly fingerprint: string;
  /** Names other rosters of the same run already have; the new one is numbered when it would be alike. */
  readonly takenSheets?: readonly string[];
}

const moneyFormat = "#,##0.00_ ";
/** A4 landscape less margins (493) and the 8 points printers differ by. */
const pageHeight = 485;
const heights = { title: 34, head: 34, data: 28, subtotal: 24, total: 28, signatures: 34, note: 16 };
const firstDataRow = 4;
const note =
  "注：1.本人签字并按手印；代领的由代领人签字，并在备注写明与本人的关系。　2.本名册一式三份，发放单位、主管部门、县总工会各存一份。";

/**
 * Lays out the payment roster of one enterprise: 13 households a page, sub-totals, total in capitals, signatures.
 * Amounts in yuan on the sheet, lengths in points. Throws RangeError without households.
 * Source: 会计基础工作规范 art. 52 (capital amounts).
 * @example planPaymentRoster(params).sheet // => "发放-棉纺织厂"
 */
export function planPaymentRoster(params: PaymentRosterParams): { sheet: string; steps: PlanStep[] } {
  if (params.rows.length === 0) throw new RangeError("A roster needs at least one household");
  const sheet = freeSheetName(rosterSheetName(params.workUnit), params.takenSheets ?? []);
  const columns = rosterColumns(params.rows);
  const amountColumn = columns.findIndex((column) => column.content === "amount") + 1;
  const meta = metaCells(params, columns);
  const body = layOutBody(params.rows, columns, amountColumn, meta.height);
  const values = [
    lineOf(columns.length, { 1: rosterTitle(params) }),
    lineOf(columns.length, meta.cells),
    columns.map((column) => column.head),
    ...body.values,
  ];
  return {
    sheet,
    steps: [
      { step: "createSheet", sheet, whenTaken: "replaceGenerated", showGridlines: false },
      ...formatSteps(sheet, params, columns, amountColumn, body),
      { step: "writeBlock", sheet, row: 1, column: 1, values },
      { step: "columnWidths", sheet, column: 1, widths: columns.map((column) => column.width) },
      {
        step: "rowHeights",
        sheet,
        heights: heightRuns(1, [heights.title, meta.height, heights.head, ...body.heights]),
      },
      {
        step: "merge",
        sheet,
        areas: [across(1, 1, columns.length), ...meta.merges, ...body.merges],
      },
      {
        step: "pageSetup",
        sheet,
        page: {
          orientation: "landscape",
          margins: { top: 51, bottom: 51, left: 70.9, right: 42.5, header: 25, footer: 25 },
          centerHorizontally: true,
          titleRows: { first: 1, last: 3 },
          printArea: { row: 1, column: 1, rowCount: values.length, columnCount: columns.length },
          footer: internalFooter(params.fingerprint),
          rowBreaks: body.breaks,
        },
      },
      { step: "freezeRows", sheet, rows: 3 },
    ],
  };
}

/**
 * Names the roster of an enterprise: without a leading 县 and the ending 有限公司.
 * @example rosterSheetName("县棉纺织厂") // => "发放-棉纺织厂"
 */
export function rosterSheetName(workUnit: string): string {
  const short = workUnit.replace(/^县(?=..)/, "").replace(/(股份)?(有限)(责任)?公司$/, "");
  return cleanSheetName(`发放-${short === "" ? workUnit : short}`);
}

interface RosterBody {
  readonly values: readonly (readonly CellValue[])[];
  readonly heights: readonly number[];
  readonly merges: readonly Area[];
  readonly breaks: readonly number[];
  readonly dataAreas: readonly { first: number; count: number }[];
  readonly subtotalRows: readonly number[];
  readonly totalRow: number;
}

function layOutBody(
  rows: readonly PaymentRosterRow[],
  columns: readonly RosterColumn[],
  amountColumn: number,
  metaHeight: number,
): RosterBody {
  const width = columns.length;
  const letter = columnLetters(amountColumn);
  const totalFen = rows.reduce((sum, row) => sum + row.amountFen, 0) as Fen;
  const sentence = `（大写）人民币${formatCapitalAmount(totalFen).replace(/^人民币/, "")}　　共 ${rows.length} 户`;
  const room = columns.slice(amountColumn).reduce((sum, column) => sum + column.width, 0);
  const totalHeight = heights.total + 14 * (countLines(sentence, room - 12, 11) - 1);
  const rowHeights = rows.map((row) => dataHeight(row, columns));
  const head = heights.title + metaHeight + heights.head + heights.subtotal;
  const foot = totalHeight + heights.signatures + heights.note;
  const pages = paginate(rowHeights, {
    fullHeight: pageHeight - head,
    fullRows: 13,
    lastHeight: pageHeight - head - foot,
    lastRows: 10,
    leastOnLast: 3,
  });

  const values: CellValue[][] = [];
  const allHeights: number[] = [];
  const merges: Area[] = [];
  const breaks: number[] = [];
  const dataAreas: { first: number; count: number }[] = [];
  const subtotalRows: number[] = [];
  const nextRow = () => firstDataRow + values.length;
  const addTotal = (label: string, formula: string, text: string, height: number) => {
    merges.push(
      across(nextRow(), 1, amountColumn - 1),
      across(nextRow(), amountColumn + 1, width - amountColumn),
    );
    values.push(lineOf(width, { 1: label, [amountColumn]: formula, [amountColumn + 1]: text }));
    allHeights.push(height);
  };
  let done = 0;
  for (const count of pages) {
    const first = nextRow();
    dataAreas.push({ first, count });
    for (let index = done; index < done + count; index += 1) {
      const row = rows[index] as PaymentRosterRow;
      values.push(columns.map((column) => cellOf(row, index, column)));
      allHeights.push(rowHeights[index] as number);
    }
    done += count;
    if (pages.length > 1) {
      subtotalRows.push(nextRow());
      const formula = `=SUBTOTAL(9,${letter}${first}:${letter}${first + count - 1})`;
      addTotal("本页小计", formula, `本页 ${count} 户`, heights.subtotal);
      if (done < rows.length) breaks.push(nextRow());
    }
  }
  const totalRow = nextRow();
  const lastSummed = totalRow - 1;
  addTotal("合计", `=SUBTOTAL(9,${letter}${firstDataRow}:${letter}${lastSummed})`, sentence, totalHeight);
  merges.push(across(nextRow(), 1, width), across(nextRow() + 1, 1, width));
  values.push(lineOf(width, { 1: signatureLine() }), lineOf(width, { 1: note }));
  allHeights.push(heights.signatures, heights.note);
  return { values, heights: allHeights, merges, breaks, dataAreas, subtotalRows, totalRow };
}

function formatSteps(
  sheet: string,
  params: PaymentRosterParams,
  columns: readonly RosterColumn[],
  amountColumn: number,
  body: RosterBody,
): PlanStep[] {
  const width = columns.length;
  const format = (
    areas: readonly Area[],
    value: Extract<PlanStep, { step: "format" }>["format"],
  ): PlanStep => ({
    step: "format",
    sheet,
    areas,
    format: value,
  });
  const dataOf = (column: number, columnCount = 1): Area[] =>
    body.dataAreas.map(({ first, count }) => ({ row: first, column, rowCount: count, columnCount }));
  const totals = [...body.subtotalRows, body.totalRow];
  const bodyArea: Area = { row: 3, column: 1, rowCount: body.totalRow - 2, columnCount: width };
  const smaller = columns.flatMap((column, index) => (column.fontSize === 10 ? dataOf(index + 1) : []));
  const texts = columns.flatMap((column, index) =>
    column.content === "serialNumber" || column.content === "amount" ? [] : dataOf(index + 1),
  );
  const bold = params.titleFont === "宋体加粗";
  return [
    format(texts, { numberFormat: "@" }),
    format([...dataOf(amountColumn), ...totals.map((row) => across(row, amountColumn, 1))], {
      numberFormat: moneyFormat,
    }),
    format([{ row: 1, column: 1, rowCount: body.totalRow + 2, columnCount: width }], {
      fontName: "宋体",
      fontSize: 10.5,
      vertical: "Center",
    }),
    format([across(1, 1, width)], {
      fontName: bold ? "宋体" : params.titleFont,
      bold,
      fontSize: 18,
      horizontal: "Center",
    }),
    format([across(2, 1, width)], { wrap: true, horizontal: "Left" }),
    format([across(2, metaStarts(columns)[2], 1)], { horizontal: "Right" }),
    format([bodyArea], { border: "thin", horizontal: "Center", wrap: true }),
    format([across(3, 1, width)], { fontName: "黑体" }),
    ...(smaller.length > 0 ? [format(smaller, { fontSize: 10 })] : []),
    format(dataOf(amountColumn), { horizontal: "Right" }),
    format(
      totals.map((row) => across(row, 1, amountColumn - 1)),
      { fontName: "黑体" },
    ),
    format(
      totals.map((row) => across(row, amountColumn, 1)),
      { bold: true, horizontal: "Right" },
    ),
    format(
      totals.map((row) => across(row, amountColumn + 1, width - amountColumn)),
      {
        horizontal: "Left",
        indent: 1,
      },
    ),
    format([across(body.totalRow, amountColumn + 1, width - amountColumn)], { bold: true, fontSize: 11 }),
    format([across(body.totalRow + 1, 1, width)], { horizontal: "Left" }),
    format([across(body.totalRow + 2, 1, width)], { horizontal: "Left", fontSize: 9 }),
  ];
}

function metaStarts(columns: readonly RosterColumn[]): readonly [number, number, number] {
  return columns.length === 11 ? [1, 6, 9] : [1, 5, 8];
}

function metaCells(params: PaymentRosterParams, columns: readonly RosterColumn[]) {
  const starts = metaStarts(columns);
  const texts = [
    `发放单位（盖章）：${params.workUnit}`,
    `主管部门：${params.system}`,
    `填报日期：${paperDate(params.rosterDate)}`,
  ] as const;
  const areas = starts.map((start, index) =>
    across(2, start, (starts[index + 1] ?? columns.length + 1) - start),
  );
  const lines = areas.map((area, index) => {
    const covered = columns.slice(area.column - 1, area.column - 1 + area.columnCount);
    const room = covered.reduce((sum, column) => sum + column.width, 0);
    return countLines(texts[index] ?? "", room, 10.5);
  });
  return {
    cells: { [starts[0]]: texts[0], [starts[1]]: texts[1], [starts[2]]: texts[2] },
    merges: areas,
    height: 22 + 14 * (Math.max(...lines) - 1),
  };
}

function dataHeight(row: PaymentRosterRow, columns: readonly RosterColumn[]): number {
  const lines = columns.map((column) => {
    const text = cellOf(row, 0, column);
    return typeof text === "string" ? countLines(text, column.width, column.fontSize) : 1;
  });
  return heights.data + 14 * Math.max(0, Math.max(...lines) - 2);
}

function cellOf(row: PaymentRosterRow, index: number, column: RosterColumn): CellValue {
  switch (column.content) {
    case "serialNumber":
      return index + 1;
    case "amount":
      return row.amountFen / 100;
    case "signature":
      return null;
    default:
      return row[column.content] === "" ? null : literalText(row[column.content]);
  }
}

function rosterTitle(params: PaymentRosterParams): string {
  return `${params.county}${params.year}年元旦春节送温暖慰问金发放名册`;
}

/** Each label takes the same room, so the five stand evenly over the width of the page. */
function signatureLine(): string {
  return ["单位负责人：", "工会主席：", "审核人：", "证明人：", "制表人："]
    .map((label) => label + "　".repeat(13 - measureEm(label)))
    .join("")
    .trimEnd();
}

function lineOf(width: number, cells: Readonly<Record<number, CellValue>>): CellValue[] {
  return Array.from({ length: width }, (_, index) => cells[index + 1] ?? null);
}

function across(row: number, column: number, columnCount: number): Area {
  return { row, column, rowCount: 1, columnCount };
}
