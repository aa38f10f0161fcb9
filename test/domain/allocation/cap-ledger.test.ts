import { capLedger } from "../../../src/domain/allocation/cap-ledger";
import type { Payment } from "../../../src/domain/allocation/cap-ledger";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { renderFinding } from "../../../src/i18n/render-finding";
import { RULES, yuan } from "./invented-claims";

const payment = (
  key: string,
  paidOn: string,
  amount: number,
  channel: Payment["channel"] = "union",
): Payment => ({
  key,
  channel,
  paidOn: paidOn as CalendarDate,
  amountFen: yuan(amount),
});
const codes = (payments: readonly Payment[]) =>
  capLedger(payments, RULES, 2027).flatMap(({ issues }) => issues.map(({ code }) => code));

describe("The cap ledger, 3,000 a time and 6,000 a year", () => {
  test("adds all channels of the year by household", () => {
    const payments = [
      payment("b", "2027-01-20", 500),
      payment("a", "2027-01-20", 1_000),
      payment("a", "2027-05-01", 800, "treasury"),
      payment("a", "2026-12-31", 5_000),
    ];
    expect(capLedger(payments, RULES, 2027)).toEqual([
      {
        key: "a",
        paidFen: yuan(1_800),
        byChannel: { union: yuan(1_000), treasury: yuan(800) },
        leftFen: yuan(4_200),
        issues: [],
      },
      { key: "b", paidFen: yuan(500), byChannel: { union: yuan(500) }, leftFen: yuan(5_500), issues: [] },
    ]);
  });

  test.each<[string, Payment[], string[]]>([
    ["exactly the cap of a time", [payment("a", "2027-01-20", 3_000)], []],
    [
      "two channels on one day are one time",
      [payment("a", "2027-01-20", 2_000), payment("a", "2027-01-20", 1_000.01, "society")],
      ["cap.perTime"],
    ],
    [
      "three times the most",
      ["2027-01-20", "2027-03-01", "2027-06-01"].map((day) => payment("a", day, 3_000)),
      ["cap.perYear"],
    ],
  ])("%s", (_title, payments, expected) => expect(codes(payments)).toEqual(expected));

  test("without caps nothing is above them", () => {
    const [line] = capLedger(
      [payment("a", "2027-01-20", 9_000)],
      { capPerTimeFen: null, capPerYearFen: null },
      2027,
    );
    expect(line).toMatchObject({ leftFen: null, issues: [] });
  });

  test("is said in words", () => {
    const [line] = capLedger([payment("a", "2027-01-20", 9_000)], RULES, 2027);
    expect(line?.leftFen).toBe(0);
    expect(line?.issues.map((issue) => renderFinding(issue, "zh-CN").problem)).toEqual([
      "2027年1月20日各渠道共发放 9,000.00",
      "全年各渠道共发放 9,000.00",
    ]);
  });
});
