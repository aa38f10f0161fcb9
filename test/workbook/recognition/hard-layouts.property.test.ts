import fc from "fast-check";
import { readRecords } from "../../../src/workbook/recognition/read-records";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";
import { unitYuanOf } from "../../../src/workbook/table-binding";
import { HARD_FORMS, type HardForm, type HardLayout, hardLayouts } from "./hard-layouts";

const RUNS = 300;

/** How many columns, and how many tables with all their records, are found rightly. */
function score(layout: HardLayout, note: (what: string) => void) {
  const found = recognizeGrids([layout.grid]).tables;
  let columns = 0;
  let right = 0;
  let whole = 0;
  layout.tables.forEach((wanted, index) => {
    const table = found[index];
    const names = Object.entries(wanted.columns);
    columns += names.length;
    if (table?.kind !== wanted.kind) note(`${wanted.kind} as ${table?.kind}`);
    if (table === undefined || table.kind !== wanted.kind) return;
    for (const [field, column] of names) {
      if (table.columns[field as keyof typeof table.columns] === column) right += 1;
      else note(`${wanted.kind}.${field}`);
    }
    const records = readRecords(layout.grid, table).rowNumbers;
    const isUnit =
      layout.unitYuan === 1 || unitYuanOf(table, "reliefAmount") === 10000 || table.amountUnitYuan === 10000;
    if (JSON.stringify(records) === JSON.stringify(wanted.recordRows) && isUnit) whole += 1;
    else note(`${wanted.kind} rows`);
  });
  return { columns, right, tables: layout.tables.length, whole };
}

describe.each(HARD_FORMS)("hard layouts: %s", (form: HardForm) => {
  it("are read rightly on 99 of 100 columns, and whole tables with all their records", () => {
    const missed = new Map<string, number>();
    const sum = { columns: 0, right: 0, tables: 0, whole: 0 };
    for (const layout of fc.sample(hardLayouts[form], { numRuns: RUNS, seed: 20270102 })) {
      const one = score(layout, (what) => missed.set(what, (missed.get(what) ?? 0) + 1));
      for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += one[key];
    }
    if (process.env["NUAN_MISSED"]) {
      const worst = [...missed].sort((a, b) => b[1] - a[1]).slice(0, 12);
      process.stdout.write(
        `${form}: ${sum.columns} columns ${sum.right / sum.columns}, tables ${sum.whole / sum.tables}\n` +
          `${worst.map(([what, count]) => `  ${count} ${what}`).join("\n")}\n`,
      );
    }
    expect(sum.right / sum.columns).toBeGreaterThanOrEqual(0.99);
    expect(sum.whole / sum.tables).toBeGreaterThanOrEqual(0.99);
  });
});
