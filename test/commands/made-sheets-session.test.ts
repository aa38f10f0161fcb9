import { pictureOf } from "../workbook/office/workbook-picture";
import type { CellValue } from "../../src/domain/cell-value";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import { HEAD, open, PARAMETERS, register, ROWS } from "./county-session";

/** Two enterprises that pay somebody, so that there is an index. */
const twoUnits = (more: Readonly<Record<string, CellValue[][]>> = {}) => {
  const paid = ROWS.map((row) => (row[4] === null ? row.map((cell, at) => (at === 4 ? 2 : cell)) : row));
  return open({ 参数: PARAMETERS, [register]: [["怀川县困难职工登记表"], HEAD, ...paid], ...more });
};

/** That a text was once typed behind an apostrophe shows nowhere, and office.js neither tells nor takes it back. */
const shownBy = (workbook: WorkbookData): unknown =>
  JSON.parse(
    JSON.stringify(pictureOf(workbook), (key, value: unknown) => (key === "quotePrefix" ? undefined : value)),
  );

const all = ["payment", "filing", "notice", "register", "bank", "review", "visit"] as const;

test("a clerk's own sheet of the same name stays; the new one is numbered, and index, log and list name it", async () => {
  const { host, session } = await twoUnits({ "发放-棉纺织厂": [["我自己的表"]] });
  await session.makeRosters();
  const { refusal, rosters, log } = session.getSnapshot();
  expect(refusal).toBeNull();
  const names = host.workbook.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["发放-棉纺织厂", "发放-棉纺织厂(2)"]));
  expect(rosters?.rosters.map(({ sheet }) => sheet)).toContain("发放-棉纺织厂(2)");
  expect(log.at(-1)?.renamed).toEqual([{ wanted: "发放-棉纺织厂", given: "发放-棉纺织厂(2)" }]);
  const own = host.workbook.sheets.find(({ name }) => name === "发放-棉纺织厂");
  expect(own?.rows[0]?.cells[0]?.value).toBe("我自己的表");
  const index = host.workbook.sheets.find(({ name }) => name === rosters?.index);
  const shown = index?.rows.flatMap((row) => (row?.cells ?? []).map((cell) => cell?.value)) ?? [];
  expect(shown).toContain("发放-棉纺织厂(2)");
  expect(shown).not.toContain("发放-棉纺织厂");
  expect(JSON.stringify(index?.hyperlinks)).toContain("发放-棉纺织厂(2)");
  host.close();
});

test("the index stands before its rosters, and the colours of tabs say what may go on the wall", async () => {
  const { host, session } = await twoUnits();
  await session.makeSheets(all);
  const sheets = host.workbook.sheets.map(({ name, tabColor }) => [name, tabColor]);
  const at = (start: string) => sheets.findIndex(([name]) => String(name).startsWith(start));
  expect(at("名册目录")).toBeGreaterThan(0);
  expect(at("名册目录")).toBeLessThan(at("发放-"));
  expect(at("备案登记")).toBeLessThan(at("备案-"));
  const colorsOf = (start: string) =>
    new Set(sheets.flatMap(([name, color]) => (String(name).startsWith(start) ? [color] : [])));
  const red = colorsOf("公示-");
  expect(red.size).toBe(1);
  for (const start of ["发放-", "备案", "评议-", "走访"]) {
    expect(colorsOf(start).size).toBe(1);
    expect([...colorsOf(start)]).not.toEqual([...red]);
  }
  host.close();
});

test("everything one press made is put back by one press", async () => {
  const { host, session } = await twoUnits();
  const before = shownBy(host.workbook);
  await session.makeSheets(all);
  expect(host.workbook.sheets.length).toBeGreaterThan(10);
  await session.putBack();
  expect(session.getSnapshot()).toMatchObject({ refusal: null, canPutBack: null });
  expect(shownBy(host.workbook)).toEqual(before);
  host.close();
});

test("a press stopped while it writes leaves no trace, whenever it is stopped", async () => {
  const { host, session } = await twoUnits();
  await session.makeRosters();
  const before = shownBy(host.workbook);
  let stopped = 0;
  for (let at = 0; at < 40; at += 1) {
    let seen = 0;
    const leave = session.subscribe(() => {
      const { busy } = session.getSnapshot();
      if (busy?.task === "writing" && seen++ === at) session.stop();
    });
    await session.makeSheets(all);
    leave();
    const { refusal } = session.getSnapshot();
    if (refusal === null) break;
    stopped += 1;
    expect(refusal).toEqual({ kind: "stopped" });
    expect(shownBy(host.workbook)).toEqual(before);
  }
  expect(stopped).toBeGreaterThanOrEqual(2);
  expect(host.workbook.sheets.some(({ name }) => name.startsWith("公示-"))).toBe(true);
  host.close();
}, 120_000);
