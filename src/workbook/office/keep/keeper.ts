import type { CellValue } from "../../../domain/cell-value";
import type { Area } from "../../plan";
import type { Operation } from "../write/operation";
import { inBatches } from "../write/request-size";

/** Contents of an area, rows of cells: as they stood before the plan, as they are written to come back (null leaves a cell), and their formats. */
export interface KeptContents {
  readonly area: Area;
  readonly before: readonly (readonly CellValue[])[];
  readonly restored: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** An operation that brings something back; one that brings contents back says which. */
export interface RestoreOperation extends Operation {
  readonly contents?: KeptContents;
}

/** What was found of one part of a sheet: the operations that bring it back, and what must be asked more closely. */
export interface KeptPart {
  readonly restore: readonly RestoreOperation[];
  readonly further?: readonly Keeper[];
}

/** Reads one part of a sheet before a plan changes it. */
export interface Keeper {
  /** Bytes of the question and its answer together, an upper bound. */
  readonly bytes: number;
  /** Asks; the function it returns reads the answer after the next sync. */
  readonly ask: (context: Excel.RequestContext) => () => KeptPart;
}

/**
 * Asks all keepers, one round trip every 4 MB, and what they ask further; returns the operations that restore everything,
 * in the order of the keepers. The operations name a sheet by its id.
 * @example await readKept(context, keepContents(sheetId, area)) // => [ { bytes: 1300, sheet: "{…}", queue } ]
 */
export async function readKept(
  context: Excel.RequestContext,
  keepers: readonly Keeper[],
): Promise<RestoreOperation[]> {
  const restore: RestoreOperation[] = [];
  let waiting = keepers;
  while (waiting.length > 0) {
    const further: Keeper[] = [];
    for (const batch of inBatches(waiting, ({ bytes }) => bytes)) {
      const answers = batch.map((keeper) => keeper.ask(context));
      // Bounded by bytes: one round trip every 4 MB.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const answer of answers) {
        const part = answer();
        restore.push(...part.restore);
        further.push(...(part.further ?? []));
      }
    }
    waiting = further;
  }
  return restore;
}
