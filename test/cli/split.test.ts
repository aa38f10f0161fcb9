import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { unzipSync } from "fflate";
import { readXlsx } from "../../src/xlsx";
import { runNuan } from "./run-in-process";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nuan-split-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a register with drop-downs and notes is split into files", () => {
  const source = async (hasNotes: boolean) => {
    const book = new Workbook();
    const sheet = book.addWorksheet("登记表");
    sheet.addRows([
      ["序号", "姓名", "身份证号", "工作单位", "困难类别", "慰问金额"],
      [1, "魏桂兰", "341899197001010014", "县棉纺织厂", "深度困难", 1000],
      [2, "何春燕", "341899198003040026", "县农机厂", "相对困难", 800],
      [3, "吴守义", "341899196502030017", "县棉纺织厂", "深度困难", 1500],
    ]);
    for (const row of [2, 3, 4]) {
      const list = { type: "list", allowBlank: true, formulae: ["'选项'!$A$1:$A$2"] } as const;
      sheet.getCell(`E${row}`).dataValidation = { ...list, formulae: [...list.formulae] };
    }
    if (hasNotes) sheet.getCell("B3").note = "何春燕电话已换";
    book.addWorksheet("选项").addRows([["深度困难"], ["相对困难"]]);
    const path = join(folder, "登记.xlsx");
    writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
    return path;
  };
  const part = (name: string) => readFileSync(join(folder, "各单位", `${name}.xlsx`));

  it("lists the words themselves where they stood on another sheet", async () => {
    const split = await runNuan("split", await source(false), "-o", join(folder, "各单位"));
    expect(split.status).toBe(0);
    const [sheet] = readXlsx(part("县棉纺织厂")).sheets;
    expect(sheet?.dataValidations.map(({ formula1 }) => formula1)).toEqual(['"深度困难,相对困难"']);
  });

  it("sends no note of one unit out with another's rows, and says so", async () => {
    const split = await runNuan("split", await source(true), "-o", join(folder, "各单位"));
    expect(split.stderr).toContain("各文件不带附注");
    const parts = unzipSync(part("县棉纺织厂"));
    const texts = Object.values(parts).map((bytes) => new TextDecoder().decode(bytes));
    expect(texts.some((text) => text.includes("魏桂兰"))).toBe(true);
    expect(texts.some((text) => text.includes("电话已换"))).toBe(false);
    const [sheet] = readXlsx(part("县棉纺织厂")).sheets;
    expect(sheet?.dataValidations.map(({ formula1 }) => formula1)).toEqual(['"深度困难,相对困难"']);
  });

  it("says where a cell loses the look of single letters, and that groups of rows go", async () => {
    const book = new Workbook();
    await book.xlsx.readFile(await source(false));
    const sheet = book.getWorksheet("登记表")!;
    const red = { color: { argb: "FFC00000" } };
    sheet.getCell("B4").value = { richText: [{ text: "吴" }, { text: "守义", font: red }] };
    sheet.getRow(3).outlineLevel = 1;
    const path = join(folder, "标红.xlsx");
    writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
    const split = await runNuan("split", path, "-o", join(folder, "各单位"));
    expect(split.stderr).toContain("B4 一格内部分字的字体、颜色不同");
    expect(split.stderr).toContain("原表的行或列有分级显示");
    const [file] = readXlsx(part("县棉纺织厂")).sheets;
    expect(file!.rows.map((row) => row?.cells[1]?.value)).toEqual(["姓名", "魏桂兰", "吴守义"]);
    const plain = await runNuan("split", await source(false), "-o", join(folder, "units"));
    expect(plain.stderr).not.toMatch(/部分字|分级/);
  });

  it("keeps the empty line above the signatures, drops a rule without its text, and says so in both languages", async () => {
    const book = new Workbook();
    await book.xlsx.readFile(await source(false));
    const sheet = book.getWorksheet("登记表")!;
    sheet.addRows([[], ["填表人：周某"]]);
    // Written so, the rule has its text in the formula alone.
    sheet.addConditionalFormatting({
      ref: "B2:B4",
      rules: [
        {
          type: "containsText",
          operator: "containsText",
          text: "何春燕",
          priority: 1,
          style: { font: { bold: true } },
        },
      ],
    });
    const path = join(folder, "带规则.xlsx");
    writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
    const split = await runNuan("split", path, "-o", join(folder, "各单位"), "--json");
    expect(split.stderr).toContain("B2:B4 的条件格式引用了文件里没有的内容，2 个文件不带。");
    expect(JSON.parse(split.stdout)).toMatchObject({
      files: [
        { unit: "县棉纺织厂", file: join(folder, "各单位", "县棉纺织厂.xlsx"), rows: 2 },
        { unit: "县农机厂", rows: 1 },
      ],
      leftOut: [{ what: "conditionalFormat", why: "reads", cells: "B2:B4", files: 2 }],
    });
    const [file] = readXlsx(part("县棉纺织厂")).sheets;
    expect(file!.rows.map((row) => row?.cells[0]?.value ?? null)).toEqual([
      ...["序号", 1, 3, null, "填表人：周某"],
    ]);
    const english = await runNuan("split", path, "-o", join(folder, "units"), "--locale", "en");
    expect(english.stderr).toContain("The conditional format of B2:B4 reads what the file does not have");
  });
});
