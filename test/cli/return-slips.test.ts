import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { readXlsx } from "../../src/xlsx";
import { runNuan } from "./run-in-process";
import {
  type Row,
  he,
  ownFolder,
  rowsOf,
  sheetsOf,
  wei,
  writeCounty,
  writeRegister,
  writeWorkbook,
} from "./unit-files";

const folderOf = ownFolder();
const register = (name: string, rows: readonly Row[]) => writeRegister(join(folderOf(), name), rows);
const county = () => writeCounty(folderOf());
const workbook = (name: string, sheets: Readonly<Record<string, readonly Row[]>>) =>
  writeWorkbook(join(folderOf(), name), sheets);

describe("return slips", () => {
  const faulty: Row = ["何春燕", "341899198003040025", "县农机厂", "相对困难", 3, 20000, 800, "12100000003"];

  async function makeSlips(): Promise<{ master: string; slip: string; slips: string }> {
    const first = await register("棉纺织厂.xlsx", [wei]);
    const other = await register("农机厂.xlsx", [he, faulty]);
    const master = join(folderOf(), "master.xlsx");
    await runNuan("collect", first, other, "--into", await county(), "-o", master);
    const slips = join(folderOf(), "补正单");
    const made = await runNuan("slips", master, "-o", slips, "--as-of", "2027-01-20", "--json");
    expect(made.status).toBe(1);
    const slip = join(slips, "县农机厂-补正单.xlsx");
    expect(readdirSync(slips)).toContain("县农机厂-补正单.xlsx");
    return { master, slip, slips };
  }

  async function correct(slip: string, head: string, name: string, value: string | number): Promise<void> {
    const book = new Workbook();
    await book.xlsx.load(readFileSync(slip).buffer as ArrayBuffer);
    const sheet = book.worksheets[0];
    const heads = (sheet?.getRow(3).values ?? []) as unknown[];
    const [column, names] = [heads.indexOf(head), heads.indexOf("姓名")];
    expect(column).toBeGreaterThan(0);
    sheet?.eachRow((row) => {
      if (row.getCell(names).value === name && row.getCell(heads.indexOf("身份证号")).value === faulty[1])
        row.getCell(column).value = value;
    });
    writeFileSync(slip, new Uint8Array(await book.xlsx.writeBuffer()));
  }

  test("a slip holds the rows to correct with what is wrong, hidden keys, text ids and choices", async () => {
    const { slip } = await makeSlips();
    const [sheet] = [...sheetsOf(slip).values()];
    const data = readXlsx(new Uint8Array(readFileSync(slip)));
    const rows = rowsOf(sheet, 2);
    expect(rows[0]?.slice(0, 4)).toEqual(["行标识", "需要补正", "姓名", "身份证号"]);
    expect(rows.slice(1).every((row) => row[5] === "县农机厂" || row.includes("县农机厂"))).toBe(true);
    const bad = rows.find((row) => row[3] === faulty[1]);
    expect(String(bad?.[1])).toContain("校验");
    expect(String(bad?.[0])).toMatch(/^合并-困难职工登记!\d+!/);
    expect(sheet?.columns[0]?.width ?? 1).toBe(0);
    const cell = sheet?.rows.find((row) => row?.cells[3]?.value === faulty[1])?.cells[3];
    const style = data.styles[cell?.style ?? 0];
    expect(style?.numberFormat).toBe("@");
    expect(style?.fill.color).toBeDefined();
    expect(sheet?.dataValidations.length).toBeGreaterThan(0);
  });

  test("a corrected slip is read back into the merged table, once", async () => {
    const { master, slip } = await makeSlips();
    await correct(slip, "身份证号", "何春燕", "341899198003040042");
    const next = join(folderOf(), "next.xlsx");
    const { stdout, status } = await runNuan("collect", slip, "--into", master, "-o", next, "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).slips).toMatchObject({ corrections: 1, unplaced: [] });
    const ids = rowsOf(sheetsOf(next).get("合并-困难职工登记"), 2).map((row) => row[2]);
    expect(ids).toEqual(["341899197001010014", "341899198003040026", "341899198003040042"]);
    const again = await runNuan(
      "collect",
      slip,
      "--into",
      next,
      "-o",
      join(folderOf(), "again.xlsx"),
      "--json",
    );
    expect(JSON.parse(again.stdout)).toMatchObject({ slips: { corrections: 0 }, summary: { duplicate: 1 } });
  });

  test("a slip comes back with rows in another order, one gone, one added, columns hidden and the sheet renamed", async () => {
    const second: Row = ["赵满仓", "341899198003040022", "县农机厂", "深度困难", 2, 9000, 900, "12100000005"];
    const third: Row = ["孙守义", "341899198003040023", "县农机厂", "深度困难", 2, 9000, 900, "12100000006"];
    const master = await register("登记.xlsx", [faulty, second, third]);
    await runNuan("slips", master, "-o", join(folderOf(), "补正单"), "--as-of", "2027-01-20");
    const slip = join(folderOf(), "补正单", "县农机厂-补正单.xlsx");
    const book = new Workbook();
    await book.xlsx.load(readFileSync(slip).buffer as ArrayBuffer);
    const sheet = book.worksheets[0]!;
    const heads = (sheet.getRow(3).values as unknown[]).slice(1);
    const at = (head: string) => heads.indexOf(head) + 1;
    const rows: unknown[][] = [];
    sheet.eachRow((row, number) => {
      if (number > 3) rows.push((row.values as unknown[]).slice(1));
    });
    const kept = rows.filter((row) => row[at("姓名") - 1] !== "孙守义").reverse();
    expect(rows.length - kept.length).toBe(1);
    const changed = kept.find((row) => row[at("姓名") - 1] === "赵满仓")!;
    changed[at("身份证号") - 1] = "341899198003040042";
    const added = heads.map((head) => (head === "姓名" ? "钱新增" : head === "工作单位" ? "县农机厂" : null));
    rows.forEach((_, index) => {
      const row = [...kept, added][index]!;
      heads.forEach((_head, column) => {
        sheet.getCell(4 + index, column + 1).value = (row[column] ?? null) as string | null;
      });
    });
    sheet.getColumn(at("困难类别")).hidden = true;
    sheet.name = "改好的表";
    const back = join(folderOf(), "改好.xlsx");
    writeFileSync(back, new Uint8Array(await book.xlsx.writeBuffer()));
    const { stdout } = await runNuan(
      "collect",
      back,
      "--into",
      master,
      "-o",
      join(folderOf(), "next.xlsx"),
      "--json",
    );
    expect(JSON.parse(stdout).slips).toMatchObject({
      ...{ rows: kept.length, corrections: 1 },
      unplaced: [
        { sheet: "改好的表", row: 4 + kept.length, reason: "noKey" },
        { sheet: "改好的表", row: 5, reason: "deleted" },
      ],
    });
    const said = rowsOf(sheetsOf(join(folderOf(), "next.xlsx")).get("收表变化"), 2)
      .filter((row) => row[1] === "补正单")
      .map((row) => [row[3], row[4], row[7]]);
    expect(said).toEqual([
      ["县农机厂", "钱新增", "补正单上新增的行，未并入"],
      ["县农机厂", "孙守义", "单位从补正单上删去，原表未动"],
    ]);
  });

  test("a row added as a copy of another does not correct that other one", async () => {
    const second: Row = ["赵满仓", "341899198003040022", "县农机厂", "深度困难", 2, 9000, 900, "12100000005"];
    const master = await register("登记.xlsx", [faulty, second]);
    await runNuan("slips", master, "-o", join(folderOf(), "补正单"), "--as-of", "2027-01-20");
    const slip = join(folderOf(), "补正单", "县农机厂-补正单.xlsx");
    const book = new Workbook();
    await book.xlsx.load(readFileSync(slip).buffer as ArrayBuffer);
    const sheet = book.worksheets[0]!;
    const heads = (sheet.getRow(3).values as unknown[]).slice(1);
    const first = (sheet.getRow(4).values as unknown[]).slice(1);
    first[heads.indexOf("姓名")] = "钱新增";
    first[heads.indexOf("身份证号")] = "341899197505050012";
    // Before the row it was copied from, as whoever inserts above gets it.
    sheet.insertRow(4, first);
    writeFileSync(slip, new Uint8Array(await book.xlsx.writeBuffer()));
    const next = join(folderOf(), "next.xlsx");
    const { stdout } = await runNuan("collect", slip, "--into", master, "-o", next, "--json");
    expect(JSON.parse(stdout).slips).toMatchObject({
      ...{ rows: 2, corrections: 0 },
      unplaced: [{ row: 4, reason: "copied" }],
    });
  });

  test("a slip that comes a second time with one more correction changes that one alone", async () => {
    const second: Row = ["赵满仓", "341899198003040022", "县农机厂", "深度困难", 2, 9000, 900, "12100000005"];
    const master = await register("登记.xlsx", [faulty, second]);
    await runNuan("slips", master, "-o", join(folderOf(), "补正单"), "--as-of", "2027-01-20");
    const slip = join(folderOf(), "补正单", "县农机厂-补正单.xlsx");
    await correct(slip, "身份证号", "何春燕", "341899198003040042");
    const [next, last] = [join(folderOf(), "next.xlsx"), join(folderOf(), "last.xlsx")];
    await runNuan("collect", slip, "--into", master, "-o", next);
    const book = new Workbook();
    await book.xlsx.load(readFileSync(slip).buffer as ArrayBuffer);
    const sheet = book.worksheets[0]!;
    const heads = sheet.getRow(3).values as unknown[];
    sheet.eachRow((row) => {
      if (row.getCell(heads.indexOf("姓名")).value === "赵满仓")
        row.getCell(heads.indexOf("身份证号")).value = "341899198003040026";
    });
    writeFileSync(slip, new Uint8Array(await book.xlsx.writeBuffer()));
    const { stdout } = await runNuan("collect", slip, "--into", next, "-o", last, "--json");
    expect(JSON.parse(stdout).slips).toMatchObject({ rows: 2, corrections: 1, unplaced: [] });
  });

  test("a row somebody changed meanwhile is left alone and named", async () => {
    const { master, slip } = await makeSlips();
    await correct(slip, "身份证号", "何春燕", "341899198003040042");
    const book = new Workbook();
    await book.xlsx.load(readFileSync(master).buffer as ArrayBuffer);
    book.getWorksheet("合并-困难职工登记")?.eachRow((row) => {
      if (row.getCell(3).value === faulty[1]) row.getCell(3).value = "341899198003040050";
    });
    writeFileSync(master, new Uint8Array(await book.xlsx.writeBuffer()));
    const { stdout, status } = await runNuan(
      ...["collect", slip, "--into", master, "-o", join(folderOf(), "next.xlsx"), "--json"],
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout).slips).toMatchObject({
      corrections: 0,
      unplaced: [{ reason: "changedSince" }],
    });
  });

  test("a register of the clerk's own is corrected in its cells, in its own unit of amounts", async () => {
    const path = await workbook("台账.xlsx", {
      困难职工登记: [
        ["困难职工登记表（单位：万元）"],
        ["姓名", "身份证号", "工作单位", "困难类别", "家庭人口", "慰问金额"],
        ["魏桂兰", "341899197001010014", "县棉纺织厂", "深度困难", 3, 0.1],
        ["何春燕", "341899198003040025", "县农机厂", "相对困难", 3, 0.08],
      ],
    });
    const slips = join(folderOf(), "补正单");
    await runNuan("slips", path, "-o", slips, "--as-of", "2027-01-20");
    const slip = join(slips, "县农机厂-补正单.xlsx");
    await correct(slip, "慰问金额（万元）", "何春燕", 0.09);
    await correct(slip, "身份证号", "何春燕", "341899198003040026");
    const output = join(folderOf(), "out.xlsx");
    const { status } = await runNuan("collect", slip, "--into", path, "-o", output);
    expect(status).toBe(0);
    expect(rowsOf(sheetsOf(output).get("困难职工登记"), 2)).toEqual([
      ["魏桂兰", "341899197001010014", "县棉纺织厂", "深度困难", 3, 0.1],
      ["何春燕", "341899198003040026", "县农机厂", "相对困难", 3, 0.09],
    ]);
  });
});
