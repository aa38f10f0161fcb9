import { createCampaignSession } from "../../src/commands/create-campaign-session";
import type { CellValue } from "../../src/domain/cell-value";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import type { Plan, PlanStep } from "../../src/workbook/plan";

// Invented people: region 341899 is assigned to no place.
const HEAD = ["姓名", "身份证号", "困难类别", "工作单位", "联系电话"];
const PEOPLE = [
  ["冯莲香", "341899195801106786", "深度困难", "县棉纺织厂", "12100000009"],
  ["魏桂兰", "341899196207091223", "深度困难", "县棉纺织厂", "12100000003"],
];
const sheet = "困难职工登记";

const write = (name: string, row: number, values: readonly (readonly CellValue[])[]): PlanStep[] => [
  {
    step: "format",
    sheet: name,
    areas: [{ row, column: 1, rowCount: values.length, columnCount: values[0]?.length ?? 1 }],
    format: { numberFormat: "@" },
  },
  { step: "writeBlock", sheet: name, row, column: 1, values },
];

async function openChecked() {
  const host = await openExcelHost({ calculator: null });
  const gateway = createOfficeGateway(host.Excel);
  const plan: Plan = {
    title: "type",
    steps: [
      { step: "createSheet", sheet, whenTaken: "number", showGridlines: true },
      ...write(sheet, 1, [HEAD, ...PEOPLE]),
    ],
  };
  await gateway.apply(plan);
  const session = createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date(2027, 0, 20) });
  await session.check();
  const about = (code: string) =>
    (session.getSnapshot().checked?.result.findings ?? []).filter((finding) => finding.code === code);
  return { host, gateway, session, about };
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 300 && !holds(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

describe("edits after a check", () => {
  it("checks the edited row again, at once and without being asked", async () => {
    const { host, session, about } = await openChecked();
    const before = session.getSnapshot().checked;
    const places = () => about("phone.digits").map(({ where }) => where?.row);
    expect(places()).toEqual([]);
    host.editCell(sheet, 2, 4, "1210000");
    await until(() => places().length > 0);
    expect(places()).toEqual([3]);
    const { checked } = session.getSnapshot();
    expect(checked?.result.summary.notices).toBe((before?.result.summary.notices ?? 0) + 1);
    expect(checked?.result.subjects[sheet]?.[3]?.name).toBe("魏桂兰");
    expect(checked?.changedRows).toBe(0);
    host.editCell(sheet, 2, 4, "12100000003");
    await until(() => places().length === 0);
    expect(places()).toEqual([]);
    host.close();
  });

  it("finds what needs all rows together once the sheet has rested", async () => {
    const { host, about } = await openChecked();
    host.editCell(sheet, 2, 1, PEOPLE[0]?.[1] ?? "");
    await until(() => about("household.samePerson").length > 0);
    expect(about("household.samePerson")).not.toEqual([]);
    host.close();
  });

  it("takes in a row typed below the table", async () => {
    const { host, session } = await openChecked();
    const records = () => session.getSnapshot().checked?.result.summary.records;
    const typed = ["蔡铁柱", "341899197103044321", "深度困难", "县水泥厂", "12100000004"];
    typed.forEach((value, index) => host.editCell(sheet, 3, index, value));
    await until(() => records() === 3);
    expect(records()).toBe(3);
    host.close();
  });
});

describe("stopping", () => {
  it("leaves the workbook as it was when stopped between two batches of writing", async () => {
    const { host, gateway } = await openChecked();
    const stopper = new AbortController();
    const long = "县".repeat(400);
    const rows = Array.from({ length: 6000 }, (_, index) => [long, index]);
    let batches = 0;
    const plan: Plan = {
      title: "makeRosters",
      steps: [
        { step: "createSheet", sheet: "大表", whenTaken: "number", showGridlines: true },
        ...write(sheet, 2, [["改", "改", "改", "改", "改"]]),
        ...write("大表", 1, rows),
      ],
    };
    const applied = await gateway.apply(
      plan,
      () => {
        batches += 1;
        stopper.abort();
      },
      stopper.signal,
    );
    expect(applied).toEqual({ ok: false, refusal: { kind: "stopped" } });
    expect(batches).toBe(1);
    const grids = await gateway.readGrids();
    if (!grids.ok) throw new Error(grids.refusal.kind);
    expect(grids.value.map((grid) => grid.sheet)).not.toContain("大表");
    expect(grids.value.find((grid) => grid.sheet === sheet)?.values[1]).toEqual(PEOPLE[0]);
    host.close();
  });

  it("says so, and lets the next job run", async () => {
    const { host, session } = await openChecked();
    const stopWhenBusy = session.subscribe(() => {
      if (session.getSnapshot().busy?.progress) session.stop();
    });
    await session.recognize();
    expect(session.getSnapshot().refusal).toEqual({ kind: "stopped" });
    stopWhenBusy();
    await session.recognize();
    expect(session.getSnapshot().refusal).toBeNull();
    host.close();
  });
});
