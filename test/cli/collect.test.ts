import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { readXlsx } from "../../src/xlsx";
import type { SheetData } from "../../src/xlsx/workbook-data";
import { encryptedContainer } from "./encrypted-container";
import { runNuan } from "./run-in-process";

const HEAD = [
  "序号",
  "姓名",
  "身份证号",
  "工作单位",
  "困难类别",
  "家庭人口",
  "家庭年收入",
  "慰问金额",
  "联系电话",
];
type Row = readonly (string | number | null)[];

const wei: Row = ["魏桂兰", "341899197001010014", "县棉纺织厂", "深度困难", 3, 9000, 1000, "12100000001"];
const wu: Row = ["吴守义", "341899196502030017", "县棉纺织厂", "深度困难", 2, 8000, 1500, "12100000002"];
const he: Row = ["何春燕", "341899198003040026", "县农机厂", "相对困难", 3, 20000, 800, "1210000003"];

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nuan-collect-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function workbook(name: string, sheets: Readonly<Record<string, readonly Row[]>>): Promise<string> {
  const book = new Workbook();
  for (const [sheet, rows] of Object.entries(sheets))
    book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  const path = join(folder, name);
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  return path;
}

const register = (name: string, rows: readonly Row[]) =>
  workbook(name, { 登记表: [["困难职工登记表"], HEAD, ...rows.map((row, index) => [index + 1, ...row])] });

const county = () =>
  workbook("county.xlsx", {
    参数: [
      ["参数", "值"],
      ["县名", "怀川县"],
      ["低保线（元/人/月）", 780],
    ],
    单位名录: [
      ["序号", "单位名称", "主管部门", "职工人数", "联系人"],
      [1, "县棉纺织厂", "县工信局", 300, "甲某"],
      [2, "县农机厂", "县工信局", 120, "乙某"],
      [3, "县百货公司", "县商务局", 60, "丙某"],
    ],
  });

