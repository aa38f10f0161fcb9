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
 * A digest without digits, for what is kept in the workbook: eleven of them in a row would look like a telephone to whoever searches
 * the file for one.
 * Shape: 14 letters.
 * @example /\d/.test(letterDigestOf("甲某某")) // => false
 */
export function letterDigestOf(text: string): string {
  return digestOf(text).replace(/\d/g, (digit) => "ABCDEFGHIJ"[Number(digit)] ?? "");
}
