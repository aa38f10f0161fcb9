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
  /** A bare loop that reads every record once and keeps one small object of it, in the same run. */
  readonly bareMicrosecondsARow: readonly number[];
  /** What ten times the rows cost, from a hundred thousand to a million. */
  readonly tenfoldCost: number;
  readonly bareTenfoldCost: number;
}

/**
 * A row among a million costs even a bare loop several times what it costs among a hundred thousand, for the records no longer lie in
 * the caches of the processor and the collector has more to walk through: so the loop is measured beside.
 */
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

function measure<Row extends object>(
  what: string,
  rowsOf: (count: number) => readonly Row[],
  work: (rows: readonly Row[]) => void,
  fieldsOf: (row: Row) => readonly unknown[],
): LinearityRow {
  const bareMicrosecondsARow: number[] = [];
  const microsecondsARow = SIZES.map((count) => {
    const rows = rowsOf(count);
    // Small sizes are run until the engine has compiled them.
    const runs = Math.max(3, Math.min(10, 200_000 / count));
    const kept: unknown[] = new Array(count);
    const bare = timeOf(() => {
      for (let at = 0; at < count; at += 1) kept[at] = fieldsOf(rows[at]!);
    }, runs);
    kept.length = 0;
    bareMicrosecondsARow.push(bare / count);
    return timeOf(() => work(rows), runs) / count;
  });
  const [, middle = NaN, large = NaN] = microsecondsARow;
  const [, bareMiddle = NaN, bareLarge = NaN] = bareMicrosecondsARow;
  const tenfoldCost = (10 * large) / middle;
  const bareTenfoldCost = (10 * bareLarge) / bareMiddle;
  return { what, microsecondsARow, bareMicrosecondsARow, tenfoldCost, bareTenfoldCost };
}

/** Decides, divides and compares 10,000, 100,000 and 1,000,000 invented households. */
export function measureLinearity(): readonly LinearityRow[] {
  return [
    measure(
      "households decided with reasons",
      (count) => Array.from({ length: count }, (_, index) => situationOf(index)),
      (situations) => {
        const kept: unknown[] = new Array(situations.length);
        situations.forEach((situation, index) => {
          kept[index] = decideEligibility(situation, PARAMETERS).reasons;
        });
      },
      ({ householdSize, annualIncomeFen, rigidSpendingFen }) => [
        householdSize,
        annualIncomeFen,
        rigidSpendingFen,
      ],
    ),
    measure(
      "fund divided",
      inventedClaims,
      (claims) => {
        const { kind } = allocateFund(claims, RULES, (claims.length * 70_000) as Fen);
        if (kind !== "allocated") throw new Error(`linearity bench: ${kind}`);
      },
      ({ key, need, members }) => [key.charCodeAt(key.length - 1), need, members],
    ),
    measure(
      "near duplicates",
      (count) => Array.from({ length: count }, (_, index) => inventedRecord(index)),
      (records) => void findRecordLinks(records),
      ({ residentId, phone, name }) => [residentId.charCodeAt(17), phone.charCodeAt(0), name.charCodeAt(0)],
    ),
  ];
}

if (require.main === module) {
  for (const row of measureLinearity()) {
    const { what, microsecondsARow, bareMicrosecondsARow, tenfoldCost, bareTenfoldCost } = row;
    const shown = (times: readonly number[]): string => times.map((time) => time.toFixed(2)).join("/");
    printFigures([
      {
        what: `${what}, 100 k to 1 M (${shown(microsecondsARow)} µs a row)`,
        value: tenfoldCost,
        unit: "times",
        bar: 15,
      },
      {
        what: `the same, a bare loop (${shown(bareMicrosecondsARow)} µs a row)`,
        value: bareTenfoldCost,
        unit: "times",
        bar: null,
      },
    ]);
  }
}
