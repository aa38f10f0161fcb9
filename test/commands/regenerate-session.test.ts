import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCampaignSession } from "../../src/commands/create-campaign-session";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/county-sample.xlsx")));
const kinds = ["payment", "payment-county", "filing", "notice", "register", "bank", "review"] as const;
const roster = "发放-棉纺织厂";
const asOf = "2026-01-20" as CalendarDate;

async function open(xlsx: Uint8Array = sample) {
  const host = await openExcelHost({ calculator: null, xlsx });
  const gateway = createOfficeGateway(host.Excel);
  const session = createCampaignSession({
    ...{ gateway, locale: "zh-CN", now: () => new Date(2026, 0, 20), asOf },
    overrides: { postingDays: 5, postingFrom: "2026-01-12" as CalendarDate },
  });
  const grid = async (sheet: string) => {
    const read = await gateway.readGrids();
    const found = read.ok ? read.value.find((each) => each.sheet === sheet) : undefined;
    if (found === undefined) throw new Error(`No sheet ${sheet}`);
    return found;
  };
  const write = (sheet: string, address: string, value: string | number) =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      await context.sync();
    });
  const sheets = () => host.workbook.sheets.map(({ name }) => name);
  return { host, session, grid, write, sheets, state: () => session.getSnapshot() };
}

/** Column (0-based) of a head in the sheet, and row (1-based) in which a text stands. */
function placeIn(values: readonly (readonly unknown[])[], head: RegExp, text: string) {
  const heads = values.find((row) => row.some((cell) => head.test(String(cell)))) ?? [];
  const column = heads.findIndex((cell) => head.test(String(cell)));
  const row = values.findIndex((cells) => cells.includes(text)) + 1;
  return { column, row, address: `${String.fromCharCode(65 + column)}${row}` };
}

test("sheets of the kinds made twice over are replaced without a question", async () => {
  const { session, state, sheets, host } = await open();
  await session.makeSheets(kinds);
  expect(state().refusal).toBeNull();
  const names = sheets();
  await session.makeSheets(kinds);
  expect(state().refusal).toBeNull();
  expect(sheets()).toEqual(names);
  const again = await open(await host.save());
  await again.session.makeSheets(kinds);
  expect(again.state().refusal).toBeNull();
  expect(again.sheets()).toEqual(names);
}, 240_000);

test("what stands in the signature column goes with its household when the roster is made again in another order", async () => {
  const { session, state, grid, write, host } = await open();
  await session.makeRosters();
  const before = await grid(roster);
  const ids = before.values.map((row) => String(row[3])).filter((cell) => /^\d{17}[\dX]$/.test(cell));
  const [first = "", , third = ""] = ids;
  const signed = placeIn(before.values, /领取人签字/, third);
  await write(roster, signed.address, "代领：妻子");
  // The first household leaves the register, so that the third one moves up.
  await session.check();
  const table = state().recognized?.tables.find(({ kind }) => kind === "needyWorkers");
  const register = await grid(table?.sheet ?? "");
  const column = table?.columns.residentId ?? 0;
  const row = register.values.findIndex((cells) => cells[column - register.firstColumn] === first);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(register.sheet);
    sheet.getRange(`${row + register.firstRow}:${row + register.firstRow}`).delete("Up");
    await context.sync();
  });
  await session.makeRosters();
  expect(state().refusal).toBeNull();
  const after = await grid(roster);
  const moved = placeIn(after.values, /领取人签字/, third);
  expect(moved.row).toBe(signed.row - 1);
  expect(after.values[moved.row - 1]?.[moved.column]).toBe("代领：妻子");
  expect(after.values.flat().filter((cell) => cell === "代领：妻子")).toHaveLength(1);
}, 120_000);

