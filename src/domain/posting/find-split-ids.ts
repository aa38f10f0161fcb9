import { residentIdCheckCharacter } from "../identity/resident-id-check";
import { maskResidentId } from "../identity/mask";
import type { Leak } from "./leak";
import { plainText } from "./plain-digits";
import { isBirthDay, isResidentIdLike } from "./resident-id-like";

/** A leak with the place of the first cell it stands in, 0-based. */
interface IndexedLeak {
  readonly index: number;
  readonly leak: Leak;
}

/** Characters of what a person writes into one cell to be read. */
const longestText = 400;
/** A row of more numbers is a table of figures. */
const mostPieces = 120;
const piece = /^\s*\d{1,17}[Xx]?\s*$/;
const day = /(?<!\d)(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?!\d)日?/;

/**
 * Finds a number of identity whose digits stand in one text with anything between them: whole groups of digits that, put together, have
 * 18 characters, a day of birth and the right check character.
 * @example findGroupedId("341899出生1958年1月10日尾号6786")?.kind // => "residentId"
 */
export function findGroupedId(text: string): Leak | null {
  // What a program wrote is long; among thousands of its numbers some would fit by chance.
  for (const part of text.length > longestText ? text.split("\n") : [text]) {
    const found = part.length > longestText ? null : groupedIn(part);
    if (found !== null) return found;
  }
  return null;
}

function groupedIn(text: string): Leak | null {
  const groups = text.match(/\d+[Xx]?/g) ?? [];
  if (groups.length < 2 || groups.join("").length < 16) return null;
  const padded = groups.map((group) => (group.length === 1 ? `0${group}` : group));
  return (findSplitIds(groups)[0] ?? findSplitIds(padded)[0])?.leak ?? null;
}

/**
 * Finds a number of identity that was cut over neighbouring cells of one row or column: pieces that, put together, have 18
 * characters, a day of birth and the right check character.
 * @example findSplitIds(["341899", "19580110", "6786"]) // => [{ index: 0, leak: { kind: "residentId", … } }]
 */
export function findSplitIds(cells: readonly (string | null)[]): readonly IndexedLeak[] {
  const found: IndexedLeak[] = [];
  for (let from = 0; from < cells.length; from += 1) {
    let joined = "";
    for (let at = from; at < cells.length && joined.length < 18; at += 1) {
      const text = cells[at];
      if (text === null || text === undefined || !piece.test(text)) break;
      joined += text.trim();
      if (at > from && joined.length === 18 && isWholeId(joined)) {
        found.push({ index: from, leak: leakOf(joined) });
        from = at;
        break;
      }
    }
  }
  return found;
}

/**
 * Finds a number of identity cut over cells of a row that stand in any order with others between them: region, birth (also written as
 * a date) and the last four, or two of these together. The check character must be right. Null where there is none.
 * @example findScatteredId(["341899", "魏*兰", "1958年1月10日", "6786"])?.index // => 0
 */
export function findScatteredId(cells: readonly (string | null)[]): IndexedLeak | null {
  const pieces = cells.flatMap((cell, index) => {
    const text = cell === null ? null : digitsOf(cell);
    return text === null ? [] : [{ text, index }];
  });
  if (pieces.length < 2 || pieces.length > mostPieces) return null;
  const ofLength = (length: number) => pieces.filter(({ text }) => text.length === length);
  const births = ofLength(8).filter(({ text }) => isBirthDay(text));
  const heads = [
    ...ofLength(14),
    ...ofLength(6).flatMap((region) => births.map((birth) => joinedOf(region, birth))),
  ];
  const tails = [
    ...ofLength(12),
    ...births.flatMap((birth) => ofLength(4).map((end) => joinedOf(birth, end))),
  ];
  const wholes = [
    ...heads.flatMap((head) => ofLength(4).map((end) => joinedOf(head, end))),
    ...ofLength(6).flatMap((region) => tails.map((tail) => joinedOf(region, tail))),
    ...ofLength(10).flatMap((head) => ofLength(8).map((tail) => joinedOf(head, tail))),
  ];
  const whole = wholes.find(({ text }) => isWholeId(text));
  return whole === undefined ? null : { index: whole.index, leak: leakOf(whole.text) };
}

interface Piece {
  readonly text: string;
  readonly index: number;
}

function joinedOf(one: Piece, other: Piece): Piece {
  return { text: one.text + other.text, index: Math.min(one.index, other.index) };
}

/** The digits of a cell that holds one group of them, or a day, with a few words; null for any other. */
function digitsOf(cell: string): string | null {
  if (cell.length > 30 || !/[\p{Nd}]/u.test(cell)) return null;
  const text = plainText(cell);
  const [, year, month = "", date = ""] = day.exec(text) ?? [];
  if (year !== undefined) return year + month.padStart(2, "0") + date.padStart(2, "0");
  const groups = text.match(/\d+[Xx]?/g) ?? [];
  return groups.length === 1 && !/[.,]\d/.test(text) ? (groups[0] ?? null) : null;
}

function leakOf(number: string): Leak {
  return { kind: "residentId", masked: maskResidentId(number) };
}

function isWholeId(number: string): boolean {
  return (
    isResidentIdLike(number) &&
    residentIdCheckCharacter(number.slice(0, 17)) === number.slice(17).toUpperCase()
  );
}
