import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
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

test("a column the bank file cannot have is named, and nothing is written", async () => {
  const file = join(folder, "不写.csv");
  const { status, stderr } = await runNuan("bank", sample, "-o", file, "--set", "bankColumns=户名,手机号");
  expect(status).toBe(2);
  expect(stderr).toContain("认不出的列：手机号");
  expect(() => readFileSync(file)).toThrow();
}, 60_000);
