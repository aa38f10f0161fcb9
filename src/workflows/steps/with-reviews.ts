import type { HouseholdSteps } from "../../domain/steps/household-steps";
import type { RecordedReview } from "./read-reviews";

/** A household as a record of the review names it. */
interface NamedHousehold {
  readonly name: string;
  readonly workUnit: string;
}

const keyOf = ({ name, workUnit }: NamedHousehold): string =>
  `${name.normalize("NFKC").replace(/\s/g, "")}\n${workUnit.normalize("NFKC").replace(/\s/g, "")}`;

/**
 * The review of a household by name and enterprise; null where none is recorded, or where the enterprise reviewed two of that name.
 * @example reviewFinder([])({ name: "傅长生", workUnit: "县酒厂" }) // => null
 */
export function reviewFinder(
  reviews: readonly RecordedReview[],
): (household: NamedHousehold) => RecordedReview | null {
  const byName = new Map<string, RecordedReview | null>();
  for (const review of reviews) byName.set(keyOf(review), byName.has(keyOf(review)) ? null : review);
  return (household) => byName.get(keyOf(household)) ?? null;
}

/**
 * The steps of a household with what the record of the review says where nothing is recorded of it: what somebody wrote on 办理进度
 * goes first.
 * @example withReview(NO_STEPS, null) // => NO_STEPS
 */
export function withReview(steps: HouseholdSteps, review: RecordedReview | null): HouseholdSteps {
  if (review === null || review.outcome === null || review.outcome === "open") return steps;
  return {
    ...steps,
    reviewedOn: steps.reviewedOn ?? review.reviewedOn,
    reviewPresent: steps.reviewPresent ?? review.votes.present,
    reviewResult: steps.reviewResult ?? review.outcome,
  };
}
