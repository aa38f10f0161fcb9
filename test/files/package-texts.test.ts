import { zipSync } from "fflate";
import { outgoingOfFile, readOutgoingFile } from "../../src/files/outgoing-of-file";
import { leakGate } from "../../src/workflows/posting/leak-gate";
import { createWorkbookData, writeXlsx } from "../../src/xlsx";
import { unzipPackage } from "../../src/xlsx/package/package-parts";

const id = "341899195801106786";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const xml = (text: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`);

/** A workbook of one sheet, written by us, with parts no program of ours writes; each belongs to the sheet. */
function fileWith(parts: Readonly<Record<string, { kind: string; content: Uint8Array }>>): Uint8Array {
  const plain = unzipPackage(writeXlsx(createWorkbookData("公示-棉纺织厂")));
  const sheet = [...plain.keys()].find((name) => /worksheets\/[^/]+\.xml$/.test(name)) ?? "";
  const links = Object.entries(parts).map(
    ([name, { kind }], at) => `<Relationship Id="p${at}" Type="${kinds}/${kind}" Target="/${name}"/>`,
  );
  const relations = sheet.replace("worksheets/", "worksheets/_rels/").concat(".rels");
  return zipSync({
    ...Object.fromEntries(plain),
    ...Object.fromEntries(Object.entries(parts).map(([name, { content }]) => [name, content])),
    [relations]: xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`,
    ),
  });
}

const gate = (bytes: Uint8Array) => leakGate(outgoingOfFile(bytes), {});

test("a file we wrote holds nothing beside its cells that cannot be read", () => {
  expect(gate(fileWith({}))).toMatchObject({ groups: [], unread: [] });
});

test.each([
  [
    "an old note, its number set in two runs",
    "xl/comments1.xml",
    "comments",
    `<comments xmlns="${main}"><authors><author>甲</author></authors><commentList><comment ref="B7" authorId="0"><text><r><t>证号3418991958</t></r><r><t>01106786</t></r></text></comment></commentList></comments>`,
    { part: "note", sheet: "公示-棉纺织厂", address: "B7" },
  ],
  [
    "a threaded comment",
    "xl/threadedComments/threadedComment1.xml",
    "threadedComment",
    `<ThreadedComments><threadedComment ref="A1" id="{4E55414E-0000-4000-8000-000000000001}"><text>${id}</text></threadedComment></ThreadedComments>`,
    { part: "comment", sheet: "公示-棉纺织厂" },
  ],
  [
    "what a chart remembers of its cells",
    "xl/charts/chart1.xml",
    "chart",
    `<c:chart xmlns:c="c"><c:pt idx="0"><c:v>${id}</c:v></c:pt></c:chart>`,
    { part: "chart", sheet: "公示-棉纺织厂" },
  ],
  [
    "what a pivot table remembers of its source",
    "xl/pivotCache/pivotCacheRecords1.xml",
    "pivotCacheRecords",
    `<pivotCacheRecords xmlns="${main}"><r><s v="${id}"/></r></pivotCacheRecords>`,
    { part: "package" },
  ],
  [
    "the alternative text of a picture in a group",
    "xl/drawings/drawing1.xml",
    "drawing",
    `<xdr:wsDr xmlns:xdr="x"><xdr:grpSp><xdr:pic><xdr:cNvPr id="2" name="图片 1" descr="${id}"/></xdr:pic></xdr:grpSp></xdr:wsDr>`,
    { part: "shape" },
  ],
  [
    "a string no cell shows any more",
    "xl/sharedStrings.xml",
    "sharedStrings",
    `<sst xmlns="${main}"><si><t>${id}</t></si></sst>`,
    { part: "package" },
  ],
])("the gate reads %s", (_what, name, kind, text, place) => {
  const { groups, unread } = gate(fileWith({ [name]: { kind, content: xml(text) } }));
  expect(groups).toMatchObject([{ kind: "residentId", count: 1, ...place }]);
  expect(JSON.stringify(groups)).not.toContain(id);
  expect(unread).toEqual([]);
});

test("a picture and macros are named, since nobody but a person can look at them", () => {
  const content = new Uint8Array([1, 2, 3]);
  const { groups, unread } = gate(
    fileWith({
      "xl/media/image1.png": { kind: "image", content },
      "xl/vbaProject.bin": { kind: "vbaProject", content },
    }),
  );
  expect(groups).toEqual([]);
  expect(unread).toEqual([
    { part: "picture", sheet: "公示-棉纺织厂", name: "image1.png" },
    { part: "package", sheet: "公示-棉纺织厂", name: "vbaProject.bin" },
  ]);
});

test("bytes that are no workbook are no outgoing workbook", () => {
  expect(readOutgoingFile(new TextEncoder().encode("姓名,电话"))).toBeNull();
});

test.each([
  [
    "the author of a note",
    "xl/comments1.xml",
    `<comments xmlns="${main}"><authors><author>${id}</author></authors><commentList/></comments>`,
    "note",
  ],
  ["a remark in the XML", "xl/charts/chart1.xml", `<c:chart xmlns:c="c"><!-- ${id} --></c:chart>`, "chart"],
  ["text set apart in the XML", "customXml/item1.xml", `<a><![CDATA[${id}]]></a>`, "customXml"],
  [
    "a custom property of the file",
    "docProps/custom.xml",
    `<Properties><property name="备注"><vt:lpwstr xmlns:vt="v">${id}</vt:lpwstr></property></Properties>`,
    "property",
  ],
  ["who keeps the file", "docProps/app.xml", `<Properties><Manager>${id}</Manager></Properties>`, "property"],
  [
    "where a link of a drawing leads",
    "xl/drawings/_rels/drawing1.xml.rels",
    `<Relationships><Relationship Id="r1" Type="t" Target="mailto:${id}@example.com" TargetMode="External"/></Relationships>`,
    "link",
  ],
  ["the name of a part", `xl/media/${id}.xml`, "<a/>", "package"],
])("a number in %s is found", (_, part, content, found) => {
  const { groups } = gate(fileWith({ [part]: { kind: "other", content: xml(content) } }));
  expect(groups.map((group) => group.part)).toContain(found);
});
