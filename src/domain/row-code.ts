// Letters and digits that are not mistaken for one another on a photocopy.
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/**
 * A short code of rows and files that come back, to tell whether they changed; kept in the workbook with every row collected, so it stays
 * as it is. Codes printed on sheets are those of domain/fingerprint.
 *
 * Source: FNV-1a, 64 bit, over the JSON text; written in eight characters of 32.
 * @example rowCodeOf(["a"]).length // => 9
 */
export function rowCodeOf(data: unknown): string {
  // Two halves of 32 bits: whole numbers of 64 bits would take ten times as long over a list of thousands.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const text = JSON.stringify(data);
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    // A character of two halves counts once.
    if (point > 0xffff) at += 1;
    low = (low ^ point) >>> 0;
    // The prime is 2^40 + 0x1b3.
    const product = low * 0x1b3;
    high = (high * 0x1b3 + low * 0x100 + Math.floor(product / 0x100000000)) >>> 0;
    low = product >>> 0;
  }
  let code = "";
  for (let place = 0; place < 8; place += 1) {
    const half = place < 4 ? low : high;
    code += ALPHABET[(half >>> ((place % 4) * 8)) & 31];
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
