import fc from "fast-check";
import { apportion } from "../../../src/domain/allocation/apportion";
import { orderOfClaims } from "../../../src/domain/allocation/order-of-claims";
import { risingOrder } from "../../../src/domain/allocation/rising-order";
import { inventedClaim } from "./invented-claims";

describe("The order of dividing", () => {
  it("has numbers rise as a plain stable sort does, whatever their sign and size", () => {
    const some = fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1, -1));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 60 }), (numbers) => {
        const expected = numbers.map((_, place) => place).sort((a, b) => numbers[a]! - numbers[b]! || a - b);
        expect([...risingOrder(Float64Array.from(numbers))]).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("is class, then need, then key, with few ties and with many", () => {
    const grave = { deep: 0, relative: 1, accident: 2 };
    const claim = fc.record({
      hardshipClass: fc.constantFrom("deep" as const, "relative" as const, "accident" as const),
      need: fc.integer({ min: -1, max: 1 }),
    });
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 200 }), (list) => {
        const claims = list.map((known, at) => inventedClaim(`household ${(at * 7_919) % 211}`, known));
        const expected = [...claims].sort(
          (a, b) =>
            grave[a.hardshipClass] - grave[b.hardshipClass] || b.need - a.need || (a.key < b.key ? -1 : 1),
        );
        const keys = Array.from(orderOfClaims(claims), (place) => claims[place]?.key);
        expect(keys).toEqual(expected.map(({ key }) => key));
      }),
    );
  });
});

test("shares due at the same time go to the first of the list, though millions of units are divided", () => {
  const weights = new Float64Array(1_000).fill(67_000_000);
  const limits = new Float64Array(1_000).fill(67_000_000);
  const { shares, left, next } = apportion({ units: 66_000_000_000 + 7, weights, limits });
  expect([left, next]).toEqual([0, 7]);
  expect([shares[0], shares[6], shares[7], shares[999]]).toEqual([
    66_000_001, 66_000_001, 66_000_000, 66_000_000,
  ]);
});

test("one unit more takes from nobody, among weights that are nearly alike", () => {
  const weights = Float64Array.from({ length: 500 }, (_, at) => 67_000_000 - at);
  const limits = new Float64Array(500).fill(60_000_000);
  let before = apportion({ units: 12_345_678_900, weights, limits });
  for (let more = 1; more <= 40; more += 1) {
    const after = apportion({ units: 12_345_678_900 + more, weights, limits });
    const gained = [...after.shares].flatMap((share, at) => (share === before.shares[at] ? [] : [at]));
    expect(gained).toEqual([before.next]);
    before = after;
  }
});
