import { canonicalText, checkCodeOf } from "../../domain/fingerprint";
import type { Parameters } from "../../domain/parameters/parameters";
import { sha256Of } from "./sha256";

/** Raised whenever a rule or a form changes what a sheet says of the same data. */
const ruleVersion = 2;

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
  return checkCodeOf(await sha256Of(canonicalText(fingerprintedData(kind, data, parameters))));
}

/**
 * What the check code of a sheet is taken of.
 * @example fingerprintedData("filing", [], {}).rules // => 2
 */
export function fingerprintedData(kind: string, data: unknown, parameters: Parameters) {
  const deciding = Object.fromEntries(decidingParameters.map((id) => [id, parameters[id]]));
  return { data, kind, parameters: deciding, rules: ruleVersion };
}
