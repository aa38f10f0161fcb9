/** What the first bytes of a file say it is, whatever its name says. */
export type FileForm = "empty" | "package" | "compound" | "html" | "text" | "other";

// PDF, PNG, JPEG, GIF, RAR, 7z and gzip: things that come along with forms and hold no table we can read.
const OTHERS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
] as const;
const LOOKED_AT = 4096;

/**
 * Tells the form of a file by its first bytes, since departments send HTML and packages under the name .xls.
 * `package` is a zip archive (.xlsx, .xlsm), `compound` an OLE file (old .xls, or a package with a password).
 *
 * @example
 * fileFormOf(new TextEncoder().encode("姓名,身份证号"));
 * // => "text"
 */
export function fileFormOf(bytes: Uint8Array): FileForm {
  if (bytes.length === 0) return "empty";
  const startsWith = (signature: readonly number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  if (startsWith([0x50, 0x4b])) return "package";
  if (startsWith([0xd0, 0xcf, 0x11, 0xe0])) return "compound";
  if (OTHERS.some(startsWith)) return "other";
  const start = bytes.subarray(0, LOOKED_AT);
  if (isUtf16(bytes)) return "text";
  // Characters are enough here: tags are ASCII in every encoding of these files.
  const text = new TextDecoder("latin1").decode(start).toLowerCase();
  if (/<(?:html|table|!doctype html|head|body)[\s>]/.test(text)) return "html";
  if (start.includes(0)) return "other";
  return "text";
}

/**
 * Whether the bytes begin with the mark of UTF-16, as Excel's "Unicode text" does.
 *
 * @example
 * isUtf16(Uint8Array.of(0xff, 0xfe, 0x2d, 0x4e));
 * // => true
 */
export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
