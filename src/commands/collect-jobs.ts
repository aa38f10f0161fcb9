import type { Grid } from "../workbook/grid";
import type { CollectionParams, CollectionResult } from "../workflows/collect/collect-files";
import type { TakenFile } from "../workflows/collect/take-file";
import type { CampaignState } from "./campaign-session";
import type { SplitBy } from "../workflows/collect/split-table";
import { planCorrection } from "../workflows/decisions/corrections";
import type { CollectionPreview, CollectJobs, TakeSent, TakeSources } from "./collecting";
import type { Asked } from "./computing/computations";
import type { SessionKit } from "./session-kit";

/**
 * The jobs of a session that bring returned files together.
 * @example collectJobs(kit).collect(async () => [])
 */
export function collectJobs({
  work,
  withGrids,
  withMemory,
  options,
  compute,
  apply,
  state,
  gateway,
  way,
}: SessionKit): CollectJobs {
  const takeSent: TakeSent = (sent) => compute("takenFile", [], sent);
  const collectionOf = (grids: readonly Grid[], asked: Asked<"collection">) =>
    compute("collection", grids, asked);

  async function chosenOf(
    all: CollectionResult,
    grids: readonly Grid[],
    files: readonly TakenFile[],
    leftOut: ReadonlySet<string>,
  ): Promise<CollectionResult> {
    if (leftOut.size === 0) return all;
    return collectionOf(grids, {
      files: files.filter(({ file }) => !leftOut.has(file)),
      leftOut: all.verdicts.filter(({ file }) => leftOut.has(file)),
    });
  }

  async function previewOf(
    grids: readonly Grid[],
    files: readonly TakenFile[],
    take: TakeSources,
    leftOut: ReadonlySet<string> | null,
  ): Promise<CollectionPreview> {
    const all = await collectionOf(grids, { files });
    const out =
      leftOut ?? new Set(all.verdicts.flatMap(({ verdict, file }) => (verdict === "confirm" ? [file] : [])));
    return { all, chosen: await chosenOf(all, grids, files, out), files, grids, take, leftOut: out };
  }

  /** The parts of a table, or why it has none. */
  async function splitOf(grids: readonly Grid[], sheet: string, by: SplitBy) {
    const live = await gateway.findFormulas(await compute("totalCells", grids, { sheet }));
    if (!live.ok) return { refusal: live.refusal };
    const split = await compute("split", grids, { sheet, by, live: live.value });
    if (!split.ok) return { refusal: { kind: "cannotSplit", sheet, problem: split.problem } } as const;
    return split;
  }

  const previewFrom = (take: TakeSources) =>
    withGrids(async (grids) => {
      const files = await take(options().corrections ?? [], takeSent, grids, way());
      return files === null
        ? { refusal: { kind: "stopped" } }
        : { collecting: await previewOf(grids, files, take, null) };
    });

  /** Changes what was collected before; nothing is read but the workbook. */
  const change = (title: string, params: Pick<CollectionParams, "nilUnits" | "removedFiles">) =>
    work("reading", () =>
      withGrids(async (grids) => {
        const collected = await collectionOf(grids, { files: [], ...params });
        return apply({ ...collected.plan, title }, () => ({ collected, slips: null }));
      }),
    );

  return {
    collect: (take) =>
      work("reading", () =>
        withGrids(async (grids) => {
          const files = await take(options().corrections ?? [], takeSent);
          if (files === null) return {};
          const collected = await collectionOf(grids, { files });
          if (files.every(({ state: outcome }) => outcome === "failed")) return { collected };
          // Slips planned before are of rows that may stand elsewhere now.
          return apply(collected.plan, () => ({ collected, slips: null }));
        }),
      ),
    previewCollection: (take) => work("reading", () => previewFrom(take)),
    previewOwnSheets: (sheets) =>
      work("reading", () =>
        previewFrom((_corrections, _takeSent, grids) => compute("ownSheets", grids, { sheets })),
      ),
    correctCollection: (given) =>
      work("reading", () =>
        withMemory(async () => {
          const { collecting } = state();
          if (collecting === null) return {};
          const kept = await apply(planCorrection(options().corrections ?? [], given), () => ({}));
          return kept.refusal != null ? kept : { ...kept, ...(await previewFrom(collecting.take)) };
        }),
      ),
    leaveOut: (file, isOut) =>
      work("reading", async (): Promise<Partial<CampaignState>> => {
        const { collecting } = state();
        if (collecting === null) return {};
        const { all, files, grids } = collecting;
        const leftOut = new Set(collecting.leftOut);
        if (isOut) leftOut.add(file);
        else leftOut.delete(file);
        return {
          collecting: { ...collecting, leftOut, chosen: await chosenOf(all, grids, files, leftOut) },
        };
      }),
    writeCollection: () =>
      work("reading", () =>
        withGrids(async (grids) => {
          const { collecting } = state();
          if (collecting === null) return {};
          const { files, leftOut, chosen, take } = collecting;
          const now = await previewOf(grids, files, take, leftOut);
          if (!saysTheSame(chosen, now.chosen))
            return { collecting: now, refusal: { kind: "collectionChanged" } };
          return apply(now.chosen.plan, () => ({ collected: now.chosen, collecting: null, slips: null }));
        }),
      ),
    closeCollection: () => work("reading", async () => ({ collecting: null })),
    removeSource: (file) => change("removeSource", { removedFiles: [file] }),
    recordNil: (nilUnits) => change("recordNil", { nilUnits }),
    reviewCollection: () =>
      work("reading", () =>
        withGrids(async (grids) => ({ collected: await collectionOf(grids, { files: [] }) })),
      ),
    splitTable: (sheet, by) =>
      work("reading", () =>
        withGrids(async (grids) => {
          const split = await splitOf(grids, sheet, by);
          return "refusal" in split ? split : apply(split.plan, () => ({}));
        }),
      ),
    packSplit: (sheet, by) =>
      work("reading", () =>
        withGrids(async (grids) => {
          const split = await splitOf(grids, sheet, by);
          if ("refusal" in split) return split;
          const look = await gateway.readLook(sheet);
          if (!look.ok) return { refusal: look.refusal };
          if (look.value === null) return { refusal: { kind: "cannotSplit", sheet, problem: "noTable" } };
          return { splitArchive: await compute("splitArchive", grids, { look: look.value, split }) };
        }),
      ),
    listForms: () =>
      work("reading", () => withGrids(async (grids) => ({ forms: await compute("forms", grids, null) }))),
    listSlips: () =>
      work("checking", () => withGrids(async (grids) => ({ slips: await compute("slips", grids, null) }))),
    writeSlips: (units) =>
      work("checking", () =>
        withGrids(async (grids) => {
          const slips = await compute("slips", grids, null);
          const { planSlipSheets } = await import("../workflows/return-slips/plan-slip-sheets");
          const chosen = slips.filter(({ unit }) => units.includes(unit));
          return apply(planSlipSheets(chosen), () => ({ slips }));
        }),
      ),
  };
}

/**
 * What is in the workbook of earlier collections, where that was shown; nothing of it is shown where nothing is left.
 * @example await readCollectedAgain(kit) // => {}
 */
export async function readCollectedAgain(kit: SessionKit): Promise<Partial<CampaignState>> {
  if (kit.state().collected === null) return {};
  return kit.withGrids(async (grids) => {
    const collected = await kit.compute("collection", grids, { files: [] });
    return { collected: collected.lines.length === 0 ? null : collected, slips: null };
  });
}

/** Nothing is written that was not seen: the steps are the same, value by value. */
function saysTheSame(seen: CollectionResult, now: CollectionResult): boolean {
  return JSON.stringify(seen.plan.steps) === JSON.stringify(now.plan.steps);
}
