import { formatCapitalAmount } from "../../domain/money/capital-amount";
import type { Fen } from "../../domain/money/fen";
import { formatMoney } from "../../i18n/format-values";
import type { PlanStep } from "../../workbook/plan";
import { freeSheetName } from "../../workbook/sheet-name";
import { amountWidth, countLines, nameWidth } from "./chinese-text";
import { internalFooter, officeFooter } from "./page-footer";
import {
  boundLandscape,
  boundLandscapeHeight,
  boundPortrait,
  boundPortraitHeight,
  boundWide,
  boundWideHeight,
} from "./page-margins";
import { SheetRows } from "./sheet-rows";
import { addNote, addSignatures, noteHeight, signatureHeight } from "./signature-block";
import { addTable } from "./table-block";
import { heightOfText, type TableColumn } from "./table-column";
import type { RowGroup } from "./table-lines";
import { addMetaLine, addTitle, type MetaLine } from "./title-block";
import { TAB_COLORS, type TabKind } from "./tab-colors";

/** What every list of a run has in common. */
export interface ListRun {
  readonly county: string;
  readonly year: number;
  readonly titleFont: string;
  /** As it stands on paper; room for the pen where nobody said. */
  readonly date: string;
  /** Sheets of the same run; a new one is numbered when it would be alike. */
  readonly takenSheets: readonly string[];
  /** Check code of the data and rules, "" for none. */
  readonly fingerprint: string;
}

/** A list on paper: title, line under it, table with totals, signatures, note. Sizes in points. */
export interface ListSheetParams<Row> {
  readonly sheet: string;
  readonly title: string;
  /** A3 landscape is "wide". */
  readonly orientation: "portrait" | "landscape" | "wide";
  /** What the colour of the tab says, that money moves by it unless given. */
  readonly tab?: TabKind;
  /** Left to right. */
  readonly meta: MetaLine;
  /** More such lines, as the facts of a meeting. */
  readonly moreMeta?: readonly MetaLine[];
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** 28 leaves room to sign. */
  readonly rowHeight: 20 | 28;
  /** What is counted: 户, 人, 笔. */
  readonly counted: string;
  readonly signatures: readonly string[];
  readonly note: string;
  /** Whether each page says what stands on it and, of money, how much. */
  readonly hasSubtotals?: true;
  /** False for a form whose lines are still to be filled in: nothing to count yet. */
  readonly hasTotal?: false;
  /** What parts the rows; left out where nothing does. */
  readonly group?: RowGroup<Row>;
  /** True where a workflow reads the sheet again and takes over what clerks changed there. */
  readonly isReadAgain?: boolean;
  /** True for a list of units or works: its footer warns of no personal data. */
  readonly namesNobody?: true;
  /** What stands between the table and the signatures, with the points it takes. */
  readonly closing?: { readonly height: number; readonly add: (rows: SheetRows) => void };
  readonly run: ListRun;
}

/**
 * The line under the title of a list the county itself draws up: its union at the left, the day from a column (1-based) on.
 * @example countyLine(run, 8) // => [{ column: 1, text: "填报单位：怀川县总工会" }, { column: 8, text: "日期：2027-01-20" }]
 */
export function countyLine({ county, date }: ListRun, dayColumn: number): MetaLine {
  return [
    { column: 1, text: `填报单位：${county}总工会` },
    { column: dayColumn, text: `日期：${date}` },
  ];
}

const PAGES = {
  portrait: { page: boundPortrait, height: boundPortraitHeight },
  landscape: { page: boundLandscape, height: boundLandscapeHeight },
  wide: { page: boundWide, height: boundWideHeight },
} as const;

/**
 * Lays out a list that is signed or filed, A4: the total is a formula Excel adds up, with the amount in capitals beside it.
 * Amounts in yuan on the sheet. Throws RangeError without rows.
 * Source: 会计基础工作规范 art. 52 (capital amounts).
 * @example planListSheet(params).sheet // => "捐款-棉纺织厂"
 */
