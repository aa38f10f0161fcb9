import { allocateFund } from "../../src/domain/allocation/allocate-fund";
import { decideEligibility } from "../../src/domain/eligibility/decide-eligibility";
import { findRecordLinks } from "../../src/domain/households/find-record-links";
import type { Fen } from "../../src/domain/money/fen";
import { RULES } from "../domain/allocation/invented-claims";
import { inventedRecord } from "../domain/households/invented-people";
import { inventedClaims } from "./allocation";
import { PARAMETERS, situationOf } from "./eligibility";
import { printFigures } from "./figures";

/** Processor time a row at each size, in microseconds. */
export interface LinearityRow {
  readonly what: string;
  readonly microsecondsARow: readonly number[];
  /** What ten times the rows cost, from a hundred thousand to a million. */
  readonly tenfoldCost: number;
}

/** A row among more rows costs somewhat more for the caches of the processor alone; what is not linear costs a multiple. */
const SIZES = [10_000, 100_000, 1_000_000];

function timeOf(run: () => void, runs: number): number {
  let best = Infinity;
  for (let at = 0; at < runs; at += 1) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  }
  return best;
}

function measure(what: string, prepare: (rows: number) => () => void): LinearityRow {
  const microsecondsARow = SIZES.map((rows) => {
    const run = prepare(rows);
    // Small sizes are run until the engine has compiled them.
    return timeOf(run, Math.max(2, Math.min(10, 200_000 / rows))) / rows;
  });
  const [, middle = NaN, large = NaN] = microsecondsARow;
  return { what, microsecondsARow, tenfoldCost: (10 * large) / middle };
}

/** Decides, divides and compares 10,000, 100,000 and 1,000,000 invented households. */
export function measureLinearity(): readonly LinearityRow[] {
  return [
    measure("households decided with reasons", (rows) => {
      const situations = Array.from({ length: rows }, (_, index) => situationOf(index));
      const kept: unknown[] = new Array(rows);
      return () =>
        situations.forEach((situation, index) => {
          kept[index] = decideEligibility(situation, PARAMETERS).reasons;
        });
    }),
    measure("fund divided", (rows) => {
      const claims = inventedClaims(rows);
      return () => {
        const { kind } = allocateFund(claims, RULES, (rows * 70_000) as Fen);
        if (kind !== "allocated") throw new Error(`linearity bench: ${kind}`);
      };
    }),
    measure("near duplicates", (rows) => {
      const records = Array.from({ length: rows }, (_, index) => inventedRecord(index));
      return () => void findRecordLinks(records);
    }),
  ];
}

if (require.main === module) {
  for (const { what, microsecondsARow, tenfoldCost } of measureLinearity()) {
    const sizes = microsecondsARow.map((time) => time.toFixed(2)).join("/");
    printFigures([
      { what: `${what}, 100 k to 1 M (${sizes} µs a row)`, value: tenfoldCost, unit: "times", bar: 15 },
    ]);
  }
}
