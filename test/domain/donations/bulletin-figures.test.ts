import fc from "fast-check";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import {
  bulletinFigures,
  correctionsSince,
  projectTotal,
} from "../../../src/domain/donations/bulletin-figures";
import { type Gift, GIFT_CHANNELS } from "../../../src/domain/donations/gift";
import type { Fen } from "../../../src/domain/money/fen";

const DAY = "2027-01-20" as CalendarDate;

function gift(donor: string, yuan: number, date: string | null, more: Partial<Gift> = {}): Gift {
  return {
    donor,
    channel: "unit",
    unitKind: "office",
    system: "",
    date: date as CalendarDate | null,
    amountFen: (yuan * 100) as Fen,
    entry: "gift",
    isInKind: false,
    isAnonymous: false,
    handedOverBy: null,
    donorCount: null,
    ...more,
  };
}

test("today, so far, goods and undated gifts are told apart", () => {
  const figures = bulletinFigures(
    [
      gift("县教育局", 5000, "2027-01-19"),
      gift("县教育局", 300, "2027-01-20", { channel: "staff" }),
      gift("县教育局", -100, "2027-01-20", { entry: "return" }),
      gift("县农业局", 3000, "2027-01-21"),
      gift("县粮食局", 700, null),
      gift("县供销社", 900, "2027-01-18", { isInKind: true }),
    ],
    DAY,
  );
  expect(figures).toMatchObject({
    todayFen: 20_000,
    sumFen: 520_000,
    donorsToday: 1,
    donorsSoFar: 1,
    inKindFen: 90_000,
    undated: { count: 1, sumFen: 70_000 },
  });
  expect(figures.byChannel.staff).toEqual({ todayFen: 30_000, sumFen: 30_000 });
  expect(figures.days).toEqual([
    { day: "2027-01-19", sumFen: 500_000 },
    { day: "2027-01-20", sumFen: 520_000 },
  ]);
});

const gifts = fc.array(
  fc.record({
    donor: fc.constantFrom("甲局", "乙厂", "丙校"),
    yuan: fc.integer({ min: -50, max: 5000 }),
    day: fc.constantFrom(null, "2027-01-18", "2027-01-19", "2027-01-20", "2027-01-21"),
    channel: fc.constantFrom(...GIFT_CHANNELS),
    unitKind: fc.constantFrom("office" as const, "enterprise" as const, "other" as const),
    system: fc.constantFrom("", "教育系统"),
  }),
  { maxLength: 40 },
);

test("sums over any split agree, and each day's sum is the day before's and its own", () => {
  fc.assert(
    fc.property(gifts, (drawn) => {
      const list = drawn.map(({ donor, yuan, day, ...more }) => gift(donor, yuan, day, more));
      const figures = bulletinFigures(list, DAY);
      const sum = (amounts: Iterable<number>) => [...amounts].reduce((total, amount) => total + amount, 0);
      const splits = [
        Object.values(figures.byChannel).map(({ sumFen }) => sumFen),
        [...figures.bySystem.values()].map(({ sumFen }) => sumFen),
        figures.donors.map(({ sumFen }) => sumFen),
        [...figures.byKind.values()].flatMap((channels) => Object.values(channels)),
      ];
      for (const split of splits) expect(sum(split)).toBe(figures.sumFen);
      expect(sum(figures.donors.map(({ todayFen }) => todayFen))).toBe(figures.todayFen);
      const before = bulletinFigures(list, "2027-01-19" as CalendarDate);
      expect(before.sumFen + figures.todayFen).toBe(figures.sumFen);
    }),
  );
});

test("the pace so far is carried on to the last day and to the target", () => {
  const figures = bulletinFigures([gift("甲局", 1000, "2027-01-11"), gift("乙厂", 1000, "2027-01-20")], DAY);
  expect(projectTotal(figures, 300_000 as Fen, "2027-01-30" as CalendarDate)).toEqual({
    perDayFen: 20_000,
    onLastDayFen: 400_000,
    targetReachedOn: "2027-01-25",
  });
  expect(projectTotal(bulletinFigures([], DAY), null, null)).toBeNull();
});

test("what an earlier bulletin said otherwise is named, in both directions", () => {
  const said = [
    { donor: "甲局", sumFen: 100 as Fen },
    { donor: "乙厂", sumFen: 50 as Fen },
  ];
  const now = [
    { donor: "甲局", sumFen: 90 as Fen },
    { donor: "乙厂", sumFen: 50 as Fen },
    { donor: "丙校", sumFen: 10 as Fen },
  ];
  expect(correctionsSince(said, now)).toEqual([
    { donor: "丙校", publishedFen: 0, nowFen: 10 },
    { donor: "甲局", publishedFen: 100, nowFen: 90 },
  ]);
  expect(correctionsSince(now, now)).toEqual([]);
});
