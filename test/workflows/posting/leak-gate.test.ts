import { createWorkbookData } from "../../../src/xlsx/new-workbook";
import { openExcelHost } from "../../../src/excel-host";
import { readOutgoing } from "../../../src/workbook/office/read/read-outgoing";
import { leakGate } from "../../../src/workflows/posting/leak-gate";

const id = "341899195801106786";
/** A PNG of one pixel. */
const onePixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

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
  [
    "the header of the first page",
    "headerFooter",
    (sheet) => {
      sheet.pageLayout.headersFooters.firstPage.rightHeader = `经办${id}`;
    },
  ],
  ["the tip of a link", "link", (sheet) => (sheet.getRange("C9").hyperlink = linkTo(`查${id}`, "说明"))],
  ["the target of a link", "link", (sheet) => (sheet.getRange("C9").hyperlink = linkTo("", id))],
  [
    "the number format of a filled cell",
    "format",
    (sheet) => (sheet.getRange("B2").numberFormat = [[`"${id}"`]]),
  ],
  [
    "the rule of a conditional format",
    "conditionalFormat",
    (sheet) => {
      const { custom } = sheet.getRange("A2:A9").conditionalFormats.add("Custom");
      custom.rule.formula = `=$A2="${id}"`;
    },
  ],
  [
    "a text a conditional format looks for",
    "conditionalFormat",
    (sheet) => {
      const { textComparison } = sheet.getRange("A2:A9").conditionalFormats.add("ContainsText");
      textComparison.rule = { operator: "Contains", text: id };
    },
  ],
  ["a text box", "shape", (sheet) => void sheet.shapes.addTextBox(`身份证${id}`)],
  [
    "the alternative text of a shape",
    "shape",
    (sheet) => (sheet.shapes.addGeometricShape("Rectangle").altTextDescription = id),
  ],
  [
    "the title of a chart",
    "chart",
    (sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
      chart.title.text = id;
    },
  ],
  ["a reply to a comment", "comment", (sheet) => void sheet.comments.add("A2", "核").replies.add(id)],
  ["a name of the sheet alone", "name", (sheet) => void sheet.names.add("本表", `="${id}"`)],
  [
    "what Excel says of a wrong entry",
    "validation",
    (sheet) => {
      const { dataValidation } = sheet.getRange("B2");
      dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      dataValidation.errorAlert = { title: "录入", message: `应为${id}`, style: "Stop", showAlert: true };
    },
  ],
  [
    "white type on white",
    "cell",
    (sheet) => {
      const cell = sheet.getRange("Z99");
      cell.values = [[`'${id}`]];
      cell.format.font.color = "#FFFFFF";
    },
  ],
  [
    "a row's region, day of birth as Excel counts it, and end, with cells between",
    "cell",
    (sheet) =>
      (sheet.getRange("A1:E2").values = [
        ["姓名", "区划", "困难类别", "出生日期", "尾号"],
        ["魏*兰", "'341899", "深度困难", 21195, "'6786"],
      ]),
  ],
  [
    "the digits of a number format",
    "format",
    (sheet) => (sheet.getRange("B2").numberFormat = [["\\3\\4\\1\\8\\9\\919580110\\6\\7\\8\\6"]]),
  ],
  [
    "the series of a chart",
    "chart",
    (sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
      chart.series.getItemAt(0).name = id;
    },
  ],
  ["the name of a table", "name", (sheet) => (sheet.tables.add("A1:B2", true).name = `表${id}`)],
  [
    "the prompt of a validation",
    "validation",
    (sheet) => {
      const { dataValidation } = sheet.getRange("B2");
      dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      dataValidation.prompt = { title: "录入", message: id, showPrompt: true };
    },
  ],
  [
    "the defined name itself",
    "name",
    (sheet, { workbook }) => void workbook.names.add(`户_${id}`, sheet.getRange("A1")),
  ],
  [
    "the alternative text of a picture",
    "shape",
    (sheet) => (sheet.shapes.addImage(onePixel).altTextTitle = id),
  ],
  [
    "digits of Chinese capitals",
    "cell",
    (sheet) => (sheet.getRange("C2").values = [["叁肆壹捌玖玖壹玖伍捌零壹壹零陆柒捌陆"]]),
  ],
  ["the name of a sheet", "sheetName", (_, { workbook }) => void workbook.worksheets.add(id)],
];

function linkTo(screenTip: string, place: string): Excel.RangeHyperlink {
  return { address: `https://example.com/${encodeURIComponent(place)}`, screenTip, textToDisplay: "说明" };
}

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

test("the value a formula had when the file was saved is looked at, though the formula shows no number", async () => {
  const workbook = createWorkbookData("公示-棉纺织厂");
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("A new workbook has a sheet");
  sheet.rows[0] = { cells: [{ value: id, formula: "底稿!A1", style: 0 }] };
  const host = await openExcelHost({ calculator: null, workbook });
  const { groups } = await host.Excel.run(async (context) => leakGate(await readOutgoing(context), {}));
  expect(groups).toMatchObject([{ kind: "residentId", part: "cell", address: "A1" }]);
  host.close();
});

test("what cannot be read is named: notes always, groups and pictures with their sheet", async () => {
  const notes = { part: "note", sheet: null, name: null };
  expect((await gateOf(() => undefined)).unread).toEqual([notes]);
  const { unread } = await gateOf((sheet) => {
    const parts = [sheet.shapes.addTextBox("甲"), sheet.shapes.addTextBox("乙")];
    sheet.shapes.addGroup(parts).name = "印章";
    sheet.shapes.addImage(onePixel).name = "身份证照片";
  });
  expect(unread).toEqual([
    notes,
    { part: "shape", sheet: "Sheet1", name: "印章" },
    { part: "picture", sheet: "Sheet1", name: "身份证照片" },
  ]);
});
