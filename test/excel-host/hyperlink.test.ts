import { openExcelHost } from "../../src/excel-host";
import { createWorkbookData } from "../../src/xlsx";

/** Links set one after the other, as addresses by cell, then the sheet's own list. */
async function linksAfter(set: readonly (readonly [cells: string, target: string])[]) {
  const workbook = createWorkbookData("登记");
  const host = await openExcelHost({ workbook, calculator: null });
  let shown: unknown[] = [];
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("登记");
    for (const [cells, target] of set) {
      const range = sheet.getRange(cells);
      if (target === "") range.clear("Hyperlinks");
      else range.hyperlink = { address: target };
      await context.sync();
    }
    const answer = sheet.getRange("A1:A4").getCellProperties({ hyperlink: true });
    await context.sync();
    shown = answer.value.map(([cell]) => cell?.hyperlink?.address ?? null);
  });
  host.close();
  return { shown, kept: workbook.sheets[0]?.hyperlinks.map(({ address }) => address) };
}

test("a link takes the place of the one its cell had, alone or among others", async () => {
  expect(
    await linksAfter([
      ["A1", "http://one/"],
      ["A2", "http://two/"],
      ["A1", "http://three/"],
    ]),
  ).toEqual({ shown: ["http://three/", "http://two/", null, null], kept: ["http://three/", "http://two/"] });
});

test("a link of several cells gives way to one of them, and takes the place of single ones", async () => {
  const wide = await linksAfter([
    ["A1", "http://one/"],
    ["A1:A3", "http://wide/"],
    ["A4", "http://four/"],
  ]);
  expect(wide.shown).toEqual(["http://wide/", "http://wide/", "http://wide/", "http://four/"]);
  expect(wide.kept).toEqual(["http://wide/", "http://four/"]);
});

test("after links were cleared others can be set", async () => {
  const { shown } = await linksAfter([
    ["A1", "http://one/"],
    ["A2", "http://two/"],
    ["A1:A2", ""],
    ["A2", "http://new/"],
  ]);
  expect(shown).toEqual([null, "http://new/", null, null]);
});
