import {
  daysApart,
  grouped,
  type MatchedGroup,
  type MatchEntry,
  type MatchOptions,
  type MatchReason,
  type MatchResult,
  type OpenSides,
  withoutRivals,
} from "./match-entry";
import { namedSums } from "./match-named-sums";
import { partySums } from "./match-party-sums";
import { unnamedGifts } from "./match-unnamed";

/**
 * Matches two sides of an account. Certain: one number and amount, or party and amount within the window, or a party's lines that
 * add up to one line of the other side. Likely, with reasons: the same far apart in time, like names, a name in the text,
 * also where a transfer is for several units or several transfers for one, an odd amount that is alone on both sides, a gift that names nobody by
 * sum and day. The rest is left on both sides.
 *
 * Sides can be exchanged, and what is left over does not match again. Where two matches compete, neither is made.
 * @example matchEntries([], [], { windowDays: 15, isAlike: () => false }) // => { groups: [], restLeft: [], restRight: [] }
 */
export function matchEntries(
  left: readonly MatchEntry[],
  right: readonly MatchEntry[],
  options: MatchOptions,
): MatchResult {
  const open = { left: new Set(left.keys()), right: new Set(right.keys()) };
  const groups: MatchedGroup[] = [];
  const take = (group: MatchedGroup) => {
    groups.push(group);
    group.left.forEach((index) => open.left.delete(index));
    group.right.forEach((index) => open.right.delete(index));
  };
  const sides: OpenSides = { left, right, open, options };
  const stages = [byReference, byPartyAndAmount, partySums, byWeakEvidence, namedSums, unnamedGifts];
  for (const { left: ours, right: theirs } of options.confirmed ?? []) {
    const isOpen =
      ours.every((index) => open.left.has(index)) && theirs.every((index) => open.right.has(index));
    if (isOpen) take({ left: ours, right: theirs, certainty: "certain", reasons: ["confirmed"] });
  }
  // Each match may make another one the only one, so all stages run until none finds more.
  for (let found = true; found;) {
    found = false;
    for (const stage of stages) {
      for (const group of stage(sides)) {
        if (options.isRefused?.(group.left, group.right)) continue;
        take(group);
        found = true;
      }
    }
  }
  return { groups, restLeft: [...open.left], restRight: [...open.right] };
}

function byReference(sides: OpenSides): MatchedGroup[] {
  const key = ({ reference, amountFen }: MatchEntry) =>
    reference === "" ? null : `${reference}|${amountFen}`;
  const groups: MatchedGroup[] = [];
  const rightBy = grouped(sides.right, sides.open.right, key);
  for (const [name, own] of grouped(sides.left, sides.open.left, key)) {
    const others = rightBy.get(name);
    if (own.length !== 1 || others?.length !== 1) continue;
    groups.push({ left: own, right: others, certainty: "certain", reasons: ["reference", "amount"] });
  }
  return groups;
}

function byPartyAndAmount(sides: OpenSides): MatchedGroup[] {
  const key = ({ party, amountFen }: MatchEntry) => (party === "" ? null : `${party}|${amountFen}`);
  const groups: MatchedGroup[] = [];
  const rightBy = grouped(sides.right, sides.open.right, key);
  for (const [name, own] of grouped(sides.left, sides.open.left, key)) {
    const others = rightBy.get(name);
    if (others !== undefined) groups.push(...pairNearest(own, others, sides));
  }
  return groups;
}

/** Pairs lines alike in party and amount, nearest days first; far apart or one of several too many, it is only likely. */
function pairNearest(own: readonly number[], others: readonly number[], sides: OpenSides): MatchedGroup[] {
  const { windowDays } = sides.options;
  const byDate = (side: readonly MatchEntry[]) => (a: number, b: number) =>
    (side[a]?.date ?? "").localeCompare(side[b]?.date ?? "") || a - b;
  const lefts = [...own].sort(byDate(sides.left));
  const rights = [...others].sort(byDate(sides.right));
  const pairs: { days: number | null; i: number; j: number }[] = [];
  lefts.forEach((left, i) =>
    rights.forEach((right, j) => {
      const days = daysApart(sides.left[left] as MatchEntry, sides.right[right] as MatchEntry);
      // As many on both sides: the first belongs to the first, and so on.
      if (lefts.length === rights.length && i !== j) return;
      pairs.push({ days, i, j });
    }),
  );
  const distance = ({ days }: { days: number | null }) => days ?? windowDays;
  pairs.sort(
    (a, b) => distance(a) - distance(b) || a.i + a.j - b.i - b.j || Math.max(a.i, a.j) - Math.max(b.i, b.j),
  );
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  const groups: MatchedGroup[] = [];
  for (const { days, i, j } of pairs) {
    if (usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    const isNear = days !== null && days <= windowDays;
    const isPlain = lefts.length === rights.length || days === 0;
    const certainty = isPlain && (isNear || (days === null && lefts.length === 1)) ? "certain" : "likely";
    const timing: readonly MatchReason[] = days === null ? [] : [isNear ? "date" : "dateFar"];
    const reasons: readonly MatchReason[] = ["party", "amount", ...timing];
    groups.push({ left: [lefts[i] as number], right: [rights[j] as number], certainty, reasons });
  }
  return groups;
}

// Round sums are given by many; only an odd one speaks for itself.
const ROUND_FEN = 10_000;

/** Lines of one amount whose names are alike, whose text names the other, or whose amount no other line has. */
function byWeakEvidence(sides: OpenSides): MatchedGroup[] {
  const key = ({ amountFen }: MatchEntry) => String(amountFen);
  const rightBy = grouped(sides.right, sides.open.right, key);
  const edges: MatchedGroup[] = [];
  for (const [amount, own] of grouped(sides.left, sides.open.left, key)) {
    const others = rightBy.get(amount) ?? [];
    const isAlone = own.length === 1 && others.length === 1 && Number(amount) % ROUND_FEN !== 0;
    for (const a of own) {
      for (const b of others) {
        const reasons = weakReasons(
          sides.left[a] as MatchEntry,
          sides.right[b] as MatchEntry,
          isAlone,
          sides,
        );
        if (reasons !== null) edges.push({ left: [a], right: [b], certainty: "likely", reasons });
      }
    }
  }
  return withoutRivals(edges);
}

function weakReasons(
  a: MatchEntry,
  b: MatchEntry,
  isAlone: boolean,
  { options }: OpenSides,
): readonly MatchReason[] | null {
  const days = daysApart(a, b);
  if (days !== null && days > options.windowDays) return null;
  const timing: readonly MatchReason[] = days === null ? [] : ["date"];
  if (a.party !== "" && b.party !== "") {
    if (a.party === b.party) return null;
    if (names(a.text, b.party) || names(b.text, a.party)) return ["nameInText", "amount", ...timing];
    if (options.isAlike(a.party, b.party)) return ["likeName", "amount", ...timing];
  } else if (names(a.text, b.party) || names(b.text, a.party)) return ["nameInText", "amount", ...timing];
  return isAlone && days !== null ? ["onlyAmount", ...timing] : null;
}

function names(text: string, party: string): boolean {
  return party.length >= 2 && text.includes(party);
}
