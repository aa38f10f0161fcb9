import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { dropBlankSheet } from "../../../src/cli/campaign-host";
import { openExcelHost } from "../../../src/excel-host";
import { createOfficeGateway } from "../../../src/workbook/office/create-office-gateway";
import type { PlanStep } from "../../../src/workbook/plan";
import { findBrowser } from "../../e2e/find-browser";
import { plannedSheets } from "./planned-sheet";
import { previewCounty } from "./preview-county";
import { PREVIEW_NAMES, type PreviewName, previewSteps } from "./preview-plans";
import { faultsOfPages } from "./printed-pages";

const root = resolve(__dirname, "..", "..", "..");
const soffice = process.env.SOFFICE ?? "soffice";
/** One page a household: after so many households more of them tell nothing. */
const PAGE_EACH: ReadonlySet<PreviewName> = new Set<PreviewName>(["visit", "dossier", "return-slips"]);
const ENOUGH_PAGES = 40;

/** Writes sheets into a workbook that holds nothing else. */
async function workbookOf(name: PreviewName, steps: readonly PlanStep[]): Promise<Uint8Array> {
  const host = await openExcelHost({ locale: "zh-CN" });
  try {
    const applied = await createOfficeGateway(host.Excel).apply({ title: "makeSheets", steps });
    if (!applied.ok) throw new Error(`${name}: ${JSON.stringify(applied.refusal)}`);
    await dropBlankSheet(host.Excel);
    return await host.save();
  } finally {
    host.close();
  }
}

function run(program: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, words, {
    ...{ encoding: "utf8", timeout: 600_000, maxBuffer: 400_000_000 },
  });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

/** Prints workbooks through LibreOffice, all in one go. */
function print(folder: string, names: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const books = names.map((name) => join(folder, `${name}.xlsx`));
  run(soffice, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...books]);
}

/** The first pages of a printed workbook as pictures, in order. */
function picturesOf(folder: string, name: string, pages: number): readonly string[] {
  run("pdftoppm", [
    ...["-r", "70", "-l", String(pages), "-png"],
    ...[join(folder, `${name}.pdf`), join(folder, name)],
  ]);
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith(".png") && /-\d+\.png$/.test(file))
    .filter((file) => file.replace(/-\d+\.png$/, "") === name)
    .sort()
    .map((file) => join(folder, file));
}

async function contactSheet(picture: string, printed: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.log("no contact sheet: no Chromium found. Set CHROMIUM_PATH for one.");
    return;
  }
  const image = (file: string) =>
    `<img src="data:image/png;base64,${readFileSync(file).toString("base64")}">`;
  const parts = [...printed].map(
    ([name, pages]) => `<section><h2>${name}</h2>${pages.map(image).join("")}</section>`,
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

/** Prints every kind asked for at one size; answers what is wrong on paper. */
async function preview(households: number, asked: readonly string[], pictures: number): Promise<string[]> {
  const folder = join(root, "test", "output", `print-${households}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const written = new Map<PreviewName, readonly PlanStep[]>();
  for (const name of PREVIEW_NAMES.filter((each) => asked.length === 0 || asked.includes(each))) {
    const count = PAGE_EACH.has(name) ? Math.min(households, ENOUGH_PAGES) : households;
    const steps = await previewSteps(name, previewCounty(count));
    if (steps.length === 0) continue;
    writeFileSync(join(folder, `${name}.xlsx`), await workbookOf(name, steps));
    written.set(name, steps);
  }
  print(folder, [...written.keys()]);
  const faults: string[] = [];
  const shown = new Map<string, readonly string[]>();
  for (const [name, steps] of written) {
    const pages = run("pdftotext", ["-layout", join(folder, `${name}.pdf`), "-"])
      .split("\f")
      .slice(0, -1);
    const found = faultsOfPages(plannedSheets(steps), pages);
    console.log(`${households} households, ${name}: ${pages.length} pages`);
    faults.push(...found.map((fault) => `${households} households, ${name}: ${fault}`));
    if (pictures > 0) shown.set(`${name} · ${pages.length}`, picturesOf(folder, name, pictures));
  }
  if (pictures > 0) await contactSheet(join(folder, "contact-sheet.png"), shown);
  return faults;
}

/**
 * Prints every kind of sheet (or those named) through LibreOffice and reads the pages: no ####, no error, as many pages as planned,
 * the head on every page, none with signatures alone. The first pages of each come on one picture in test/output; with `check` for the
 * number of households, all is read at 1, 40 and 400 households and nothing drawn.
 * `tsx test/sheets/preview/print-preview.ts 40 review dossier`, `tsx test/sheets/preview/print-preview.ts check`
 */
async function main([count = "40", ...asked]: readonly string[]): Promise<void> {
  if (spawnSync(soffice, ["--version"]).status !== 0 || spawnSync("pdftotext", ["-v"]).error !== undefined) {
    console.log(
      "skipped  print preview: no LibreOffice or no pdftotext found. Set SOFFICE to print the sheets.",
    );
    return;
  }
  const faults: string[] = [];
  if (count === "check") for (const size of [1, 40, 400]) faults.push(...(await preview(size, asked, 0)));
  else faults.push(...(await preview(Number(count), asked, 4)));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
