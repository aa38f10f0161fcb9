import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";

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
  if (frameOf(before) !== frameOf(after)) return null;
  const difference: Record<string, Record<number, Record<number, ICellData | null>>> = {};
  for (const id of after.sheetOrder) {
    const rows = changedRows(before.sheets[id]?.cellData ?? {}, after.sheets[id]?.cellData ?? {});
    if (Object.keys(rows).length > 0) difference[id] = rows;
  }
  for (const { sheetId, row, column } of touched) {
    const sheet = after.sheets[sheetId];
    if (sheet) ((difference[sheetId] ??= {})[row] ??= {})[column] = named(sheet.cellData?.[row]?.[column]);
  }
  return difference;
}

/** Everything but the cells and the name of the picture: sheets, styles, sizes, merges, frozen panes. */
function frameOf(picture: IWorkbookData): string {
  const { id: _id, name: _name, sheets, ...rest } = picture;
  return JSON.stringify([rest, Object.values(sheets).map(({ cellData: _cells, ...sheet }) => sheet)]);
}

function changedRows(before: Cells, after: Cells): Record<number, Record<number, ICellData | null>> {
  const rows: Record<number, Record<number, ICellData | null>> = {};
  for (const row of numbersOf(before, after)) {
    const old = before[row] ?? {};
    const next = after[row] ?? {};
    for (const column of numbersOf(old, next)) {
      if (sameCell(old[column], next[column])) continue;
      (rows[row] ??= {})[column] = named(next[column]);
    }
  }
  return rows;
}

/** A field that is gone has to be named, or the grid keeps the old one. */
function named(cell: ICellData | null | undefined): ICellData | null {
  return cell ? { v: null, f: null, t: null, p: null, ...cell } : null;
}

function sameCell(a: ICellData | null | undefined, b: ICellData | null | undefined): boolean {
  return a === b || (a?.v === b?.v && a?.f === b?.f && a?.s === b?.s && a?.t === b?.t);
}

function numbersOf(a: object, b: object): number[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].map(Number);
}
