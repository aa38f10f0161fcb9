import type { CalendarDate } from "../calendar/calendar-date";
import type { Fen } from "../money/fen";

/** The five channels the money is raised through, in the order the county names them. */
export const GIFT_CHANNELS = ["treasury", "union", "unit", "staff", "society"] as const;

/** 财政拨, 工会拿, 单位挤, 职工捐, 社会援助. */
export type GiftChannel = (typeof GIFT_CHANNELS)[number];

/** Whose body the donor is: the levels the county sums by. */
export type UnitKind = "office" | "group" | "fullyFunded" | "partlyFunded" | "enterprise" | "other";

/** One movement of money towards the fund; a return or correction is a movement of its own, below nothing. */
export interface Gift {
  readonly donor: string;
  readonly channel: GiftChannel;
  readonly unitKind: UnitKind;
  /** Department the donor belongs to; empty where none is stated. */
  readonly system: string;
  /** The day the money arrived; null is not stated, and then no day counts it. */
  readonly date: CalendarDate | null;
  readonly amountFen: Fen;
  readonly entry: "gift" | "return" | "correction";
  /** Goods at the value stated; never money in the account. */
  readonly isInKind: boolean;
  readonly isAnonymous: boolean;
  /** Who handed it over for the donor (甲转来乙捐款); null where the donor did. */
  readonly handedOverBy: string | null;
  /** People whose money it is; null where none are stated, or another part of the same line states them. */
  readonly donorCount: number | null;
}
