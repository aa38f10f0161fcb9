import { unzipSync } from "fflate";
import { createCampaignSession } from "../../src/commands/create-campaign-session";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { readXlsx } from "../../src/xlsx";

const rows = [
  ["困难职工登记表", "", "", "", ""],
  ["姓名", "身份证号", "工作单位", "困难类别", "慰问金额"],
  ["魏桂兰", "341899197001010014", "县棉纺织厂", "深度困难", 1000],
  ["何春燕", "341899198003040026", "县农机厂", "相对困难", 800.5],
  ["吴长顺", "341899196502030017", "县棉纺织厂", "相对困难", 600],
  ["合计", "", "", "", "=SUM(E3:E5)"],
  ["填表人：周某", "", "", "", ""],
];

async function open(values: readonly (readonly (string | number)[])[]) {
  const host = await openExcelHost({});
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "登记表";
    sheet.getRange("B3:B5").numberFormat = [["@"], ["@"], ["@"]];
    sheet.getRange(`A1:E${values.length}`).values = values.map((row) => [...row]);
    sheet.getRange("A1:E1").merge();
    sheet.getRange("A1").format.font.name = "黑体";
    sheet.getRange("A1").format.horizontalAlignment = "Center";
    const body = sheet.getRange("A2:E6").format;
    for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const)
      body.borders.getItem(side).style = "Continuous";
    sheet.getRange("E3:E6").numberFormat = [["0.00"], ["0.00"], ["0.00"], ["0.00"]];
    sheet.getRange("A5:E5").format.fill.color = "#FFFF00";
    sheet.getRange("B:B").format.columnWidth = 120;
    sheet.getRange("1:1").format.rowHeight = 30;
    sheet.freezePanes.freezeRows(2);
    sheet.pageLayout.orientation = "Landscape";
    await context.sync();
  });
  const gateway = createOfficeGateway(host.Excel);
  const session = createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date(2027, 0, 20) });
  return { host, session };
}

test("a table is packed as one file a unit with its rows, looks and a total that adds up what is left", async () => {
  const { host, session } = await open(rows);
  await session.packSplit("登记表", "unit");
  const { splitArchive, refusal, log } = session.getSnapshot();
  expect([refusal, log]).toEqual([null, []]);
  const files = unzipSync(splitArchive!.bytes);
  expect(Object.keys(files)).toEqual(["县棉纺织厂.xlsx", "县农机厂.xlsx"]);
  const { sheets, styles, names } = readXlsx(files["县棉纺织厂.xlsx"]!);
  const [sheet] = sheets;
  expect([sheets.length, names]).toEqual([1, []]);
  const cells = sheet!.rows.map((row) => row?.cells ?? []);
  expect(cells.map((row) => row[0]?.value)).toEqual([
    ...["困难职工登记表", "姓名", "魏桂兰", "吴长顺", "合计", "填表人：周某"],
  ]);
  expect(cells[3]?.map((cell) => cell?.value)).toEqual([...rows[4]!]);
  expect(cells[4]?.[4]).toMatchObject({ formula: "=SUM(E3:E4)" });
  const styleOf = (row: number, column: number) => styles[cells[row]?.[column]?.style ?? 0];
  expect(styleOf(0, 0)).toMatchObject({ font: { name: "黑体" }, alignment: { horizontal: "center" } });
  expect(styleOf(2, 1)).toMatchObject({ numberFormat: "@", border: { top: { style: "thin" } } });
  expect(styleOf(3, 0)?.fill.color).toBe("#FFFF00");
  expect(styleOf(2, 0)?.fill.color).toBeUndefined();
  expect(styleOf(3, 4)?.numberFormat).toBe("0.00");
  expect(sheet!.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 5 }]);
  expect([sheet!.rows[0]?.height, sheet!.columns[1]?.width]).toEqual([30, 20]);
  expect([sheet!.frozen?.rows, sheet!.page.orientation]).toEqual([2, "landscape"]);
  host.close();
});

test("a table of one unit is not packed, and why is said", async () => {
  const { host, session } = await open(rows.filter((_, row) => row !== 3));
  await session.packSplit("登记表", "unit");
  expect(session.getSnapshot()).toMatchObject({
    splitArchive: null,
    refusal: { kind: "cannotSplit", sheet: "登记表", problem: "oneUnit" },
  });
  host.close();
});
