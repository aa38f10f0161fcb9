import { drawSample, sampleSize, type SampleSizeParams } from "../../domain/steps/draw-sample";
import { planCallbackList } from "../../sheets/steps/callback-list";
import type { SheetRun } from "../rosters/sheet-run";

const LEVELS: readonly SampleSizeParams["confidence"][] = [0.9, 0.95, 0.99];
// What surveys commonly take; the sheet says which were used, and the county may set its own.
const USUAL = { confidence: 0.95, margin: 0.1 } as const;

/**
 * Adds the sheet 回访抽样: a random sample of the households that are paid, large enough for the confidence and margin of the
 * year. Whoever draws again with the same roster and seed gets the same households.
 * @example await addCallbackList(run)
 */
export async function addCallbackList(run: SheetRun): Promise<void> {
  const { parameters, county, year } = run;
  const wanted = parameters.callbackConfidence ?? USUAL.confidence;
  const confidence = LEVELS.find((level) => level >= wanted) ?? 0.99;
  const margin = parameters.callbackMargin ?? USUAL.margin;
  const paid = new Map(
    run.payable.units.flatMap(({ workUnit, households }) =>
      households.map(({ row }) => [row.residentId, { ...row, workUnit }] as const),
    ),
  );
  const size = sampleSize({ population: paid.size, confidence, margin });
  const seed = `${county}${year}年回访`;
  const drawn = new Set(drawSample([...paid.keys()], size, seed));
  // In the order of the rosters, so that one enterprise is called in one go.
  const rows = [...paid.values()].filter(({ residentId }) => drawn.has(residentId));
  const facts = { population: paid.size, confidence, margin, seed };
  await run.add("callback", rows, (list) => planCallbackList(rows, facts, list));
}
