import {
  daysApart,
  grouped,
  type MatchedGroup,
  type MatchEntry,
  type MatchReason,
  type OpenSides,
  type Pair,
  withoutRivals,
} from "./match-entry";

// Beyond so many lines of one party a sum proves nothing: some choice of them makes almost any amount.
const mostLines = 12;

/**
 * Matches one line with several of the same party that add up to it, on either side. All open lines of the party together are
 * certain within the window; some of them are likely, where one choice alone makes the sum.
 * @example partySums({ left: [], right: [], open: { left: new Set(), right: new Set() }, options }) // => []
 */
export function partySums(sides: OpenSides): MatchedGroup[] {
  const key = ({ party }: MatchEntry) => (party === "" ? null : party);
  const rightBy = grouped(sides.right, sides.open.right, key);
  const groups: MatchedGroup[] = [];
  for (const [party, left] of grouped(sides.left, sides.open.left, key)) {
    const right = rightBy.get(party);
    if (right === undefined || left.length + right.length < 3) continue;
    const whole = wholeParty(left, right, sides);
    if (whole !== null) groups.push(whole);
    else groups.push(...someOfParty(left, right, sides));
  }
  return groups;
}

function wholeParty(
  left: readonly number[],
  right: readonly number[],
  sides: OpenSides,
): MatchedGroup | null {
  if (sumOf(left, sides.left) !== sumOf(right, sides.right)) return null;
  const isOneToMany = left.length === 1 || right.length === 1;
  const timing = timingOf({ left, right }, sides);
  const certainty = isOneToMany && timing[0] === "date" ? "certain" : "likely";
  return { left, right, certainty, reasons: ["party", "sum", ...timing] };
}

/**
 * What the days of some lines say: all near each other, some far apart, or nothing where one has no day.
 * @example timingOf({ left: [], right: [] }, sides) // => ["date"]
 */
export function timingOf({ left, right }: Pair, sides: OpenSides): readonly MatchReason[] {
  const days = left.flatMap((a) =>
    right.map((b) => daysApart(sides.left[a] as MatchEntry, sides.right[b] as MatchEntry)),
  );
  if (days.includes(null)) return [];
  return [days.every((each) => (each ?? 0) <= sides.options.windowDays) ? "date" : "dateFar"];
}

function someOfParty(left: readonly number[], right: readonly number[], sides: OpenSides): MatchedGroup[] {
  const found: MatchedGroup[] = [];
  for (const a of left) {
    const chosen = onlyChoice(sides.left[a] as MatchEntry, right, sides.right, sides.options.windowDays);
    if (chosen !== null) {
      found.push(ofParty({ left: [a], right: chosen }, sides));
    }
  }
  for (const b of right) {
    const chosen = onlyChoice(sides.right[b] as MatchEntry, left, sides.left, sides.options.windowDays);
    if (chosen !== null) {
      found.push(ofParty({ left: chosen, right: [b] }, sides));
    }
  }
  return withoutRivals(found);
}

function ofParty(pair: Pair, sides: OpenSides): MatchedGroup {
  return { ...pair, certainty: "likely", reasons: ["party", "sum", ...timingOf(pair, sides)] };
}

/**
 * The two or more lines that make the amount, when one choice alone does.
 * @example onlyChoice(entry, [], [], 15) // => null
 */
export function onlyChoice(
  { amountFen, date }: MatchEntry,
  candidates: readonly number[],
  entries: readonly MatchEntry[],
  windowDays: number,
): readonly number[] | null {
  const near = candidates.filter((index) => {
    const entry = entries[index] as MatchEntry;
    const days = daysApart({ date }, entry);
    return (days === null || days <= windowDays) && entry.amountFen > 0 && entry.amountFen < amountFen;
  });
  if (near.length < 2 || near.length > mostLines) return null;
  let only: readonly number[] | null = null;
  for (let choice = 1; choice < 1 << near.length; choice += 1) {
    const picked = near.filter((_, bit) => (choice & (1 << bit)) !== 0);
    if (picked.length < 2 || sumOf(picked, entries) !== amountFen) continue;
    if (only !== null) return null;
    only = picked;
  }
  return only;
}

function sumOf(indexes: readonly number[], entries: readonly MatchEntry[]): number {
  return indexes.reduce((sum, index) => sum + (entries[index]?.amountFen ?? 0), 0);
}
