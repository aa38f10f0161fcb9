import { isPostingInWorkingDays } from "../../domain/parameters/parameter-definitions";
import type { Parameters } from "../../domain/parameters/parameters";
import { type PostingPeriod, postingPeriod } from "../../domain/posting/posting-period";

/**
 * When the notice of the campaign hangs; null while its first day or its length is not set.
 * @example periodOf({}) // => null
 */
export function periodOf(parameters: Parameters): PostingPeriod | null {
  const { postingFrom, postingDays } = parameters;
  if (postingFrom === undefined || postingDays === undefined) return null;
  const inWorkingDays = isPostingInWorkingDays(parameters);
  return postingPeriod({ from: postingFrom, days: postingDays, inWorkingDays });
}
