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

const LOOKALIKE = /[OIL|ХΧ×*]/;

/**
 * Reads lookalike characters (O, I, L, Cyrillic Х, ×, *) as what is meant; null unless the result is formally valid.
 * Source: GB 11643-1999; the check character makes the reading certain, never the person.
 * @example suggestResidentId("1101O519491231002X") // => "11010519491231002X"
 */
export function suggestResidentId(text: string): string | null {
  if (!LOOKALIKE.test(text)) return null;
  const read = [...text].map((character) => LOOKALIKES[character] ?? character).join("");
  return read !== text && read.length === 18 && checkResidentId(read) === "sound" ? read : null;
}
