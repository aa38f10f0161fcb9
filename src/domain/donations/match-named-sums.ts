import { type MatchedGroup, type MatchEntry, type OpenSides, withoutRivals } from "./match-entry";
import { onlyChoice, timingOf } from "./match-party-sums";

/**
 * Proposes sums that cross parties by the names in the text: one transfer whose text names the units it is for, and several
 * transfers by others whose texts name the one unit they are for. Every unit named has its part, and one choice alone makes the sum.
 * @example namedSums({ left: [], right: [], open: { left: new Set(), right: new Set() }, options }) // => []
 */
export function namedSums(sides: OpenSides): MatchedGroup[] {
  const { left, right, open, options } = sides;
  const swapped = { left: right, right: left, open: { left: open.right, right: open.left }, options };
  const found = new Map<string, MatchedGroup>();
  const add = (ours: readonly number[], theirs: readonly number[], isSwapped: boolean) => {
    const pair = isSwapped ? { left: theirs, right: ours } : { left: ours, right: theirs };
    const timing = timingOf(pair, sides);
    const key = `${pair.left.join()}|${pair.right.join()}`;
    found.set(key, { ...pair, certainty: "likely", reasons: ["nameInText", "sum", ...timing] });
  };
  for (const side of [sides, swapped]) {
    const named = partiesNamed(side);
    for (const [line, theirs] of oneForSeveral(side, named)) add([line], theirs, side === swapped);
    for (const [ours, line] of severalForOne(side, named)) add(ours, [line], side === swapped);
  }
  return withoutRivals([...found.values()]);
}

type Named = ReadonlyMap<number, ReadonlySet<string>>;

/** The parties of the right side each open line of the left names, its own left out; a name within a longer one is not named. */
function partiesNamed({ left, right, open }: OpenSides): Named {
  const byStart = new Map<string, Set<string>>();
  for (const index of open.right) {
    const party = right[index]?.party ?? "";
    if (party.length < 2) continue;
    const start = party.slice(0, 2);
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, new Set([party]));
    else known.add(party);
  }
  const named = new Map<number, ReadonlySet<string>>();
  for (const index of open.left) {
    const { text, party: own } = left[index] as MatchEntry;
    const parties = new Set<string>();
    for (let at = 0; at + 1 < text.length;) {
      let longest = "";
      for (const party of byStart.get(text.slice(at, at + 2)) ?? []) {
        if (party.length > longest.length && text.startsWith(party, at)) longest = party;
      }
      if (longest !== "" && longest !== own) parties.add(longest);
      at += Math.max(1, longest.length);
    }
    if (parties.size > 0) named.set(index, parties);
  }
  return named;
}

function oneForSeveral({ left, right, open, options }: OpenSides, named: Named) {
  const byParty = linesBy(open.right, (index) => [right[index]?.party ?? ""]);
  return [...named].flatMap(([line, parties]): [number, readonly number[]][] => {
    const entry = left[line] as MatchEntry;
    // What the payer gives of its own may be in the same transfer.
    const candidates = [...parties, ...(entry.party === "" ? [] : [entry.party])].flatMap(
      (party) => byParty.get(party) ?? [],
    );
    const chosen = onlyChoice(entry, candidates, right, options.windowDays);
    if (chosen === null) return [];
    const taken = new Set(chosen.map((index) => right[index]?.party));
    return [...parties].every((party) => taken.has(party)) ? [[line, chosen]] : [];
  });
}

function severalForOne({ left, right, open, options }: OpenSides, named: Named) {
  const naming = linesBy(named.keys(), (index) => [...(named.get(index) ?? [])]);
  const ownOf = linesBy(open.left, (index) => [left[index]?.party ?? ""]);
  return [...open.right].flatMap((line): [readonly number[], number][] => {
    const entry = right[line] as MatchEntry;
    // A transfer that names other units too is not for this one alone.
    const others = (naming.get(entry.party) ?? []).filter((index) => named.get(index)?.size === 1);
    if (entry.party === "" || others.length === 0) return [];
    const candidates = [...others, ...(ownOf.get(entry.party) ?? [])];
    const chosen = onlyChoice(entry, candidates, left, options.windowDays);
    return chosen?.some((index) => others.includes(index)) === true ? [[chosen, line]] : [];
  });
}

function linesBy(
  lines: Iterable<number>,
  partiesOf: (index: number) => readonly string[],
): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (const index of lines) {
    for (const party of partiesOf(index)) {
      const known = found.get(party);
      if (known === undefined) found.set(party, [index]);
      else known.push(index);
    }
  }
  return found;
}
