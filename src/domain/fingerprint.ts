import { sha256 } from "@noble/hashes/sha2.js";

// Letters and digits that are not mistaken for one another on a photocopy.
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/**
 * The canonical text of data, which anybody can write again: JSON without blanks, keys in code-point order, texts in NFC, amounts in
 * whole fen, keys without a value left out.
 * @example canonicalText({ b: 1, a: "x" }) // => '{"a":"x","b":1}'
 */
export function canonicalText(data: unknown): string {
  const keys = new Set<string>();
  addKeys(data, keys);
  // The names of all keys in order make JSON write them so, and tens of thousands of rows are written in one go.
  const text = JSON.stringify(data, [...keys].sort());
  return text === text.normalize("NFC") ? text : canonicalParts(data);
}

function addKeys(data: unknown, keys: Set<string>): void {
  if (Array.isArray(data)) for (const each of data) addKeys(each, keys);
  else if (typeof data === "object" && data !== null) {
    const record = data as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(record)) {
      keys.add(key);
      if (typeof record[key] === "object") addKeys(record[key], keys);
    }
  }
}

/** Text by text, where one is not in NFC: what stands between texts must not be drawn together with them. */
function canonicalParts(data: unknown): string {
  if (typeof data === "string") return JSON.stringify(data.normalize("NFC"));
  if (Array.isArray(data)) return `[${data.map((each) => canonicalParts(each ?? null)).join(",")}]`;
  if (typeof data !== "object" || data === null) return JSON.stringify(data);
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonicalParts(value)}`).join(",")}}`;
}

/**
 * The first 40 bits of a digest in hexadecimal digits, five bits a character. It tells versions apart; it is no signature.
 * @example checkCodeOf("e3b0c44298") // => "WGSE-AJNS"
 */
export function checkCodeOf(digest: string): string {
  let bits = BigInt(`0x${digest.slice(0, 10)}`);
  let code = "";
  for (let place = 0; place < 8; place += 1) {
    code = (alphabet[Number(bits & 31n)] ?? "") + code;
    bits >>= 5n;
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/**
 * The check code of data at once, for worksheet functions: of the SHA-256 of its canonical text, as docs/fingerprint.md says. Sheets
 * have theirs computed by Web Crypto.
 * Source: FIPS 180-4 (SHA-256).
 * @example fingerprintOf([["钱一", 1000]]).length // => 9
 */
export function fingerprintOf(data: unknown): string {
  const digest = sha256(new TextEncoder().encode(canonicalText(data)));
  return checkCodeOf(Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join(""));
}