function sheetsOf(file: string): ReadonlyMap<string, SheetData> {
  const { sheets } = readXlsx(new Uint8Array(readFileSync(file)));
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

const rowsOf = (sheet: SheetData | undefined, from = 0) =>
  (sheet?.rows ?? []).slice(from).map((row) => (row?.cells ?? []).map((cell) => cell?.value ?? null));

test("files of every form become one table that check reads; the list of files counts with Excel's own formulas", async () => {
  const into = await county();
  const before = readFileSync(into);
  const first = await register("棉纺织厂.xlsx", [wei, wu]);
  const text = join(folder, "农机厂.csv");
  writeFileSync(text, `\ufeff${HEAD.join(",")}\n1,${he.join(",")}\n`);
  const locked = join(folder, "锁.xlsx");
  writeFileSync(locked, encryptedContainer("EncryptedPackage"));
  const output = join(folder, "master.xlsx");
  const { status, stdout, stderr } = await runNuan(
    ...["collect", first, text, locked, join(folder, "没有.xlsx"), "--into", into, "-o", output, "--json"],
  );
  expect(status).toBe(1);
  const report = JSON.parse(stdout);
  expect(
    report.files.map(({ file, state, rows, merged }: Record<string, unknown>) => [file, state, rows, merged]),
  ).toEqual([
    ["棉纺织厂.xlsx", "merged", 2, 2],
    ["农机厂.csv", "merged", 1, 1],
    ["锁.xlsx", "failed", 0, 0],
    ["没有.xlsx", "failed", 0, 0],
  ]);
  expect(report.summary).toEqual({
    files: 4,
    merged: 2,
    rows: 3,
    failed: 2,
    duplicate: 0,
    nil: 0,
    missing: 1,
  });
  expect(report.missing).toEqual([{ name: "县百货公司", system: "县商务局" }]);
  expect(report.differences).toEqual([]);
  expect(stderr).toContain("[1/4] 棉纺织厂.xlsx");
  expect(stderr).toContain("没有读：锁.xlsx，有打开密码");
  expect(stderr).toContain("未报：县百货公司");
  expect(readFileSync(into).equals(before)).toBe(true);

  const sheets = sheetsOf(output);
  expect([...sheets.keys()]).toEqual(["参数", "单位名录", "合并-困难职工登记", "收表情况", "收表汇总"]);
  const merged = rowsOf(sheets.get("合并-困难职工登记"));
  expect(merged[1]?.slice(-3)).toEqual(["来源文件", "来源表", "来源行"]);
  expect(merged.slice(2).map((row) => [row[1], row.at(-3), row.at(-1)])).toEqual([
    ["魏桂兰", "棉纺织厂.xlsx", 3],
    ["吴守义", "棉纺织厂.xlsx", 4],
    ["何春燕", "农机厂.csv", 2],
  ]);
  // 并入行数 and 并入金额 are worked out by the workbook, not written.
  const list = sheets.get("收表情况");
  expect([7, 10].map((column) => list?.rows[3]?.cells[column]?.formula?.slice(0, 7))).toEqual([
    "=COUNTI",
    "=SUMIF(",
  ]);
  expect(
    rowsOf(list, 3)
      .slice(0, 2)
      .map((row) => row.slice(6, 12)),
  ).toEqual([
    [2, 2, "慰问金额", 2500, 2500, 0],
    [1, 1, "慰问金额", 800, 800, 0],
  ]);

  const check = await runNuan("check", output, "--json", "--as-of", "2027-01-20");
  const { tables, findings } = JSON.parse(check.stdout);
  expect(tables.map(({ sheet, kind }: Record<string, string>) => [sheet, kind])).toContainEqual([
    "合并-困难职工登记",
    "needyWorkers",
  ]);
  expect(
    findings.some(({ code, cell }: Record<string, string>) => code === "phone.digits" && cell?.endsWith("5")),
  ).toBe(true);
});

test("the next collection goes on from the last: duplicates, a new version, its changes", async () => {
  const first = await register("棉纺织厂.xlsx", [wei, wu]);
  const other = await register("农机厂.xlsx", [he]);
  const master = join(folder, "master.xlsx");
  expect((await runNuan("collect", first, other, "-o", master)).status).toBe(0);
  const older = new Date(2027, 0, 2);
  utimesSync(first, older, older);
  const version = await register("棉纺织厂-改.xlsx", [[...wei.slice(0, 6), 1200, wei[7] ?? null]]);
  const next = join(folder, "next.xlsx");
  const { status, stdout } = await runNuan(
    "collect",
    other,
    version,
    first,
    "--into",
    master,
    "-o",
    next,
    "--json",
  );
  expect(status).toBe(0);
  const { changes, files, tables } = JSON.parse(stdout);
  expect(changes).toEqual({ added: 0, removed: 1, changed: 1 });
  expect(tables).toEqual([{ sheet: "合并-困难职工登记", rows: 2 }]);
  expect(files.map(({ file, state }: Record<string, string>) => [file, state])).toEqual([
    ["棉纺织厂-改.xlsx", "merged"],
    ["农机厂.xlsx", "merged"],
    ["农机厂.xlsx", "duplicate"],
    ["棉纺织厂.xlsx", "superseded"],
    ["棉纺织厂.xlsx", "duplicate"],
  ]);
  const changed = rowsOf(sheetsOf(next).get("收表变化"), 3);
  expect(changed.map((row) => row.slice(1, 8))).toEqual([
    ["修改", "困难职工登记", "县棉纺织厂", "魏桂兰", "慰问金额", "1000", "1200"],
    ["删去", "困难职工登记", "县棉纺织厂", "吴守义", null, null, null],
  ]);
});

test("a folder stands for the tables in it; files of one name are told apart", async () => {
  mkdirSync(join(folder, "报表", "甲"), { recursive: true });
  mkdirSync(join(folder, "报表", "乙"), { recursive: true });
  await register(join("报表", "甲", "登记表.xlsx"), [wei]);
  await register(join("报表", "乙", "登记表.xlsx"), [he]);
  writeFileSync(join(folder, "报表", "~$登记表.xlsx"), "lock");
  writeFileSync(join(folder, "报表", "说明.docx"), "no table");
  const { stdout, status } = await runNuan(
    "collect",
    join(folder, "报表"),
    "-o",
    join(folder, "out.xlsx"),
    "--json",
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout).files.map(({ file }: { file: string }) => file)).toEqual([
    "甲/登记表.xlsx",
    "乙/登记表.xlsx",
  ]);
});

