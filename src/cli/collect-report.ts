import type { CollectionResult } from "../workflows/collect/collect-files";
import { sumsOf } from "../workflows/collect/sources-of";

/**
 * What a collection did, as JSON for other programs: amounts in fen, rows 1-based. Cells of people are not repeated here.
 * @example Object.keys(reportCollection(result))[0] // => "files"
 */
export function reportCollection(result: CollectionResult): Record<string, unknown> {
  const { lines, merged, changes, doubled, slips, differences, totals, missing, manySystems, outside } =
    result;
  const count = (change: string) => changes.filter((each) => each.change.change === change).length;
  return {
    files: lines.map(({ file, state, kind, source, sender, system, other, reason }) => ({
      ...{ file, state, kind, sender, system, other, reason },
      sheets: source?.sheets ?? [],
      rows: source?.sourceRows ?? 0,
      merged: state === "merged" ? (source?.rows.length ?? 0) : 0,
      amounts: source?.sourceFen ?? {},
      mergedAmounts: state === "merged" && source !== null ? sumsOf(source.rows) : {},
    })),
    tables: merged,
    totals: totals.map(({ kind, level, name, system, rows, amountFen }) => ({
      ...{ kind, level, name, system, rows, amountFen },
    })),
    differences,
    changes: { added: count("added"), removed: count("removed"), changed: count("changed") },
    doubled: doubled.map(({ kind, first, second }) => ({ kind, first: first.from, second: second.from })),
    slips: {
      rows: slips.rows,
      corrections: slips.corrections.length,
      unplaced: slips.unplaced.map(({ file, sheet, row, reason }) => ({ file, sheet, row, reason })),
    },
    missing,
    manySystems,
    outside,
    verdicts: result.verdicts.map(({ file, verdict, rows, doubts }) => ({ file, verdict, rows, doubts })),
    summary: result.counts,
  };
}
