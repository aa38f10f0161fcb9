import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { FINDING_SEVERITY } from "../../src/domain/finding-severity";
import { readXlsx } from "../../src/xlsx";
import { runNuan } from "./run-in-process";

const sample = resolve(__dirname, "..", "..", "assets", "samples", "county-sample.xlsx");
const day = ["--as-of", "2027-01-20"];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nuan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface ReportedFinding {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly params: unknown;
}

function check(...words: string[]) {
  return runNuan("check", sample, "--json", ...day, ...words);
}

test("recognize names sheet, kind, rows as Excel shows them and columns by letter", async () => {
  const { status, stdout, stderr } = await runNuan("recognize", sample, "--json");
  expect(status).toBe(0);
  const { tables } = JSON.parse(stdout);
  expect(tables[0]).toMatchObject({ sheet: "困难职工登记", kind: "needyWorkers" });
  const { headerRow, firstRow, lastRow, columns } = tables[0];
  expect([headerRow, firstRow, lastRow].every(Number.isInteger)).toBe(true);
  const sheet = readXlsx(new Uint8Array(readFileSync(sample))).sheets.find(
    ({ name }) => name === "困难职工登记",
  );
  const column = columns.residentId.charCodeAt(0) - 65;
  const header = sheet?.rows.slice(headerRow - 1, firstRow - 1).map((row) => row?.cells[column]?.value);
  expect(header?.join("")).toContain("身份证");
  expect(String(sheet?.rows[firstRow - 1]?.cells[column]?.value)).toMatch(/^\d{14,}/);
  expect(stderr).toContain("认出");
});

test("check reports code, severity, sheet, cell, message and params, in the order of severity", async () => {
  const { status, stdout, stderr } = await check();
  const { tables, findings, summary } = JSON.parse(stdout) as {
    tables: unknown[];
    findings: ReportedFinding[];
    summary: Record<string, number>;
  };
  expect(status).toBe(1);
  expect(tables).toHaveLength(2);
  expect(findings.length).toBeGreaterThan(50);
  for (const finding of findings) {
    expect(Object.keys(finding)).toEqual(["code", "severity", "sheet", "cell", "message", "params"]);
    expect(Object.keys(FINDING_SEVERITY)).toContain(finding.code);
    if (finding.cell !== null) expect(finding.cell).toMatch(/^[A-Z]+[1-9]\d*$/);
    expect(finding.message.length).toBeGreaterThan(5);
  }
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  expect(summary).toMatchObject({
    errors: count("error"),
    warnings: count("warning"),
    notices: count("notice"),
  });
  const order = ["error", "warning", "notice"];
  const ranks = findings.map(({ severity }) => order.indexOf(severity));
  expect(ranks).toEqual([...ranks].sort());
  expect(
    stderr
      .trimEnd()
      .split("\n")
      .every((line) => !line.startsWith("{")),
  ).toBe(true);
});

test("both languages report the same findings in their own words", async () => {
  const withoutWords = ({ stdout }: { stdout: string }) =>
    (JSON.parse(stdout).findings as ReportedFinding[]).map(({ message: _message, ...rest }) => rest);
  const [chinese, english] = [await check(), await check("--locale", "en")];
  expect(withoutWords(english)).toEqual(withoutWords(chinese));
  expect(english.status).toBe(chinese.status);
  const messages = (JSON.parse(english.stdout).findings as ReportedFinding[]).map(({ message }) => message);
  expect(messages.every((message) => /[A-Za-z]{3}/.test(message))).toBe(true);
});

test("without --json stdout holds one line a finding: severity, place, message", async () => {
  const { stdout } = await runNuan("check", sample, ...day);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.every((line) => /^(错误|提醒|提示)\t(—|.+![A-Z]+\d+)\t.+$/.test(line))).toBe(true);
});

test("rosters --kind payment lists its sheets, and writes nothing without -o", async () => {
  const { status, stdout } = await runNuan("rosters", sample, "--kind", "payment", "--json", ...day);
  const { rosters, leftOut } = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(rosters.length).toBeGreaterThan(5);
  expect(Object.keys(rosters[0])).toEqual([
    ...["sheet", "workUnit", "households", "totalFen", "fingerprint", "print"],
  ]);
  expect(rosters[0].print).toEqual({ pages: expect.any(Number), fitsWidth: true, cutCells: 0 });
  expect(leftOut.every(({ reason }: { reason: string }) => reason !== "")).toBe(true);
});

test("a parameter given with --set wins over the sheet, and the last of two wins", async () => {
  const decided = async (...words: string[]) =>
    (JSON.parse((await check(...words)).stdout).findings as ReportedFinding[]).filter(
      ({ code }) => code === "eligibility.notEligible",
    ).length;
  const plain = await decided();
  expect(await decided("--set", "minimumLivingLine=1")).toBeGreaterThan(plain);
  expect(await decided("--set", "minimumLivingLine=1", "--set", "低保线（元/人/月）=9999")).toBe(0);
});

test("template opens and its empty tables are recognised again", async () => {
  const file = join(folder, "template.xlsx");
  const made = await runNuan("template", file);
  expect(made).toMatchObject({ status: 0, stdout: "" });
  expect(existsSync(file)).toBe(true);
  const { status, stdout } = await runNuan("recognize", file, "--json");
  const { tables, unrecognizedSheets } = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(tables.map(({ kind }: { kind: string }) => kind)).toEqual([
    ...["needyWorkers", "unitDonations", "units", "helpers"],
  ]);
  expect(unrecognizedSheets).toEqual([]);
  expect(readXlsx(new Uint8Array(readFileSync(file))).sheets.map(({ name }) => name)).not.toContain("Sheet1");
});
