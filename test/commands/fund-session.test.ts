import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { join } from "node:path";
import { createCampaignSession } from "../../src/commands/create-campaign-session";
import type { Parameters } from "../../src/domain/parameters/parameters";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import type { StyleData } from "../../src/xlsx/workbook-data";
import { sampleWithout } from "../samples/sample-without";
import { pictureOf } from "../workbook/office/workbook-picture";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/county-sample.xlsx")));
const yuan = (amount: number) => (amount * 100) as never;
const FUND: Parameters = {
  reliefFund: yuan(400_050),
  reliefFloor: yuan(800),
  reliefRounding: yuan(100),
  reliefCapPerTime: yuan(3_000),
  reliefPerMember: yuan(200),
  reliefIllness: yuan(300),
};

async function open(overrides: Parameters = FUND, xlsx: Uint8Array = sample) {
  const host = await openExcelHost({ calculator: null, xlsx });
  const gateway = createOfficeGateway(host.Excel);
  const now = () => new Date(2027, 0, 20);
  const session = createCampaignSession({ gateway, locale: "zh-CN", now, overrides });
  return { host, gateway, session, state: () => session.getSnapshot() };
}

/** All that can be seen: a blank cell of the ordinary look is as none at all. */
function seen({ workbook }: Awaited<ReturnType<typeof openExcelHost>>) {
  return pictureOf(workbook).sheets.map((sheet) => ({
    ...sheet,
    cells: Object.entries(sheet.cells as Record<string, { value: unknown; style: StyleData }>).filter(
      ([, { value, style }]) =>
        value !== null ||
        style.numberFormat !== "General" ||
        !isDeepStrictEqual([style.fill, style.alignment], [{}, {}]),
    ),
  }));
}

async function written() {
  const opened = await open();
  await opened.session.writeAllocation();
  const allocation = opened.state().fund.allocation;
  if (allocation === null) throw new Error(JSON.stringify(opened.state().refusal));
  return { ...opened, summary: allocation.summary };
}

describe("the fund in a workbook", () => {
  it("is written with certificate and coverage, and the rosters pay exactly what was divided", async () => {
    const { host, session, state, summary } = await written();
    expect(summary).toMatchObject({ allocatedFen: 40_005_000, keptFen: 0, holds: true, revisions: [] });
    const { registered, helped, refused, gaps } = summary.coverage;
    expect(registered).toBe(helped + refused + gaps);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["分配证明", "全覆盖核对"]),
    );
    await session.makeRosters();
    const rosters = state().rosters?.rosters ?? [];
    expect(rosters.reduce((sum, { totalFen }) => sum + totalFen, 0)).toBe(summary.allocatedFen);
    expect(rosters.reduce((sum, { households }) => sum + households, 0)).toBe(summary.households);
  });

  it("comes out the same again after reopening, with nothing to change and the same fingerprint", async () => {
    const { host, summary } = await written();
    const again = await open(FUND, await host.save());
    await again.session.writeAllocation();
    expect(again.state().refusal).toBeNull();
    expect(again.state().fund.allocation?.summary).toMatchObject({
      fingerprint: summary.fingerprint,
      revisions: [],
    });
    const names = again.host.workbook.sheets.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("分配证明"))).toEqual(["分配证明"]);
  });

  it("is not written over a clerk's amount unless she said yes to what she saw", async () => {
    const { gateway, session, state } = await written();
    const read = state().fund.read!.report.registers[0]!;
    const column = read.table.binding.columns.reliefAmount!;
    const { row } = read.households.find(({ reliefFen }) => reliefFen !== null)!;
    const sheet = read.table.binding.sheet;
    const type = (value: number) =>
      gateway.apply({
        title: "type",
        steps: [{ step: "writeBlock", sheet, row, column, values: [[value]] }],
      });
    await type(1);
    await session.writeAllocation();
    expect(state().refusal).toEqual({ kind: "valuesStand", count: 1 });
    expect(state().fund.allocation).toMatchObject({
      written: false,
      summary: { revisions: [{ cell: { sheet, row, column }, before: 1 }] },
    });
    // What stands there has changed since: nothing is written that was not seen.
    await type(2);
    await session.writeAllocation({ revise: true });
    expect(state().refusal).toEqual({ kind: "fixesChanged" });
    await session.writeAllocation({ revise: true });
    expect(state().refusal).toBeNull();
    expect(state().fund.allocation?.written).toBe(true);
  });

  it("is put back whole", async () => {
    const { host, session, state } = await open();
    const before = seen(host);
    await session.writeAllocation();
    expect(state().canPutBack).toBe("allocateFund");
    expect(isDeepStrictEqual(seen(host), before)).toBe(false);
    await session.putBack();
    expect(isDeepStrictEqual(seen(host), before)).toBe(true);
    expect(state().fund.allocation).toBeNull();
  });

  it("is refused with the amount missing below the floors, and the workbook stays as it was", async () => {
    const { host, session, state } = await open({ ...FUND, reliefFund: yuan(1_000) });
    const before = seen(host);
    await session.writeAllocation();
    expect(state().refusal).toMatchObject({ kind: "fundTooSmall", fundFen: 100_000 });
    expect(isDeepStrictEqual(seen(host), before)).toBe(true);
    expect(state().log).toEqual([]);
  });

  it("names the parameters that are not set", async () => {
    const blank = sampleWithout("reliefFund", "reliefFloor", "reliefRounding");
    const { session, state } = await open({}, blank);
    await session.previewAllocation();
    expect(state().refusal).toEqual({
      kind: "parametersUnset",
      parameters: ["reliefFund", "reliefFloor", "reliefRounding"],
    });
  });
});

describe("decisions in a workbook", () => {
  it("are written beside the register, found again, and put back", async () => {
    const { host, session, state } = await open();
    const before = seen(host);
    await session.writeDecisions();
    expect(state().refusal).toBeNull();
    await session.writeDecisions();
    expect(state().refusal).toBeNull();
    expect(state().fund.decisions?.summary.revisions).toEqual([]);
    await session.putBack();
    await session.putBack();
    expect(isDeepStrictEqual(seen(host), before)).toBe(true);
  });

  it("run sample families on a sheet of their own, and again after a clerk's change", async () => {
    const { gateway, session, state } = await open();
    await session.runRuleCases();
    expect(state().fund.ruleCases).toMatchObject({ cases: 11, differing: [] });
    const sheet = "规则样例";
    await gateway.apply({
      title: "type",
      steps: [{ step: "writeBlock", sheet, row: 4, column: 7, values: [["不符", ""]] }],
    });
    await session.runRuleCases();
    expect(state().fund.ruleCases?.differing.map(({ expected }) => expected)).toEqual(["不符"]);
  });
});
