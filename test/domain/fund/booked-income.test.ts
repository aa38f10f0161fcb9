import fc from "fast-check";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { bookedIncome, type ExpectedIncome } from "../../../src/domain/fund/booked-income";
import type { LedgerEntry } from "../../../src/domain/fund/ledger";
import type { Fen } from "../../../src/domain/money/fen";

const DAY = "2027-01-10" as CalendarDate;

function entry(summary: string, incomeFen: number, date = DAY): LedgerEntry {
  return {
    ...{ date, summary, source: "", expenseFen: null, statedBalanceFen: null, approval: "" },
    incomeFen: incomeFen as Fen,
  };
}

function gift(name: string, amountFen: number, group: number, date: string = DAY): ExpectedIncome {
  return { names: [name], amountFen: amountFen as Fen, date: date as CalendarDate, group };
}

describe("income the ledger has", () => {
  it("is the line that names the donor before any other line of the sum", () => {
    const entries = [entry("收农业局捐款", 300), entry("收教育局捐款", 300)];
    const expected = [gift("教育局", 300, 0), gift("水务局", 300, 1), gift("粮食局", 300, 2)];
    // The line of 农业局 may be a slip of the pen; in doubt nothing is entered twice.
    expect(bookedIncome(entries, expected, 15)).toEqual([1, 0, null]);
  });

  it("may be one line of a transfer for several units, or of a day", () => {
    const schools = [gift("一中", 100, 0), gift("二中", 200, 0), gift("三中", 300, 0)];
    expect(bookedIncome([entry("教育局代缴", 600)], schools, 15)).toEqual([0, 0, 0]);
    const day = [gift("一中", 100, 0), gift("水务局", 250, 1), gift("粮食局", 70, 2, "2027-01-11")];
    expect(bookedIncome([entry("1月10日捐款", 350)], day, 15)).toEqual([0, 0, null]);
  });

  it("is no line far away in time, no spending and no sum carried over", () => {
    const far = entry("收教育局捐款", 300, "2027-03-10" as CalendarDate);
    const spent = { ...entry("退教育局捐款", 0), incomeFen: null, expenseFen: 300 as Fen };
    const opening = entry("上年结转", 300);
    expect(bookedIncome([far, spent, opening], [gift("教育局", 300, 0)], 15)).toEqual([null]);
  });

  it("holds after entering: what was written is found again, line by line, whatever stood there before", () => {
    const gifts = fc.array(
      fc.record({ name: fc.constantFrom("教育局", "水务局", "粮食局"), fen: fc.integer({ min: 1, max: 4 }) }),
    );
    fc.assert(
      fc.property(gifts, gifts, (before, given) => {
        const ledger = before.map(({ name, fen }) => entry(`收到${name}捐款`, fen));
        const expected = given.map(({ name, fen }, index) => gift(name, fen, index));
        const found = bookedIncome(ledger, expected, 15);
        const written = expected
          .filter((_, index) => found[index] === null)
          .map(({ names, amountFen }) => entry(`收到${names[0]}捐款`, amountFen));
        expect(bookedIncome([...ledger, ...written], expected, 15)).not.toContain(null);
      }),
    );
  });
});
