import type { CellValue } from "../../domain/cell-value";
import type { Area, CellFormat, PageSetup, PenTable, PlanStep } from "../../workbook/plan";
import { heightRuns } from "./height-runs";
import { numberPages } from "./number-pages";
import { sheetFormats } from "./sheet-formats";

/** Excel takes no more page breaks a sheet; the pages beyond break where they are full. Source: Excel specifications and limits. */
const mostBreaks = 1026;

/** How a sheet is created and printed, beside its rows. */
export interface SheetFrame {
  readonly sheet: string;
  readonly whenTaken: "number" | "replaceGenerated";
  readonly tabColor?: string;
  /** True where a workflow reads the sheet again and takes over what clerks changed there. */
  readonly isReadAgain?: boolean;
  /** Rows that stay in view and repeat on every page; 0 for none. */
  readonly headRows: number;
  /** Rows that repeat on every page where they are not the first `headRows`; a notice repeats its table head alone. */
  readonly repeatedRows?: { readonly first: number; readonly last: number } | null;
  readonly page: Pick<PageSetup, "paper" | "orientation" | "margins" | "footer" | "fitsWidth">;
}

/**
 * The rows of a sheet while it is laid out: blocks add rows from top to bottom, each with its height, merges and formats.
 * Rows and columns 1-based, sizes in points.
 * @example new SheetRows([28, 50]).add({ 1: "序号", 2: "姓名" }, 34) // => 1
 */
export class SheetRows {
  private readonly values: CellValue[][] = [];
  private readonly heights: number[] = [];
  private readonly merges: Area[] = [];
  private readonly formats: { readonly areas: readonly Area[]; readonly format: CellFormat }[] = [];
  private readonly breaks: number[] = [];
  private readonly penTables: PenTable[] = [];
  /** Kept, since a sheet of thousands of cards asks for it at each. */
  private heightSoFar = 0;
  private heightAtPage = 0;
  private repeatedHeight = 0;

  /** With `pageHeight` (points) the blocks can ask what is left of a page; without it a page never ends. */
  constructor(
    readonly columnWidths: readonly number[],
    private readonly pageHeight = Infinity,
  ) {}

  get columnCount(): number {
    return this.columnWidths.length;
  }

  get nextRow(): number {
    return this.values.length + 1;
  }

  /** Pages begun so far. */
  get pageCount(): number {
    return this.breaks.length + 1;
  }

  /** Height of all rows so far. */
  get height(): number {
    return this.heightSoFar;
  }

  /** Adds a row with some of its cells, by column; returns its number. */
  add(cells: Readonly<Record<number, CellValue>>, height: number): number {
    this.values.push(this.columnWidths.map((_, index) => literalDate(cells[index + 1] ?? null)));
    this.heights.push(height);
    this.heightSoFar += height;
    return this.values.length;
  }

  /** Adds a row of one merged cell over the whole width. */
  addAcross(text: string, height: number): number {
    const row = this.add({ 1: text }, height);
    this.merge(this.across(row, 1, this.columnCount));
    return row;
  }

  across(row: number, column: number, columnCount: number): Area {
    return { row, column, rowCount: 1, columnCount };
  }

  /** Points over which a text in these columns can spread. */
  room(column: number, columnCount: number): number {
    return this.columnWidths
      .slice(column - 1, column - 1 + columnCount)
      .reduce((sum, width) => sum + width, 0);
  }

  merge(...areas: readonly Area[]): void {
    this.merges.push(...areas.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1));
  }

  format(areas: readonly Area[], format: CellFormat): void {
    if (areas.length > 0) this.formats.push({ areas, format });
  }

  /** Says which columns of a table are left to the pen. */
  leaveToPen(table: PenTable): void {
    if (table.penColumns.length > 0 && table.keyColumns.length > 0) this.penTables.push(table);
  }

  /** The next row begins a page. */
  breakPage(): void {
    this.breaks.push(this.nextRow);
    this.heightAtPage = this.heightSoFar - this.repeatedHeight;
  }

  /** Points left on the page; Infinity where it never ends. */
  get leftOnPage(): number {
    return this.pageHeight - (this.heightSoFar - this.heightAtPage);
  }

  /** Takes the rest of the page but for so many points, which begin a page where they do not fit. */
  fillPage(height: number): void {
    this.breakUnlessRoom(height);
    // Excel takes rows up to 409 points.
    while (this.leftOnPage - height >= 1)
      this.addAcross("", Math.min(400, Math.floor(this.leftOnPage - height)));
  }

  /** The rows so far stand again on every page to come, as the frame of the sheet asks. */
  repeatAbove(): void {
    this.repeatedHeight = this.heightSoFar;
  }

  /** The next row begins a page unless so many points are left on this one; answers whether it does. */
  breakUnlessRoom(height: number): boolean {
    const used = this.heightSoFar - this.heightAtPage;
    if (used <= this.repeatedHeight || used + height <= this.pageHeight) return false;
    this.breakPage();
    return true;
  }

  /** The finished sheet: every cell in 宋体 10.5, vertically centred, unless a block says otherwise. */
  toSteps({ sheet, whenTaken, tabColor, isReadAgain, headRows, repeatedRows, page }: SheetFrame): PlanStep[] {
    const all: Area = {
      row: 1,
      column: 1,
      rowCount: this.values.length,
      columnCount: this.columnCount,
    };
    const ground = { fontName: "宋体", fontSize: 10.5, vertical: "Center" } as const;
    return [
      {
        step: "createSheet",
        sheet,
        whenTaken,
        ...(tabColor === undefined ? {} : { tabColor }),
        showGridlines: false,
        ...(this.penTables.length === 0 ? {} : { pen: this.penTables }),
        asksWhenEdited: isReadAgain !== true,
      },
      ...sheetFormats(all, ground, this.formats).map((each) => ({ step: "format", sheet, ...each }) as const),
      { step: "writeBlock", sheet, row: 1, column: 1, values: this.values },
      { step: "columnWidths", sheet, column: 1, widths: this.columnWidths },
      { step: "rowHeights", sheet, heights: heightRuns(1, this.heights) },
      { step: "merge", sheet, areas: this.merges },
      {
        step: "pageSetup",
        sheet,
        page: numberPages(
          {
            ...page,
            centerHorizontally: true,
            titleRows: repeatedRows ?? (headRows === 0 ? null : { first: 1, last: headRows }),
            printArea: all,
            rowBreaks: this.breaks.slice(0, mostBreaks),
          },
          this.columnWidths,
          this.heights,
        ),
      },
      ...(headRows === 0 ? [] : [{ step: "freezeRows", sheet, rows: headRows } as const]),
    ];
  }
}

/** A day in words stays the words it is: Excel would make a date of it that shows otherwise in another language. */
function literalDate(value: CellValue): CellValue {
  return typeof value === "string" && /^\d{4}年\d{1,2}月\d{1,2}日$/.test(value) ? `'${value}` : value;
}
