import { Workbook } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createWorkbookData, readXlsx, writeXlsx } from "../../src/xlsx";

const text = (file: Uint8Array, part: string): string => strFromU8(unzipSync(file)[part] ?? new Uint8Array());

async function exceljsFile(): Promise<Uint8Array> {
  const book = new Workbook();
  book.addWorksheet("名单").addRow(["测试"]);
  book.title = "送温暖";
  book.company = "县总工会";
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test("document properties are read, changed and read again, by exceljs too", async () => {
  const workbook = readXlsx(await exceljsFile());
  expect([workbook.document.properties.title, workbook.document.properties.company]).toEqual([
    "送温暖",
    "县总工会",
  ]);
  const { properties } = workbook.document;
  properties.title = "";
  properties.author = "测试 <&>";
  properties.keywords = "慰问";
  properties.manager = "主席";
  const saved = writeXlsx(workbook);
  expect(readXlsx(saved).document.properties).toEqual(properties);
  const book = new Workbook();
  await book.xlsx.load(saved.buffer as ArrayBuffer);
  expect([book.creator, book.keywords, book.manager, book.company]).toEqual([
    "测试 <&>",
    "慰问",
    "主席",
    "县总工会",
  ]);
});

test("custom properties of every kind survive; one of an unknown kind stays as it is", () => {
  const workbook = createWorkbookData();
  workbook.document.customProperties = [
    { key: "年度", kind: "number", value: 2027 },
    { key: "比例", kind: "float", value: 0.5 },
    { key: "已审", kind: "boolean", value: true },
    { key: "日期", kind: "date", value: "2027-01-05T00:00:00Z" },
    { key: "单位 <&>", kind: "string", value: "县\n总工会" },
  ];
  const saved = writeXlsx(workbook);
  const again = readXlsx(saved);
  expect(again.document.customProperties).toEqual(workbook.document.customProperties);
  const part = "docProps/custom.xml";
  const vector = "<vt:vector size='0' baseType='i4'/>";
  const strange = text(saved, part).replace(
    "</Properties>",
    `<property pid="9" name="x">${vector}</property></Properties>`,
  );
  const other = readXlsx(zipSync({ ...unzipSync(saved), [part]: strToU8(strange) }));
  expect(other.document.customProperties.at(-1)).toMatchObject({ key: "x", kind: "other" });
  other.document.customProperties.splice(0, 2, { key: "新", kind: "string", value: "" });
  const result = text(writeXlsx(other), part);
  expect(result).toContain('<vt:vector size="0" baseType="i4"/>');
  expect(result).not.toContain("年度");
  expect(result).toMatch(/pid="10" name="新"/);
});

test("settings of an add-in are found again and leave another add-in's part byte for byte", () => {
  const workbook = createWorkbookData();
  const theirs = { addInId: "wa1", instanceId: "{A}", settings: [{ key: "k", json: '"别人的"' }] };
  workbook.document.webExtensions.push(theirs, { addInId: "没用", instanceId: "{C}", settings: [] });
  const first = writeXlsx(workbook);
  const again = readXlsx(first);
  expect(again.document.webExtensions).toMatchObject([theirs]);
  const own = { addInId: "own", instanceId: "{B}", settings: [{ key: "nuan", json: '{"a":"<1>"}' }] };
  again.document.webExtensions.push(own);
  const second = writeXlsx(again);
  const reread = readXlsx(second);
  expect(reread.document.webExtensions).toMatchObject([theirs, own]);
  expect(text(second, "xl/webextensions/webextension1.xml")).toBe(
    text(first, "xl/webextensions/webextension1.xml"),
  );
  expect(text(second, "_rels/.rels").match(/webextensiontaskpanes/g)).toHaveLength(1);
  reread.document.webExtensions[1]!.settings = [{ key: "nuan", json: "2" }];
  expect(readXlsx(writeXlsx(reread)).document.webExtensions[1]!.settings).toEqual([
    { key: "nuan", json: "2" },
  ]);
});

test("custom XML parts are added, changed and deleted with their properties part", () => {
  const workbook = createWorkbookData();
  const id = "{0F0A4C1E-5D27-4B7E-9A53-2F81C0D7E6B4}";
  workbook.document.customXmlParts.push(
    { id, xml: '<甲 xmlns="urn:a">1</甲>' },
    { id: id.replace("0F", "1F"), xml: "<b/>" },
  );
  const again = readXlsx(writeXlsx(workbook));
  expect(again.document.customXmlParts).toMatchObject(workbook.document.customXmlParts);
  again.document.customXmlParts.splice(1, 1);
  again.document.customXmlParts[0]!.xml = "<c/>";
  const saved = writeXlsx(again);
  const parts = Object.keys(unzipSync(saved)).filter((name) => name.startsWith("customXml/"));
  expect(parts.sort()).toEqual([
    "customXml/_rels/item1.xml.rels",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
  ]);
  expect(readXlsx(saved).document.customXmlParts.map((part) => part.xml)).toEqual(["<c/>"]);
});

test("a broken properties part does not keep the workbook from opening, and stays while nobody changes it", () => {
  const file = zipSync({ ...unzipSync(writeXlsx(createWorkbookData())) });
  const workbook = readXlsx(file);
  workbook.document.properties.title = "题";
  const parts = unzipSync(writeXlsx(workbook));
  const broken = zipSync({ ...parts, "docProps/core.xml": strToU8("<broken") });
  expect(readXlsx(broken).document.properties.title).toBe("");
  expect(text(writeXlsx(readXlsx(broken)), "docProps/core.xml")).toBe("<broken");
});
