import { findLeaks, type FindLeaksParams } from "../../domain/posting/find-leaks";
import { findScatteredId, findSplitIds } from "../../domain/posting/find-split-ids";
import type {
  Leak,
  LeakKind,
  OutgoingPart,
  OutgoingText,
  PlacedLeak,
  UnreadPart,
} from "../../domain/posting/leak";
import { dateOfSerial } from "../../domain/calendar/day-number";
import type { CellValue } from "../../domain/cell-value";
import type { Parameters } from "../../domain/parameters/parameters";
import { columnLetters } from "../../workbook/area-address";
import type { Grid } from "../../workbook/grid";
import type { OutgoingWorkbook } from "../../workbook/outgoing";
import { hotlineRemover } from "./notice-hotline";

/** Leaks of one kind in one place: one column of a sheet, or one part of the file. */
export interface LeakGroup {
  readonly kind: LeakKind;
  readonly part: OutgoingPart;
  readonly sheet: string | null;
  readonly isHidden: boolean;
  /** Address of the first one. */
  readonly address: string | null;
  /** The first one, masked. */
  readonly masked: string;
  readonly count: number;
}

/** What the gate found; a workbook goes out only where `groups` is empty. */
export interface LeakResult {
  readonly groups: readonly LeakGroup[];
  readonly leaks: number;
  readonly texts: number;
  /** Parts nobody could read: look at them by hand. */
  readonly unread: readonly UnreadPart[];
}

/**
 * Looks through everything a workbook would carry out for what must not be posted. What the parameters tell everybody (hotline and
 * address for objections, the account gifts are paid to) is allowed; the hotline a notice names, in the sentence that names it, also
 * where the file has no parameters.
 * Source: 个人信息保护法 art. 6, 28; the county's address (张榜公布).
 * @example leakGate(outgoing, {}).groups // => []
 */
export function leakGate(
  { grids, texts, unread }: OutgoingWorkbook,
  parameters: Parameters,
  names?: ReadonlySet<string>,
): LeakResult {
  const { objectionAddress = "", objectionPhone = "", accountNumber = "" } = parameters;
  const params: FindLeaksParams = {
    allowed: [objectionAddress, objectionPhone, accountNumber],
    ...(names === undefined ? {} : { names }),
  };
  const groups = new Map<string, LeakGroup>();
  let count = 0;
  let looked = 0;
  const add = (leak: Leak, place: Omit<PlacedLeak, keyof Leak>) => {
    count += 1;
    const { part, sheet, address, isHidden } = place;
    const where = part === "cell" ? (address ?? "").replace(/\d+/g, "") : (address ?? "");
    const key = [leak.kind, part, sheet, isHidden, where].join("\n");
    const known = groups.get(key);
    groups.set(
      key,
      known === undefined
        ? { ...leak, part, sheet, address, isHidden, count: 1 }
        : { ...known, count: known.count + 1 },
    );
  };
  const withoutHotline = hotlineRemover(grids);
  for (const grid of grids)
    looked += lookThrough(grid, (text) => findLeaks(withoutHotline(text), params), add);
  for (const text of texts) {
    looked += 1;
    for (const leak of findLeaks(text.text, params)) add(leak, placeOf(text));
  }
  return { groups: [...groups.values()], leaks: count, texts: looked, unread };
}

function placeOf({ part, sheet, address, isHidden }: OutgoingText): Omit<PlacedLeak, keyof Leak> {
  return { part, sheet, address, isHidden };
}

function lookThrough(
  grid: Grid,
  leaksIn: (text: string) => readonly Leak[],
  add: (leak: Leak, place: Omit<PlacedLeak, keyof Leak>) => void,
): number {
  const hiddenRows = new Set(grid.hiddenRows);
  const hiddenColumns = new Set(grid.hiddenColumns);
  const placeAt = (row: number, column: number) => {
    const [sheetRow, sheetColumn] = [grid.firstRow + row, grid.firstColumn + column];
    return {
      part: "cell",
      sheet: grid.sheet,
      address: `${columnLetters(sheetColumn)}${sheetRow}`,
      isHidden: !grid.isVisible || hiddenRows.has(sheetRow) || hiddenColumns.has(sheetColumn),
    } as const;
  };
  let looked = 0;
  const birthColumns = birthColumnsOf(grid);
  grid.values.forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      const text = textOf(value);
      if (text === null) return;
      looked += 1;
      for (const leak of leaksIn(text)) add(leak, placeAt(rowIndex, column));
    });
    const cells = row.map((value, column) =>
      birthColumns.has(column) && typeof value === "number" ? birthOf(value) : textOf(value),
    );
    const split = findSplitIds(cells);
    const scattered = split.length > 0 ? null : findScatteredId(cells);
    for (const { index, leak } of scattered === null ? split : [scattered])
      add(leak, placeAt(rowIndex, index));
  });
  const width = grid.values[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const cells = grid.values.map((row) => textOf(row[column] ?? null));
    for (const { index, leak } of findSplitIds(cells)) add(leak, placeAt(index, column));
  }
  return looked;
}

/** Columns whose numbers are days of birth, as their heads say. */
function birthColumnsOf({ values }: Grid): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const row of values.slice(0, 10))
    row.forEach((value, column) => {
      if (typeof value === "string" && /出生|生日/.test(value)) columns.add(column);
    });
  return columns;
}

/** A day as Excel counts it, or already written in eight digits. */
function birthOf(value: number): string {
  const isDay = Number.isInteger(value) && value > 0 && value < 80_000;
  return isDay ? dateOfSerial(value).replaceAll("-", "") : String(value);
}

function textOf(value: CellValue): string | null {
  if (value === null || typeof value === "boolean") return null;
  return typeof value === "number" ? (value >= 1e21 ? null : String(value)) : value;
}
