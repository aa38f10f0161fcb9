import { renderBesides } from "../../src/i18n/render-reason";
import { CARS, county, FENG, HEAD, MA, open, PARAMETERS, register, ROWS } from "./county-session";

describe("A person's judgement of a household", () => {
  it("needs a reason, is honoured at once, by the fund and after reopening, and can be taken back", async () => {
    const { host, session, decisions } = await county();
    await session.reviewEligibility();
    expect(decisions()).toEqual(["冯莲香 deep", "马宝山 relative", "何开元 needsReview"]);
    const place = { sheet: register, row: 5 };
    const relative = { decision: "eligible", hardshipClass: "relative" } as const;
    await session.judge(place, relative, "太短");
    expect(session.getSnapshot().refusal).toEqual({ kind: "reasonTooShort" });
    await session.judge(place, relative, "入户核实，独居无其他收入");
    expect(decisions()).toEqual(["冯莲香 deep", "马宝山 relative", "何开元 relative"]);
    await session.previewAllocation();
    expect(session.getSnapshot().fund.allocation!.summary).toMatchObject({
      households: 3,
      holds: true,
      coverage: { registered: 3, helped: 3, gaps: 0 },
    });

    const again = await open(await host.save());
    await again.session.reviewEligibility();
    expect(again.decisions()).toEqual(["冯莲香 deep", "马宝山 relative", "何开元 relative"]);
    const [judgement] = again.session.getSnapshot().judgements;
    expect(judgement).toMatchObject({ reason: "入户核实，独居无其他收入", decidedOn: "2027-01-20" });
    expect(JSON.stringify(judgement)).not.toMatch(/何开元|3418/);
    await again.session.removeJudgements([judgement!.key]);
    expect(again.decisions()).toEqual(["冯莲香 deep", "马宝山 relative", "何开元 needsReview"]);
    await again.session.putBack();
    expect(again.decisions()).toEqual(["冯莲香 deep", "马宝山 relative", "何开元 relative"]);
  });

  it("keeps who was decided not eligible off the fund, with the person's reason in the coverage", async () => {
    const { session } = await county();
    await session.reviewEligibility();
    const reason = "经核实已随子女生活，收入稳定";
    await session.judge(
      { sheet: register, row: 3 },
      { decision: "notEligible", hardshipClass: null },
      reason,
    );
    await session.previewAllocation();
    const { summary } = session.getSnapshot().fund.allocation!;
    expect(summary).toMatchObject({
      households: 1,
      coverage: { registered: 3, helped: 1, refused: 1, gaps: 1 },
    });
    expect(JSON.stringify(summary.plan)).toContain(`人工认定（2027年1月20日）：${reason}`);
  });

  it("is put to the clerk again when the figures it was made on have changed", async () => {
    const { session, type, decisions, codes } = await county();
    await session.reviewEligibility();
    const place = { sheet: register, row: 3 };
    await session.judge(place, { decision: "notEligible", hardshipClass: null }, "经核实已随子女生活");
    await type(register, 3, [["冯莲香", FENG, "县棉纺织厂", "深度困难", 1, 13248, 0, 0]]);
    await session.check();
    await session.reviewEligibility();
    expect(decisions()[0]).toBe("冯莲香 needsReview");
    expect(codes()).toContain("eligibility.judgedBefore");
  });

  it("keeps which papers were asked for, and several judgements are released in one step", async () => {
    const { session, decisions } = await county();
    await session.reviewEligibility();
    await session.sendBack({ sheet: register, row: 4 }, "请补住院发票");
    const household = session.getSnapshot().fund.read!.report.registers[0]!.households[1]!;
    expect(renderBesides(household.eligibility, "zh-CN")).toEqual([
      "2027年1月20日已退回补材料：请补住院发票",
    ]);
    await session.sendBack({ sheet: register, row: 3 });
    expect(decisions().slice(0, 2)).toEqual(["冯莲香 needsReview", "马宝山 needsReview"]);
    const { judgements, log } = session.getSnapshot();
    await session.removeJudgements(judgements.map(({ key }) => key));
    expect(decisions().slice(0, 2)).toEqual(["冯莲香 deep", "马宝山 relative"]);
    expect(session.getSnapshot().log).toHaveLength(log.length + 1);
    await session.putBack();
    expect(session.getSnapshot().judgements).toHaveLength(2);
  });

  it("can send a household back for papers until its row changes", async () => {
    const { session, type, decisions, codes } = await county();
    await session.reviewEligibility();
    await session.sendBack({ sheet: register, row: 4 });
    expect(decisions()[1]).toBe("马宝山 needsReview");
    await session.check();
    expect(codes()).toContain("eligibility.sentBack");
    await type(register, 4, [["马宝山", MA, "县棉纺织厂", "相对困难", 2, 34344, 2600, 0]]);
    await session.reviewEligibility();
    expect(decisions()[1]).toBe("马宝山 relative");
  });
});