test("words whose household left are not lost unasked", async () => {
  const { session, state, grid, write, host, sheets } = await open();
  await session.makeRosters();
  const before = await grid(roster);
  const ids = before.values.map((row) => String(row[3])).filter((cell) => /^\d{17}[\dX]$/.test(cell));
  const [first = ""] = ids;
  await write(roster, placeIn(before.values, /领取人签字/, first).address, "已代领");
  await session.check();
  const table = state().recognized?.tables.find(({ kind }) => kind === "needyWorkers");
  const register = await grid(table?.sheet ?? "");
  const column = table?.columns.residentId ?? 0;
  const row = register.values.findIndex((cells) => cells[column - register.firstColumn] === first);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(register.sheet);
    sheet.getRange(`${row + register.firstRow}:${row + register.firstRow}`).delete("Up");
    await context.sync();
  });
  await session.makeRosters();
  expect(state().refusal).toEqual({ kind: "sheetsEdited", sheets: [{ sheet: roster, rows: 1 }] });
  const names = sheets();
  await session.answerEdited("keep");
  expect(state().refusal).toBeNull();
  expect(sheets()).toEqual(names);
  expect((await grid(roster)).values.flat()).toContain("已代领");
  await session.makeRosters();
  await session.answerEdited("number");
  expect(sheets().filter((name) => name.startsWith(roster))).toHaveLength(2);
  expect((await grid(roster)).values.flat()).toContain("已代领");
}, 120_000);

test("several rosters have an index whose links lead to them and whose sum is theirs", async () => {
  const { session, state, grid, host } = await open();
  await session.makeRosters();
  const rosters = state().rosters?.rosters ?? [];
  const { values } = await grid("名册目录");
  const index = values.filter((row) => typeof row[0] === "number");
  expect(index.map((row) => row[2])).toEqual(rosters.map(({ sheet }) => sheet));
  expect(index.map((row) => Math.round(Number(row[4]) * 100))).toEqual(
    rosters.map(({ totalFen }) => totalFen),
  );
  const links = host.workbook.sheets.find(({ name }) => name === "名册目录")?.hyperlinks ?? [];
  expect(links.map(({ location }) => location)).toEqual(rosters.map(({ sheet }) => `'${sheet}'!A1`));
}, 120_000);

describe("a roster the clerk changed", () => {
  async function changed() {
    const opened = await open();
    await opened.session.makeRosters();
    await opened.write(roster, "B5", "改过的名字");
    await opened.write(roster, "Z80", "我的话");
    await opened.session.makeRosters();
    expect(opened.state().refusal).toEqual({
      kind: "sheetsEdited",
      sheets: [{ sheet: roster, rows: 2 }],
    });
    const { values } = await opened.grid(roster);
    expect(values[4]?.[1]).toBe("改过的名字");
    return opened;
  }

  it("stays as it is when she keeps it, while the others are made again", async () => {
    const { session, state, grid, sheets } = await changed();
    const names = sheets();
    await session.answerEdited("keep");
    expect(state().refusal).toBeNull();
    expect((await grid(roster)).values[4]?.[1]).toBe("改过的名字");
    expect(sheets()).toEqual(names);
    // Kept is not forgotten: the next run asks again.
    await session.makeRosters();
    expect(state().refusal).toMatchObject({ kind: "sheetsEdited" });
  }, 120_000);

  it("stays beside a numbered one", async () => {
    const { session, state, grid, sheets } = await changed();
    await session.answerEdited("number");
    expect(state().refusal).toBeNull();
    expect((await grid(roster)).values[4]?.[1]).toBe("改过的名字");
    expect(sheets().filter((name) => name.startsWith(roster))).toHaveLength(2);
  }, 120_000);

  it("is replaced when she says so, and comes back when that is put back", async () => {
    const { session, state, grid, sheets } = await changed();
    await session.answerEdited("replace");
    expect(state().refusal).toBeNull();
    expect((await grid(roster)).values[4]?.[1]).not.toBe("改过的名字");
    expect(sheets().filter((name) => name.startsWith(roster))).toHaveLength(1);
    await session.putBack();
    expect((await grid(roster)).values[4]?.[1]).toBe("改过的名字");
    expect((await grid(roster)).values.flat()).toContain("我的话");
  }, 120_000);
});

