import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { formatCapitalDate } from "../../../src/domain/calendar/capital-date";
import { serialOf } from "../../../src/domain/calendar/day-number";
import {
  ANNOUNCED_HOLIDAYS,
  countWorkingDays,
  isWorkingDay,
} from "../../../src/domain/calendar/working-days";

const day = (text: string) => text as CalendarDate;

test.each([
  ["2026-02-13", true],
  ["2026-02-14", true],
  ["2026-02-15", false],
  ["2026-02-23", false],
  ["2026-02-28", true],
  ["2026-03-07", false],
  ["2026-03-09", true],
  ["2025-01-01", false],
  ["2019-01-01", null],
  ["2027-01-01", false],
  ["2027-01-04", null],
  ["2027-02-05", false],
  ["2027-02-08", false],
  ["2027-02-09", null],
])("%s is worked: %p", (date, worked) => expect(isWorkingDay(day(date))).toBe(worked));

test("every day worked at a weekend is one, and no holiday is worked", () => {
  for (const [year, known] of Object.entries(ANNOUNCED_HOLIDAYS)) {
    for (const date of known?.workedWeekendDays ?? []) {
      const worked = day(`${year}-${date}`);
      expect(serialOf(worked) % 7).toBeLessThan(2);
      expect(known?.holidays.some(([first, last]) => date >= first && date <= last)).toBe(false);
    }
  }
});

test.each([
  ["2026-02-12", "2026-02-25", 5],
  ["2026-03-02", "2026-03-06", 5],
  ["2026-03-07", "2026-03-08", 0],
  ["2026-12-31", "2027-01-04", null],
])("from %s to %s are %p working days", (first, last, days) => {
  expect(countWorkingDays(day(first), day(last))).toBe(days);
});

test("a county can add a year that was announced later", () => {
  const years = { 2027: { holidays: [["01-01", "01-03"]] as const, workedWeekendDays: [] } };
  expect(countWorkingDays(day("2027-01-01"), day("2027-01-08"), years)).toBe(5);
});

test.each([
  ["2027-01-15", "贰零贰柒年零壹月壹拾伍日"],
  ["2026-10-20", "贰零贰陆年零壹拾月零贰拾日"],
  ["2026-02-10", "贰零贰陆年零贰月零壹拾日"],
  ["2026-12-31", "贰零贰陆年壹拾贰月叁拾壹日"],
  ["2026-11-30", "贰零贰陆年壹拾壹月零叁拾日"],
  ["2026-03-09", "贰零贰陆年叁月零玖日"],
])("%s in capitals is %s", (date, text) => expect(formatCapitalDate(day(date))).toBe(text));
