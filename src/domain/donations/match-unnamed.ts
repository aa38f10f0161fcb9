import { isUnnamedDonor } from "./giver-keys";
import {
  daysApart,
  grouped,
  type MatchedGroup,
  type MatchEntry,
  type OpenSides,
  withoutRivals,
} from "./match-entry";

// A transfer of Friday is entered on Monday.
const nearDays = 3;

/**
 * Proposes a transfer for a gift where one of them names nobody (匿名, 爱心人士, a blank): one sum on one day, else within three
 * days, alone of its sum there. A payer with an open line of its own on the other side is not taken for a stranger, nor is cash for a transfer.
 * @example unnamedGifts({ left: [], right: [], open: { left: new Set(), right: new Set() }, options }) // => []
 */
export function unnamedGifts({ left, right, open }: OpenSides): MatchedGroup[] {
  const key = ({ amountFen, isCash }: MatchEntry) => (isCash === true ? null : String(amountFen));
  const known = { left: openParties(left, open.left), right: openParties(right, open.right) };
  const isStranger = ({ party }: MatchEntry, others: ReadonlySet<string>) =>
    isUnnamedDonor(party) || !others.has(party);
  const rightBy = grouped(right, open.right, key);
  for (const most of [0, nearDays]) {
    const edges: MatchedGroup[] = [];
    for (const [amount, own] of grouped(left, open.left, key)) {
      for (const a of own) {
        const ours = left[a] as MatchEntry;
        for (const b of rightBy.get(amount) ?? []) {
          const theirs = right[b] as MatchEntry;
          if (!isUnnamedDonor(ours.party) && !isUnnamedDonor(theirs.party)) continue;
          if (!isStranger(ours, known.right) || !isStranger(theirs, known.left)) continue;
          const days = daysApart(ours, theirs);
          if (days === null || days > most) continue;
          edges.push({ left: [a], right: [b], certainty: "likely", reasons: ["unnamed", "amount", "date"] });
        }
      }
    }
    const found = withoutRivals(edges);
    if (found.length > 0) return found;
  }
  return [];
}

function openParties(side: readonly MatchEntry[], open: ReadonlySet<number>): ReadonlySet<string> {
  return new Set([...open].map((index) => side[index]?.party ?? ""));
}
