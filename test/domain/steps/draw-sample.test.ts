import fc from "fast-check";
import { drawSample, sampleSize } from "../../../src/domain/steps/draw-sample";

test.each([
  [1_000, 0.95, 0.05, 278],
  [100_000, 0.95, 0.05, 383],
  [500, 0.9, 0.1, 60],
  [20, 0.99, 0.05, 20],
  [1, 0.95, 0.05, 1],
  [0, 0.95, 0.05, 0],
] as const)("of %d households, %d sure within %d: %d", (population, confidence, margin, size) => {
  expect(sampleSize({ population, confidence, margin })).toBe(size);
});

test("a margin of nothing is refused", () => {
  expect(() => sampleSize({ population: 10, confidence: 0.95, margin: 0 })).toThrow(RangeError);
});

const keys = Array.from({ length: 400 }, (_, index) => `household ${index}`);

test("the same seed draws the same whatever the order of rows; another seed another sample", () => {
  const drawn = drawSample(keys, 40, "2027-01-10");
  expect(drawn).toHaveLength(40);
  expect(drawSample([...keys].reverse(), 40, "2027-01-10")).toEqual(drawn);
  expect(drawSample(keys, 40, "2027-01-11")).not.toEqual(drawn);
});

test("a larger sample of one seed holds the smaller one, and keys only once", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.nat(20), fc.nat(20), fc.string(), (list, size, more, seed) => {
      const small = drawSample(list, size, seed);
      const large = drawSample(list, size + more, seed);
      expect(large).toEqual(expect.arrayContaining([...small]));
      expect(new Set(large).size).toBe(Math.min(size + more, new Set(list).size));
    }),
  );
});

test("every household is as likely as another: over 200 seeds a tenth each, within chance", () => {
  const drawn = new Map<string, number>();
  for (let seed = 0; seed < 200; seed += 1) {
    for (const key of drawSample(keys, 40, `seed ${seed}`)) drawn.set(key, (drawn.get(key) ?? 0) + 1);
  }
  // 20 expected of 200, standard deviation 4.2: five of them either way over 400 households.
  for (const key of keys) {
    expect(drawn.get(key) ?? 0).toBeGreaterThanOrEqual(1);
    expect(drawn.get(key) ?? 0).toBeLessThanOrEqual(41);
  }
});
