import {
  daysApart,
  grouped,
  type MatchedGroup,
  type MatchEntry,
  type OpenSides,
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
  { left: lefts, right: rights, options }: OpenSides,
): MatchedGroup | null {
  if (sumOf(left, lefts) !== sumOf(right, rights)) return null;
  const isOneToMany = left.length === 1 || right.length === 1;
  const isNear = left.every((a) =>
    right.every((b) => {
      const days = daysApart(lefts[a] as MatchEntry, rights[b] as MatchEntry);
      return days !== null && days <= options.windowDays;
    }),
  );
  const certainty = isOneToMany && isNear ? "certain" : "likely";
  return { left, right, certainty, reasons: ["party", "sum", isNear ? "date" : "dateFar"] };
}

function someOfParty(left: readonly number[], right: readonly number[], sides: OpenSides): MatchedGroup[] {
  const found: MatchedGroup[] = [];
  for (const a of left) {
    const chosen = onlyChoice(sides.left[a] as MatchEntry, right, sides.right, sides.options.windowDays);
    if (chosen !== null) {
      found.push({ left: [a], right: chosen, certainty: "likely", reasons: ["party", "sum", "date"] });
    }
  }
  for (const b of right) {
    const chosen = onlyChoice(sides.right[b] as MatchEntry, left, sides.left, sides.options.windowDays);
    if (chosen !== null) {
      found.push({ left: chosen, right: [b], certainty: "likely", reasons: ["party", "sum", "date"] });
    }
  }
  return withoutRivals(found);
}

/** The two or more lines that make the amount, when one choice alone does. */
function onlyChoice(
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
