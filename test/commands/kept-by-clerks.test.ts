import { createCampaignSession } from "../../src/commands/create-campaign-session";
import type { CellValue } from "../../src/domain/cell-value";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";

// Invented people: region 341899 is assigned to no place.
const ID = "341899195801106786";
const SWAPPED = "341899195801106768";
const HEAD = ["姓名", "身份证号", "困难类别", "工作单位", "联系电话", "备用号"];
const ROWS: CellValue[][] = [
  ["冯莲香", ID, "深度困难", "县棉纺织厂", "121 0000 0001", "12100000009"],
  ["冯莲香", SWAPPED, "深度困难", "县棉纺织厂", "12100000003", "12100000008"],
];
const sheet = "困难职工登记";

async function open(xlsx?: Uint8Array) {
  const host = await openExcelHost({ calculator: null, ...(xlsx === undefined ? {} : { xlsx }) });
  const gateway = createOfficeGateway(host.Excel);
  const type = (name: string, row: number, column: number, values: readonly (readonly CellValue[])[]) =>
    gateway.apply({
      title: "type",
      steps: [
        {
          step: "format",
          sheet: name,
          areas: [{ row, column, rowCount: values.length, columnCount: values[0]?.length ?? 1 }],
          format: { numberFormat: "@" },
        },
        { step: "writeBlock", sheet: name, row, column, values },
      ],
    });
  const add = async (name: string, values: readonly (readonly CellValue[])[]) => {
    const step = { step: "createSheet", sheet: name, whenTaken: "number", showGridlines: true } as const;
    await gateway.apply({ title: "type", steps: [step] });
    await type(name, 1, 1, values);
  };
  if (xlsx === undefined) await add(sheet, [HEAD, ...ROWS]);
  const session = createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date(2027, 0, 20) });
  const codes = () => session.getSnapshot().checked?.result.findings.map(({ code }) => code) ?? [];
  return { host, session, add, type, codes };
}

describe("decisions of a session", () => {
  it("hide the finding at once, at the next check and after reopening, until they are removed", async () => {
    const { host, session, codes } = await open();
    await session.check();
    const near = session
      .getSnapshot()
      .checked!.result.findings.find(({ code }) => code === "household.near")!;
    await session.decide(near, "notProblem", "太短");
    expect(session.getSnapshot().refusal).toEqual({ kind: "reasonTooShort" });
    await session.decide(near, "notProblem", "派出所证明是两个人");
    expect(codes()).not.toContain("household.near");
    const before = session.getSnapshot().checked!.result.summary.warnings;
    await session.check();
    expect(codes()).not.toContain("household.near");
    const again = await open(await host.save());
    await again.session.check();
    expect(again.codes()).not.toContain("household.near");
    const [decision] = again.session.getSnapshot().decisions;
    expect(decision).toMatchObject({ reason: "派出所证明是两个人", decidedOn: "2027-01-20" });
    await again.session.removeDecisions([decision!.key]);
    expect(again.codes()).toContain("household.near");
    expect(again.session.getSnapshot().checked!.result.summary.warnings).toBe(before + 1);
  });

  it("are put back as any other write", async () => {
    const { session, codes } = await open();
    await session.check();
    const near = session
      .getSnapshot()
      .checked!.result.findings.find(({ code }) => code === "household.near")!;
    await session.decide(near, "samePerson", "两份材料照片相同");
    expect(codes()).toContain("household.decidedSame");
    expect(session.getSnapshot().canPutBack).toBe("decide");
    await session.putBack();
    expect(codes()).not.toContain("household.decidedSame");
    expect(codes()).toContain("household.near");
    expect(session.getSnapshot().decisions).toEqual([]);
  });
});

