/** Tables for eight bytes at a time ("slicing by eight"). */
const TABLES = new Int32Array(8 * 256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLES[byte] = value;
}
for (let at = 256; at < TABLES.length; at++) {
  const before = TABLES[at - 256] ?? 0;
  TABLES[at] = (before >>> 8) ^ (TABLES[before & 0xff] ?? 0);
}

/**
 * CRC-32 of bytes as zip archives use it (APPNOTE 4.4.7), unsigned.
 * @example crc32(new TextEncoder().encode("123456789")) // => 3421780262
 */
export function crc32(bytes: Uint8Array): number {
  const tables = TABLES;
  let value = -1;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    value ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    value =
      tables[1792 + (value & 0xff)]! ^
      tables[1536 + ((value >>> 8) & 0xff)]! ^
      tables[1280 + ((value >>> 16) & 0xff)]! ^
      tables[1024 + (value >>> 24)]! ^
      tables[768 + bytes[at + 4]!]! ^
      tables[512 + bytes[at + 5]!]! ^
      tables[256 + bytes[at + 6]!]! ^
      tables[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) value = (value >>> 8) ^ tables[(value ^ bytes[at]!) & 0xff]!;
  return (value ^ -1) >>> 0;
}
