import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readXlsx } from "../../src/xlsx";
import { runNuan } from "./run-in-process";

const sample = resolve(__dirname, "../../assets/samples/county-sample.xlsx");
const day = ["--as-of", "2026-01-20", "--set", "postingDays=5", "--set", "postingFrom=2026-01-12"];
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nuan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a copy whose hotline is a mobile number passes the check on its own", async () => {
  const copy = join(folder, "热线.xlsx");
  const hotline = ["--set", "objectionPhone=12100009670", "--set", "objectionAddress=怀川县人民路1号302室"];
  expect((await runNuan("posting", sample, "-o", copy, ...day, ...hotline)).status).toBe(0);
  const looked = await runNuan("leaks", copy);
  expect([looked.status, looked.stdout]).toEqual([0, ""]);
}, 60_000);

test("posting saves a copy of notices alone, which the gate lets through; the register it refuses", async () => {
  const copy = join(folder, "公示.xlsx");
  expect((await runNuan("posting", sample, "-o", copy, ...day)).status).toBe(0);
  const names = readXlsx(new Uint8Array(readFileSync(copy))).sheets.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !name.startsWith("公示-"))).toEqual([]);
  const formulas = readXlsx(new Uint8Array(readFileSync(copy))).sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => (row?.cells ?? []).flatMap((cell) => cell?.formula ?? [])),
  );
  expect(formulas).toEqual([]);
  expect((await runNuan("leaks", copy)).status).toBe(0);
  const refused = await runNuan("leaks", sample);
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain("身份证号");
  expect(refused.stdout).not.toMatch(/\d{17}/);
}, 120_000);

test("rosters makes the kinds asked for, and says which it has no data for", async () => {
  const { status, stdout, stderr } = await runNuan(
    "rosters",
    sample,
    "--kind",
    "bank,donation",
    "--json",
    ...day,
  );
  expect(status).toBe(1);
  const { sheets, empty } = JSON.parse(stdout);
  expect(sheets.map(({ sheet }: { sheet: string }) => sheet)).toEqual(["银行代发"]);
  expect(empty).toEqual(["donation"]);
  expect(stderr).toContain("捐款名单");
}, 120_000);

test("leaks reads every part of a file: of one without pictures nothing is left unread", async () => {
  const { status, stdout } = await runNuan("leaks", sample, "--json");
  expect(status).toBe(1);
  expect(JSON.parse(stdout).unread).toEqual([]);
}, 60_000);