export function planListSheet<Row>(params: ListSheetParams<Row>): { sheet: string; steps: PlanStep[] } {
  const { rows: records, run, counted, orientation } = params;
  const columns = roomForNames(roomForTotal(params.columns, records), records);
  if (records.length === 0) throw new RangeError("A list needs at least one row");
  const sheet = freeSheetName(params.sheet, run.takenSheets);
  const rows = new SheetRows(columns.map(({ width }) => width));
  const fontSize = 18;
  // A long title takes a second line instead of being cut.
  const titleLines = countLines(params.title, rows.room(1, columns.length), fontSize);
  addTitle(rows, { title: params.title, titleFont: run.titleFont, fontSize, height: 34 * titleLines });
  for (const line of [params.meta, ...(params.moreMeta ?? [])]) addMetaLine(rows, line);
  const hasMoney = columns.some(({ content }) => content.kind === "money");
  const noteLines = countLines(params.note, rows.room(1, columns.length), 9);
  const { headRow } = addTable(rows, {
    columns,
    rows: records,
    heights: { head: 34, row: params.rowHeight, subtotal: 24, total: 28 },
    ...(params.hasTotal === false ? { hasTotal: false } : {}),
    totalLabel: (count) => (hasMoney ? "合计" : `合计　共 ${count} ${counted}`),
    totalText: (totalFen, count) => totalSentence(totalFen, count, counted),
    group: params.group ?? null,
    subtotalText: params.hasSubtotals && hasMoney ? (count) => `本页 ${count} ${counted}` : null,
    paging: {
      pageHeight: PAGES[orientation].height,
      fullRows: 60,
      lastRows: 60,
      leastOnLast: 3,
      footHeight: (params.closing?.height ?? 0) + signatureHeight + noteHeight * noteLines,
    },
  });
  params.closing?.add(rows);
  const roomEm =
    Math.floor(rows.room(1, columns.length) / 10.5 / Math.max(1, params.signatures.length)) - 0.5;
  addSignatures(rows, params.signatures, roomEm);
  addNote(rows, params.note);
  const footer = (params.namesNobody === true ? officeFooter : internalFooter)(run.fingerprint);
  const page = { ...PAGES[orientation].page, footer };
  const { isReadAgain } = params;
  const tabColor = TAB_COLORS[params.tab ?? "money"];
  const frame = {
    sheet,
    whenTaken: "replaceGenerated",
    tabColor,
    isReadAgain,
    headRows: headRow,
    page,
  } as const;
  return { sheet, steps: rows.toSteps(frame) };
}

/** A large total takes its width from a column that can spare it, so that it is never shown as ####. */
function roomForTotal<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): readonly TableColumn<Row>[] {
  const at = columns.findIndex(({ content }) => content.kind === "money");
  const money = columns[at];
  if (money?.content.kind !== "money") return columns;
  const { of } = money.content;
  const totalFen = rows.reduce((sum, row) => sum + (of(row) ?? 0), 0) as Fen;
  return widened(columns, at, amountWidth(formatMoney(totalFen), 10.5), rows);
}

/** A name with a point in it (阿依古丽·买买提) stands on one line: broken elsewhere than at the point it would be read wrongly. */
function roomForNames<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): readonly TableColumn<Row>[] {
  const at = columns.findIndex(({ head }) => head === "姓名");
  const names = columns[at]?.content;
  if (names?.kind !== "text") return columns;
  const width = nameWidth(rows.map(names.of));
  // What stands beside a sum keeps its room.
  const hasMoney = columns.some(({ content }) => content.kind === "money");
  const mayGive = ({ content, isProse }: TableColumn<Row>) =>
    isProse === true || (content.kind === "blank" && !hasMoney);
  return widened(columns, at, width, rows, mayGive);
}

/** The columns with one of them at least so wide (points), what it lacks taken from the one that can best spare it and may. */
function widened<Row>(
  columns: readonly TableColumn<Row>[],
  at: number,
  width: number,
  rows: readonly Row[],
  mayGive: (column: TableColumn<Row>) => boolean = () => true,
): readonly TableColumn<Row>[] {
  const missing = width - (columns[at]?.width ?? width);
  if (missing <= 0) return columns;
  // First a column whose rows do not grow by it.
  const heightOf = (column: TableColumn<Row>) =>
    rows.reduce((height, row) => height + heightOfText([column], row), 0);
  const giver = columns
    .flatMap((column, index) =>
      index === at || !mayGive(column) || column.width <= 2 * missing || holdsLongNumbers(column, rows)
        ? []
        : [
            {
              ...{ column, index },
              growth: heightOf({ ...column, width: column.width - missing }) - heightOf(column),
            },
          ],
    )
    .sort((one, other) => one.growth - other.growth || other.column.width - one.column.width)[0];
  if (giver === undefined) return columns;
  return columns.map((column, index) => {
    if (index === at) return { ...column, width: column.width + missing };
    return index === giver.index ? { ...column, width: column.width - missing } : column;
  });
}

/** Identity and card numbers fill their column in the widest typeface: any less would break them over two lines. */
function holdsLongNumbers<Row>({ content }: TableColumn<Row>, rows: readonly Row[]): boolean {
  return content.kind === "text" && rows.some((row) => /\d{12}/.test(content.of(row)));
}

/**
 * What stands beside a sum: the amount in capitals and how many were counted.
 * @example totalSentence(3830000 as Fen, 23, "户") // => "（大写）人民币叁万捌仟叁佰元整　　共 23 户"
 */
export function totalSentence(totalFen: Fen, count: number, counted: string): string {
  return `（大写）人民币${formatCapitalAmount(totalFen).replace(/^人民币/, "")}　　共 ${count} ${counted}`;
}
