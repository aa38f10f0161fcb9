import { maskName } from "../../domain/identity/mask";
import type { Finding } from "../../domain/finding";
import { createFinding } from "../../domain/finding-severity";
import { reviewFault } from "../../domain/steps/review-outcome";
import { type CheckedHouseholds, payableUnits } from "../rosters/payable-units";
import type { RecordedReview } from "../steps/read-reviews";
import { reviewFinder } from "../steps/with-reviews";

/**
 * Records of the democratic review whose votes cannot be, or do not bear out the result; and households on the list although the review
 * refused them.
 * Source: the county's address (确定帮扶对象要民主评议).
 * @example checkReviews([], { campaign: { parameters: {} }, registers: [] }) // => []
 */
export function checkReviews(
  reviews: readonly RecordedReview[],
  checked: CheckedHouseholds,
): readonly Finding[] {
  if (reviews.length === 0) return [];
  const find = reviewFinder(reviews);
  const refused = new Set(
    payableUnits(checked).units.flatMap(({ workUnit, households }) =>
      households.flatMap(({ row }) => {
        const review = find({ name: row.name, workUnit });
        return review?.outcome === "refused" ? [review] : [];
      }),
    ),
  );
  return reviews.flatMap((review) => {
    const { votes, written, where, workUnit } = review;
    const whom = { maskedName: maskName(review.name, "ends"), workUnit };
    const fault = reviewFault(votes, written);
    return [
      ...(fault === null ? [] : [createFinding("review.votes", where, { ...whom, ...votes, fault })]),
      ...(refused.has(review) ? [createFinding("review.refused", where, whom)] : []),
    ];
  });
}
