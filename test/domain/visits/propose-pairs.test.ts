import fc from "fast-check";
import { type Helper, type PairedHousehold, proposePairs } from "../../../src/domain/visits/propose-pairs";

const helper = (key: string, change: Partial<Helper> = {}): Helper => ({
  key,
  unit: `${key}单位`,
  system: "",
  surname: key.slice(0, 1),
  address: "",
  ...change,
});
const household = (key: string, change: Partial<PairedHousehold> = {}): PairedHousehold => ({
  key,
  workUnit: "县棉纺织厂",
  system: "县工业和信息化局",
  surname: "魏",
  address: "",
  helperBefore: null,
  ...change,
});

test("last year's pair stays", () => {
  const pairs = proposePairs([helper("甲"), helper("乙")], [household("1", { helperBefore: "乙" })]);
  expect(pairs).toEqual([{ household: "1", helper: "乙", isKept: true, concern: null }]);
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
