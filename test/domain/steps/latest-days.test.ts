import fc from "fast-check";

import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { dateOfSerial, serialOf } from "../../../src/domain/calendar/day-number";
import { countWorkingDays, isWorkingDay } from "../../../src/domain/calendar/working-days";
import { postingPeriod } from "../../../src/domain/posting/posting-period";
import { latestDays } from "../../../src/domain/steps/latest-days";

const day = (text: string) => text as CalendarDate;

test("counted back from the last working day before the Spring Festival of 2026", () => {
  expect(
    latestDays({ lastDay: day("2026-02-16"), postingDays: 5, inWorkingDays: true, posting: null }),
  ).toEqual({
    // 14 February is a Saturday that is worked; the holiday begins on the 15th.
    ...{ paid: "2026-02-14", approved: "2026-02-13", postedTo: "2026-02-12", postedFrom: "2026-02-06" },
    ...{ reviewed: "2026-02-05", declared: "2026-02-04", holidaysKnown: true },
  });
});

test("a posting in calendar days begins on a working day early enough", () => {
  const { postedFrom, postedTo } = latestDays({
    ...{ lastDay: day("2026-02-11"), postingDays: 5, inWorkingDays: false, posting: null },
  });
  expect([postedFrom, postedTo]).toEqual(["2026-02-05", "2026-02-09"]);
});

test("a posting that is settled keeps its days, and what comes before it follows from them", () => {
  const posting = { from: day("2026-01-12"), to: day("2026-01-16") };
  const days = latestDays({ lastDay: day("2026-02-13"), postingDays: 5, inWorkingDays: true, posting });
  expect(days).toMatchObject({ postedFrom: "2026-01-12", postedTo: "2026-01-16", reviewed: "2026-01-09" });
  expect(days.approved).toBe("2026-02-12");
});

test("a year whose days off are not announced is said", () => {
  const bounds = { lastDay: day("2029-02-09"), postingDays: 5, inWorkingDays: true, posting: null };
  expect(latestDays(bounds).holidaysKnown).toBe(false);
});

test("every step has its day before the next, and the notice hangs as long as it must", () => {
  const first = serialOf(day("2025-03-01"));
  fc.assert(
    fc.property(
      fc.nat(600),
      fc.integer({ min: 1, max: 15 }),
      fc.boolean(),
      (later, postingDays, inWorkingDays) => {
        const lastDay = dateOfSerial(first + later);
        const days = latestDays({ lastDay, postingDays, inWorkingDays, posting: null });
        const order = [
          days.declared,
          days.reviewed,
          days.postedFrom,
          days.postedTo,
          days.approved,
          days.paid,
        ];
        expect([...order].sort()).toEqual(order);
        expect(new Set([days.declared, days.reviewed, days.postedFrom]).size).toBe(3);
        expect(days.postedTo < days.approved && days.approved < days.paid && days.paid <= lastDay).toBe(true);
        expect(isWorkingDay(days.paid)).toBe(true);
        if (inWorkingDays) expect(countWorkingDays(days.postedFrom, days.postedTo)).toBe(postingDays);
        const hung = postingPeriod({ from: days.postedFrom, days: postingDays, inWorkingDays });
        expect(hung.to <= days.postedTo).toBe(true);
      },
    ),
  );
});
