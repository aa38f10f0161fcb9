import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encryptedContainer } from "./encrypted-container";
import { runNuan } from "./run-in-process";
import {
  HEAD,
  type Row,
  he,
  ownFolder,
  rowsOf,
  sheetsOf,
  wei,
  writeCounty,
  writeRegister,
  wu,
} from "./unit-files";

const folderOf = ownFolder();
const register = (name: string, rows: readonly Row[]) => writeRegister(join(folderOf(), name), rows);
const county = () => writeCounty(folderOf());

test("files of every form become one table that check reads; the list of files counts with Excel's own formulas", async () => {
  const into = await county();
  const before = readFileSync(into);
  const first = await register("棉纺织厂.xlsx", [wei, wu]);
  const text = join(folderOf(), "农机厂.csv");
  writeFileSync(text, `\ufeff${HEAD.join(",")}\n1,${he.join(",")}\n`);
  const locked = join(folderOf(), "锁.xlsx");
  writeFileSync(locked, encryptedContainer("EncryptedPackage"));
  const output = join(folderOf(), "master.xlsx");
  const { status, stdout, stderr } = await runNuan(
    ...[
      "collect",
      first,
      text,
      locked,
      join(folderOf(), "没有.xlsx"),
      "--into",
      into,
      "-o",
      output,
      "--json",
    ],
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
    ...{ slip: 0, leftOut: 0, declined: 0, removed: 0, replaced: 0, older: 0 },
    missing: 1,
  });
  expect(report.missing).toEqual([
    { name: "县百货公司", system: "县商务局", unreadFile: null, likeSender: null },
  ]);
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
  const master = join(folderOf(), "master.xlsx");
  expect((await runNuan("collect", first, other, "-o", master)).status).toBe(0);
  const older = new Date(2027, 0, 2);
  utimesSync(first, older, older);
  const version = await register("棉纺织厂-改.xlsx", [[...wei.slice(0, 6), 1200, wei[7] ?? null]]);
  const next = join(folderOf(), "next.xlsx");
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
  mkdirSync(join(folderOf(), "报表", "甲"), { recursive: true });
  mkdirSync(join(folderOf(), "报表", "乙"), { recursive: true });
  await register(join("报表", "甲", "登记表.xlsx"), [wei]);
  await register(join("报表", "乙", "登记表.xlsx"), [he]);
  writeFileSync(join(folderOf(), "报表", "~$登记表.xlsx"), "lock");
  writeFileSync(join(folderOf(), "报表", "说明.docx"), "no table");
  const { stdout, status } = await runNuan(
    "collect",
    join(folderOf(), "报表"),
    "-o",
    join(folderOf(), "out.xlsx"),
    "--json",
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout).files.map(({ file }: { file: string }) => file)).toEqual([
    "甲/登记表.xlsx",
    "乙/登记表.xlsx",
  ]);
});

test("nothing is written when nothing could be read, or the output is one of the files", async () => {
  const empty = join(folderOf(), "空.csv");
  writeFileSync(empty, "");
  const output = join(folderOf(), "out.xlsx");
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

test("a preview says file by file what would happen and writes nothing", async () => {
  const file = await register("棉纺织厂.xlsx", [wei, [...wu.slice(0, 2), null, ...wu.slice(3)]]);
  const before = readdirSync(folderOf());
  const into = await county();
  const { status, stdout, stderr } = await runNuan("collect", file, "--into", into, "--preview", "--json");
  const report = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(report.verdicts).toEqual([{ file: "棉纺织厂.xlsx", verdict: "ready", rows: 2, doubts: [] }]);
  expect(stderr).toContain("可收\t棉纺织厂.xlsx\t2 行");
  expect(readdirSync(folderOf()).sort()).toEqual([...before, "county.xlsx"].sort());
});

test("a preview gives the reason of a file that cannot be read, and claims nothing as merged", async () => {
  const file = await register("棉纺织厂.xlsx", [wei]);
  const locked = join(folderOf(), "有密码.xlsx");
  writeFileSync(locked, encryptedContainer("EncryptedPackage"));
  // What Excel keeps beside an open workbook: the name of the person in 8-bit and 16-bit text, padded.
  const lock = join(folderOf(), "锁文件.xlsx");
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
  const master = join(folderOf(), "master.xlsx");
  await runNuan("collect", first, second, "--into", into, "--nil", "县百货公司", "-o", master);
  const again = join(folderOf(), "again.xlsx");
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
  const parts = join(folderOf(), "各单位");
  expect((await runNuan("split", file, "-o", parts)).status).toBe(0);
  expect(readdirSync(parts)).toEqual(["县农机厂.xlsx", "县棉纺织厂.xlsx"]);
  const { stdout } = await runNuan("recognize", join(parts, "县棉纺织厂.xlsx"), "--json");
  expect(JSON.parse(stdout).tables).toMatchObject([
    { sheet: "登记表", kind: "needyWorkers", firstRow: 3, lastRow: 4 },
  ]);
  const sheets = join(folderOf(), "split.xlsx");
  expect((await runNuan("split", file, "-o", sheets)).status).toBe(0);
  expect([...sheetsOf(sheets).keys()]).toEqual(["登记表", "拆分-棉纺织厂", "拆分-农机厂"]);
  const refused = await runNuan("split", file, "--by", "system", "-o", join(folderOf(), "x.xlsx"));
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining("没有主管部门一列")]);
});

it("Ctrl+C stops before the next file, says so, and leaves no master and the old one as it was", async () => {
  const files: string[] = [];
  for (let number = 1; number <= 12; number += 1) files.push(await register(`第${number}厂.xlsx`, [wei]));
  const into = await county();
  const before = readFileSync(into);
  const output = join(folderOf(), "master.xlsx");
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
