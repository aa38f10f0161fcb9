import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readXlsx } from "../../src/xlsx";
import { runNuan } from "./run-in-process";

const sample = resolve(__dirname, "../../assets/samples/county-sample.xlsx");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nuan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the bank gets the columns it asks for in GB18030, and the hash said is that of the file", async () => {
  const file = join(folder, "代发.csv");
  const set = ["--set", "bankColumns=户名,账号,空,金额,摘要"];
  const { status, stdout } = await runNuan("bank", sample, "-o", file, "--json", ...set);
  expect(status).toBe(0);
  const bytes = readFileSync(file);
  const { transfers, totalFen, sha256 } = JSON.parse(stdout);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
  const lines = new TextDecoder("gb18030", { fatal: true }).decode(bytes).trimEnd().split("\r\n");
  expect(lines[0]).toBe("户名,账号,,金额,摘要");
  expect(lines).toHaveLength(transfers + 1);
  const sum = lines.slice(1).reduce((total, line) => total + Math.round(Number(line.split(",")[3]) * 100), 0);
  expect(sum).toBe(totalFen);
  expect(lines.slice(1).every((line) => /^[^,]+,629999\d{10,13},,\d+\.\d{2},送温暖慰问金$/.test(line))).toBe(
    true,
  );
  expect((await runNuan("bank", sample, "-o", file)).status).toBe(2);
  const utf8 = join(folder, "代发-utf8.csv");
  await runNuan("bank", sample, "-o", utf8, "--encoding", "utf-8", ...set);
  expect(
    new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(utf8)).trimEnd().split("\r\n"),
  ).toEqual(lines);
}, 60_000);

test("a file for one unit is a workbook with accounts as text; a unit nobody knows is named", async () => {
  const all = JSON.parse((await runNuan("bank", sample, "-o", join(folder, "全部.csv"), "--json")).stdout);
  const { rosters } = JSON.parse((await runNuan("rosters", sample, "--json")).stdout);
  const [{ workUnit, print }] = rosters;
  expect(print).toEqual({ pages: expect.any(Number), fitsWidth: true, cutCells: 0 });
  const file = join(folder, "一家.xlsx");
  const made = await runNuan("bank", sample, "-o", file, "--unit", workUnit, "--json");
  expect(made.status).toBe(0);
  const { transfers, sha256 } = JSON.parse(made.stdout);
  expect(transfers).toBeLessThan(all.transfers);
  const bytes = readFileSync(file);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
  const { rows } = readXlsx(new Uint8Array(bytes)).sheets[0] ?? { rows: [] };
  expect(rows).toHaveLength(transfers + 1);
  const unknown = await runNuan("rosters", sample, "--unit", "县不存在厂");
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain("登记表里没有“县不存在厂”");
}, 60_000);

test("rosters of two units alone are made, without an index that would say too little", async () => {
  const { rosters } = JSON.parse((await runNuan("rosters", sample, "--json")).stdout);
  const [one, two] = rosters.map(({ workUnit }: { workUnit: string }) => workUnit);
  const file = join(folder, "两家.xlsx");
  const made = await runNuan("rosters", sample, "-o", file, "--unit", one, "--unit", two, "--json");
  expect(JSON.parse(made.stdout).rosters.map(({ workUnit }: { workUnit: string }) => workUnit)).toEqual([
    one,
    two,
  ]);
  const names = readXlsx(new Uint8Array(readFileSync(file))).sheets.map(({ name }) => name);
  expect(names.filter((name) => name.startsWith("发放-"))).toHaveLength(2);
  expect(names).not.toContain("名册目录");
}, 60_000);

test("a column the bank file cannot have is named, and nothing is written", async () => {
  const file = join(folder, "不写.csv");
  const { status, stderr } = await runNuan("bank", sample, "-o", file, "--set", "bankColumns=户名,手机号");
  expect(status).toBe(2);
  expect(stderr).toContain("认不出的列：手机号");
  expect(() => readFileSync(file)).toThrow();
}, 60_000);
