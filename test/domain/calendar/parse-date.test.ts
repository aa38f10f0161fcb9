import fc from "fast-check";
import { dateOfSerial, daysBetween, serialOf, toCalendarDate } from "../../../src/domain/calendar/day-number";
import { parseDate } from "../../../src/domain/calendar/parse-date";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";

describe("a day is read however a clerk writes it", () => {
  test.each([
    [43856, "2020-01-26"],
    [43856.75, "2020-01-26"],
    ["2020.01.26", "2020-01-26"],
    ["2020/1/26", "2020-01-26"],
    ["2020-01-26 00:00:00", "2020-01-26"],
    ["2018年9月16日", "2018-09-16"],
    ["2018 年 9 月 16 日", "2018-09-16"],
    ["２０１８．９．１６", "2018-09-16"],
    ["20180920", "2018-09-20"],
    [20180920, "2018-09-20"],
    ["2027年元月20日", "2027-01-20"],
  ])("%p is %s", (value, date) => {
    expect(parseDate(value, 2027)).toEqual({ kind: "read", date });
  });
});

describe("a day that is not certain is not guessed", () => {
  test.each([
    [10.1, "2026-10-01", "2026-10-10"],
    [1.2, "2027-01-02", "2027-01-20"],
    [6.29, "2026-06-29", "2027-06-29"],
    ["9月24日", "2026-09-24", "2027-09-24"],
  ])("%p may be %s or %s in the campaign of 2027", (value, a, b) => {
    expect(parseDate(value, 2027)).toEqual({ kind: "ambiguous", value: String(value), a, b });
  });

  test.each([[10.1], ["9月24日"], ["2027-02-29"], ["尽快"], [1062], [true], ["2027.13.1"]])(
    "%p cannot be read when no campaign year is known",
    (value) => {
      expect(parseDate(value).kind).toBe("unreadable");
    },
  );

  test.each([[null], [""], ["  \u200b"]])("%p is blank", (value) => {
    expect(parseDate(value).kind).toBe("blank");
  });
});

describe("laws of days", () => {
  test("a serial number gives back its day, as the Gregorian calendar has it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_000_000 }), (serial) => {
        const date = dateOfSerial(serial);
        const known = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
        expect(date).toBe(known);
        expect(serialOf(date)).toBe(serial);
      }),
    );
  });

  test("days between two days change sign with their order", () => {
    const from = "2026-12-30" as CalendarDate;
    const to = "2027-01-02" as CalendarDate;
    expect(daysBetween(from, to)).toBe(3);
    expect(daysBetween(to, from)).toBe(-3);
    expect(toCalendarDate(2027, 2, 29)).toBeNull();
    expect(toCalendarDate(2028, 2, 29)).toBe("2028-02-29");
  });
});
