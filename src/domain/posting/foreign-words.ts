import type { CellValue } from "../cell-value";

/** Tells what may go along with one part of a table. */
export interface ForeignWords {
  /** Whether a text names somebody of another part, by name, number, telephone or account. */
  names(text: string): boolean;
  /** The same, where a piece of such a word is enough: for words a rule looks for. */
  hints(text: string): boolean;
}

/** A piece of a word that points at one person: two characters of a name, six digits of a number. */
const PIECE = /^(?:\p{Script=Han}{2,}|\d{6,}[\dXx]*)$/u;

/**
 * Knows the words that belong to one person, by the part of the table she stands in. A word that stands in several parts belongs to each.
 * @example const wordsOf = foreignWords([["魏桂兰"], ["何春燕"]]); wordsOf(0).names("何春燕电话已换") // => true
 */
export function foreignWords(
  wordsOfParts: readonly (readonly CellValue[])[],
): (part: number) => ForeignWords {
  const parts = new Map<string, Set<number>>();
  wordsOfParts.forEach((words, part) => {
    for (const given of words) {
      const word = plain(String(given ?? ""));
      if (word.length < 2) continue;
      const known = parts.get(word);
      if (known === undefined) parts.set(word, new Set([part]));
      else known.add(part);
    }
  });
  const all = [...parts];
  const once = <Found>(find: (text: string) => Found) => {
    const found = new Map<string, Found>();
    return (text: string): Found => {
      const before = found.get(text);
      if (before !== undefined) return before;
      const now = find(text);
      found.set(text, now);
      return now;
    };
  };
  const lengths = [...new Set([...parts.keys()].map((word) => word.length))].sort((a, b) => b - a);
  // Each text is looked at once, not once for every part; a name within a longer one is none.
  const named = once((text) => {
    const within = plain(text);
    const found: ReadonlySet<number>[] = [];
    for (let from = 0; from < within.length;) {
      const length = lengths.find((each) => parts.has(within.slice(from, from + each)));
      const holders = length === undefined ? undefined : parts.get(within.slice(from, from + length));
      if (holders !== undefined) found.push(holders);
      from += length ?? 1;
    }
    return found;
  });
  const pieced = once((text) => {
    const piece = plain(text);
    return PIECE.test(piece) ? all.filter(([word]) => word.includes(piece)).map(([, of]) => of) : [];
  });
  return (part) => {
    const names = (text: string) => named(text).some((of) => !of.has(part));
    return {
      names,
      hints(text) {
        const holders = pieced(text);
        return names(text) || (holders.length > 0 && !holders.some((of) => of.has(part)));
      },
    };
  };
}

/**
 * The words in quotes of a formula.
 * @example wordsOfFormula('SEARCH("何春燕",A3)>0') // => ["何春燕"]
 */
export function wordsOfFormula(formula: string): readonly string[] {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, word = ""]) => word.replaceAll('""', '"'));
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "").toUpperCase();
}
