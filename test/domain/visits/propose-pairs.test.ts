import fc from "fast-check";
import { type Helper, type PairedHousehold, proposePairs } from "../../../src/domain/visits/propose-pairs";

const helper = (key: string, change: Partial<Helper> = {}): Helper => ({
  key,
  unit: `${key}单位`,
  system: "",
  surname: key.slice(0, 1),
  address: "",
  takesMore: true,
  ...change,
});
const household = (key: string, change: Partial<PairedHousehold> = {}): PairedHousehold => ({
  key,
  workUnit: "县棉纺织厂",
  system: "县工业和信息化局",
  surname: "魏",
  address: "",
  chosenHelper: null,
  lastYearHelper: null,
  ...change,
});

test("last year's pair stays", () => {
  const pairs = proposePairs([helper("甲"), helper("乙")], [household("1", { lastYearHelper: "乙" })]);
  expect(pairs).toEqual([{ household: "1", helper: "乙", origin: "lastYear", concern: null }]);
});

test("last year's pair goes when asked, when it became a conflict, and when the helper left the list", () => {
  const before = household("1", { lastYearHelper: "甲" });
  const other = helper("乙");
  expect(proposePairs([helper("甲"), other], [before])[0]?.helper).toBe("甲");
  expect(proposePairs([helper("甲"), other], [before], false)[0]).toMatchObject({
    ...{ helper: "乙", origin: "proposed" },
  });
  const own = helper("甲", { unit: "县棉纺织厂" });
  expect(proposePairs([own, other], [before])[0]).toMatchObject({ helper: "乙", concern: null });
  const left = helper("甲", { takesMore: false });
  expect(proposePairs([left, other], [before])[0]).toMatchObject({ helper: "乙" });
});

test("what the clerk chose stays, with its conflict named", () => {
  const own = helper("乙", { unit: "县棉纺织厂" });
  const chosen = household("1", { chosenHelper: "乙", lastYearHelper: "甲" });
  expect(proposePairs([helper("甲"), own], [chosen], false)).toEqual([
    { household: "1", helper: "乙", origin: "chosen", concern: "ownUnit" },
  ]);
});

test("the same system is preferred among equal loads", () => {
  const helpers = [helper("甲"), helper("乙", { system: "县工业和信息化局" })];
  expect(proposePairs(helpers, [household("1")])[0]?.helper).toBe("乙");
});

test("nobody is given a household of the own unit while somebody else is there", () => {
  const own = helper("甲", { unit: "县棉纺织厂" });
  const households = ["1", "2", "3"].map((key) => household(key));
  expect(proposePairs([own, helper("乙")], households).map((pair) => pair.helper)).toEqual([
    "乙",
    "乙",
    "乙",
  ]);
  expect(proposePairs([own], households)[0]?.concern).toBe("ownUnit");
});

test("the same surname at the same address is possible kin", () => {
  const kin = helper("魏甲", { address: "怀川县城关镇" });
  const pair = proposePairs([kin], [household("1", { address: "怀川县城关镇" })])[0];
  expect(pair?.concern).toBe("possibleKin");
});

test.each([
  ["the same address written otherwise", "魏", "幸福路12号3幢201", "possibleKin"],
  ["another surname there", "唐", "幸福路12号3幢201", null],
  ["next door", "魏", "幸福路12号3幢202", null],
])("%s: %s %s gives %s", (_case, surname, address, concern) => {
  const neighbour = helper("甲", { surname, address });
  const home = household("1", { address: "怀川县城关镇幸福路12号3栋201室" });
  expect(proposePairs([neighbour], [home])[0]?.concern).toBe(concern);
});

test("the same system under its short name is preferred among equal loads", () => {
  const helpers = [helper("甲", { system: "商务局" }), helper("乙", { system: "工信系统" })];
  expect(proposePairs(helpers, [household("1")])[0]?.helper).toBe("乙");
});

test("every household gets one helper, loads differ by at most one, and the order of helpers does not matter", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 200 }), (helperCount, count) => {
      const helpers = Array.from({ length: helperCount }, (_, at) => helper(`帮${at}`));
      const households = Array.from({ length: count }, (_, at) => household(String(at)));
      const pairs = proposePairs(helpers, households);
      expect(pairs).toHaveLength(count);
      const loads = helpers.map(({ key }) => pairs.filter((pair) => pair.helper === key).length);
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      expect(proposePairs([...helpers].reverse(), households)).toEqual(pairs);
    }),
    { numRuns: 50 },
  );
});
