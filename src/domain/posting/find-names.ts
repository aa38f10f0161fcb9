import { maskName } from "../identity/mask";
import type { Leak } from "./leak";

/** Blanks, and the dots within names of peoples who write one. */
const between = /[\s·•∙⋅・.]/g;

/** Names without dots, with the lengths at which they are looked for within a text. */
interface NameIndex {
  readonly whole: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

const indexes = new WeakMap<ReadonlySet<string>, NameIndex>();

/**
 * Finds full names in a text; one of two characters only where it is the whole text, for it may be part of other words.
 * @example namesIn("慰问魏桂兰同志", new Set(["魏桂兰"])) // => [{ kind: "name", masked: "魏*兰" }]
 */
export function namesIn(text: string, names: ReadonlySet<string>): Leak[] {
  const plain = text.replace(between, "");
  const { whole, lengths } = indexOf(names);
  if (whole.has(plain)) return [{ kind: "name", masked: maskName(plain) }];
  // Chinese has no blanks between words: every run of three or more characters is looked up.
  const leaks: Leak[] = [];
  for (let from = 0; from < plain.length; from += 1) {
    for (const length of lengths) {
      const piece = plain.slice(from, from + length);
      if (piece.length === length && whole.has(piece)) leaks.push({ kind: "name", masked: maskName(piece) });
    }
  }
  return leaks;
}

function indexOf(names: ReadonlySet<string>): NameIndex {
  const known = indexes.get(names);
  if (known !== undefined) return known;
  const whole = new Set([...names].map((name) => name.replace(between, "")));
  const lengths = [...new Set([...whole].map(({ length }) => length))].filter((length) => length >= 3);
  const index = { whole, lengths };
  indexes.set(names, index);
  return index;
}
