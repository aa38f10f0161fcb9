const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Tells whether a character may stand in a unified social credit code: digits and capitals without I, O, S, V, Z.
 * Source: GB 32100-2015, 4.2.
 * @example isCreditCodeCharacter("O") // => false
 */
export function isCreditCodeCharacter(character: string): boolean {
  return character.length === 1 && ALPHABET.includes(character);
}

/**
 * Computes the check character for the first 17 characters; anything after them is not read.
 * Throws a RangeError for a character outside the alphabet.
 * Source: GB 32100-2015, 4.3 (MOD 31).
 * @example creditCodeCheckCharacter("91350100M000100Y4") // => "3"
 */
export function creditCodeCheckCharacter(seventeen: string): string {
  let sum = 0;
  for (let at = 0; at < 17; at += 1) {
    const value = ALPHABET.indexOf(seventeen.charAt(at));
    if (value < 0) throw new RangeError(`creditCodeCheckCharacter: character ${at + 1} is not allowed`);
    sum += value * WEIGHTS[at]!;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * Computes the check character of an organisation code from its first eight characters.
 * Source: GB 11714-1997 (MOD 11; A counts 10, Z 35).
 * @example organizationCheckCharacter("M000100Y") // => "4"
 */
export function organizationCheckCharacter(eight: string): string {
  let sum = 0;
  for (let at = 0; at < 8; at += 1) sum += parseInt(eight.charAt(at), 36) * ORGANIZATION_WEIGHTS[at]!;
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? "X" : String(check);
}

/**
 * Computes the check digit of an old business registration number from its first 14 digits.
 * Source: GS 15-2006 of the industry and commerce administration, ISO 7064 MOD 11,10.
 * @example registrationCheckDigit("34180000000000") // => "8"
 */
export function registrationCheckDigit(fourteen: string): string {
  let product = 10;
  for (let at = 0; at < 14; at += 1) {
    const sum = (product + fourteen.charCodeAt(at) - 48) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return String((11 - product) % 10);
}
