import type { Parameters } from "../../domain/parameters/parameters";
import { sha256Of } from "./sha256";

// Letters and digits that are not mistaken for one another on a photocopy.
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/** Raised whenever a rule or a form changes what a sheet says of the same data. */
const ruleVersion = 2;

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

/** The parameters that decide who is helped with how much, and that sheets state. */
const decidingParameters = [
  ...["county", "campaignYear", "governingDocument", "minimumLivingLine"],
  ...["deepLineMultiple", "deepBoundInclusive", "relativeLineMultiple", "relativeBoundInclusive"],
  ...["accidentCostShare", "accidentBoundInclusive", "reliefDeep", "reliefRelative", "reliefAccident"],
] as readonly (keyof Parameters)[];

/**
 * The check code a sheet carries: the first 40 bits of the SHA-256 of the canonical text of `{ data, kind, parameters, rules }`,
 * five bits a character. It tells versions apart; it is no signature. docs/fingerprint.md says how others compute it.
 * Source: FIPS 180-4 (SHA-256), Web Crypto.
 * @example (await sheetFingerprint("filing", [], {})).length // => 9
 */
export async function sheetFingerprint(kind: string, data: unknown, parameters: Parameters): Promise<string> {
  const deciding = Object.fromEntries(decidingParameters.map((id) => [id, parameters[id]]));
  return shortCode(await sha256Of(canonicalText({ data, kind, parameters: deciding, rules: ruleVersion })));
}

/** The first 40 bits of a digest in hexadecimal digits, five bits a character. */
function shortCode(digest: string): string {
  let bits = BigInt(`0x${digest.slice(0, 10)}`);
  let code = "";
  for (let place = 0; place < 8; place += 1) {
    code = (alphabet[Number(bits & 31n)] ?? "") + code;
    bits >>= 5n;
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
