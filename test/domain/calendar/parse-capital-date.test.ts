import fc from "fast-check";
import { formatCapitalDate } from "../../../src/domain/calendar/capital-date";
import { dateOfSerial } from "../../../src/domain/calendar/day-number";
import { parseCapitalDate } from "../../../src/domain/calendar/parse-capital-date";

describe("parseCapitalDate", () => {
  it("reads back every day that formatCapitalDate writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 73_050 }), (serial) => {
        const date = dateOfSerial(serial);
        expect(parseCapitalDate(formatCapitalDate(date))).toBe(date);
      }),
    );
  });

  it.each([
    ["二〇二七年一月五日", "2027-01-05"],
    ["二零二七年十二月三十一日", "2027-12-31"],
    ["贰零贰柒年壹月拾伍日", "2027-01-15"],
    ["贰零贰柒年拾叁月壹日", null],
    ["贰零贰柒年壹拾贰拾月壹日", null],
    ["2027年1月5日", null],
    ["今年一月五日", null],
  ])("reads %s as %s", (text, expected) => expect(parseCapitalDate(text)).toBe(expected));
});
