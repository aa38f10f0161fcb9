import { createOfficeGateway } from "../../../../src/workbook/office/create-office-gateway";
import type { Area } from "../../../../src/workbook/plan";
import { createWorkbookData } from "../../../../src/xlsx";
import { seededRandom } from "../../../../assets/samples/seeded-random";
import { openExcelHost } from "../../../../src/excel-host";
import { pictureOf } from "../workbook-picture";

const ROWS = 1_400;
const list: Area = { row: 1, column: 1, rowCount: ROWS, columnCount: 4 };
const everyLook = {
  step: "format",
  sheet: "登记",
  areas: [list],
  format: {
    border: "medium",
    bold: true,
    fillColor: "#FFEE00",
    fontSize: 20,
    wrap: true,
    horizontal: "Right",
  },
} as const;

/** A list with one look in each column and some places that look otherwise: fills, fonts, lines, links, alignment, locks. */
async function patchedList(seed: number) {
  const workbook = createWorkbookData("登记");
  const host = await openExcelHost({ workbook, calculator: null });
  const random = seededRandom(seed);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("登记");
    sheet.getRange(`A1:D${ROWS}`).values = Array.from({ length: ROWS }, (_, row) => [row, "甲", "乙", row]);
    sheet.getRange(`B1:B${ROWS}`).format.font.name = "仿宋";
    sheet.getRange(`C1:C${ROWS}`).format.borders.getItem("InsideHorizontal").style = "Continuous";
    sheet.getRange("A1:D1").format.font.bold = true;
    await context.sync();
    for (let patch = 0; patch < 12; patch += 1) {
      const row = random.between(1, ROWS - 30);
      const range = sheet.getRange(`${"ABCD".charAt(random.between(0, 3))}${row}`).getResizedRange(patch, 0);
      if (patch % 6 === 0) range.format.fill.color = "#00AAFF";
      else if (patch % 6 === 1) range.format.borders.getItem("EdgeTop").style = "Double";
      else if (patch % 6 === 2) range.format.horizontalAlignment = "Center";
      else if (patch % 6 === 3) range.format.protection.locked = false;
      else if (patch % 6 === 4) range.getCell(0, 0).hyperlink = { address: "https://example.org/" };
      else range.format.borders.getItem("EdgeBottom").color = "#FF0000";
      await context.sync();
    }
  });
  return { workbook, host, gateway: createOfficeGateway(host.Excel) };
}

test.each([1, 2, 3])("every look of a long list comes back, wherever it differs (%i)", async (seed) => {
  const { workbook, host, gateway } = await patchedList(seed);
  const before = pictureOf(workbook);
  const responses = host.stats().responseBytes;
  expect(await gateway.apply({ title: "markFindings", steps: [everyLook] })).toMatchObject({ ok: true });
  // Asked cell by cell this is 3.5 MB.
  expect(host.stats().responseBytes - responses).toBeLessThan(1_000_000);
  expect(pictureOf(workbook)).not.toEqual(before);
  expect(await gateway.putBackLast()).toMatchObject({ ok: true });
  expect(pictureOf(workbook)).toEqual(before);
});
