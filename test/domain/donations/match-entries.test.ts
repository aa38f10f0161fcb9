import fc from "fast-check";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { matchEntries } from "../../../src/domain/donations/match-entries";
import type { MatchEntry, MatchOptions, MatchResult } from "../../../src/domain/donations/match-entry";
import { repeatedLines, type StatementLine } from "../../../src/domain/donations/repeated-lines";
import type { Fen } from "../../../src/domain/money/fen";
import { plantStatement } from "./planted-statement";

const OPTIONS: MatchOptions = { windowDays: 15, isAlike: (a, b) => a[0] === b[0] && a.at(-1) === b.at(-1) };

function entry(
  party: string,
  yuan: number,
  date: string | null = "2027-01-05",
  more: Partial<MatchEntry> = {},
) {
  const amountFen = Math.round(yuan * 100) as Fen;
  return { party, amountFen, date: date as CalendarDate | null, reference: "", text: "", ...more };
}

function summary({ groups }: MatchResult) {
  return groups.map(({ left, right, certainty, reasons }) => [left, right, certainty, reasons.join()]);
}

describe("matching a statement with gifts", () => {
  test("one to one by party and amount within the window is certain, far apart only likely", () => {
    const bank = [entry("教育局", 5000), entry("农业局", 3000)];
    const gifts = [entry("农业局", 3000, "2027-03-05"), entry("教育局", 5000, "2027-01-10")];
    expect(summary(matchEntries(bank, gifts, OPTIONS))).toEqual([
      [[0], [1], "certain", "party,amount,date"],
      [[1], [0], "likely", "party,amount,dateFar"],
    ]);
  });

  test("one transfer for the unit's and its persons' gifts, and two instalments of one pledge", () => {
    const bank = [entry("教育局", 5300), entry("粮食局", 1000), entry("粮食局", 500, "2027-01-12")];
    const gifts = [entry("教育局", 5000), entry("教育局", 300), entry("粮食局", 1500)];
    expect(summary(matchEntries(bank, gifts, OPTIONS))).toEqual([
      [[0], [0, 1], "certain", "party,sum,date"],
      [[1, 2], [2], "certain", "party,sum,date"],
    ]);
  });

  test("some of a party's lines are proposed only when one choice alone makes the sum", () => {
    const bank = [entry("教育局", 5300)];
    const one = [entry("教育局", 5000), entry("教育局", 300), entry("教育局", 77)];
    expect(summary(matchEntries(bank, one, OPTIONS))).toEqual([[[0], [0, 1], "likely", "party,sum,date"]]);
    const two = [...one, entry("教育局", 300)];
    expect(matchEntries(bank, two, OPTIONS).groups).toEqual([]);
  });

  test("a number both sides bear goes before everything else", () => {
    const bank = [entry("张三", 800, null, { reference: "N7" })];
    const gifts = [entry("教育局", 800, null, { reference: "N7" }), entry("张三", 800, null)];
    expect(summary(matchEntries(bank, gifts, OPTIONS))).toEqual([[[0], [0], "certain", "reference,amount"]]);
  });

  test("a gift without a name is proposed by sum and day; cash, a payer known by name, and two alike are not", () => {
    const bank = [
      entry("钱某某", 5000),
      entry("", 800, "2027-01-06"),
      entry("粮食局", 300),
      entry("孙某", 200),
      entry("李某", 200),
      entry("赵某", 900, "2027-01-10"),
    ];
    const gifts = [
      entry("爱心人士", 5000, "2027-01-05", { isCash: true }),
      entry("爱心人士", 5000),
      entry("水务局", 800, "2027-01-04"),
      entry("匿名", 300),
      entry("匿名", 200),
      entry("粮食局", 7000),
      entry("无名氏", 900),
    ];
    const result = matchEntries(bank, gifts, OPTIONS);
    expect(summary(result)).toEqual([
      [[0], [1], "likely", "unnamed,amount,date"],
      [[1], [2], "likely", "unnamed,amount,date"],
    ]);
    expect(result.restLeft).toEqual([2, 3, 4, 5]);
  });

  test("like names, a name in the text and an odd amount are proposals with their reasons", () => {
    const bank = [
      entry("教体局", 5000),
      entry("财政局", 3000, "2027-01-05", { text: "代农业局送温暖捐款" }),
      entry("不明", 1234.56),
    ];
    const gifts = [entry("教育体育局", 5000), entry("农业局", 3000), entry("水利局", 1234.56)];
    expect(summary(matchEntries(bank, gifts, OPTIONS))).toEqual([
      [[0], [0], "likely", "likeName,amount,date"],
      [[1], [1], "likely", "nameInText,amount,date"],
      [[2], [2], "likely", "onlyAmount,date"],
    ]);
  });

  test("a proxy's transfer for several units named in its text is proposed, with its own gift in it or without", () => {
    const text = "代教育局、农业局缴送温暖捐款";
    const gifts = [entry("教育局", 5000), entry("农业局", 3000), entry("财政局", 2000)];
    const without = [entry("财政局", 8000, "2027-01-05", { text })];
    expect(summary(matchEntries(without, gifts, OPTIONS))).toEqual([
      [[0], [0, 1], "likely", "nameInText,sum,date"],
    ]);
    const together = [entry("财政局", 10_000, "2027-01-05", { text })];
    expect(summary(matchEntries(together, gifts, OPTIONS))).toEqual([
      [[0], [0, 1, 2], "likely", "nameInText,sum,date"],
    ]);
    const less = [entry("财政局", 7000, "2027-01-05", { text })];
    expect(matchEntries(less, gifts, OPTIONS).groups).toEqual([]);
  });

  test("instalments several persons pay for one unit are proposed by the unit in their texts", () => {
    const bank = [
      entry("甲", 1000, "2027-01-03", { text: "农业局捐款" }),
      entry("乙", 700, "2027-01-05", { text: "农业局职工捐款" }),
      entry("农业局", 300),
      entry("丙", 300, "2027-01-05", { text: "教育局捐款" }),
    ];
    expect(summary(matchEntries(bank, [entry("农业局", 2000)], OPTIONS))).toEqual([
      [[0, 1, 2], [0], "likely", "nameInText,sum,date"],
    ]);
  });

  test("the name of a unit within the name of another is not its own", () => {
    const bank = [entry("财政局", 8000, "2027-01-05", { text: "代农业局机关党委和水利局捐款" })];
    const gifts = [entry("农业局", 5000), entry("农业局机关党委", 4000), entry("水利局", 3000)];
    expect(matchEntries(bank, gifts, OPTIONS).groups).toEqual([]);
  });

  test("two that compete for one line are both left, and so are round sums of strangers", () => {
    const bank = [entry("教体局", 5000), entry("不明", 2000)];
    const gifts = [entry("教育局", 5000), entry("教委局", 5000), entry("水利局", 2000)];
    expect(matchEntries(bank, gifts, OPTIONS)).toEqual({
      groups: [],
      restLeft: [0, 1],
      restRight: [0, 1, 2],
    });
  });
});

