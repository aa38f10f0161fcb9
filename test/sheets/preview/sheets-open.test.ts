import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { dropBlankSheet } from "../../../src/cli/campaign-host";
import { openExcelHost } from "../../../src/excel-host";
import { createOfficeGateway } from "../../../src/workbook/office/create-office-gateway";
import { readXlsx, writeXlsx } from "../../../src/xlsx";
import { readByOpenpyxl } from "../../excel-host/read-by-openpyxl";
import { previewCounty } from "./preview-county";
import { PREVIEW_NAMES, previewSteps } from "./preview-plans";

const program = process.env.SOFFICE ?? "soffice";
const testWithOffice = spawnSync(program, ["--version"]).status === 0 ? test : test.skip;

/** Each sheet with its formulas and what they come to, by address of the cell (row and column 0-based). */
type Formulas = ReadonlyMap<string, { readonly formula: string; readonly value: unknown }>;

let folder = "";
let file: Uint8Array = new Uint8Array();

/** Every sheet the add-in writes for a county of twelve households, in one file, saved by the host. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "nuan-sheets-"));
  const host = await openExcelHost({ locale: "zh-CN" });
  const gateway = createOfficeGateway(host.Excel);
  const county = previewCounty(12);
  for (const name of PREVIEW_NAMES) {
    const steps = await previewSteps(name, county);
    const applied = await gateway.apply({ title: "makeSheets", steps });
    if (!applied.ok) throw new Error(`${name}: ${JSON.stringify(applied.refusal)}`);
  }
  await dropBlankSheet(host.Excel);
  file = await host.save();
  host.close();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function formulasOf(bytes: Uint8Array): Formulas {
  const found = new Map<string, { formula: string; value: unknown }>();
  for (const { name, rows } of readXlsx(bytes).sheets)
    rows.forEach((row, at) =>
      row?.cells.forEach((cell, column) => {
        if (cell?.formula !== undefined)
          found.set(`${name} ${at}:${column}`, { formula: cell.formula, value: cell.value });
      }),
    );
  return found;
}

test("openpyxl opens every sheet: the same values, the same formulas with what they come to", () => {
  const path = join(folder, "sheets.xlsx");
  writeFileSync(path, file);
  const reading = readByOpenpyxl(path);
  if (reading === null) return;
  const { sheets } = readXlsx(file);
  expect(Object.keys(reading.sheets)).toEqual(sheets.map(({ name }) => name));
  let formulas = 0;
  for (const { name, rows } of sheets)
    rows.forEach((row, at) =>
      row?.cells.forEach((cell, column) => {
        const value = cell?.value ?? null;
        if (cell === undefined || value === null || value === "") return;
        const read = reading.sheets[name]?.values[at]?.[column];
        if (cell.formula !== undefined) formulas += 1;
        // Days are answered as days.
        if (typeof read !== "string" || typeof value === "string")
          expect([name, at, column, read]).toEqual([name, at, column, value]);
      }),
    );
  expect(formulas).toBeGreaterThan(30);
});

testWithOffice(
  "LibreOffice opens every sheet and works out every formula to what we have",
  () => {
    const ours = formulasOf(file);
    const workbook = readXlsx(file);
    // Without what the cells said when they were saved, it must work them out itself.
    for (const { rows } of workbook.sheets)
      for (const row of rows)
        for (const cell of row?.cells ?? [])
          if (cell?.formula !== undefined) Object.assign(cell, { value: null });
    const input = join(folder, "bare.xlsx");
    writeFileSync(input, writeXlsx(workbook));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const run = spawnSync(
      program,
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "again"), input],
      { encoding: "utf8", timeout: 150_000 },
    );
    if (run.status !== 0) throw new Error(`soffice: ${run.stderr}`);
    const theirs = formulasOf(new Uint8Array(readFileSync(join(folder, "again", "bare.xlsx"))));
    expect(ours.size).toBeGreaterThan(30);
    for (const [place, { value }] of ours) {
      const worked = theirs.get(place)?.value;
      if (typeof value === "number" && typeof worked === "number")
        expect([place, Math.round(worked * 100)]).toEqual([place, Math.round(value * 100)]);
      else expect([place, worked ?? ""]).toEqual([place, value ?? ""]);
    }
  },
  180_000,
);
