import { findUnlikeAmounts, type GrantedAmount } from "../../../src/domain/allocation/unlike-amounts";
import type { Fen } from "../../../src/domain/money/fen";

const deep = (need: number, amountFen: number, more: Partial<GrantedAmount> = {}): GrantedAmount => ({
  ...{ hardshipClass: "deep", members: 3, causes: ["seriousIllness"], need, amountFen: amountFen as Fen },
  ...more,
});

test.each<[string, GrantedAmount[], number, { lower: number; higher: number; isNeedier: boolean }[]]>([
  ["nobody", [], 0, []],
  ["the needier gets more", [deep(-100, 80000), deep(-900, 50000)], 0, []],
  [
    "the needier gets less",
    [deep(-100, 50000), deep(-900, 80000)],
    0,
    [{ lower: 0, higher: 1, isNeedier: true }],
  ],
  ["equal need, equal amount", [deep(-100, 50000), deep(-100, 50000)], 0, []],
  [
    "equal need, other amount",
    [deep(-100, 50000), deep(-100, 60000)],
    0,
    [{ lower: 0, higher: 1, isNeedier: false }],
  ],
  ["equal need, one rounding unit apart", [deep(-100, 50000), deep(-100, 55000)], 5000, []],
  ["another size of family", [deep(-100, 50000), deep(-900, 80000, { members: 5 })], 0, []],
  ["another class", [deep(-100, 50000), deep(-900, 80000, { hardshipClass: "relative" })], 0, []],
  [
    "causes in another order",
    [
      deep(-100, 50000, { causes: ["schooling", "seriousIllness"] }),
      deep(-900, 80000, { causes: ["seriousIllness", "schooling"] }),
    ],
    0,
    [{ lower: 0, higher: 1, isNeedier: true }],
  ],
  [
    "named with the one that gets most of those less needy",
    [deep(-300, 60000), deep(-100, 50000), deep(-900, 70000), deep(-800, 80000)],
    0,
    [
      { lower: 0, higher: 3, isNeedier: true },
      { lower: 1, higher: 3, isNeedier: true },
    ],
  ],
])("%s", (_title, granted, rounding, expected) => {
  expect(findUnlikeAmounts(granted, rounding)).toEqual(expected);
});

test("the order of the rows does not matter for who is named", () => {
  const granted = Array.from({ length: 60 }, (_, at) =>
    deep(-((at * 7) % 13), 10000 + ((at * 11) % 17) * 1000),
  );
  const named = (list: readonly GrantedAmount[]) =>
    new Set(findUnlikeAmounts(list, 0).map(({ lower }) => list[lower]));
  expect(named([...granted].reverse())).toEqual(named(granted));
});
