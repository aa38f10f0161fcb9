import { sha256Of } from "./sha256";

// Letters and digits that are not mistaken for one another on a photocopy.
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/** Raised whenever a rule or a form changes what a sheet says of the same data. */
const ruleVersion = 1;

/**
 * The canonical text of data, which anybody can write again: JSON without blanks, keys in code-point order, texts in NFC, amounts in
 * whole fen, keys without a value left out.
 * @example canonicalText({ b: 1, a: "x" }) // => '{"a":"x","b":1}'
 */
export function canonicalText(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map((each) => canonicalText(each ?? null)).join(",")}]`;
  if (typeof data === "object" && data !== null) {
    const entries = Object.entries(data).filter(([, value]) => value !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonicalText(value)}`).join(",")}}`;
  }
  return JSON.stringify(typeof data === "string" ? data.normalize("NFC") : data);
}

/**
 * The check code a sheet carries: the first 40 bits of the SHA-256 of the canonical text of `{ data, kind, rules }`, five bits a
 * character. It tells versions apart; it is no signature.
 * Source: FIPS 180-4 (SHA-256), Web Crypto.
 * @example (await sheetFingerprint("filing", [])).length // => 9
 */
export async function sheetFingerprint(kind: string, data: unknown): Promise<string> {
  const digest = await sha256Of(canonicalText({ data, kind, rules: ruleVersion }));
  let bits = BigInt(`0x${digest.slice(0, 10)}`);
  let code = "";
  for (let place = 0; place < 8; place += 1) {
    code = (alphabet[Number(bits & 31n)] ?? "") + code;
    bits >>= 5n;
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
