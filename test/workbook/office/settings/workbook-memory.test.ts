import { openExcelHost } from "../../../../src/excel-host";
import { createOfficeGateway } from "../../../../src/workbook/office/create-office-gateway";

const remember = (decisions: string | null) => ({ title: "decide", steps: [], memory: { decisions } });

describe("the memory of a workbook", () => {
  it("is empty at first, keeps a part and leaves the others", async () => {
    const host = await openExcelHost({ calculator: null });
    const gateway = createOfficeGateway(host.Excel);
    expect(await gateway.readMemory()).toMatchObject({
      ok: true,
      value: { decisions: null, corrections: null },
    });
    await gateway.apply({ title: "correct", steps: [], memory: { corrections: "[1]" } });
    await gateway.apply(remember("[2]"));
    expect(await gateway.readMemory()).toMatchObject({
      ok: true,
      value: { decisions: "[2]", corrections: "[1]" },
    });
  });

  it("goes with the file", async () => {
    const host = await openExcelHost({ calculator: null });
    await createOfficeGateway(host.Excel).apply(remember("同名不同人"));
    const again = await openExcelHost({ xlsx: await host.save(), calculator: null });
    const read = await createOfficeGateway(again.Excel).readMemory();
    expect(read).toMatchObject({ ok: true, value: { decisions: "同名不同人" } });
  });

  it("is put back with the plan, and forgets what a plan says is nothing", async () => {
    const host = await openExcelHost({ calculator: null });
    const gateway = createOfficeGateway(host.Excel);
    await gateway.apply(remember("[1]"));
    await gateway.apply(remember(null));
    expect(await gateway.readMemory()).toMatchObject({ value: { decisions: null } });
    await gateway.putBackLast();
    expect(await gateway.readMemory()).toMatchObject({ value: { decisions: "[1]" } });
  });

  it("is read, added to and put back where its parts are more than one answer or request holds", async () => {
    const host = await openExcelHost({ calculator: null });
    const gateway = createOfficeGateway(host.Excel);
    const [version, registrations] = ["登记".repeat(400_000), "公示".repeat(600_000)];
    const add = (memory: { readonly version?: string; readonly registrations?: string }) =>
      gateway.apply({ title: "register", steps: [], memory });
    expect(await add({ version })).toMatchObject({ ok: true });
    expect(await add({ registrations })).toMatchObject({ ok: true });
    expect(await gateway.readMemory()).toMatchObject({ ok: true, value: { version, registrations } });
    expect(await add({ registrations: "[]" })).toMatchObject({ ok: true });
    expect(await gateway.putBackLast()).toMatchObject({ ok: true });
    expect(await gateway.readMemory()).toMatchObject({ ok: true, value: { version, registrations } });
  });
});
