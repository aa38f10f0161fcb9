import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";

/** Cells to write over, by sheet, row and column (0-based); null empties a cell. */
export type CellDifference = Readonly<
  Record<string, Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>>
>;

/** A cell of the drawn workbook, 0-based. */
export interface TouchedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Cells = NonNullable<IWorksheetData["cellData"]>;

/**
 * What has to be written into a drawn workbook so that it shows another picture of it.
 *
 * @param before the picture that is drawn
 * @param after the picture that should be
 * @param touched cells somebody wrote into since: what they show is not in the picture, so they are named whatever they hold
 * @returns cells to write; null where more than cells differs and everything has to be drawn again
 * @example snapshotDifference(picture, picture) // => {}
 */
export function snapshotDifference(
  before: IWorkbookData,
  after: IWorkbookData,
  touched: readonly TouchedCell[] = [],
): CellDifference | null {
  if (frameOf(before) !== frameOf(after) || !keepsStyles(before, after)) return null;
  const difference: Record<string, Record<number, Record<number, ICellData | null>>> = {};
  for (const id of after.sheetOrder) {
    const rows = changedRows(before.sheets[id]?.cellData ?? {}, after, id);
    if (Object.keys(rows).length > 0) difference[id] = rows;
  }
  for (const { sheetId, row, column } of touched) {
    const sheet = after.sheets[sheetId];
    if (sheet)
      ((difference[sheetId] ??= {})[row] ??= {})[column] = named(after, sheet.cellData?.[row]?.[column]);
  }
  return difference;
}

/** Everything but cells, styles and the name of the picture: sheets, sizes, merges, frozen panes. */
function frameOf(picture: IWorkbookData): string {
  const { id: _id, name: _name, styles: _styles, sheets, ...rest } = picture;
  return JSON.stringify([rest, Object.values(sheets).map(({ cellData: _cells, ...sheet }) => sheet)]);
}

/** Whether every style still says what it said; new ones may have come. */
function keepsStyles(before: IWorkbookData, after: IWorkbookData): boolean {
  return Object.entries(before.styles).every(
    ([id, style]) => JSON.stringify(style) === JSON.stringify(after.styles[id]),
  );
}

function changedRows(
  before: Cells,
  picture: IWorkbookData,
  sheetId: string,
): Record<number, Record<number, ICellData | null>> {
  const after = picture.sheets[sheetId]?.cellData ?? {};
  const rows: Record<number, Record<number, ICellData | null>> = {};
  for (const row of numbersOf(before, after)) {
    const old = before[row] ?? {};
    const next = after[row] ?? {};
    for (const column of numbersOf(old, next)) {
      if (sameCell(old[column], next[column])) continue;
      (rows[row] ??= {})[column] = named(picture, next[column]);
    }
  }
  return rows;
}

/** What is gone has to be named, or the grid keeps the old: it lays a cell over the one it has, and a style over its style. */
function named(picture: IWorkbookData, cell: ICellData | null | undefined): ICellData | null {
  if (!cell) return null;
  const style = typeof cell.s === "string" ? picture.styles[cell.s] : cell.s;
  return {
    v: null,
    f: null,
    t: null,
    p: null,
    ...cell,
    s: style ? { ...noStyle, ...style, bd: { ...noBorder, ...style.bd } } : null,
  };
}

const noStyle: IStyleData = {
  ff: null,
  bl: 0,
  it: 0,
  ul: { s: 0 },
  st: { s: 0 },
  cl: null,
  bg: null,
  n: null,
  ht: null,
  vt: null,
  tb: null,
};
const noBorder: IStyleData["bd"] = { t: null, r: null, b: null, l: null };

function sameCell(a: ICellData | null | undefined, b: ICellData | null | undefined): boolean {
  return a === b || (a?.v === b?.v && a?.f === b?.f && a?.s === b?.s && a?.t === b?.t);
}

function numbersOf(a: object, b: object): number[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].map(Number);
}
