import { utils, write } from "@e965/xlsx";
import { createWorkbookData, readXlsx, writeXlsx } from "../../src/xlsx";
import { readFile } from "../../src/files/read-file";
import { encryptedContainer } from "../cli/encrypted-container";

const text = (content: string) => new TextEncoder().encode(content);
const valuesOf = async (name: string, bytes: Uint8Array) => {
  const reading = await readFile(name, bytes);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.grids.map(({ values }) => values);
};

test("UTF-8 with its mark and quoted fields: commas, quotes and line breaks stay in their cell", async () => {
  const [values] = await valuesOf(
    "甲.csv",
    text('\ufeff姓名,住址,备注\r\n魏桂兰,"东街, 3 号","说""好""\n了"\r\n吴守义,,\r\n'),
  );
  expect(values).toEqual([
    ["姓名", "住址", "备注"],
    ["魏桂兰", "东街, 3 号", '说"好"\n了'],
    ["吴守义", null, null],
  ]);
});

test("GB18030 is read where the bytes are no UTF-8", async () => {
  const bytes = Uint8Array.of(
    0xd0,
    0xd5,
    0xc3,
    0xfb,
    0x09,
    0xb5,
    0xe7,
    0xbb,
    0xb0,
    0x0a,
    0xce,
    0xba,
    0x09,
    0x31,
  );
  expect(await valuesOf("甲.txt", bytes)).toEqual([
    [
      ["姓名", "电话"],
      ["魏", "1"],
    ],
  ]);
});

test("Unicode text of Excel (UTF-16 with tabs) is read", async () => {
  const bytes = new Uint8Array(Buffer.from("\ufeff姓名\t金额\r\n魏桂兰\t1,000.00\r\n", "utf16le"));
  expect(await valuesOf("甲.txt", bytes)).toEqual([
    [
      ["姓名", "金额"],
      ["魏桂兰", "1,000.00"],
    ],
  ]);
});

test("a number of eighteen digits keeps them all, guarded or not", async () => {
  const [values] = await valuesOf(
    "甲.csv",
    text(
      "身份证号,卡号\n341899197001010011,=\"6299990000000000001\"\n341899197001010012\t,1\n'341899197001010013,'甲",
    ),
  );
  expect(values?.slice(1)).toEqual([
    ["341899197001010011", "6299990000000000001"],
    ["341899197001010012", "1"],
    ["341899197001010013", "'甲"],
  ]);
});

test("line breaks of two kinds in one file each end a row", async () => {
  expect(await valuesOf("甲.csv", text("姓名,备注\r\n魏桂兰,甲\r吴守义,乙\n"))).toEqual([
    [
      ["姓名", "备注"],
      ["魏桂兰", "甲"],
      ["吴守义", "乙"],
    ],
  ]);
});

test("a quote in the middle of a text is a character", async () => {
  expect(await valuesOf("甲.csv", text('姓名,备注\n"魏"桂兰,"未完'))).toEqual([
    [
      ["姓名", "备注"],
      ['"魏"桂兰', '"未完'],
    ],
  ]);
});

test("HTML under the name .xls: spans become merged areas, entities and line breaks are read", async () => {
  const page =
    "<html><style>td{}</style><table><tr><td rowspan=2>姓名</td><td colspan='2'>捐款&nbsp;(元)</td></tr>" +
    "<tr><td>单位</td><td>个人</td></tr><tr><td>魏&#26690;兰<td>1&lt;2<br>3<td></table></html>";
  const reading = await readFile("甲.xls", text(page));
  expect(reading).toMatchObject({
    ok: true,
    grids: [
      {
        sheet: "甲",
        values: [
          ["姓名", "捐款\u00a0(元)", null],
          [null, "单位", "个人"],
          ["魏桂兰", "1<2\n3", null],
        ],
        merges: [
          { row: 1, column: 1, rowCount: 2, columnCount: 1 },
          { row: 1, column: 2, rowCount: 1, columnCount: 2 },
        ],
      },
    ],
  });
});

test("a package is read whatever its name; blank borders of the sheet are left out", async () => {
  const data = createWorkbookData("登记");
  const [sheet] = data.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  sheet.rows[2] = { cells: [undefined, { value: "姓名", style: 0 }, { value: { error: "#N/A" }, style: 0 }] };
  sheet.rows[3] = { cells: [undefined, { value: 12, formula: "=3*4", style: 0 }], hidden: true };
  sheet.rows[9] = { cells: [{ value: null, style: 0 }] };
  sheet.merges = [{ row: 2, column: 1, rowCount: 1, columnCount: 1 }];
  sheet.changed = true;
  const bytes = writeXlsx(data);
  expect(readXlsx(bytes).sheets).toHaveLength(1);
  expect(await readFile("登记.xls", bytes)).toMatchObject({
    ok: true,
    isDate1904: false,
    grids: [
      {
        sheet: "登记",
        firstRow: 3,
        firstColumn: 2,
        values: [
          ["姓名", "#N/A"],
          [12, null],
        ],
        hiddenRows: [4],
      },
    ],
  });
});

test.each([
  ["empty", new Uint8Array()],
  ["empty", text("\ufeff")],
  ["empty", text("<html><body>没有表</body></html>")],
  ["unknownKind", text("%PDF-1.7")],
  ["unknownKind", Uint8Array.of(1, 0, 2, 0, 3)],
  ["damaged", text("PK\u0003\u0004 and nothing more")],
  ["encrypted", encryptedContainer("EncryptedPackage")],
  ["damaged", encryptedContainer("Workbook")],
] as const)("refuses with the reason %s", async (reason, bytes) => {
  expect(await readFile("甲.xlsx", bytes)).toEqual({ ok: false, reason });
});

test("an old .xls is read with its merged cells; text of eighteen digits stays text", async () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ["困难职工登记表", null],
    ["姓名", "身份证号"],
    ["魏桂兰", "341899195801106786"],
    ["吴守义", 12.5],
  ]);
  sheet["!merges"] = [utils.decode_range("A1:B1")];
  utils.book_append_sheet(book, sheet, "登记");
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
  expect(await readFile("登记.xls", bytes)).toMatchObject({
    ok: true,
    isDate1904: false,
    grids: [
      {
        sheet: "登记",
        firstRow: 1,
        values: [
          ["困难职工登记表", null],
          ["姓名", "身份证号"],
          ["魏桂兰", "341899195801106786"],
          ["吴守义", 12.5],
        ],
        merges: [{ row: 1, column: 1, rowCount: 1, columnCount: 2 }],
      },
    ],
  });
});
