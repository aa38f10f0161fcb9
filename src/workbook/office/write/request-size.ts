import type { CellValue } from "../../../domain/cell-value";

const encoder = new TextEncoder();

/** Bytes a request or an answer may hold. Source: Excel add-in resource limits, 5 MB a request in Excel on the web. */
export const requestBudget = 4_000_000;

/** Upper bound of the bytes of one action with its object path beside its data: office.js 1.1.110 takes a hundred or two. */
export const actionBytes = 300;

/**
 * Measures a value as it travels: UTF-8 bytes of its JSON.
 * @example measureBytes(["县"]) // => 7
 */
export function measureBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/**
 * Measures cells as they travel, without writing them out: bytes of their JSON in UTF-8, never fewer than there are.
 * @example measureCells([["县", 1]]) // => 19
 */
export function measureCells(values: readonly (readonly CellValue[])[]): number {
  let bytes = 2;
  for (const row of values) {
    bytes += 3;
    for (const value of row)
      bytes += typeof value === "string" ? textBytes(value) : value === null ? 3 : numberBytes(value);
  }
  return bytes;
}

/** Whole numbers of up to six digits are most; the longest is "-1.7976931348623157e+308". With a comma. */
function numberBytes(value: number | boolean): number {
  return Number.isInteger(value) && Math.abs(Number(value)) < 1e6 ? 8 : 25;
}

function textBytes(text: string): number {
  // Its quotation marks and a comma.
  let bytes = 3;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20) bytes += 6;
    else if (code === 0x22 || code === 0x5c) bytes += 2;
    else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** So many objects office.js takes in at a stretch while whoever waits at the screen hardly notices. */
const mostAtOnce = 400;

/**
 * Cuts items into batches of at most `most` whose sizes (bytes) add up to at most `budget`; an item above it stands alone.
 * @example inBatches([3, 3, 3], (size) => size, 6) // => [[3, 3], [3]]
 */
export function inBatches<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  budget = requestBudget,
  most = mostAtOnce,
): T[][] {
  const batches: T[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const size = sizeOf(item);
    if (used + size > budget || batches.at(-1)?.length === most) {
      batches.push([]);
      used = 0;
    }
    batches.at(-1)?.push(item);
    used += size;
  }
  return batches;
}