const entries = fc.array(
  fc.record({
    party: fc.constantFrom("", "教育局", "教体局", "农业局", "粮食局"),
    amountFen: fc.constantFrom(100, 200, 300, 500, 12_345, 10_000).map((amount) => amount as Fen),
    date: fc
      .constantFrom(null, "2027-01-01", "2027-01-05", "2027-03-01")
      .map((day) => day as CalendarDate | null),
    reference: fc.constantFrom("", "", "N1", "N2"),
    text: fc.constantFrom("", "农业局捐款", "代教育局、粮食局", "教体局"),
  }),
  { maxLength: 14 },
);

const asKeys = (result: MatchResult, swap: boolean) =>
  result.groups
    .map(({ left, right, certainty, reasons }) => {
      const sides = [[...left].sort(), [...right].sort()];
      return JSON.stringify([...(swap ? sides.reverse() : sides), certainty, [...reasons].sort()]);
    })
    .sort();

describe("laws of matching", () => {
  test("the sides can be exchanged", () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        expect(asKeys(matchEntries(a, b, OPTIONS), false)).toEqual(asKeys(matchEntries(b, a, OPTIONS), true));
      }),
      { numRuns: 300 },
    );
  });

  test("what is left does not match again, every line is in one group or left, and sums agree", () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const { groups, restLeft, restRight } = matchEntries(a, b, OPTIONS);
        const again = matchEntries(
          restLeft.map((index) => a[index] as MatchEntry),
          restRight.map((index) => b[index] as MatchEntry),
          OPTIONS,
        );
        expect(again.groups).toEqual([]);
        const lines = [...groups.flatMap(({ left }) => left), ...restLeft].sort((x, y) => x - y);
        expect(lines).toEqual([...a.keys()]);
        const sum = (side: readonly MatchEntry[], of: readonly number[]) =>
          of.reduce((total, index) => total + (side[index]?.amountFen ?? 0), 0);
        for (const { left, right } of groups) expect(sum(a, left)).toBe(sum(b, right));
      }),
      { numRuns: 300 },
    );
  });
});

test("of 1,000 planted lines every certain match is right, and 95 % of the proposals", () => {
  const { bank, gifts, truth, isAlike } = plantStatement(1000, 7);
  const { groups } = matchEntries(bank, gifts, { windowDays: 15, isAlike });
  const score = (certainty: "certain" | "likely") => {
    const own = groups.filter((group) => group.certainty === certainty);
    const right = own.filter(({ left, right: matched }) =>
      matched.every((gift) => left.includes(truth[gift] ?? -1)),
    );
    return { count: own.length, share: right.length / own.length };
  };
  expect(score("certain")).toMatchObject({ share: 1 });
  expect(score("certain").count).toBeGreaterThan(700);
  expect(score("likely").count).toBeGreaterThan(50);
  expect(score("likely").share).toBeGreaterThanOrEqual(0.95);
});

describe("a statement given twice", () => {
  const line = (statement: number, yuan: number, more: Partial<StatementLine> = {}): StatementLine => ({
    statement,
    date: "2027-01-05" as CalendarDate,
    amountFen: (yuan * 100) as Fen,
    party: "教育局",
    reference: "",
    balanceFen: null,
    ...more,
  });

  test("what two statements share counts once", () => {
    expect(repeatedLines([line(0, 1), line(0, 2), line(1, 2), line(1, 3)])).toEqual([2]);
  });

  test("two like payments of one statement stay two; with one number or balance they are one", () => {
    expect(repeatedLines([line(0, 1), line(0, 1)])).toEqual([]);
    expect(repeatedLines([line(0, 1), line(0, 1), line(1, 1), line(1, 1)])).toEqual([2, 3]);
    const numbered = line(0, 1, { reference: "N1" });
    expect(repeatedLines([numbered, numbered])).toEqual([1]);
    const balanced = line(0, 1, { balanceFen: 900 as Fen });
    expect(repeatedLines([balanced, { ...balanced, balanceFen: 1000 as Fen }])).toEqual([]);
  });
});
