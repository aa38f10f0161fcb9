import type { CalendarDate } from "../calendar/calendar-date";
import { dateOfSerial, daysBetween, serialOf } from "../calendar/day-number";
import type { Fen } from "../money/fen";
import { type Gift, GIFT_CHANNELS, type GiftChannel, type UnitKind } from "./gift";
import { giverKeys } from "./giver-keys";

/** Money of the day and of all days up to it. */
export interface DayAndSum {
  readonly todayFen: Fen;
  readonly sumFen: Fen;
}

/** What one donor gave up to the day; of gifts that name nobody, each is one donor's. */
export interface DonorFigures extends DayAndSum {
  readonly donor: string;
  readonly unitKind: UnitKind;
  readonly system: string;
  /** True when every gift of the donor asked for it. */
  readonly isAnonymous: boolean;
  readonly handedOverBy: string | null;
}

/** What the gifts of a campaign add up to on a day; the same gifts and day always give the same figures. */
export interface BulletinFigures extends DayAndSum {
  readonly day: CalendarDate;
  /** Donors with a gift of the day; donors with a gift so far. */
  readonly donorsToday: number;
  readonly donorsSoFar: number;
  readonly byChannel: Readonly<Record<GiftChannel, DayAndSum>>;
  /** Sums so far by kind of unit and channel. */
  readonly byKind: ReadonlyMap<UnitKind, Readonly<Record<GiftChannel, Fen>>>;
  readonly bySystem: ReadonlyMap<string, DayAndSum>;
  readonly donors: readonly DonorFigures[];
  /** Sum at the end of each day with a movement, oldest first. */
  readonly days: readonly { readonly day: CalendarDate; readonly sumFen: Fen }[];
  /** Goods so far at their stated value; in no other figure. */
  readonly inKindFen: Fen;
  /** The same by donor. */
  readonly inKindBy: ReadonlyMap<string, Fen>;
  /** Gifts without a date, which no day can count. */
  readonly undated: CountAndSum;
  /** Gifts counted although their day lies outside the campaign. */
  readonly outside: CountAndSum;
}

/** So many entries, and what they add up to. */
interface CountAndSum {
  readonly count: number;
  readonly sumFen: Fen;
}

/** First and last day of the campaign, as far as the year's parameters say. */
interface CampaignDays {
  readonly campaignFrom?: CalendarDate | undefined;
  readonly campaignTo?: CalendarDate | undefined;
}

/**
 * Adds up the gifts up to a day by their dates, so that any past day is reproduced. Returns and corrections count on their own
 * day. Goods and gifts without a date are in no sum of money and are stated apart. Money dated outside the campaign is in the
 * account and counts, and is stated too; what lies before the first day stands on it, so that one slip makes no year of a trend.
 * @example bulletinFigures([], "2027-01-20" as CalendarDate).sumFen // => 0
 */
