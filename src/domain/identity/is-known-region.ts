import { PACKED_REGION_CODES } from "./region-codes";

function unpackRegions(packed: string): Uint8Array {
  const bits = new Uint8Array(125_000);
  let code = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const wide = packed[at] === ".";
    code += parseInt(wide ? packed.slice(at + 1, at + 5) : packed.charAt(at), 36);
    if (wide) at += 4;
    bits[code >> 3]! |= 1 << (code & 7);
  }
  return bits;
}

const REGION_BITS = unpackRegions(PACKED_REGION_CODES);

/**
 * Tells whether the first six digits of a resident identity number were ever a region code.
 * Hong Kong, Macau and Taiwan residence permits (81, 82, 83) and foreigners' cards (9) carry no county and always pass.
 * Source: GB/T 2260, editions and yearly changes 1981–2025.
 * @example isKnownRegion(110105) // => true
 */
export function isKnownRegion(code: number): boolean {
  return (
    ((REGION_BITS[code >> 3]! >> (code & 7)) & 1) === 1 ||
    code >= 900_000 ||
    (code >= 810_000 && code < 840_000)
  );
}
