import { compareRegisters } from "../../../src/domain/households/compare-registers";
import type { RegisterEntry } from "../../../src/domain/households/compare-registers";
import { coverage } from "../../../src/domain/households/coverage";
import type { CoverageParams } from "../../../src/domain/households/coverage";

const whole: CoverageParams = {
  register: [
    { household: "a", people: ["a1", "a2"] },
    { household: "b", people: ["b1"] },
    { household: "c", people: ["c1"] },
  ],
  roster: [
    { household: "a", person: "a1" },
    { household: "a", person: "a2" },
    { household: "b", person: "" },
  ],
  refusals: [{ household: "c", reason: "人均收入高于标准" }],
};

describe("No household omitted", () => {
  test("everyone is helped or refused with a reason", () => {
    expect(coverage(whole)).toEqual({
      registered: 3,
      helped: 2,
      refused: 1,
      gaps: [],
      peopleWithoutHelp: [],
      contradictions: [],
      strangers: [],
      people: { registered: 4, helped: 3, refused: 1, gaps: 0 },
      isComplete: true,
    });
  });

  test("everybody is counted once, with the household that is helped", () => {
    const twice = [...whole.register, { household: "d", people: ["a2", "d1"] }];
    const { people } = coverage({ ...whole, register: twice });
    expect(people).toEqual({ registered: 5, helped: 3, refused: 1, gaps: 1 });
  });

  test.each<[string, Partial<CoverageParams>, object]>([
    ["on no list", { refusals: [] }, { gaps: [{ household: "c", why: "onNoList" }] }],
    [
      "refused without a reason",
      { refusals: [{ household: "c", reason: " " }] },
      { gaps: [{ household: "c", why: "refusedWithoutReason" }], refused: 0 },
    ],
    ["a worker of a helped household", { roster: whole.roster.slice(1) }, { peopleWithoutHelp: ["a1"] }],
    [
      "helped and refused at once",
      { refusals: [...whole.refusals, { household: "a", reason: "重复" }] },
      { contradictions: ["a"], helped: 2 },
    ],
    [
      "paid and not registered",
      { roster: [...whole.roster, { household: "x", person: "" }] },
      { strangers: ["x"] },
    ],
  ])("a gap is named: %s", (_title, params, expected) => {
    expect(coverage({ ...whole, ...params })).toMatchObject({ ...expected, isComplete: false });
  });

  test("a household registered twice counts once", () => {
    expect(coverage({ ...whole, register: [...whole.register, ...whole.register] }).registered).toBe(3);
  });
});

test("two registers: who is new, who left, what changed", () => {
  const before: RegisterEntry[] = [
    { key: "a", values: { income: 100, unit: "测试一厂" } },
    { key: "b", values: { income: 200 } },
    { key: "c", values: { income: 300 } },
  ];
  const now: RegisterEntry[] = [
    { key: "c", values: { income: 300 } },
    { key: "a", values: { income: 120, phone: "12100000001" } },
    { key: "d", values: {} },
    { key: "d", values: { income: 1 } },
  ];
  expect(compareRegisters(before, now)).toEqual({
    added: ["d"],
    left: ["b"],
    changed: [{ key: "a", keyBefore: "a", fields: ["income", "phone", "unit"] }],
    unchanged: ["c"],
  });
});

test("a corrected number is a change and not two people, unless several bear the name", () => {
  const entry = (key: string, otherwise: string) => ({ key, otherwise, values: {} });
  const before = [entry("old", "冯莲香 棉纺织厂"), entry("x", "马宝山 水泥厂"), entry("y", "马宝山 水泥厂")];
  const now = [entry("new", "冯莲香 棉纺织厂"), entry("z", "马宝山 水泥厂")];
  expect(compareRegisters(before, now)).toEqual({
    added: ["z"],
    left: ["x", "y"],
    changed: [{ key: "new", keyBefore: "old", fields: [] }],
    unchanged: [],
  });
});
