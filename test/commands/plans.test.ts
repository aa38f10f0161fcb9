import type { Fen } from "../../src/domain/money/fen";
import { county, open } from "./county-session";

const fund = (yuan: number) => ({ fundFen: (yuan * 100) as Fen });

describe("Trials of dividing the fund", () => {
  it("are kept under the next free name, three at most, and stay with the workbook", async () => {
    const { host, session } = await county();
    const kept = () => session.getSnapshot().plans.map(({ name, trial }) => `${name} ${trial.fundFen}`);
    for (const yuan of [4000, 3000, 2000, 1000]) await session.keepPlan(fund(yuan));
    expect(kept()).toEqual(["B 400000", "C 300000", "D 200000"]);
    expect(session.getSnapshot().refusal).toEqual({ kind: "plansFull" });
    await session.dropPlan("C");
    await session.keepPlan({ ...fund(2500), minimumLivingLineFen: 90_000 as Fen });
    expect(kept()).toEqual(["B 400000", "C 250000", "D 200000"]);

    const again = await open(await host.save());
    await again.session.reviewAllocation();
    expect(again.session.getSnapshot().plans).toEqual(session.getSnapshot().plans);
    await again.session.dropPlan("B");
    expect(again.session.getSnapshot().plans.map(({ name }) => name)).toEqual(["C", "D"]);
    await again.session.putBack();
    expect(again.session.getSnapshot().plans.map(({ name }) => name)).toEqual(["B", "C", "D"]);
  });

  it("are not kept where the fund is below the floors, and the missing amount is said", async () => {
    const { session } = await county();
    await session.reviewAllocation();
    // Two households of 500 yuan at least.
    await session.keepPlan(fund(900));
    expect(session.getSnapshot().refusal).toEqual({ kind: "planTooSmall", missingFen: 10_000 });
    expect(session.getSnapshot().plans).toEqual([]);
    await session.keepPlan(fund(1000));
    expect(session.getSnapshot().plans.map(({ name }) => name)).toEqual(["B"]);
  });

  it("are adopted: fund and line go into 参数 without the document they no longer rest on, and come back", async () => {
    const { host, session } = await county();
    await session.reviewAllocation();
    await session.keepPlan({ ...fund(4000), minimumLivingLineFen: 90_000 as Fen });
    await session.adoptPlan("B");
    const numbers = () => {
      const { reliefFund, minimumLivingLine } = session.getSnapshot().fund.read!.report.parameters;
      return [reliefFund, minimumLivingLine];
    };
    expect(session.getSnapshot().refusal).toBeNull();
    expect(numbers()).toEqual([400_000, 90_000]);
    // The pane stays at 分配.
    expect(session.getSnapshot().recognized).toBeNull();
    expect(session.getSnapshot().plans.map(({ name }) => name)).toEqual(["B"]);
    const again = await open(await host.save());
    await again.session.reviewAllocation();
    expect(again.session.getSnapshot().fund.read!.report.parameters.reliefFund).toBe(400_000);
    const source = again.session
      .getSnapshot()
      .fund.read!.report.parameterStates.find(({ id }) => id === "reliefFund")!.source;
    expect(source).toBe("采用方案 B，文号待补");
    await session.putBack();
    await session.reviewAllocation();
    expect(numbers()).toEqual([500_000, 78_000]);
  });
});
