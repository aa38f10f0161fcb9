import fc from "fast-check";
import { trialSteps } from "../../../../src/taskpane/panels/allocate/trial-steps";

test("a fund is tried in round sums around the one that is set", () => {
  expect(trialSteps(375_000)).toEqual({ from: 185_000, to: 565_000, step: 5_000 });
  expect(trialSteps(1_000_000)).toEqual({ from: 500_000, to: 1_500_000, step: 10_000 });
  expect(trialSteps(750)).toEqual({ from: 370, to: 1_130, step: 10 });
});

test("the slider holds half and one and a half of any amount, in fifty steps at least and a hundred and some at most", () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 100_000_000 }), (set) => {
      const { from, to, step } = trialSteps(set);
      expect(from).toBeLessThanOrEqual(set / 2);
      expect(to).toBeGreaterThanOrEqual(set * 1.5);
      expect((to - from) / step).toBeGreaterThanOrEqual(40);
      expect((to - from) / step).toBeLessThanOrEqual(102);
    }),
  );
});
