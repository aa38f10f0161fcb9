import type { CellValue } from "../../domain/cell-value";
import { fingerprintOf } from "../../domain/fingerprint";
import type { Parameters } from "../../domain/parameters/parameters";
import { footerWithCode } from "../../sheets/layout/page-footer";
import type { PlanStep } from "../../workbook/plan";
import { fingerprintedData } from "./sheet-fingerprint";

/**
 * Puts a check code on every internal sheet of a plan that has none yet: that of the cells it is written with, row by row from its
 * first, with the deciding parameters and the version of the rules. Sheets for the wall and tables to be filled in get none.
 * Source: docs/fingerprint.md.
 * @example withCheckCodes([], {}) // => []
 */
export function withCheckCodes(steps: readonly PlanStep[], parameters: Parameters): PlanStep[] {
  return withCodes(steps, (sheet) =>
    fingerprintOf(fingerprintedData("sheet", cellsOf(sheet, steps), parameters)),
  );
}

/**
 * Puts the check code of its data on every internal sheet of a plan that has none yet.
 * @example withCodes([], () => "7K3M-9Q2D") // => []
 */
export function withCodes(steps: readonly PlanStep[], codeOf: (sheet: string) => string): PlanStep[] {
  const created = new Set(steps.flatMap((step) => (step.step === "createSheet" ? [step.sheet] : [])));
  return steps.map((step) => {
    if (step.step !== "pageSetup" || !created.has(step.sheet)) return step;
    const { footer, printArea } = step.page;
    if (footer.left === "" || footer.right !== "" || printArea === null) return step;
    return { ...step, page: { ...step.page, footer: footerWithCode(footer, codeOf(step.sheet)) } };
  });
}

/** What a sheet says, as a reader has it: no apostrophes before texts, no blanks at the end of rows or of the sheet. */
function cellsOf(sheet: string, steps: readonly PlanStep[]): readonly (readonly CellValue[])[] {
  const rows: CellValue[][] = [];
  for (const step of steps) {
    if (step.step !== "writeBlock" || step.sheet !== sheet) continue;
    step.values.forEach((values, down) =>
      values.forEach((value, along) => {
        if (value === null || value === "") return;
        const row = (rows[step.row - 1 + down] ??= []);
        row[step.column - 1 + along] = typeof value === "string" ? value.replace(/^'/, "") : value;
      }),
    );
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
}
