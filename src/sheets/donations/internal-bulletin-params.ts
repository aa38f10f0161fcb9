import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { BulletinCorrection } from "../../domain/donations/bulletin-corrections";
import type { BulletinFigures, Projection } from "../../domain/donations/bulletin-figures";
import type { Gift, GiftChannel } from "../../domain/donations/gift";
import type { Fen } from "../../domain/money/fen";

/** One unit as the office looks at it; null is not stated. */
export interface InternalUnitRow {
  readonly unit: string;
  readonly pledgedFen: Fen | null;
  readonly sumFen: Fen;
  readonly todayFen: Fen;
  /** Goods at the value stated, in no other sum. */
  readonly goodsFen: Fen;
  readonly balanceFen: Fen | null;
  readonly lastYearFen: Fen | null;
  /** Percent, one decimal. */
  readonly participation: number | null;
  /** What the unit is below its reference by, null where it is not. */
  readonly belowReferenceFen: Fen | null;
  readonly daysOverdue: number | null;
  readonly hasAnswered: boolean;
  /** All there in time, above last year, and nothing of the reference standards or the participation to find fault with. */
  readonly isCommendable: boolean;
  /** How it gave, and the numbers of its receipts, each once. */
  readonly ways: readonly string[];
  readonly receipts: readonly string[];
}

/** One entry of the day as it stands in the lists. */
export interface DayEntry {
  readonly donor: string;
  readonly channel: GiftChannel;
  readonly way: string;
  readonly receipt: string;
  readonly amountFen: Fen;
  readonly entry: Gift["entry"];
  readonly isInKind: boolean;
  readonly isAnonymous: boolean;
  readonly handedOverBy: string | null;
}

export interface InternalBulletinParams {
  readonly sheet: string;
  readonly county: string;
  readonly year: number;
  readonly figures: BulletinFigures;
  /** Every entry of the day, goods, returns and corrections among them. */
  readonly entries: readonly DayEntry[];
  /** Where amounts stand that no sum holds. */
  readonly leftOut: readonly string[];
  readonly units: readonly InternalUnitRow[];
  readonly targetFen: Fen | null;
  readonly lastYearFen: Fen | null;
  /** How last year stood on the same day; null where it is not known. */
  readonly lastYear: BulletinFigures | null;
  readonly projection: Projection | null;
  readonly lastDay: CalendarDate | null;
  /** Donors and staff up to the day, and the people of lines without a day, who are not among the donors. */
  readonly participation: {
    readonly donors: number;
    readonly staff: number;
    readonly undated: number;
  } | null;
  readonly corrections: readonly BulletinCorrection[];
  readonly titleFont: string;
}