describe("the clerk's own remarks and columns on a roster", () => {
  async function remarked() {
    const opened = await open();
    const { session, grid, write } = opened;
    await session.makeRosters();
    const before = await grid(roster);
    const ids = before.values.map((row) => String(row[3])).filter((cell) => /^\d{17}[\dX]$/.test(cell));
    const remark = (id: string) => placeIn(before.values, /^备注$/, id);
    const head = before.values.findIndex((row) => row.includes("备注")) + 1;
    const beside = (row: number) => `${String.fromCharCode(66 + remark(ids[0] ?? "").column)}${row}`;
    const rowOf = (values: readonly (readonly unknown[])[], id: string) =>
      values.find((row) => row.includes(id)) ?? [];
    return { ...opened, ids, remark, head, beside, rowOf, before, write };
  }

  /** Takes a household out of the register. */
  async function leaves({ session, state, grid, host }: Awaited<ReturnType<typeof open>>, id: string) {
    await session.check();
    const table = state().recognized?.tables.find(({ kind }) => kind === "needyWorkers");
    const register = await grid(table?.sheet ?? "");
    const row = register.values.findIndex((cells) => cells.includes(id)) + register.firstRow;
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(register.sheet).getRange(`${row}:${row}`).delete("Up");
      await context.sync();
    });
  }

  it("follow their household when another leaves, formulas that look at their row too", async () => {
    const opened = await remarked();
    const { session, state, grid, write, ids, remark, head, beside, rowOf, before } = opened;
    const [first = "", , third = ""] = ids;
    const place = remark(third);
    await write(roster, place.address, "由其妻代领");
    await write(roster, beside(head), "核对");
    await write(roster, beside(place.row), "=F" + String(place.row) + "*2");
    await leaves(opened, first);
    await session.makeRosters();
    expect(state().refusal).toBeNull();
    const after = await grid(roster);
    const row = rowOf(after.values, third);
    const generated = String(rowOf(before.values, third)[place.column] ?? "");
    expect(row[place.column]).toBe([generated, "由其妻代领"].filter((part) => part !== "").join("；"));
    expect(after.values[head - 1]?.[place.column + 1]).toBe("核对");
    const formula = await opened.host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(roster).getRange(beside(place.row - 1));
      cell.load("formulas");
      await context.sync();
      return cell.formulas[0]?.[0] as unknown;
    });
    expect(formula).toBe(`=F${place.row - 1}*2`);
    // Once more they stay, said once.
    await session.makeRosters();
    expect(state().refusal).toBeNull();
    expect(rowOf((await grid(roster)).values, third)).toEqual(row);
    await session.putBack();
    await session.putBack();
    expect((await grid(roster)).values.flat()).toContain("由其妻代领");
  }, 120_000);

  it("go away with what was generated once its reason is gone, and are asked for when she took a generated word out", async () => {
    const opened = await remarked();
    const { session, state, grid, write, ids, remark, rowOf, before } = opened;
    await session.check();
    const [first = ""] = ids;
    const table = state().recognized?.tables.find(({ kind }) => kind === "needyWorkers");
    const register = await grid(table?.sheet ?? "");
    const at = register.values.findIndex((cells) => cells.includes(first));
    const column = (table?.columns.remark ?? 0) - register.firstColumn;
    const address = `${String.fromCharCode(65 + column + register.firstColumn - 1)}${at + register.firstRow}`;
    const place = remark(first);
    const old = String(rowOf(before.values, first)[place.column] ?? "");
    await write(register.sheet, address, "已电话核实");
    await session.makeRosters();
    const noted = String(rowOf((await grid(roster)).values, first)[place.column]);
    expect(noted).toContain("已电话核实");
    await write(roster, place.address, `${noted}；由其女代领`);
    await write(register.sheet, address, old);
    await session.makeRosters();
    expect(state().refusal).toBeNull();
    const now = String(rowOf((await grid(roster)).values, first)[place.column]);
    expect(now).toContain("由其女代领");
    expect(now).not.toContain("已电话核实");
    await write(register.sheet, address, "已电话核实");
    await session.makeRosters();
    await write(roster, place.address, "");
    await session.makeRosters();
    expect(state().refusal).toEqual({ kind: "sheetsEdited", sheets: [{ sheet: roster, rows: 1 }] });
  }, 120_000);

  it("are not lost unasked when their household left", async () => {
    const opened = await remarked();
    const { session, state, write, ids, remark, beside } = opened;
    const [first = ""] = ids;
    await write(roster, beside(remark(first).row), "已签");
    await leaves(opened, first);
    await session.makeRosters();
    expect(state().refusal).toEqual({ kind: "sheetsEdited", sheets: [{ sheet: roster, rows: 1 }] });
  }, 120_000);
});
