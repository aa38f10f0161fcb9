import type { CalendarDate } from "../calendar/calendar-date";
import type { Fen } from "../money/fen";
import type { Gift } from "./gift";
import { giverKeys } from "./giver-keys";

/** In which order donors can stand. */
export const DONOR_ORDERS = ["arrival", "name", "amount"] as const;

export type DonorOrder = (typeof DONOR_ORDERS)[number];

/** What one donor brought on a day. */
export interface DayGift {
  readonly donor: string;
  readonly handedOverBy: string | null;
  readonly isAnonymous: boolean;
  /** People who gave; null where no line states them. */
  readonly donorCount: number | null;
  /** All channels but that of the workers. */
  readonly byUnitFen: Fen;
  readonly byStaffFen: Fen;
  readonly todayFen: Fen;
}

/** The gifts of a day by donor; returns and corrections are a sum of their own. */
export interface DayGifts {
  /** In the order in which they stand in the lists. */
  readonly donors: readonly DayGift[];
  /** Returned and corrected on the day, and how many entries. */
  readonly other: { readonly count: number; readonly byUnitFen: Fen; readonly byStaffFen: Fen };
}

/**
 * Adds up the gifts of one day by donor, money only, so that the donors and the rest are the sum of the day.
 * @example giftsOfDay([], "2027-01-20" as CalendarDate).donors // => []
 */
export function giftsOfDay(gifts: readonly Gift[], day: CalendarDate): DayGifts {
  const donors = new Map<string, { first: Gift; people: number | null; unit: number; staff: number }>();
  const other = { count: 0, unit: 0, staff: 0 };
  const givers = giverKeys(gifts);
  for (const [at, gift] of gifts.entries()) {
    if (gift.date !== day || gift.isInKind) continue;
    const part = gift.channel === "staff" ? "staff" : "unit";
    if (gift.entry !== "gift") {
      other.count += 1;
      other[part] += gift.amountFen;
      continue;
    }
    const key = `${givers[at]}|${gift.isAnonymous ? "anonymous" : ""}`;
    const known = donors.get(key) ?? { first: gift, people: null, unit: 0, staff: 0 };
    known[part] += gift.amountFen;
    if (gift.donorCount !== null) known.people = (known.people ?? 0) + gift.donorCount;
    donors.set(key, known);
  }
  return {
    donors: [...donors.values()].map(({ first, people, unit, staff }) => ({
      donor: first.donor,
      handedOverBy: first.handedOverBy,
      isAnonymous: first.isAnonymous,
      donorCount: people,
      byUnitFen: unit as Fen,
      byStaffFen: staff as Fen,
      todayFen: (unit + staff) as Fen,
    })),
    other: { count: other.count, byUnitFen: other.unit as Fen, byStaffFen: other.staff as Fen },
  };
}

/**
 * Orders donors by the day their first gift arrived; gifts of one day stand as in the lists.
 * @example byArrival([{ donor: "县教育局" }], []) // => [{ donor: "县教育局" }]
 */
export function byArrival<Donor extends { readonly donor: string }>(
  donors: readonly Donor[],
  gifts: readonly Gift[],
): readonly Donor[] {
  const first = new Map<string, CalendarDate>();
  for (const { donor, date, isInKind } of gifts) {
    if (date === null || isInKind) continue;
    const known = first.get(donor);
    if (known === undefined || date < known) first.set(donor, date);
  }
  const dayOf = ({ donor }: Donor) => first.get(donor) ?? "";
  return [...donors].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}
