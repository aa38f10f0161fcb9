import fc from "fast-check";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { correctionsSince } from "../../../src/domain/donations/bulletin-corrections";
import { bulletinFigures, projectTotal } from "../../../src/domain/donations/bulletin-figures";
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
  const gifts = [gift("甲局", 90, "2027-01-18"), gift("乙厂", 50, "2027-01-19")];
  const { donors, byChannel } = bulletinFigures([...gifts, gift("丙校", 10, "2027-01-19")], DAY);
  const said = (sums: Record<string, number>) => ({
    donors: Object.entries(sums).map(([donor, yuan]) => ({ donor, sumFen: (yuan * 100) as Fen })),
    channels: {},
  });
  expect(correctionsSince(said({ 甲局: 100, 乙厂: 50 }), { donors, byChannel })).toEqual([
    { about: { kind: "donor", donor: "丙校" }, publishedFen: 0, nowFen: 1000 },
    { about: { kind: "donor", donor: "甲局" }, publishedFen: 10_000, nowFen: 9000 },
  ]);
  const agreed = said({ 甲局: 90, 乙厂: 50, 丙校: 10 });
  expect(correctionsSince(agreed, { donors, byChannel })).toEqual([]);
  // Nobody who is named moved: only the sums show it.
  const nothing = 0 as Fen;
  const others = { treasury: nothing, union: nothing, staff: nothing, society: nothing };
  const channels = { ...others, unit: 16_000 as Fen };
  expect(correctionsSince({ ...agreed, channels }, { donors, byChannel })).toEqual([
    { about: { kind: "channel", channel: "unit" }, publishedFen: 16_000, nowFen: 15_000 },
    { about: { kind: "total" }, publishedFen: 16_000, nowFen: 15_000 },
  ]);
});

test("money dated outside the campaign counts, is stated, and makes no year of the trend", () => {
  const window = {
    campaignFrom: "2027-01-10" as CalendarDate,
    campaignTo: "2027-01-15" as CalendarDate,
  };
  const gifts = [
    gift("甲局", 100, "2026-01-12"),
    gift("乙厂", 50, "2027-01-12"),
    gift("丙校", 30, "2027-01-18"),
    gift("丁院", 20, "2027-02-01"),
  ];
  const figures = bulletinFigures(gifts, DAY, window);
  expect(figures).toMatchObject({ sumFen: 18_000, outside: { count: 2, sumFen: 13_000 } });
  expect(figures.days.map(({ day, sumFen }) => [day, sumFen])).toEqual([
    ["2027-01-10", 10_000],
    ["2027-01-12", 15_000],
    ["2027-01-18", 18_000],
  ]);
  expect(bulletinFigures(gifts, DAY).outside.count).toBe(0);
});