test("nothing is written when nothing could be read, or the output is one of the files", async () => {
  const empty = join(folder, "空.csv");
  writeFileSync(empty, "");
  const output = join(folder, "out.xlsx");
  const none = await runNuan("collect", empty, "-o", output);
  expect(none.status).toBe(2);
  expect(none.stderr).toContain("没有读：空.csv，文件是空的");
  expect(existsSync(output)).toBe(false);
  const first = await register("棉纺织厂.xlsx", [wei]);
  const before = readFileSync(first);
  expect((await runNuan("collect", first, "-o", first, "--force")).status).toBe(2);
  expect(readFileSync(first).equals(before)).toBe(true);
  expect((await runNuan("collect", first)).stderr).toContain("-o");
});

describe("return slips", () => {
  const faulty: Row = ["何春燕", "341899198003040025", "县农机厂", "相对困难", 3, 20000, 800, "12100000003"];

  async function makeSlips(): Promise<{ master: string; slip: string; slips: string }> {
    const first = await register("棉纺织厂.xlsx", [wei]);
    const other = await register("农机厂.xlsx", [he, faulty]);
    const master = join(folder, "master.xlsx");
    await runNuan("collect", first, other, "--into", await county(), "-o", master);
    const slips = join(folder, "补正单");
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
    const next = join(folder, "next.xlsx");
    const { stdout, status } = await runNuan("collect", slip, "--into", master, "-o", next, "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).slips).toMatchObject({ corrections: 1, unplaced: [] });
    const ids = rowsOf(sheetsOf(next).get("合并-困难职工登记"), 2).map((row) => row[2]);
    expect(ids).toEqual(["341899197001010014", "341899198003040026", "341899198003040042"]);
    const again = await runNuan("collect", slip, "--into", next, "-o", join(folder, "again.xlsx"), "--json");
    expect(JSON.parse(again.stdout)).toMatchObject({ slips: { corrections: 0 }, summary: { duplicate: 1 } });
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
      ...["collect", slip, "--into", master, "-o", join(folder, "next.xlsx"), "--json"],
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
    const slips = join(folder, "补正单");
    await runNuan("slips", path, "-o", slips, "--as-of", "2027-01-20");
    const slip = join(slips, "县农机厂-补正单.xlsx");
    await correct(slip, "慰问金额（万元）", "何春燕", 0.09);
    await correct(slip, "身份证号", "何春燕", "341899198003040026");
    const output = join(folder, "out.xlsx");
    const { status } = await runNuan("collect", slip, "--into", path, "-o", output);
    expect(status).toBe(0);
    expect(rowsOf(sheetsOf(output).get("困难职工登记"), 2)).toEqual([
      ["魏桂兰", "341899197001010014", "县棉纺织厂", "深度困难", 3, 0.1],
      ["何春燕", "341899198003040026", "县农机厂", "相对困难", 3, 0.09],
    ]);
  });
});

test("a preview says file by file what would happen and writes nothing", async () => {
  const file = await register("棉纺织厂.xlsx", [wei, [...wu.slice(0, 2), null, ...wu.slice(3)]]);
  const before = readdirSync(folder);
  const into = await county();
  const { status, stdout, stderr } = await runNuan("collect", file, "--into", into, "--preview", "--json");
  const report = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(report.verdicts).toEqual([{ file: "棉纺织厂.xlsx", verdict: "ready", rows: 2, doubts: [] }]);
  expect(stderr).toContain("可收\t棉纺织厂.xlsx\t2 行");
  expect(readdirSync(folder).sort()).toEqual([...before, "county.xlsx"].sort());
});

