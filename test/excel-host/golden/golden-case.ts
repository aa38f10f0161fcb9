import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "exceljs";
import { openExcelHost, type ExcelHost } from "../../../src/excel-host";
import { formatArea } from "../../../src/excel-host/cell/address";
import { usedArea } from "../../../src/excel-host/cell/cell-store";

/** What a case's workbook.ts exports. */
export interface GoldenWorkbook {
  /** Builds the workbook the case begins with. */
  build(workbook: Workbook): void | Promise<void>;
  /** Whether LibreOffice writes before.xlsx from what exceljs built: its own XML, and the results of formulas. */
  readonly isWrittenByLibreOffice?: boolean;
}

/** What a case's steps.ts exports: what an add-in does; the answer is what it saw. */
export interface GoldenSteps {
  steps(context: Excel.RequestContext): Promise<unknown>;
}

/** A case's expected.json. */
export interface GoldenResult {
  /** What the add-in saw. */
  readonly seen: unknown;
  /** Sheet name → used cells as the host prints them, and once more with formulas in place of results. */
  readonly sheets: Readonly<
    Record<string, { readonly shown: readonly string[]; readonly formulas?: readonly string[] }>
  >;
  /** Defined names of the workbook. */
  readonly names: readonly string[];
}

/** Names of the cases: the folders beside this file. */
export const listGoldenCases = (): string[] =>
  readdirSync(__dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** The workbook a case begins with. */
export const readBefore = (name: string): Uint8Array => readFileSync(join(__dirname, name, "before.xlsx"));

function printSheets({ workbook, print }: ExcelHost): GoldenResult["sheets"] {
  return Object.fromEntries(
    workbook.sheets.map((sheet) => {
      const area = usedArea(sheet, false) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
      const address = `'${sheet.name.replaceAll("'", "''")}'!${formatArea(area)}`;
      const shown = print(address).split("\n");
      const formulas = print(address, true).split("\n");
      return [sheet.name, shown.join() === formulas.join() ? { shown } : { shown, formulas }];
    }),
  );
}

const describeHost = (host: ExcelHost, seen: unknown): GoldenResult => ({
  seen,
  sheets: printSheets(host),
  names: host.workbook.names.map(({ name, formula }) => `${name} = ${formula}`),
});

/** Runs the steps of a case: the result at once, the saved file, and the result of opening that file again. */
export async function runGoldenCase(
  name: string,
): Promise<{ readonly result: GoldenResult; readonly saved: Uint8Array; readonly again: GoldenResult }> {
  const { steps } = (await import(`./${name}/steps.ts`)) as unknown as GoldenSteps;
  const host = await openExcelHost({ xlsx: readBefore(name) });
  const answered = await host.Excel.run((context) => steps(context));
  // Arrays of office.js belong to its own realm.
  const seen: unknown = JSON.parse(JSON.stringify(answered));
  const saved = await host.save();
  const result = describeHost(host, seen);
  host.close();
  const reopened = await openExcelHost({ xlsx: saved, calculator: null });
  return { result, saved, again: describeHost(reopened, seen) };
}
