import { Workbook } from "exceljs";
import { openExcelHost } from "../../src/excel-host";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const rows = [
  ["姓名", "金额", "日期", "备注"],
  ["张三", 100, "2026-1-5", "低保"],
  ["李四", 300, "2026-2-6", ""],
  ["张小*", 200, "2025-12-31", "低保边缘"],
  ["王五", 300, "", "其他"],
  ["", "未定", "2026-1-9", "低保"],
];

async function onRows(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>) {
  const host = await openExcelHost({ calculator: null });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:E7").values = rows;
    await work(sheet, context);
  });
  return host;
}

/** Names of the rows that are shown below the header. */
async function shown(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string[]> {
  const cells = rows
    .slice(1)
    .map((row, at) => ({ name: String(row[0]), range: sheet.getRange(`B${at + 3}`).load("rowHidden") }));
  await context.sync();
  return cells.filter(({ range }) => !range.rowHidden).map(({ name }) => name);
}

const area = "B2:E7";

test.each<[string, number, Excel.FilterCriteria, string[]]>([
  ["values and blanks", 0, { filterOn: "Values", values: ["张三", "李四", ""] }, ["张三", "李四", ""]],
  ["texts as cells show them", 2, { filterOn: "Values", values: ["2026/1/5"] }, ["张三"]],
  [
    "dates of a month",
    2,
    { filterOn: "Values", values: [{ date: "2026-01", specificity: "Month" }] },
    ["张三", ""],
  ],
  [
    "numbers within bounds",
    1,
    { filterOn: "Custom", criterion1: ">=200", criterion2: "<300", operator: "And" },
    ["张小*"],
  ],
  [
    "one of two texts",
    3,
    { filterOn: "Custom", criterion1: "=其他", criterion2: "=*边缘", operator: "Or" },
    ["张小*", "王五"],
  ],
  ["wildcards", 0, { filterOn: "Custom", criterion1: "=张?" }, ["张三"]],
  ["an escaped asterisk", 0, { filterOn: "Custom", criterion1: "=*~*" }, ["张小*"]],
  ["all but one text", 3, { filterOn: "Custom", criterion1: "<>低保*" }, ["李四", "王五"]],
  ["filled cells", 3, { filterOn: "Custom", criterion1: "<>" }, ["张三", "张小*", "王五", ""]],
  ["the two largest with ties", 1, { filterOn: "TopItems", criterion1: "2" }, ["李四", "王五"]],
  ["the smallest quarter", 1, { filterOn: "BottomPercent", criterion1: "25" }, ["张三"]],
  ["above average", 1, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, ["李四", "王五"]],
  ["any January", 2, { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodJanuary" }, ["张三", ""]],
  ["a cell colour", 0, { filterOn: "CellColor", color: "#FFFF00" }, ["李四"]],
  ["a font colour", 0, { filterOn: "FontColor", color: "#FF0000" }, ["王五"]],
  ["an icon", 1, { filterOn: "Icon", icon: { set: "ThreeTrafficLights1", index: 2 } }, ["李四", "王五"]],
])(
  "filters by %s, reads the criteria back and finds them in the file again",
  async (_title, column, criteria, expected) => {
    const host = await onRows(async (sheet, context) => {
      sheet.getRange("B4").format.fill.color = "#FFFF00";
      sheet.getRange("B6").format.font.color = "#FF0000";
      sheet.getRange("C3:C7").conditionalFormats.add("IconSet");
      sheet.autoFilter.apply(sheet.getRange(area), column, criteria);
      sheet.autoFilter.load("criteria,enabled,isDataFiltered");
      expect(await shown(sheet, context)).toEqual(expected);
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
      expect(plain(sheet.autoFilter.criteria)).toMatchObject({ [column]: criteria });
    });
    const again = await openExcelHost({ xlsx: await host.save(), calculator: null });
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.autoFilter.load("criteria");
      expect(await shown(sheet, context)).toEqual(expected);
      expect(plain(sheet.autoFilter.criteria)).toMatchObject({ [column]: criteria });
      sheet.autoFilter.clearCriteria();
      expect(await shown(sheet, context)).toHaveLength(5);
    });
  },
);

test("columns are filtered together, applied again after edits, and shown again when the filter goes", async () => {
  const { workbook } = await onRows(async (sheet, context) => {
    sheet.autoFilter.apply(sheet.getRange(area), 1, { filterOn: "Custom", criterion1: ">=200" });
    sheet.autoFilter.apply(sheet.getRange(area), 0, { filterOn: "Custom", criterion1: "=*五" });
    expect(await shown(sheet, context)).toEqual(["王五"]);
    sheet.getRange("B4").values = [["李五"]];
    expect(await shown(sheet, context)).toEqual(["王五"]);
    sheet.autoFilter.reapply();
    expect(await shown(sheet, context)).toEqual(["李四", "王五"]);
    sheet.autoFilter.clearColumnCriteria(0);
    expect(await shown(sheet, context)).toEqual(["李四", "张小*", "王五"]);
    const range = sheet.autoFilter.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!B2:E7");
    sheet.autoFilter.remove();
    const none = sheet.autoFilter.getRangeOrNullObject().load("address");
    sheet.autoFilter.load("enabled,criteria");
    expect(await shown(sheet, context)).toHaveLength(5);
    expect([none.isNullObject, sheet.autoFilter.enabled, plain(sheet.autoFilter.criteria)]).toEqual([
      true,
      false,
      [],
    ]);
  });
  expect(workbook.names).toEqual([]);
});

test("other programs find the filter and its hidden name", async () => {
  const host = await onRows(async (sheet, context) => {
    sheet.autoFilter.apply(area, 0, { filterOn: "Values", values: ["张三"] });
    await context.sync();
  });
  expect(host.workbook.names).toEqual([
    {
      name: "_xlnm._FilterDatabase",
      formula: "Sheet1!$B$2:$E$7",
      sheetId: host.workbook.sheets[0]!.id,
      hidden: true,
    },
  ]);
  const other = new Workbook();
  await other.xlsx.load((await host.save()).buffer as ArrayBuffer);
  expect(other.worksheets[0]!.autoFilter).toBe("B2:E7");
  expect([3, 4, 5].map((row) => other.worksheets[0]!.getRow(row).hidden)).toEqual([false, true, true]);
});

test("columns outside the filter and broken criteria are refused and change nothing", async () => {
  const refused: [number, unknown][] = [
    [4, { filterOn: "Values", values: ["a"] }],
    [0, { filterOn: "Custom" }],
    [0, { filterOn: "TopItems", criterion1: "0" }],
    [0, { filterOn: "Dynamic", dynamicCriteria: "Someday" }],
  ];
  for (const [column, criteria] of refused) {
    const run = onRows(async (sheet, context) => {
      sheet.autoFilter.apply(sheet.getRange(area), column, criteria as Excel.FilterCriteria);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  }
});
