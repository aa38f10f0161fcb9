import { isUtf16 } from "./file-form";

/**
 * Decodes a text as it says with its mark, else as UTF-8 where it is valid UTF-8, else as GB18030, in which Excel and most
 * systems of Chinese offices write their .csv.
 *
 * Source: GB 18030-2022; WHATWG Encoding (gb18030 also reads GBK and GB 2312).
 * @example
 * decodeText(Uint8Array.of(0xd0, 0xd5, 0xc3, 0xfb));
 * // => "姓名"
 */
export function decodeText(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (isDecodingError(error)) return new TextDecoder("gb18030").decode(bytes);
    throw error;
  }
}

/** By its name, since a test environment has error classes of its own. */
function isDecodingError(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "TypeError";
}