describe("corrections of a session", () => {
  it("are used at once, for the next sheet of the same shape and after reopening, until forgotten", async () => {
    const { host, session, add } = await open();
    await session.recognize();
    const [table] = session.getSnapshot().recognized!.tables;
    expect(table!.columns).toMatchObject({ phone: 5 });
    await session.correctTable(table!, { columns: { phone: 6 } });
    expect(session.getSnapshot().recognized!.tables[0]!.columns).toMatchObject({ phone: 6 });
    await add("县水泥厂上报", [
      HEAD,
      ["马宝山", "341899195811080196", "相对困难", "县水泥厂", null, "12100000007"],
    ]);
    const again = await open(await host.save());
    await again.session.recognize();
    const { tables } = again.session.getSnapshot().recognized!;
    expect(tables.map(({ columns }) => columns.phone)).toEqual([6, 6]);
    expect(tables[1]!.columnGuesses[0]!.evidence).toEqual([{ code: "correction" }]);
    await again.session.forgetCorrection(tables[0]!.shape);
    expect(again.session.getSnapshot().recognized!.tables.map(({ columns }) => columns.phone)).toEqual([
      5, 5,
    ]);
  });

  it("make a table of another kind, or none", async () => {
    const { session } = await open();
    await session.recognize();
    const table = () => session.getSnapshot().recognized!.tables[0];
    await session.correctTable(table()!, { kind: "lastYearRegister" });
    expect(table()).toMatchObject({ kind: "lastYearRegister", confidence: "sure" });
    await session.correctTable(table()!, { kind: null });
    expect(session.getSnapshot().recognized!.tables).toEqual([]);
    await session.putBack();
    expect(table()).toMatchObject({ kind: "lastYearRegister" });
  });
});

describe("fixes of a session", () => {
  it("are listed without a write, written, checked again and put back", async () => {
    const { session } = await open();
    await session.check();
    await session.previewFixes();
    const { fixes, log } = session.getSnapshot();
    expect(log).toEqual([]);
    expect(fixes!.list.fixes).toMatchObject([{ before: "121 0000 0001", after: "12100000001" }]);
    await session.writeFixes(fixes!.list.fixes);
    expect(session.getSnapshot()).toMatchObject({ fixes: null, canPutBack: "writeFixes", refusal: null });
    await session.previewFixes();
    expect(session.getSnapshot().fixes!.list.fixes).toEqual([]);
    await session.putBack();
    await session.previewFixes();
    expect(session.getSnapshot().fixes!.list.fixes).toHaveLength(1);
  });

  it("are refused, and listed anew, when the sheet was changed after the preview", async () => {
    const { session, type } = await open();
    await session.previewFixes();
    const { fixes } = session.getSnapshot().fixes!.list;
    await type(sheet, 2, 5, [["121-0000-0004"]]);
    await session.writeFixes(fixes);
    expect(session.getSnapshot().refusal).toEqual({ kind: "fixesChanged" });
    expect(session.getSnapshot().fixes!.list.fixes).toMatchObject([{ before: "121-0000-0004" }]);
    expect(session.getSnapshot().log).toEqual([]);
  });
});

describe("putting back", () => {
  it("leaves a cell that was changed by hand since, and the log names it", async () => {
    const { host, session } = await open();
    await session.check();
    await session.previewFixes();
    const fixes = session.getSnapshot().fixes!.list.fixes.filter(({ cell }) => cell.column === 5);
    expect(fixes).toHaveLength(1);
    await session.writeFixes(fixes);
    const phone = (value?: string) =>
      host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("E2");
        if (value !== undefined) range.values = [[value]];
        range.load("values");
        await context.sync();
        return (range.values as unknown[][])[0]?.[0];
      });
    expect(await phone()).toBe("12100000001");
    await phone("12100000007");
    await session.putBack();
    expect(await phone()).toBe("12100000007");
    const { log, asked } = session.getSnapshot();
    expect(log.at(-1)).toMatchObject({
      putBack: true,
      leftEdited: { putBack: 0, cells: [{ sheet, row: 2, column: 5 }] },
    });
    expect(asked?.place).toBe("log");
  });
});
