import fc from "fast-check";
import { amountBins } from "../../../../src/taskpane/panels/allocate/allocate-bins";

describe("the bins of the picture", () => {
  it("are of one round width and hold every amount", () => {
    const amounts = [800, 950, 1200, 3000].map((yuan) => ({
      amountFen: yuan * 100,
      hardshipClass: "deep" as const,
    }));
    const bins = amountBins(amounts, [80000], 10000);
    expect(bins.map(({ fromFen, toFen, counts }) => [fromFen / 100, toFen / 100, counts.deep])).toEqual([
      [500, 1000, 2],
      [1000, 1500, 1],
      [1500, 2000, 0],
      [2000, 2500, 0],
      [2500, 3000, 0],
      [3000, 3500, 1],
    ]);
    expect(bins[0]?.current).toBe(1);
  });

  it("never lose a household and are never more than twelve", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 60 }),
        fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 60 }),
        (amounts, current) => {
          const bins = amountBins(
            amounts.map((amountFen) => ({ amountFen, hardshipClass: "relative" as const })),
            current,
            10_000,
          );
          const total = bins.reduce((sum, bin) => sum + bin.counts.relative, 0);
          return (
            bins.length <= 12 &&
            total === amounts.length &&
            bins.reduce((sum, bin) => sum + bin.current, 0) === current.length
          );
        },
      ),
    );
  });
});
