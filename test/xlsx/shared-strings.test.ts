import { Workbook } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addSheet, createWorkbookData, deleteSheet, readXlsx, writeXlsx } from "../../src/xlsx";

const RESIDENT_ID = "341899199001010013";
const KEPT = "测试留下";

/** Names of the parts whose text holds the given text. */
function partsHolding(file: Uint8Array, text: string): string[] {
  return Object.entries(unzipSync(file))
    .filter(([, bytes]) => strFromU8(bytes).includes(text))
    .map(([name]) => name);
}

/** Two sheets that share strings: the first holds the resident id and a rich text, the second only a kept text. */
function fileOfTwoSheets(): Uint8Array {
  const workbook = createWorkbookData("名单");
  workbook.sheets[0]!.rows[0] = {
    cells: [
      { value: RESIDENT_ID, style: 0 },
      { value: KEPT, style: 0 },
    ],
  };
  addSheet(workbook, "其他").rows[0] = {
    cells: [
      { value: KEPT, style: 0 },
      { value: "第二", style: 0 },
    ],
  };
  return writeXlsx(workbook);
}

/** The same file with one part's text changed. */
function withPart(file: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`no ${name}`);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(bytes))) });
}

test("a text that was overwritten is nowhere in the saved package", () => {
  const workbook = readXlsx(fileOfTwoSheets());
  const sheet = workbook.sheets[0]!;
  expect(sheet.rows[0]!.cells[0]!.value).toBe(RESIDENT_ID);
  sheet.rows[0]!.cells[0]!.value = "已删除";
  sheet.changed = true;
  const saved = writeXlsx(workbook);
  expect(partsHolding(saved, RESIDENT_ID)).toEqual([]);
  const again = readXlsx(saved);
  expect(again.sheets.map((each) => each.rows[0]!.cells.map((cell) => cell!.value))).toEqual([
    ["已删除", KEPT],
    [KEPT, "第二"],
  ]);
});

test("the texts of a deleted sheet leave the package, those another sheet uses stay", () => {
  const workbook = readXlsx(fileOfTwoSheets());
  deleteSheet(workbook, workbook.sheets[0]!.id);
  const saved = writeXlsx(workbook);
  expect(partsHolding(saved, RESIDENT_ID)).toEqual([]);
  expect(readXlsx(saved).sheets[0]!.rows[0]!.cells[0]!.value).toBe(KEPT);
});

test("a rich text that was overwritten leaves the package with its runs", () => {
  const rich = `<r><t>${RESIDENT_ID}</t></r><rPh sb="0" eb="1"><t>${RESIDENT_ID}</t></rPh>`;
  const file = withPart(fileOfTwoSheets(), "xl/sharedStrings.xml", (xml) =>
    xml.replace(`<t>${RESIDENT_ID}</t>`, rich),
  );
  const workbook = readXlsx(file);
  const cell = workbook.sheets[0]!.rows[0]!.cells[0]!;
  expect(cell).toEqual({ value: RESIDENT_ID, style: 0, richText: rich });
  cell.value = 1;
  delete cell.richText;
  workbook.sheets[0]!.changed = true;
  expect(partsHolding(writeXlsx(workbook), RESIDENT_ID)).toEqual([]);
});

test("strings that only an unchanged macro sheet uses stay in their places", () => {
  const file = fileOfTwoSheets();
  const asMacroSheet = withPart(file, "xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      /relationships\/worksheet"( Target="\/xl\/worksheets\/sheet2.xml")/,
      'relationships/xlMacrosheet"$1',
    ),
  );
  const workbook = readXlsx(asMacroSheet);
  expect(workbook.sheets).toHaveLength(1);
  workbook.sheets[0]!.rows = [];
  workbook.sheets[0]!.changed = true;
  const saved = writeXlsx(workbook);
  expect(partsHolding(saved, "第二")).toEqual(["xl/sharedStrings.xml"]);
  expect(partsHolding(saved, RESIDENT_ID)).toEqual([]);
});

test("every string stays when a sheet that is kept as it stands cannot be read", () => {
  const broken = withPart(fileOfTwoSheets(), "xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      /relationships\/worksheet"( Target="\/xl\/worksheets\/sheet2.xml")/,
      'relationships/xlMacrosheet"$1',
    ),
  );
  const workbook = readXlsx(withPart(broken, "xl/worksheets/sheet2.xml", (xml) => xml.replace("</v>", "")));
  workbook.sheets[0]!.rows = [];
  workbook.sheets[0]!.changed = true;
  expect(partsHolding(writeXlsx(workbook), RESIDENT_ID)).toEqual(["xl/sharedStrings.xml"]);
});

test("the name of a deleted sheet and of a renamed one leaves the application properties too", async () => {
  const book = new Workbook();
  for (const name of ["名单'一", "测试甲", "测试乙"]) book.addWorksheet(name).addRow([1]);
  book.getWorksheet("名单'一")!.pageSetup.printArea = "A1:B2";
  const file = new Uint8Array(await book.xlsx.writeBuffer());
  const properties = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["docProps/app.xml"]!);
  expect(properties(file)).toContain("测试甲");
  const workbook = readXlsx(file);
  workbook.activeSheetId = workbook.sheets[1]!.id;
  expect(properties(writeXlsx(workbook))).toBe(properties(file));
  deleteSheet(workbook, workbook.sheets[1]!.id);
  workbook.sheets[1]!.name = "改名";
  const saved = writeXlsx(workbook);
  expect(partsHolding(saved, "测试")).toEqual([]);
  expect(properties(saved)).toBe(
    properties(file)
      .replace(/<HeadingPairs>.*<\/HeadingPairs>/, "")
      .replace(/<TitlesOfParts>.*<\/TitlesOfParts>/, ""),
  );
});
