import fc from "fast-check";
import { readRecords } from "../../../src/workbook/recognition/read-records";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";
import { layouts } from "./layout-generator";

const RUNS = 1500;

describe("recognition of layouts made at random", () => {
  it("is right on 99 of 100 columns, kinds and row ranges", () => {
    let columns = 0;
    let right = 0;
    let kinds = 0;
    let rows = 0;
    const missed = new Map<string, number>();
    for (const layout of fc.sample(layouts, { numRuns: RUNS, seed: 20270101 })) {
      const tables = recognizeGrids([layout.grid]).tables;
      const table = tables[0];
      const names = Object.entries(layout.columns);
      columns += names.length;
      const isKind = table?.kind === layout.kind;
      if (isKind) kinds += 1;
      else
        missed.set(
          `${layout.kind} as ${table?.kind}`,
          (missed.get(`${layout.kind} as ${table?.kind}`) ?? 0) + 1,
        );
      if (table === undefined) continue;
      for (const [field, column] of names) {
        if (isKind && table.columns[field as keyof typeof table.columns] === column) right += 1;
        else if (isKind)
          missed.set(`${layout.kind}.${field}`, (missed.get(`${layout.kind}.${field}`) ?? 0) + 1);
      }
      const read = readRecords(layout.grid, table).rowNumbers;
      const isRange =
        tables.length === 1 && table.headerRow === layout.headerRow && table.totalRow === layout.totalRow;
      if (isRange && JSON.stringify(read) === JSON.stringify(layout.recordRows)) rows += 1;
      else missed.set(`${layout.kind} rows`, (missed.get(`${layout.kind} rows`) ?? 0) + 1);
    }
    if (process.env["NUAN_MISSED"]) {
      const worst = [...missed].sort((a, b) => b[1] - a[1]).slice(0, 40);
      process.stdout.write(
        `${columns} columns ${right / columns}, kinds ${kinds / RUNS}, rows ${rows / RUNS}\n`,
      );
      process.stdout.write(`${worst.map(([what, count]) => `${count} ${what}`).join("\n")}\n`);
    }
    expect(right / columns).toBeGreaterThanOrEqual(0.99);
    expect(kinds / RUNS).toBeGreaterThanOrEqual(0.99);
    expect(rows / RUNS).toBeGreaterThanOrEqual(0.99);
  });
});
