import { strToU8, unzipSync } from "fflate";
import { readRelationships } from "../../src/xlsx/package/package-parts";
import { PackageWriter } from "../../src/xlsx/package/package-writer";
import { createWorkbookData, writeXlsx } from "../../src/xlsx";

const sheet = "xl/worksheets/sheet1.xml";
const table = { type: "table", contentType: "application/vnd.test.table+xml", content: "<table/>" };

function open(): { writer: PackageWriter; before: Record<string, Uint8Array> } {
  const before = unzipSync(writeXlsx(createWorkbookData("表 1")));
  return { writer: new PackageWriter(new Map(Object.entries(before))), before };
}

const partsOf = (writer: PackageWriter) => new Map(Object.entries(unzipSync(writer.zip())));

test("a part attached to a sheet is found from it, and no other part changes", () => {
  const { writer, before } = open();
  const name = writer.freshPartName("xl/tables/table");
  const id = writer.attachPart({ owner: sheet, name, ...table });
  const after = partsOf(writer);
  const relations = readRelationships(after, sheet);
  expect(relations.map((one) => [one.id, one.kind, one.target])).toEqual([[id, "table", name]]);
  expect(relations[0]?.xml).toContain('Target="../tables/table1.xml"');
  expect(writer.typeOf(name)).toBe(table.contentType);
  const types = "[Content_Types].xml";
  for (const [part, bytes] of Object.entries(before))
    if (part !== types) expect(after.get(part)).toEqual(bytes);
  expect(writer.freshPartName("xl/tables/table")).toBe("xl/tables/table2.xml");
});

test("a part detached by its last owner goes with what only it pointed to", () => {
  const { writer, before } = open();
  const drawing = "xl/drawings/drawing1.xml";
  writer.attachPart({ ...table, owner: sheet, name: drawing, type: "drawing" });
  writer.attachPart({ ...table, owner: drawing, name: "xl/charts/chart1.xml", type: "chart" });
  writer.relate("xl/workbook.xml", drawing, "http://example.org/relationships/other");
  writer.detachPart(sheet, drawing);
  expect(writer.has("xl/charts/chart1.xml")).toBe(true);
  writer.detachPart("xl/workbook.xml", drawing);
  const after = partsOf(writer);
  expect([...after.keys()].filter((name) => /drawing|chart/.test(name))).toEqual([]);
  expect(new TextDecoder().decode(after.get("[Content_Types].xml"))).toBe(
    new TextDecoder().decode(before["[Content_Types].xml"]),
  );
});

test("a replaced part keeps its one content type entry; another type replaces it", () => {
  const { writer } = open();
  const name = "docProps/custom.xml";
  writer.attachPart({ ...table, owner: "", name, type: "custom-properties" });
  writer.addPart(name, "<新/>", "application/vnd.test.other+xml");
  expect(writer.text(name)).toBe("<新/>");
  expect((writer.text("[Content_Types].xml") ?? "").match(/docProps\/custom\.xml/g)).toHaveLength(1);
  expect(writer.typeOf(name)).toBe("application/vnd.test.other+xml");
  expect(writer.partOfKind("", "custom-properties")).toBe(name);
});

test("an ending's default content type is enough", () => {
  const writer = new PackageWriter(
    new Map([
      [
        "[Content_Types].xml",
        strToU8('<Types><Default Extension="xml" ContentType="application/xml"/></Types>'),
      ],
    ]),
  );
  writer.addPart("customXml/item1.xml", "<a/>", "application/xml");
  expect(writer.text("[Content_Types].xml")).not.toContain("Override");
});