export function bulletinFigures(
  gifts: readonly Gift[],
  day: CalendarDate,
  { campaignFrom, campaignTo }: CampaignDays = {},
): BulletinFigures {
  const total = new Tally();
  const channels = new Map<GiftChannel, Tally>(GIFT_CHANNELS.map((channel) => [channel, new Tally()]));
  const kinds = new Map<UnitKind, Record<GiftChannel, Fen>>();
  const systems = new Map<string, Tally>();
  const donors = new Map<
    string,
    { tally: Tally; first: Gift; isAnonymous: boolean; handedOverBy: string | null }
  >();
  const movements = new Map<CalendarDate, number>();
  const goods = new Map<string, Fen>();
  const undated = { count: 0, sum: 0 };
  const outside = { count: 0, sum: 0 };
  const isOutside = (date: CalendarDate) =>
    (campaignFrom !== undefined && date < campaignFrom) || (campaignTo !== undefined && date > campaignTo);
  const firstDay = campaignFrom !== undefined && campaignFrom <= day ? campaignFrom : null;
  const givers = giverKeys(gifts);
  for (const [at, gift] of gifts.entries()) {
    const { date, amountFen, channel, unitKind, system, donor } = gift;
    const giver = givers[at] ?? donor;
    if (date === null) {
      undated.count += 1;
      undated.sum += amountFen;
      continue;
    }
    if (date > day) continue;
    if (gift.isInKind) {
      goods.set(donor, ((goods.get(donor) ?? 0) + amountFen) as Fen);
      continue;
    }
    if (isOutside(date)) {
      outside.count += 1;
      outside.sum += amountFen;
    }
    const isToday = date === day;
    total.add(amountFen, isToday);
    channels.get(channel)?.add(amountFen, isToday);
    const kind = kinds.get(unitKind) ?? emptyChannels();
    kind[channel] = (kind[channel] + amountFen) as Fen;
    kinds.set(unitKind, kind);
    tallyOf(systems, system).add(amountFen, isToday);
    const known = donors.get(giver) ?? {
      tally: new Tally(),
      first: gift,
      isAnonymous: true,
      handedOverBy: gift.handedOverBy,
    };
    known.tally.add(amountFen, isToday);
    known.isAnonymous &&= gift.isAnonymous;
    if (gift.handedOverBy === null) known.handedOverBy = null;
    donors.set(giver, known);
    const movedOn = firstDay !== null && date < firstDay ? firstDay : date;
    movements.set(movedOn, (movements.get(movedOn) ?? 0) + amountFen);
  }
  const list = [...donors.values()].map(({ tally, first, isAnonymous, handedOverBy }): DonorFigures => ({
    donor: first.donor,
    unitKind: first.unitKind,
    system: first.system,
    isAnonymous,
    handedOverBy,
    ...tally.figures(),
  }));
  return {
    day,
    ...total.figures(),
    donorsToday: list.filter(({ todayFen }) => todayFen > 0).length,
    donorsSoFar: list.filter(({ sumFen }) => sumFen > 0).length,
    byChannel: Object.fromEntries(
      [...channels].map(([channel, tally]) => [channel, tally.figures()]),
    ) as Record<GiftChannel, DayAndSum>,
    byKind: kinds,
    bySystem: new Map([...systems].map(([system, tally]) => [system, tally.figures()])),
    donors: list,
    days: runningSums(movements),
    inKindFen: [...goods.values()].reduce((sum, fen) => sum + fen, 0) as Fen,
    inKindBy: goods,
    undated: { count: undated.count, sumFen: undated.sum as Fen },
    outside: { count: outside.count, sumFen: outside.sum as Fen },
  };
}

/** How far the money is on the way to a target at the pace so far. */
export interface Projection {
  /** Mean of a day from the first gift to the day asked. */
  readonly perDayFen: Fen;
  /** Where the money stands on the last day at that pace; null where no last day is set. */
  readonly onLastDayFen: Fen | null;
  /** When the target is reached at that pace; null where there is none, or no pace, or it lies beyond ten years. */
  readonly targetReachedOn: CalendarDate | null;
}

/**
 * Carries the pace so far on; null before the first gift. A projection, no promise.
 * @example projectTotal(bulletinFigures([], day), null, null) // => null
 */
export function projectTotal(
  { day, days, sumFen }: BulletinFigures,
  targetFen: Fen | null,
  lastDay: CalendarDate | null,
): Projection | null {
  const first = days[0]?.day;
  if (first === undefined) return null;
  const elapsed = daysBetween(first, day) + 1;
  const perDay = Math.floor(sumFen / elapsed);
  const left = lastDay === null ? null : Math.max(0, daysBetween(day, lastDay));
  const missing = targetFen === null ? null : Math.max(0, targetFen - sumFen);
  const needed = missing === null || perDay <= 0 ? null : Math.ceil(missing / perDay);
  return {
    perDayFen: perDay as Fen,
    onLastDayFen: left === null ? null : ((sumFen + perDay * left) as Fen),
    targetReachedOn: needed === null || needed > 3660 ? null : dateOfSerial(serialOf(day) + needed),
  };
}

class Tally {
  private today = 0;
  private sum = 0;

  add(amountFen: number, isToday: boolean): void {
    this.sum += amountFen;
    if (isToday) this.today += amountFen;
  }

  figures(): DayAndSum {
    return { todayFen: this.today as Fen, sumFen: this.sum as Fen };
  }
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const fresh = new Tally();
  tallies.set(key, fresh);
  return fresh;
}

function emptyChannels(): Record<GiftChannel, Fen> {
  const nothing = 0 as Fen;
  return { treasury: nothing, union: nothing, unit: nothing, staff: nothing, society: nothing };
}

function runningSums(movements: ReadonlyMap<CalendarDate, number>): BulletinFigures["days"] {
  let sum = 0;
  return [...movements.keys()].sort().map((day) => {
    sum += movements.get(day) ?? 0;
    return { day, sumFen: sum as Fen };
  });
}
