import { findRecordLinks } from "../../src/domain/households/find-record-links";
import type { PersonRecord } from "../../src/domain/households/person-record";
import { inventedRecord } from "../domain/households/invented-people";
import { printFigures } from "./figures";

export interface NearDuplicatesBenchResult {
  readonly people: number;
  /** The bar is 1000 at 20,000 people. */
  readonly milliseconds: number;
  readonly planted: number;
  readonly found: number;
  /** Ten times the people. */
  readonly tenfoldMilliseconds: number;
}

const PEOPLE = 20_000;
const SLIPS = 400;

function withSlips(count: number): { readonly records: PersonRecord[]; readonly planted: Set<string> } {
  const records = Array.from({ length: count }, (_, index) => inventedRecord(index));
  const planted = new Set<string>();
  for (let slip = 0; slip < SLIPS; slip += 1) {
    const source = records[slip * 37]!;
    const id = source.residentId;
    const place = slip % 17;
    const swap = slip % 2 === 1 && id[place] !== id[place + 1];
    const digit = id.charAt(place) === "9" ? "0" : "9";
    const residentId = swap
      ? id.slice(0, place) + id.charAt(place + 1) + id.charAt(place) + id.slice(place + 2)
      : id.slice(0, place) + digit + id.slice(place + 1);
    const at = count - 1 - slip;
    records[at] = inventedRecord(at, { residentId });
    planted.add(`${slip * 37} ${at}`);
  }
  return { records, planted };
}

/**
 * Looks for duplicates among 20,000 invented people, 400 of whom carry a number with one slip.
 * Throws when a planted slip is not found.
 * @example measureNearDuplicates().found // => 400
 */
export function measureNearDuplicates(): NearDuplicatesBenchResult {
  const { records, planted } = withSlips(PEOPLE);
  const start = performance.now();
  const { links } = findRecordLinks(records);
  const milliseconds = performance.now() - start;
  const found = links.filter(({ first, second }) => planted.has(`${first} ${second}`)).length;
  if (found !== planted.size)
    throw new Error(`near duplicates: ${found} of ${planted.size} planted slips found`);
  const tenfold = withSlips(PEOPLE * 10).records;
  const tenfoldStart = performance.now();
  findRecordLinks(tenfold);
  const tenfoldMilliseconds = performance.now() - tenfoldStart;
  return { people: PEOPLE, milliseconds, planted: planted.size, found, tenfoldMilliseconds };
}

if (require.main === module) {
  const result = measureNearDuplicates();
  printFigures([
    { what: "near duplicates among 20,000 people", value: result.milliseconds, unit: "ms", bar: 1000 },
    {
      what: "near duplicates: cost of ten times the people",
      value: result.tenfoldMilliseconds / result.milliseconds,
      unit: "times",
      bar: 15,
    },
  ]);
}
