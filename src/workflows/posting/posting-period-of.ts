import { countWorkingDays } from "../../domain/calendar/working-days";
import { isPostingInWorkingDays } from "../../domain/parameters/parameter-definitions";
import type { Parameters } from "../../domain/parameters/parameters";
import { paperDate } from "../../sheets/layout/chinese-text";
import { type PostingPeriod, postingPeriod } from "../../domain/posting/posting-period";

/**
 * When the notice of the campaign hangs; null while its first day or its length is not set. A last day that the county sets goes
 * before any counting: it knows its holidays.
 * @example periodOf({}) // => null
 */
export function periodOf(parameters: Parameters): PostingPeriod | null {
  const { postingFrom, postingDays, postingTo } = parameters;
  if (postingFrom !== undefined && postingTo !== undefined && postingTo >= postingFrom) {
    const workingDays = countWorkingDays(postingFrom, postingTo);
    return { from: postingFrom, to: postingTo, workingDays, holidaysKnown: true };
  }
  if (postingFrom === undefined || postingDays === undefined) return null;
  const inWorkingDays = isPostingInWorkingDays(parameters);
  return postingPeriod({ from: postingFrom, days: postingDays, inWorkingDays });
}

/**
 * The period as it stands on paper; "" while it is not set.
 * @example postingSentence({}) // => ""
 */
export function postingSentence(parameters: Parameters): string {
  const period = periodOf(parameters);
  if (period === null) return "";
  const { from, to, workingDays } = period;
  const days = isPostingInWorkingDays(parameters) && workingDays !== null ? `（${workingDays}个工作日）` : "";
  return `${paperDate(from)}至${paperDate(to)}${days}`;
}
