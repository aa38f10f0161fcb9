import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { openExcelHost } from "../../../src/excel-host";
import { dropBlankSheet } from "../../../src/cli/campaign-host";
import { createOfficeGateway } from "../../../src/workbook/office/create-office-gateway";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { makeSheets } from "../../../src/workflows/rosters/make-sheets";
import { SHEET_KINDS, type SheetKind } from "../../../src/workflows/rosters/sheet-kinds";
import { findBrowser } from "../../e2e/find-browser";
import { previewCounty } from "./preview-county";

const root = resolve(__dirname, "..", "..", "..");
const soffice = process.env.SOFFICE ?? "soffice";
const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;

/** Writes the sheets of one kind for so many households into a workbook that holds nothing else. */
async function workbookOf(kind: SheetKind, households: number): Promise<Uint8Array | null> {
  const checked = checkWorkbook(previewCounty(households), options);
  const { sheets, plan } = await makeSheets([kind], checked, options);
  if (sheets.length === 0) return null;
  const host = await openExcelHost({ locale: "zh-CN" });
  try {
    const applied = await createOfficeGateway(host.Excel).apply(plan);
    if (!applied.ok) throw new Error(`${kind}: ${JSON.stringify(applied.refusal)}`);
    await dropBlankSheet(host.Excel);
    return await host.save();
  } finally {
    host.close();
  }
}

function run(program: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(program, words, { encoding: "utf8", timeout: 300_000 });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

/** Prints a workbook through LibreOffice; answers its pages as pictures, in order. */
function print(folder: string, name: string, resolution: number): readonly string[] {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  run(soffice, [
    profile,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    join(folder, `${name}.xlsx`),
  ]);
  run("pdftoppm", ["-r", String(resolution), "-png", join(folder, `${name}.pdf`), join(folder, name)]);
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith(".png"))
    .sort()
    .map((file) => join(folder, file));
}

/** What Excel users read as a fault, on the pages of a printed workbook: a number too wide for its column, an error of a formula. */
function faultsOf(folder: string, name: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync("pdftotext", ["-layout", join(folder, `${name}.pdf`), "-"], {
    encoding: "utf8",
    maxBuffer: 200_000_000,
  });
  if (status !== 0) throw new Error(`pdftotext: ${stderr}`);
  return stdout.split("\n").filter((line) => /###|Err:\d|#(?:REF|NAME|VALUE|DIV|N\/A|NUM)/.test(line));
}

async function contactSheet(picture: string, printed: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.log("no contact sheet: no Chromium found. Set CHROMIUM_PATH for one.");
    return;
  }
  const shown = 4;
  const image = (file: string) =>
    `<img src="data:image/png;base64,${readFileSync(file).toString("base64")}">`;
  const parts = [...printed].map(
    ([name, pages]) =>
      `<section><h2>${name} · ${pages.length}</h2>${pages.slice(0, shown).map(image).join("")}</section>`,
  );
  const style =
    "body{font:14px sans-serif;background:#ddd}img{height:420px;margin:6px;background:#fff}h2{margin:6px}";
  const browser = await chromium.launch({
    executablePath,
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1800, height: 900 } });
    await page.setContent(`<style>${style}</style>${parts.join("")}`);
    await page.screenshot({ path: picture, fullPage: true });
  } finally {
    await browser.close();
  }
}

/**
 * Prints every kind of sheet (or those named after the number) for so many households, and puts the first pages of each on one
 * picture in test/output. `tsx test/sheets/preview/print-preview.ts 40 review dossier`
 */
async function main([count = "40", ...asked]: readonly string[]): Promise<void> {
  if (spawnSync(soffice, ["--version"]).status !== 0) {
    console.log("skipped: no LibreOffice found. Set SOFFICE to print the sheets.");
    return;
  }
  const folder = join(root, "test", "output", `print-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const printed = new Map<string, readonly string[]>();
  for (const kind of SHEET_KINDS.filter((each) => asked.length === 0 || asked.includes(each))) {
    const workbook = await workbookOf(kind, Number(count));
    if (workbook === null) {
      console.log(`${kind}: nothing, for the invented county has no data for it`);
      continue;
    }
    writeFileSync(join(folder, `${kind}.xlsx`), workbook);
    printed.set(kind, print(folder, kind, 70));
    console.log(`${kind}: ${printed.get(kind)?.length ?? 0} pages`);
    for (const line of faultsOf(folder, kind)) {
      console.error(`${kind}: ${line.trim()}`);
      process.exitCode = 1;
    }
  }
  await contactSheet(join(folder, "contact-sheet.png"), printed);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
