import type { NearIdPair } from "./near-id-pairs";

const LENGTH = 18;
const CHARACTERS = "0123456789X";

/**
 * Finds every number of 17 or 19 characters that is one of 18 with a character left out or typed too much.
 *
 * Shape: as nearIdPairs; the numbers must be distinct. Such numbers are few, so each is tried in all its completions:
 * time grows with their count, not with its square.
 * @example lengthSlipPairs(["110105194912310020", "11010519491231002"]) // => [{ first: 0, second: 1, slip: "oneMissingOrExtra" }]
 */
export function lengthSlipPairs(ids: readonly string[]): readonly NearIdPair[] {
  if (!ids.some(isOneOff)) return [];
  const whole = new Map<string, number>();
  ids.forEach((id, place) => {
    if (id.length === LENGTH) whole.set(id, place);
  });
  const pairs: NearIdPair[] = [];
  ids.forEach((id, place) => {
    if (!isOneOff(id)) return;
    const candidates = new Set(id.length < LENGTH ? completionsOf(id) : shorteningsOf(id));
    for (const candidate of candidates) {
      const other = whole.get(candidate);
      if (other === undefined) continue;
      pairs.push({
        first: Math.min(place, other),
        second: Math.max(place, other),
        slip: "oneMissingOrExtra",
      });
    }
  });
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

function isOneOff(id: string): boolean {
  return Math.abs(id.length - LENGTH) === 1;
}

function completionsOf(id: string): string[] {
  const completions: string[] = [];
  for (let at = 0; at <= id.length; at += 1) {
    for (const character of CHARACTERS) completions.push(id.slice(0, at) + character + id.slice(at));
  }
  return completions;
}

function shorteningsOf(id: string): string[] {
  return Array.from(id, (_character, at) => id.slice(0, at) + id.slice(at + 1));
}
