import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { checkLedger, type LedgerEntry, monthsOfLedger } from "../../../src/domain/fund/ledger";
import { fenOfYuan } from "../../../src/domain/money/fen";

function entry(
  date: string,
  summary: string,
  more: Partial<Record<"income" | "expense", number>>,
  rest: Partial<LedgerEntry> = {},
) {
  const fen = (yuan: number | undefined) => (yuan === undefined ? null : fenOfYuan(yuan));
  return {
    ...{ date: date as CalendarDate, summary, source: "", statedBalanceFen: null, approval: "纪要1号" },
    ...{ incomeFen: fen(more.income), expenseFen: fen(more.expense), ...rest },
  };
}
const codesOf = (entries: LedgerEntry[], opening: number | null = null) =>
  checkLedger(entries, opening === null ? null : fenOfYuan(opening), null).map(({ index, issue }) => [
    index,
    issue.code,
  ]);

describe("money that is earmarked", () => {
  const income = [
    entry("2027-01-05", "财政拨款", { income: 5000 }, { source: "财政" }),
    entry("2027-01-06", "职工捐款", { income: 3000 }, { source: "职工捐款" }),
  ];

  it("is not spent beyond what its source brought, though another source has money left", () => {
    const spent = entry("2027-01-20", "慰问", { expense: 3500 }, { source: "职工捐款" });
    expect(codesOf([...income, spent])).toEqual([[2, "fund.overspent"]]);
    expect(checkLedger([...income, spent], null, null)[0]?.issue.params).toEqual({
      ...{ source: "staff", amountFen: fenOfYuan(3500), overFen: fenOfYuan(500) },
    });
    expect(
      codesOf([...income, entry("2027-01-20", "慰问", { expense: 3000 }, { source: "职工捐款" })]),
    ).toEqual([]);
  });

  it("may be what was carried over, and is not judged where no source is named", () => {
    expect(
      codesOf([...income, entry("2027-01-20", "慰问", { expense: 3500 }, { source: "职工捐款" })], 500),
    ).toEqual([]);
    expect(codesOf([...income, entry("2027-01-20", "慰问", { expense: 7000 })])).toEqual([]);
  });

  it("is not paid before the day its approval names", () => {
    const paid = (approval: string) =>
      codesOf([...income, entry("2027-01-14", "慰问", { expense: 100 }, { approval })]);
    expect(paid("联席会议纪要（2027年1月15日）")).toEqual([[2, "fund.paidBeforeApproval"]]);
    expect(paid("联席会议纪要（2027年1月14日）")).toEqual([]);
    expect(paid("怀工发〔2027〕3号")).toEqual([]);
  });
});

it("months open with what the one before left, and the last closes as the ledger does", () => {
  const months = monthsOfLedger(
    [
      entry("2026-12-20", "捐款", { income: 1000 }),
      entry("2027-01-05", "捐款", { income: 5000 }),
      entry("2027-01-20", "慰问", { expense: 4000 }),
    ],
    fenOfYuan(200),
  );
  expect(months.map(({ month, openingFen, closingFen }) => [month, openingFen, closingFen])).toEqual([
    ["2026-12", 20_000, 120_000],
    ["2027-01", 120_000, 220_000],
  ]);
});
