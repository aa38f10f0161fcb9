import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { DonorOrder } from "../../domain/donations/day-gifts";

/** The sheets a bulletin can have; the draft list names units and is made only for a named approver. */
export const BULLETIN_VERSIONS = ["posted", "script", "chart", "internal", "draft"] as const;

export type BulletinVersion = (typeof BULLETIN_VERSIONS)[number];

/** What is made of an ordinary day. */
export const USUAL_VERSIONS: readonly BulletinVersion[] = ["posted", "script", "chart", "internal"];

/** What is asked of a bulletin; what is left out is as the parameters of the year say. */
export interface BulletinRequest {
  /** The day reported; the day of the checks when absent. */
  readonly day?: CalendarDate;
  readonly versions?: readonly BulletinVersion[];
  /** Characters the script may have. */
  readonly length?: number;
  /** In which order donors stand; by arrival unless the parameters say by name. */
  readonly order?: DonorOrder;
  /** Who approves the draft list, with the post. */
  readonly approver?: string;
}

/**
 * Whether a request asks for the draft list without naming who approves it.
 * @example lacksApprover({ versions: ["draft"] }) // => true
 */
export function lacksApprover({ versions = [], approver = "" }: BulletinRequest): boolean {
  return versions.includes("draft") && approver.trim() === "";
}
