import { checkResidentId } from "./resident-id-check";

// Characters clerks type for the ones they mean: letters for digits, other scripts and signs for the final X.
const LOOKALIKES: Readonly<Record<string, string>> = {
  O: "0",
  I: "1",
  L: "1",
  "|": "1",
  Х: "X",
  Χ: "X",
  "×": "X",
  "*": "X",
};

/**
 * Reads lookalike characters (O, I, L, Cyrillic Х, ×, *) as what is meant; null unless the result is formally valid.
 * Source: GB 11643-1999; the check character makes the reading certain, never the person.
 * @example suggestResidentId("1101O519491231002X") // => "11010519491231002X"
 */
export function suggestResidentId(text: string): string | null {
  const read = [...text].map((character) => LOOKALIKES[character] ?? character).join("");
  return read !== text && read.length === 18 && checkResidentId(read) === "sound" ? read : null;
}

/** A complete identity number known from another sheet or year, with the name it belongs to. */
export interface KnownPerson {
  readonly name: string;
  readonly residentId: string;
}

/**
 * Finds the complete number for one whose last digits Excel lost: same name, same first 15 digits, and only one candidate.
 * The lost digits cannot be computed; null where nobody or more than one fits.
 * Source: IEEE 754 keeps 15 decimal digits.
 * @example findFullResidentId("测试甲", "110105194912310000", []) // => null
 */
export function findFullResidentId(
  name: string,
  damaged: string,
  known: readonly KnownPerson[],
): string | null {
  const prefix = damaged.slice(0, 15);
  const candidates = new Set(
    known
      .filter((person) => person.name === name && person.residentId.startsWith(prefix))
      .map((person) => person.residentId),
  );
  const [only] = candidates;
  return candidates.size === 1 && only !== undefined ? only : null;
}
