import type { HardshipCause } from "../eligibility/household-situation";
import type { HardshipClass } from "../eligibility/rule-outcome";
import type { Fen } from "../money/fen";

/** What a household is to get, with what its amount should follow from. */
export interface GrantedAmount {
  readonly hardshipClass: HardshipClass;
  readonly members: number;
  readonly causes: readonly HardshipCause[];
  /** As needOf computes it: greater is needier. */
  readonly need: number;
  readonly amountFen: Fen;
}

/** A household that gets less than another of the same class, members and causes, by their places in the list given. */
export interface UnlikeAmount {
  readonly lower: number;
  readonly higher: number;
  /** Whether the one that gets less is strictly needier; otherwise both are equally needy. */
  readonly isNeedier: boolean;
}

/**
 * Finds households that get less than another which is alike in class, members and causes and no needier; each is named once,
 * with the one that gets most. Equal need allows one rounding unit of difference.
 *
 * Source: 公平、公正、公开 and 兼顾一般，确保重点 of the campaign's order.
 * @example findUnlikeAmounts([{ ...deep, need: -100, amountFen: 50000 }, { ...deep, need: -900, amountFen: 80000 }], 0)
 * // => [{ lower: 0, higher: 1, isNeedier: true }]
 */
export function findUnlikeAmounts(
  granted: readonly GrantedAmount[],
  roundingFen: number,
): readonly UnlikeAmount[] {
  const groups = new Map<string, number[]>();
  granted.forEach(({ hardshipClass, members, causes }, place) => {
    const key = `${hardshipClass} ${members} ${[...new Set(causes)].sort().join()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  });
  return [...groups.values()]
    .flatMap((group) => unlikeInGroup(group, granted, roundingFen))
    .sort((one, other) => one.lower - other.lower);
}

function unlikeInGroup(
  group: readonly number[],
  granted: readonly GrantedAmount[],
  roundingFen: number,
): UnlikeAmount[] {
  const needOf = (place: number): number => granted[place]!.need;
  const amountOf = (place: number): number => granted[place]!.amountFen;
  const ordered = [...group].sort(
    (one, other) => needOf(one) - needOf(other) || amountOf(other) - amountOf(one),
  );
  const unlike: UnlikeAmount[] = [];
  let mostOfLessNeedy: number | null = null;
  for (let start = 0, end = 0; start < ordered.length; start = end) {
    const mostOfEqual = ordered[start]!;
    while (end < ordered.length && needOf(ordered[end]!) === needOf(mostOfEqual)) end += 1;
    for (const place of ordered.slice(start, end)) {
      if (mostOfLessNeedy !== null && amountOf(place) < amountOf(mostOfLessNeedy)) {
        unlike.push({ lower: place, higher: mostOfLessNeedy, isNeedier: true });
      } else if (amountOf(mostOfEqual) - amountOf(place) > roundingFen) {
        unlike.push({ lower: place, higher: mostOfEqual, isNeedier: false });
      }
    }
    if (mostOfLessNeedy === null || amountOf(mostOfEqual) > amountOf(mostOfLessNeedy)) {
      mostOfLessNeedy = mostOfEqual;
    }
  }
  return unlike;
}