test("a preview gives the reason of a file that cannot be read, and claims nothing as merged", async () => {
  const file = await register("棉纺织厂.xlsx", [wei]);
  const locked = join(folder, "有密码.xlsx");
  writeFileSync(locked, encryptedContainer("EncryptedPackage"));
  // What Excel keeps beside an open workbook: the name of the person in 8-bit and 16-bit text, padded.
  const lock = join(folder, "锁文件.xlsx");
  writeFileSync(
    lock,
    Buffer.concat([Buffer.from("\u0005clerk".padEnd(55)), Buffer.from("\u0005clerk".padEnd(55), "utf16le")]),
  );
  const { status, stdout, stderr } = await runNuan("collect", file, locked, lock, "--preview");
  expect(status).toBe(1);
  expect(stdout).toContain("读不出\t有密码.xlsx\t0 行\t有打开密码，请对方去掉密码后再报");
  expect(stdout).toContain("读不出\t锁文件.xlsx\t0 行\t不是表格文件");
  expect(stderr).toContain("读了 3 份，1 份可收，2 份读不出");
  expect(stderr).not.toContain("并入");
});

test("nil returns are recorded and the rows of one file taken out again", async () => {
  const into = await county();
  const first = await register("棉纺织厂.xlsx", [wei, wu]);
  const second = await register("农机厂.xlsx", [he]);
  const master = join(folder, "master.xlsx");
  await runNuan("collect", first, second, "--into", into, "--nil", "县百货公司", "-o", master);
  const again = join(folder, "again.xlsx");
  const { status, stdout } = await runNuan(
    ...["collect", "--into", master, "--remove", "棉纺织厂.xlsx", "-o", again, "--json"],
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    summary: { merged: 1, rows: 1, nil: 1, missing: 1 },
    missing: [{ name: "县棉纺织厂", system: "县工信局" }],
  });
  const left = rowsOf(sheetsOf(again).get("合并-困难职工登记"), 2).flatMap((row) => row[1] ?? []);
  expect(left).toEqual(["何春燕"]);
});

test("a register is split into one file a unit that reads as the unit's own return", async () => {
  const file = await register("全县.xlsx", [wei, wu, he]);
  const parts = join(folder, "各单位");
  expect((await runNuan("split", file, "-o", parts)).status).toBe(0);
  expect(readdirSync(parts)).toEqual(["农机厂.xlsx", "棉纺织厂.xlsx"]);
  const { stdout } = await runNuan("recognize", join(parts, "棉纺织厂.xlsx"), "--json");
  expect(JSON.parse(stdout).tables).toMatchObject([
    { sheet: "登记表", kind: "needyWorkers", firstRow: 3, lastRow: 4 },
  ]);
  const sheets = join(folder, "split.xlsx");
  expect((await runNuan("split", file, "-o", sheets)).status).toBe(0);
  expect([...sheetsOf(sheets).keys()]).toEqual(["登记表", "拆分-棉纺织厂", "拆分-农机厂"]);
  const refused = await runNuan("split", file, "--by", "system", "-o", join(folder, "x.xlsx"));
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining("没有单位一列")]);
});

it("Ctrl+C stops before the next file, says so, and leaves no master and the old one as it was", async () => {
  const files: string[] = [];
  for (let number = 1; number <= 12; number += 1) files.push(await register(`第${number}厂.xlsx`, [wei]));
  const into = await county();
  const before = readFileSync(into);
  const output = join(folder, "master.xlsx");
  const press = setInterval(() => process.emit("SIGINT"), 1);
  const { status, stderr } = await runNuan(
    ...["collect", ...files, "--into", into, "--nil", "县农机厂", "-o", output],
  ).finally(() => clearInterval(press));
  expect(status).toBe(2);
  expect(stderr).toMatch(/已停止：读了 12 份中的 \d+ 份，什么也没有写入。/);
  expect(stderr).not.toContain("[12/12]");
  expect(existsSync(output)).toBe(false);
  expect(readFileSync(into).equals(before)).toBe(true);
  expect(process.listenerCount("SIGINT")).toBe(0);
});
