import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { ORACLE_VALUES, oracleWorkbook } from "./oracle-workbook";
import { packageOf, richParts } from "./rich-package";

const program = process.env.SOFFICE ?? "soffice";
const isInstalled = spawnSync(program, ["--version"]).status === 0;
const testWithOffice = isInstalled ? test : test.skip;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nuan-office-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The file as LibreOffice writes it after opening ours. */
function convert(file: Uint8Array, format: string, extension: string): Uint8Array {
  const input = join(folder, "ours.xlsx");
  writeFileSync(input, file);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const target = join(folder, extension);
  const run = spawnSync(program, [profile, "--headless", "--convert-to", format, "--outdir", target, input], {
    encoding: "utf8",
    timeout: 150_000,
  });
  if (run.status !== 0) throw new Error(`soffice: ${run.stderr}`);
  return new Uint8Array(readFileSync(join(target, `ours.${extension}`)));
}

testWithOffice(
  "LibreOffice opens what we write, calculates the same and gives every value back",
  () => {
    const again = readXlsx(convert(writeXlsx(oracleWorkbook()), "xlsx", "xlsx"));
    const sheet = again.sheets[0]!;
    const values = ORACLE_VALUES.map((row, rowIndex) =>
      row.map((_, column) => sheet.rows[rowIndex]?.cells[column]?.value ?? null),
    );
    expect(values).toEqual(ORACLE_VALUES.map((row) => row.map((value) => (value === "" ? null : value))));
    expect(sheet.rows[3]!.cells[1]!.formula).toBe("=SUM(A2,A4)+2");
    expect(again.styles[sheet.rows[0]!.cells[0]!.style]!.font).toMatchObject({
      name: "黑体",
      size: 14,
      bold: true,
    });
    expect(sheet.merges).toEqual([{ row: 5, column: 0, rowCount: 2, columnCount: 3 }]);
  },
  180_000,
);

testWithOffice(
  "LibreOffice opens a workbook with everything after we changed it, shared formulas calculated anew",
  () => {
    const workbook = readXlsx(packageOf(richParts()));
    const sheet = workbook.sheets[0]!;
    sheet.rows[0]!.cells[0] = { value: 1000, style: 0 };
    sheet.rows[1]!.cells[1] = { value: "覆盖", style: 0 };
    sheet.changed = true;
    const csv = new TextDecoder().decode(
      convert(writeXlsx(workbook), "csv:Text - txt - csv (StarCalc):44,34,76,1", "csv"),
    );
    const rows = csv.split("\n").map((line) => line.replace(/"/g, "").split(","));
    expect(rows[1]!.slice(0, 2)).toEqual(["1.5", "覆盖"]);
    // B3:B5 were shared with B2, which is gone: A3*2+$A$1 and so on.
    expect([2, 3, 4].map((row) => rows[row]![1])).toEqual(["1004", "1006", "1008"]);
  },
  180_000,
);
