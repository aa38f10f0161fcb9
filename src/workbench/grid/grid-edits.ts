import type { ICellData, IRange, IStyleData, IWorkbookData } from "@univerjs/core";
import type { CellContent } from "../../xlsx/workbook-data";
import { type LookChange, lookChange } from "./style-of-grid";

/** What a person did to one cell; row and column 0-based. */
export interface GridEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** What was typed, pasted or cleared; text with "=" is a formula; absent where only the look changed. */
  readonly content?: CellContent;
  readonly look?: LookChange;
}

/** What a person did to whole rows or columns, 0-based; rows in points, columns in characters. */
export interface GridLineChange {
  readonly sheetId: string;
  readonly lines: "rows" | "columns";
  readonly first: number;
  readonly count: number;
  readonly size?: number | null;
  readonly isHidden?: boolean;
}

/** Changed cells by row, then by column, as the grid tells of them. */
export type ChangedCells = Readonly<Record<number, Readonly<Record<number, ICellData | null>> | undefined>>;

/**
 * The edits in what the grid wrote into its own cells.
 *
 * @param drawn what the grid was told to draw
 * @param styleOf how a cell (0-based) looks now
 * @example gridEdits("s1", { 0: { 1: { v: 5, t: 2 } } }, drawn, styleOf) // => [{ sheetId: "s1", row: 0, column: 1, content: 5 }]
 */
export function gridEdits(
  sheetId: string,
  cells: ChangedCells,
  drawn: IWorkbookData,
  styleOf: (row: number, column: number) => IStyleData,
): GridEdit[] {
  return Object.entries(cells).flatMap(([line, columns]) =>
    Object.entries(columns ?? {}).flatMap(([place, cell]): GridEdit[] => {
      const row = Number(line);
      const column = Number(place);
      if (!cell) return [{ sheetId, row, column, content: null }];
      const look =
        "s" in cell ? lookChange(drawnStyle(drawn, sheetId, row, column), styleOf(row, column)) : null;
      const hasContent = "v" in cell || "f" in cell || "p" in cell;
      if (!look && !hasContent) return [];
      return [
        {
          sheetId,
          row,
          column,
          ...(hasContent ? { content: contentOf(cell) } : {}),
          ...(look ? { look } : {}),
        },
      ];
    }),
  );
}

/**
 * Changes of cells with later ones over them: of one cell, what the later change does not name stays.
 *
 * @example laidOver({ 0: { 1: { v: null, f: null } } }, { 0: { 1: { v: 5 } } }) // => { 0: { 1: { v: 5, f: null } } }
 */
export function laidOver(earlier: ChangedCells, later: ChangedCells): ChangedCells {
  const rows: Record<number, Record<number, ICellData | null>> = {};
  for (const cells of [earlier, later])
    for (const [row, columns] of Object.entries(cells))
      for (const [column, cell] of Object.entries(columns ?? {})) {
        const line = (rows[Number(row)] ??= {});
        line[Number(column)] = cell ? { ...line[Number(column)], ...cell } : null;
      }
  return rows;
}

function drawnStyle(drawn: IWorkbookData, sheetId: string, row: number, column: number): IStyleData {
  const sheet = drawn.sheets[sheetId];
  const style = sheet?.cellData?.[row]?.[column]?.s ?? sheet?.columnData?.[column]?.s;
  return (typeof style === "string" ? drawn.styles[style] : style) ?? {};
}

function contentOf(cell: ICellData): CellContent {
  if (cell.f) return cell.f;
  if (cell.v === undefined || cell.v === null) return cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? null;
  if (cell.t === 3) return Boolean(cell.v);
  // Text that the grid keeps as text though it is made of digits: an id number pasted from elsewhere, a code such as 007.
  if (typeof cell.v === "string" && isDigits(cell)) return `'${cell.v}`;
  return cell.v;
}

/** Excel keeps 15 digits of a number; a longer one is a name for somebody or something. */
const longestNumber = 15;

function isDigits({ v, t }: ICellData): boolean {
  const text = String(v).trim();
  return /^\d+$/.test(text) && (t === 4 || text.length > longestNumber);
}

/** Ranges of whole rows or columns that a mutation of the grid names. */
interface LineParameters {
  readonly subUnitId: string;
  readonly ranges: readonly IRange[];
  readonly rowHeight?: number | Readonly<Record<number, number>>;
  readonly colWidth?: number | Readonly<Record<number, number>>;
  readonly autoHeightInfo?: number;
}

/** Pixels of a point, and of a digit of the usual font: the sizes the grid was told in. */
const pixelsPerPoint = 4 / 3;
const pixelsPerCharacter = 7;

/**
 * The change of rows or columns that one of the grid's mutations made.
 *
 * @param mutation id of the mutation
 * @param parameters what it was told
 * @returns nothing for a mutation that is about something else
 * @example lineChanges("sheet.mutation.set-row-hidden", { subUnitId: "s1", ranges: [{ startRow: 2, endRow: 3 }] })
 * // => [{ sheetId: "s1", lines: "rows", first: 2, count: 2, isHidden: true }]
 */
export function lineChanges(mutation: string, parameters: unknown): GridLineChange[] {
  const action = lineMutations[mutation];
  if (!action) return [];
  const { subUnitId: sheetId, ranges, ...told } = parameters as LineParameters;
  return ranges.flatMap(({ startRow, endRow, startColumn, endColumn }): GridLineChange[] => {
    const [first, last] = action.lines === "rows" ? [startRow, endRow] : [startColumn, endColumn];
    const whole = { sheetId, lines: action.lines, first, count: last - first + 1 };
    if (action.isHidden !== undefined) return [{ ...whole, isHidden: action.isHidden }];
    if (told.autoHeightInfo !== undefined) return told.autoHeightInfo === 1 ? [{ ...whole, size: null }] : [];
    const [sizes, unit] =
      action.lines === "rows" ? [told.rowHeight, pixelsPerPoint] : [told.colWidth, pixelsPerCharacter];
    if (typeof sizes === "number") return [{ ...whole, size: sizes / unit }];
    return Array.from({ length: whole.count }, (_, at) => first + at).flatMap((at) => {
      const size = sizes?.[at];
      return size === undefined ? [] : [{ ...whole, first: at, count: 1, size: size / unit }];
    });
  });
}

const lineMutations: Readonly<
  Record<string, { readonly lines: "rows" | "columns"; readonly isHidden?: boolean }>
> = {
  "sheet.mutation.set-worksheet-row-height": { lines: "rows" },
  "sheet.mutation.set-worksheet-row-is-auto-height": { lines: "rows" },
  "sheet.mutation.set-worksheet-col-width": { lines: "columns" },
  "sheet.mutation.set-row-hidden": { lines: "rows", isHidden: true },
  "sheet.mutation.set-row-visible": { lines: "rows", isHidden: false },
  "sheet.mutation.set-col-hidden": { lines: "columns", isHidden: true },
  "sheet.mutation.set-col-visible": { lines: "columns", isHidden: false },
};
