import fc from "fast-check";
import { allocateFund } from "../../../src/domain/allocation/allocate-fund";
import { apportion } from "../../../src/domain/allocation/apportion";
import { certifyAllocation } from "../../../src/domain/allocation/certify-allocation";
import type { AllocationRules, Claim } from "../../../src/domain/allocation/claim";
import { claimBounds } from "../../../src/domain/allocation/claim";
import type { Fen } from "../../../src/domain/money/fen";
import { inventedClaim, yuan } from "./invented-claims";

const money = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((amount) => amount as Fen);
const rules: fc.Arbitrary<AllocationRules> = fc.record({
  baseFen: fc.record({ deep: money(900), relative: money(900), accident: money(900) }),
  perFurtherMemberFen: money(200),
  perCauseFen: fc.record({ seriousIllness: money(300), schooling: money(300) }),
  floorFen: money(400),
  capPerTimeFen: fc.option(money(2_000)),
  capPerYearFen: fc.option(money(3_000)),
  roundingFen: fc.constantFrom(1, 100, 1_000, 5_000, 10_000).map((unit) => unit as Fen),
  towardStandard: fc.constantFrom("inOrderOfNeed", "inProportion"),
  beyondStandard: fc.constantFrom("keep", "share"),
  remainder: fc.constantFrom("nextInLine", "keep"),
});
const claim = fc.record({
  hardshipClass: fc.constantFrom("deep" as const, "relative" as const, "accident" as const),
  members: fc.integer({ min: 1, max: 4 }),
  causes: fc.subarray(["seriousIllness" as const, "schooling" as const]),
  need: fc.integer({ min: -3, max: 3 }),
  paidThisYearFen: fc.constantFrom(yuan(0), yuan(0), yuan(2_500)),
});
const claims: fc.Arbitrary<Claim[]> = fc
  .array(claim, { maxLength: 12 })
  .map((list) => list.map((known, index) => inventedClaim(`household ${index}`, known)));

describe("Laws of dividing the fund", () => {
  test("the sum is preserved to the fen and the certificate holds, or the missing amount is exact", () => {
    fc.assert(
      fc.property(claims, rules, money(30_000), (list, rule, fund) => {
        const floors = list.reduce((sum, one) => sum + claimBounds(one, rule).floorFen, 0);
        const result = allocateFund(list, rule, fund);
        if (result.kind === "infeasible") {
          expect(result.issue.params.missingFen).toBe(floors - fund);
          expect(floors).toBeGreaterThan(Math.floor(fund / rule.roundingFen) * rule.roundingFen);
          return;
        }
        const given = result.shares.reduce((sum, { amountFen }) => sum + amountFen, 0);
        expect(given + result.keptFen).toBe(fund);
        const certificate = certifyAllocation(list, rule, result);
        expect(certificate.checks.filter(({ holds }) => !holds)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("the order of rows does not matter", () => {
    const shuffledClaims = claims.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffledClaims, rules, money(30_000), ([list, shuffled], rule, fund) => {
        const byKey = (rows: Claim[]) => {
          const result = allocateFund(rows, rule, fund);
          if (result.kind === "infeasible") return result;
          return new Map(result.shares.map(({ key, amountFen }) => [key, amountFen]));
        };
        expect(byKey(shuffled)).toEqual(byKey(list));
      }),
    );
  });

  test("a larger fund takes from nobody", () => {
    fc.assert(
      fc.property(claims, rules, money(30_000), money(200), (list, rule, fund, more) => {
        const before = allocateFund(list, rule, fund);
        const after = allocateFund(list, rule, (fund + more) as Fen);
        if (before.kind === "infeasible") return;
        if (after.kind === "infeasible") throw new Error("more money, and infeasible");
        before.shares.forEach(({ amountFen }, index) =>
          expect(after.shares[index]?.amountFen).toBeGreaterThanOrEqual(amountFen),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("a household that becomes needier never gets less, all else equal", () => {
    fc.assert(
      fc.property(
        claims,
        rules,
        money(30_000),
        fc.nat(),
        fc.integer({ min: 1, max: 5 }),
        (list, rule, fund, at, more) => {
          const index = list.length === 0 ? 0 : at % list.length;
          const needier = list.map((one, place) =>
            place === index ? { ...one, need: one.need + more } : one,
          );
          const before = allocateFund(list, rule, fund);
          const after = allocateFund(needier, rule, fund);
          if (before.kind === "infeasible" || after.kind === "infeasible") return;
          expect(after.shares[index]?.amountFen ?? 0).toBeGreaterThanOrEqual(
            before.shares[index]?.amountFen ?? 0,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test("dividing again what was given gives the same", () => {
    fc.assert(
      fc.property(claims, rules, money(30_000), (list, rule, fund) => {
        const once = allocateFund(list, rule, fund);
        if (once.kind === "infeasible") return;
        const again = allocateFund(list, rule, once.allocatedFen);
        expect(again).toMatchObject({ kind: "allocated", keptFen: 0, shares: once.shares });
      }),
      { numRuns: 500 },
    );
  });
});

test("apportion gives every unit to whoever is due next, as one by one would", () => {
  const list = fc.array(fc.tuple(fc.nat(30), fc.nat(12)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(list, fc.nat(120), (rows, units) => {
      const weights = Float64Array.from(rows, ([weight]) => weight);
      const limits = Float64Array.from(rows, ([, limit]) => limit);
      const expected = new Float64Array(rows.length);
      let left = units;
      const dueNext = () => {
        let best = -1;
        rows.forEach(([weight, limit], at) => {
          if (weight === 0 || expected[at]! >= limit) return;
          const isSooner = best < 0 || (expected[at]! + 1) * weights[best]! < (expected[best]! + 1) * weight;
          if (isSooner) best = at;
        });
        return best;
      };
      for (let at = dueNext(); at >= 0 && left > 0; at = dueNext()) {
        expected[at] = expected[at]! + 1;
        left -= 1;
      }
      const next = dueNext();
      expect(apportion({ units, weights, limits })).toEqual({
        shares: expected,
        left,
        next: next < 0 ? null : next,
      });
    }),
    { numRuns: 1_000 },
  );
});

test("apportion refuses numbers whose products are no longer exact", () => {
  const one = Float64Array.of(1);
  expect(() => apportion({ units: 1, weights: Float64Array.of(95e6), limits: Float64Array.of(9) })).toThrow(
    RangeError,
  );
  expect(() => apportion({ units: 95e6 + 9, weights: one, limits: Float64Array.of(Infinity) })).toThrow(
    RangeError,
  );
});
