const INVISIBLE = /[\s\u0000-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g;
// Nothing to drop and nothing to turn: nearly every cell.
const CLEAN = /^[\dA-Z]*$/;
const WRAPPING = /^['"`“”‘’,，.。、;；:：]+|['"`“”‘’,，.。、;；:：]+$/g;

/**
 * Brings an identifier as typed into the form it is compared in: half-width, upper case, without blanks
 * (also TAB, NBSP, zero width), wrapping quotes and leading or trailing punctuation. No digit is changed.
 * @example cleanIdentifier(" '34189919900101001x。") // => "34189919900101001X"
 */
export function cleanIdentifier(text: string): string {
  if (CLEAN.test(text)) return text;
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(WRAPPING, "").toUpperCase();
}
