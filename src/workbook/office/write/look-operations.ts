import { areaAddress } from "../../area-address";
import { bandsOf, type LookBand, type LookNames, type LookStep } from "./look-bands";
import type { Operation } from "./operation";
import { changeAndForget, worksheetIn } from "./range-operation";
import { actionBytes } from "./request-size";
import { stepOperations } from "./step-operations";

/** A band that stands ready on a sheet. */
interface ReadyBand extends LookBand {
  readonly sheet: string;
}

/** Rows of one sheet that take their look from rows of another. */
interface BandCopy {
  readonly from: ReadyBand;
  readonly row: number;
  readonly rowCount: number;
}

/** Places kept of one look, among which the one that goes on where the last copy ended saves a copy. */
const placesKept = 8;

/**
 * Gives blank sheets (by name, in the order of the plan) their looks. The first of sheets that look alike is formatted step by step;
 * the others take over its formats and merged cells, a band of rows at a time, however many rows each has. Of two hundred rosters the
 * looks of one travel.
 * Source: Range.copyFrom (ExcelApi 1.9), RangeCopyType.formats.
 * @example lookOperations(new Map([["名册", steps]])).length // => 12
 */
export function lookOperations(sheets: ReadonlyMap<string, readonly LookStep[]>): Operation[] {
  const names: LookNames = new Map();
  const ready = new Map<string, ReadyBand[]>();
  const formatted: Operation[] = [];
  const copied: Operation[] = [];
  for (const [sheet, steps] of sheets) {
    const bands = bandsOf(steps, names);
    const copies = bands === null ? null : copiesOf(bands, ready);
    const taken = copies?.map((copy) => copyOperation(copy, sheet)) ?? null;
    // Copies that are fewer than the steps are cheaper without looking: a step is one operation or more.
    if (taken !== null && taken.length <= steps.length) {
      copied.push(...taken);
      continue;
    }
    const own = steps.flatMap((step) => stepOperations(step, sheet));
    if (taken !== null && bytesOf(taken) < bytesOf(own)) {
      copied.push(...taken);
      continue;
    }
    formatted.push(...own);
    for (const band of bands ?? []) {
      const places = ready.get(band.look);
      if (places === undefined) ready.set(band.look, [{ ...band, sheet }]);
      else if (places.length < placesKept) places.push({ ...band, sheet });
    }
  }
  return [...formatted, ...copied];
}

const bytesOf = (operations: readonly Operation[]): number =>
  operations.reduce((sum, { bytes }) => sum + bytes, 0);

/** Null where a band looks like none that is ready. */
function copiesOf(
  bands: readonly LookBand[],
  ready: ReadonlyMap<string, readonly ReadyBand[]>,
): readonly BandCopy[] | null {
  const copies: BandCopy[] = [];
  for (const band of bands) {
    const places = ready.get(band.look);
    const [first] = places ?? [];
    if (places === undefined || first === undefined) return null;
    const last = copies.at(-1);
    const next = last === undefined ? undefined : places.find((place) => goesOn(last, place, band));
    if (last !== undefined && next !== undefined) {
      const rowCount = last.rowCount + band.rowCount;
      const columnCount = Math.max(last.from.columnCount, next.columnCount);
      copies[copies.length - 1] = { ...last, rowCount, from: { ...last.from, rowCount, columnCount } };
      continue;
    }
    const { row, rowCount } = band;
    const like = places.find((place) => place.rowCount === rowCount) ?? { ...first, rowCount: 1 };
    copies.push({ from: like, row, rowCount });
  }
  return copies;
}

/** Bands that follow one another here as they do there, of the same heights, are one copy. */
function goesOn(last: BandCopy, place: ReadyBand, band: LookBand): boolean {
  return (
    place.sheet === last.from.sheet &&
    place.row === last.from.row + last.from.rowCount &&
    place.rowCount === band.rowCount &&
    last.from.rowCount === last.rowCount &&
    last.row + last.rowCount === band.row
  );
}

function copyOperation({ from, row, rowCount }: BandCopy, sheet: string): Operation {
  const { columnCount } = from;
  const source = areaAddress({ row: from.row, column: 1, rowCount: from.rowCount, columnCount });
  const address = areaAddress({ row, column: 1, rowCount, columnCount });
  return {
    bytes: 5 * actionBytes,
    sheet,
    queue: (context) => {
      const look = worksheetIn(context, from.sheet).getRange(source);
      changeAndForget(worksheetIn(context, sheet).getRange(address), (range) => {
        range.copyFrom(look, "Formats");
      });
      look.untrack();
    },
  };
}
