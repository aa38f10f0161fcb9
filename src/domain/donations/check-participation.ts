import { isBoundInclusive } from "../parameters/parameter-definitions";
import type { Parameters } from "../parameters/parameters";

const SHARE_SCALE = 1_000_000;

export type ParticipationCheck =
  | { readonly kind: "reached" }
  | { readonly kind: "notStated" }
  | { readonly kind: "unset" }
  | { readonly kind: "donorsExceedStaff"; readonly params: { donors: number; staff: number } }
  | {
      readonly kind: "below";
      readonly params: { donors: number; staff: number; percent: number; requiredPercent: number };
    };

/**
 * Compares donors ÷ staff on the roll with the participation rate; 达到 counts reaching the rate itself as enough.
 *
 * Units: percent to one decimal, rounded down so that 79.96 % never shows as 80 %.
 * Source: the county's address on the Sending Warmth campaign (捐款面要达到).
 * @example checkParticipation(null, 20, {}).kind // => "notStated"
 */
export function checkParticipation(
  donors: number | null,
  staff: number | null,
  parameters: Parameters,
): ParticipationCheck {
  if (donors !== null && staff !== null && donors > staff)
    return { kind: "donorsExceedStaff", params: { donors, staff } };
  const rate = parameters.participationRate;
  if (rate === undefined) return { kind: "unset" };
  if (donors === null || staff === null || !(staff >= 1)) return { kind: "notStated" };
  const wholeRate = Math.round(rate * SHARE_SCALE);
  const difference = donors * SHARE_SCALE - staff * wholeRate;
  const inclusive = isBoundInclusive(parameters, "participationBoundInclusive");
  if (difference > 0 || (difference === 0 && inclusive)) return { kind: "reached" };
  const percent = Math.floor((donors * 1000) / staff) / 10;
  return { kind: "below", params: { donors, staff, percent, requiredPercent: wholeRate / 10_000 } };
}
