import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { type AccountLine, setApartLines } from "../../../src/domain/donations/set-apart-lines";
import type { Fen } from "../../../src/domain/money/fen";

function line(day: number, party: string, fen: number, text: string): AccountLine {
  const date = `2027-01-${String(day).padStart(2, "0")}` as CalendarDate;
  return { party, amountFen: Math.abs(fen) as Fen, date, text, isIncome: fen > 0 };
}

test("interest is no gift, and neither is a transfer the bank sent back", () => {
  const lines = [
    line(21, "", 3521, "结息"),
    line(5, "民政局", 300_000, "捐款"),
    line(6, "民政局", -300_000, "退汇"),
    line(7, "民政局", 300_000, "捐款重汇"),
    line(8, "冯莲香", -80_000, "慰问金"),
    line(9, "冯莲香", 80_000, "退票"),
  ];
  expect(setApartLines(lines)).toEqual({ interest: [0], reversed: [1, 2, 4, 5] });
});

test("a part given back, another payer's money and money out before any came in stay what they are", () => {
  const lines = [
    line(5, "气象局", 300_000, "捐款"),
    line(6, "气象局", -20_000, "退款"),
    line(6, "林业局", -300_000, "退汇"),
    line(7, "林业局", 300_000, "捐款"),
  ];
  expect(setApartLines(lines)).toEqual({ interest: [], reversed: [] });
});
