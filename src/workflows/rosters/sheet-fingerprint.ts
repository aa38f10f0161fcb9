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
  if (typeof data === "string") return JSON.stringify(data.normalize("NFC"));
  if (typeof data !== "object" || data === null) return JSON.stringify(data);
  // Tens of thousands of rows are written so: texts are put together as they come, without lists in between.
  let text = "";
  if (Array.isArray(data)) {
    for (const each of data) text += `${text === "" ? "" : ","}${canonicalText(each ?? null)}`;
    return `[${text}]`;
  }
  for (const key of Object.keys(data).sort()) {
    const value = (data as Readonly<Record<string, unknown>>)[key];
    if (value !== undefined)
      text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalText(value)}`;
  }
  return `{${text}}`;
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
