/** How a democratic review ended for a household; "open" is to be looked into and reviewed again. */
export type ReviewOutcome = "agreed" | "refused" | "open";

/** Votes as counted; null is not recorded. */
export interface ReviewVotes {
  readonly agree: number | null;
  readonly disagree: number | null;
  readonly abstain: number | null;
  /** Who was there to vote. */
  readonly present: number | null;
}

/** How many votes were cast. */
const castOf = ({ agree, disagree, abstain }: ReviewVotes): number =>
  (agree ?? 0) + (disagree ?? 0) + (abstain ?? 0);

/**
 * What the votes come to: agreed by more than half of those present, of those who voted where nobody counted who was there; null
 * without a vote for it.
 * Source: the county's address (民主评议); more than half is the usage of workers' meetings, not stated there.
 * @example reviewOutcome({ agree: 5, disagree: 3, abstain: 1, present: 9 }) // => "agreed"
 */
export function reviewOutcome(votes: ReviewVotes): ReviewOutcome | null {
  if (votes.agree === null) return null;
  return votes.agree * 2 > (votes.present ?? castOf(votes)) ? "agreed" : "refused";
}

/**
 * What is wrong with a record: more votes than people present, or a result the votes do not bear out.
 * @example reviewFault({ agree: 3, disagree: 6, abstain: 0, present: 9 }, "agreed") // => "differs"
 */
export function reviewFault(votes: ReviewVotes, written: ReviewOutcome | null): "exceeds" | "differs" | null {
  if (votes.present !== null && castOf(votes) > votes.present) return "exceeds";
  const voted = reviewOutcome(votes);
  // What is put off may have any votes.
  return written !== null && written !== "open" && voted !== null && voted !== written ? "differs" : null;
}
