import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { isPaidBeforeEnd, postingPeriod } from "../../../src/domain/posting/posting-period";

const day = (text: string) => text as CalendarDate;
const ends = (from: string, days: number, inWorkingDays = true) =>
  postingPeriod({ from: day(from), days, inWorkingDays });

test("five working days from a Monday end on Friday", () => {
  expect(ends("2026-01-12", 5)).toEqual({
    from: "2026-01-12",
    to: "2026-01-16",
    workingDays: 5,
    holidaysKnown: true,
  });
});

test("a worked weekend day counts and the spring festival does not", () => {
  // 14 February 2026 is a worked Saturday; the festival lasts from the 15th to the 23rd.
  expect(ends("2026-02-12", 3).to).toBe("2026-02-14");
  expect(ends("2026-02-12", 5).to).toBe("2026-02-25");
});

test("calendar days count every day", () => {
  expect(ends("2026-02-12", 7, false).to).toBe("2026-02-18");
});

test("a year whose holidays are not announced is said, not guessed", () => {
  const period = ends("2035-01-08", 5);
  expect(period.holidaysKnown).toBe(false);
  expect(period.workingDays).toBeNull();
  expect(period.to).toBe("2035-01-12");
});

test("paying on the last day of the posting is too early, the day after is not", () => {
  const period = ends("2026-01-12", 5);
  expect(isPaidBeforeEnd(day("2026-01-16"), period)).toBe(true);
  expect(isPaidBeforeEnd(day("2026-01-17"), period)).toBe(false);
});

test("a posting of no days is refused", () => {
  expect(() => ends("2026-01-12", 0)).toThrow(RangeError);
});
