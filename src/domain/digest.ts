/**
 * A short digest of a text: texts that differ have different ones but for rare chance, and the text cannot be read from it (who
 * has the text can still match it). Not a protection against forgery.
 * Shape: 14 characters.
 * @example digestOf("甲某某").length // => 14
 */
export function digestOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b1;
  for (let at = 0; at < text.length; at += 1) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(at), 0x85ebca6b);
    high ^= high >>> 13;
  }
  return [low, high].map((half) => (half >>> 0).toString(36).padStart(7, "0")).join("");
}

/**
 * The last three letters of letterDigestOf, without working out the others: for tens of thousands of rows at once.
 * @example shortDigestOf("甲某某") === letterDigestOf("甲某某").slice(-3) // => true
 */
export function shortDigestOf(text: string): string {
  let half = 0x9e3779b1;
  for (let at = 0; at < text.length; at += 1) {
    half = Math.imul(half ^ text.charCodeAt(at), 0x85ebca6b);
    half ^= half >>> 13;
  }
  const rest = half >>> 0;
  return letterAt(Math.floor(rest / 1296) % 36) + letterAt(Math.floor(rest / 36) % 36) + letterAt(rest % 36);
}

/** Figures of base 36 with the digits 0 to 9 as the letters A to J. */
function letterAt(figure: number): string {
  return "ABCDEFGHIJabcdefghijklmnopqrstuvwxyz".charAt(figure);
}

/**
 * A digest without digits, for what is kept in the workbook: eleven of them in a row would look like a telephone to whoever searches
 * the file for one.
 * Shape: 14 letters.
 * @example /\d/.test(letterDigestOf("甲某某")) // => false
 */
export function letterDigestOf(text: string): string {
  return digestOf(text).replace(/\d/g, (digit) => "ABCDEFGHIJ"[Number(digit)] ?? "");
}
