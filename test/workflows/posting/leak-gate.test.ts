import { openExcelHost } from "../../../src/excel-host";
import { readOutgoing } from "../../../src/workbook/office/read/read-outgoing";
import { leakGate } from "../../../src/workflows/posting/leak-gate";

const id = "341899195801106786";

async function gateOf(write: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) {
  const host = await openExcelHost({ calculator: null });
  try {
    return await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").values = [
        ["姓名", "困难类别"],
        ["魏*兰", "深度困难"],
      ];
      write(sheet, context);
      await context.sync();
      return leakGate(await readOutgoing(context), {});
    });
  } finally {
    host.close();
  }
}

test("a masked list passes", async () => {
  const result = await gateOf(() => undefined);
  expect(result.groups).toEqual([]);
  expect(result.texts).toBeGreaterThan(4);
});

const hidingPlaces: readonly (readonly [
  string,
  string,
  (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
])[] = [
  ["a visible cell", "cell", (sheet) => (sheet.getRange("C2").values = [[`'${id}`]])],
  [
    "a hidden column",
    "cell",
    (sheet) => {
      sheet.getRange("H2").values = [[`'${id}`]];
      sheet.getRange("H:H").columnHidden = true;
    },
  ],
  [
    "a hidden row",
    "cell",
    (sheet) => {
      sheet.getRange("A9").values = [[`'${id}`]];
      sheet.getRange("9:9").rowHidden = true;
    },
  ],
  [
    "a very hidden sheet",
    "cell",
    (_, { workbook }) => {
      const draft = workbook.worksheets.add("底稿");
      draft.getRange("A1").values = [[`'${id}`]];
      draft.visibility = "VeryHidden";
    },
  ],
  [
    "three cells side by side",
    "cell",
    (sheet) => (sheet.getRange("D2:F2").values = [["'341899", "'19580110", "'6786"]]),
  ],
  [
    "the pieces of a formula",
    "formula",
    (sheet) => (sheet.getRange("C2").formulas = [['="341899"&"195801106786"']]),
  ],
  ["a comment", "comment", (sheet) => void sheet.comments.add("A2", `身份证${id}`)],
  ["a name", "name", (_, { workbook }) => void workbook.names.add("底数", `="${id}"`)],
  [
    "the comment of a name",
    "name",
    (sheet, { workbook }) => void workbook.names.add("区域", sheet.getRange("A1"), `见${id}`),
  ],
  [
    "a validation list",
    "validation",
    (sheet) =>
      (sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: `${id},无` } }),
  ],
  ["the file's remark", "property", (_, { workbook }) => (workbook.properties.comments = `原表${id}`)],
  ["a custom property", "property", (_, { workbook }) => void workbook.properties.custom.add("经办", id)],
  [
    "a footer",
    "headerFooter",
    (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = `联系12100009670`),
  ],
  ["a setting", "setting", (_, { workbook }) => void workbook.settings.add("备忘", id)],
  [
    "custom XML",
    "customXml",
    (_, { workbook }) => void workbook.customXmlParts.add(`<a xmlns="urn:a">${id}</a>`),
  ],
  ["the name of a sheet", "sheetName", (_, { workbook }) => void workbook.worksheets.add(id)],
];

test.each(hidingPlaces)("a number in %s is found and shown masked", async (_, part, write) => {
  const { groups } = await gateOf(write);
  expect(groups.map((group) => group.part)).toContain(part);
  for (const { masked } of groups) expect(masked).toContain("*");
  expect(JSON.stringify(groups.map(({ masked }) => masked))).not.toContain(id);
});

test("what is hidden is said to be hidden, and leaks of one column are counted together", async () => {
  const { groups } = await gateOf((sheet) => {
    sheet.getRange("H2:H4").values = [[`'${id}`], [`'${id}`], [`'${id}`]];
    sheet.getRange("H:H").columnHidden = true;
  });
  expect(groups).toEqual([
    {
      kind: "residentId",
      part: "cell",
      sheet: "Sheet1",
      address: "H2",
      isHidden: true,
      masked: "3***************86",
      count: 3,
    },
  ]);
});

test("round trips do not grow with the number of sheets", async () => {
  const trips = async (sheets: number) => {
    const host = await openExcelHost({ calculator: null });
    try {
      return await host.Excel.run(async (context) => {
        for (let at = 0; at < sheets; at += 1)
          context.workbook.worksheets.add(`表${at}`).getRange("A1:B2").values = [
            [1, 2],
            ["甲", "乙"],
          ];
        await context.sync();
        const before = host.stats().roundTrips;
        await readOutgoing(context);
        return host.stats().roundTrips - before;
      });
    } finally {
      host.close();
    }
  };
  expect(await trips(40)).toBe(await trips(4));
});
