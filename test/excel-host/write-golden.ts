import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Workbook } from "exceljs";
import { format } from "prettier";
import { listGoldenCases, runGoldenCase, type GoldenWorkbook } from "./golden/golden-case";

/** The workbook as LibreOffice writes it after opening what exceljs built: formulas calculated, its own XML. */
function throughLibreOffice(file: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "nuan-golden-"));
  try {
    writeFileSync(join(folder, "before.xlsx"), file);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const target = join(folder, "out");
    const { status, stderr } = spawnSync(
      process.env.SOFFICE ?? "soffice",
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", target, join(folder, "before.xlsx")],
      { encoding: "utf8", timeout: 150_000 },
    );
    if (status !== 0) throw new Error(`soffice: ${stderr}`);
    return new Uint8Array(readFileSync(join(target, "before.xlsx")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Makes what a golden case lacks: before.xlsx from its workbook.ts, expected.json from what the host answers now – to be read and put
 * right by hand before it is committed. Nothing that is there is written over.
 */
async function writeGolden(): Promise<void> {
  for (const name of listGoldenCases()) {
    const folder = join(__dirname, "golden", name);
    const before = join(folder, "before.xlsx");
    if (!existsSync(before)) {
      const { build, isWrittenByLibreOffice } = (await import(
        `./golden/${name}/workbook.ts`
      )) as GoldenWorkbook;
      const workbook = new Workbook();
      await build(workbook);
      const file = new Uint8Array(await workbook.xlsx.writeBuffer());
      writeFileSync(before, isWrittenByLibreOffice ? throughLibreOffice(file) : file);
    }
    const expected = join(folder, "expected.json");
    if (existsSync(expected)) continue;
    const { result } = await runGoldenCase(name);
    writeFileSync(expected, await format(JSON.stringify(result), { parser: "json", printWidth: 110 }));
    console.log(`${name}: read expected.json before it is committed`);
  }
}

void writeGolden();
