import type { CellValue } from "../../../domain/cell-value";
import type { Area } from "../../plan";
import type { Operation } from "../write/operation";
import { hostErrorCode } from "../run";
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
  /** The same in two questions, where the answer was larger than was thought; none where it cannot be parted. */
  readonly halves?: () => readonly Keeper[];
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
    for (const batch of inBatches(waiting, ({ bytes }) => bytes))
      // Bounded by bytes: one round trip every 4 MB.
      for (const part of await answersOf(context, batch)) {
        restore.push(...part.restore);
        further.push(...(part.further ?? []));
      }
    waiting = further;
  }
  return restore;
}

/** One round trip, and more where the answers do not fit into one: how long texts are is not known before they are read. */
async function answersOf(context: Excel.RequestContext, batch: readonly Keeper[]): Promise<KeptPart[]> {
  const answers = batch.map((keeper) => keeper.ask(context));
  try {
    await context.sync();
  } catch (error) {
    const middle = Math.ceil(batch.length / 2);
    const halves =
      batch.length > 1
        ? [batch.slice(0, middle), batch.slice(middle)]
        : (batch[0]?.halves?.() ?? []).map((half) => [half]);
    if (hostErrorCode(error) !== "ResponsePayloadSizeLimitExceeded" || halves.length === 0) throw error;
    const parts: KeptPart[] = [];
    for (const half of halves) parts.push(...(await answersOf(context, half)));
    return parts;
  }
  return answers.map((answer) => answer());
}
