const bytesAtOnce = 0x8000;

/**
 * Writes bytes as a text of letters and digits, as office.js takes files.
 * Source: RFC 4648 section 4.
 * @example base64Of(new Uint8Array([1, 2, 3])) // => "AQID"
 */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += bytesAtOnce)
    text += String.fromCharCode(...bytes.subarray(from, from + bytesAtOnce));
  return btoa(text);
}