describe("Decisions in the register", () => {
  it("change the stated class only when asked to, after it was shown, and are put back whole", async () => {
    const { host, session } = await county();
    const stated = async () => {
      let values: unknown[][] = [];
      await host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(register).getRange("D3:D5");
        range.load("values");
        await context.sync();
        values = range.values;
      });
      return values.flat();
    };
    await session.reviewEligibility();
    const accident = { decision: "eligible", hardshipClass: "accident" } as const;
    await session.judge({ sheet: register, row: 3 }, accident, "火灾损失，保险未赔");
    await session.previewDecisions({ classes: true });
    const { revisions } = session.getSnapshot().fund.decisions!.summary;
    expect(revisions.map(({ before, after }) => [before, after])).toEqual([["深度困难", "意外致困"]]);
    expect(await stated()).toEqual(["深度困难", "相对困难", "相对困难"]);
    await session.writeDecisions({ classes: true, revise: true });
    expect(await stated()).toEqual(["意外致困", "相对困难", "相对困难"]);
    await session.putBack();
    expect(await stated()).toEqual(["深度困难", "相对困难", "相对困难"]);
  });
});

describe("Lists of other offices", () => {
  it("hold a household back until somebody has judged it; what was scrapped does not count", async () => {
    const { session, decisions, codes } = await county({ 车辆比对: CARS });
    await session.check();
    await session.reviewEligibility();
    expect(decisions()).toEqual(["冯莲香 needsReview", "马宝山 relative", "何开元 needsReview"]);
    expect(codes()).toContain("eligibility.excluded");
    await session.previewDecisions();
    expect(JSON.stringify(session.getSnapshot().fund.decisions!.summary.plan)).toContain(
      "比对名单中有机动车（车辆比对!C3）",
    );
    const deep = { decision: "eligible", hardshipClass: "deep" } as const;
    await session.judge({ sheet: register, row: 3 }, deep, "车辆为载客谋生，已核实");
    expect(decisions()[0]).toBe("冯莲香 deep");
    expect(codes()).not.toContain("eligibility.excluded");
  });
});

describe("Two lines a clerk decided to be one person", () => {
  const SWAPPED = "341899195801106768";
  const twice = [["怀川县困难职工登记表"], HEAD, ROWS[0]!, ["冯莲香", SWAPPED, ...ROWS[0]!.slice(2)]];

  it("are paid once, and the coverage says why the second is not", async () => {
    const { session } = await open({ 参数: PARAMETERS, [register]: twice });
    await session.check();
    await session.reviewEligibility();
    const { findings } = session.getSnapshot().checked!.result;
    const near = findings.find(({ code }) => code === "household.near")!;
    await session.decide(near, "samePerson", "两份材料照片相同");
    await session.previewAllocation();
    const { summary } = session.getSnapshot().fund.allocation!;
    expect(summary.households).toBe(1);
    expect(JSON.stringify(summary.plan)).toContain(
      "已认定与“困难职工登记!B3”是同一人或同一户：两份材料照片相同",
    );
    await session.makeRosters();
    const [roster] = session.getSnapshot().rosters!.rosters;
    expect(roster).toMatchObject({ households: 1 });
  });
});
