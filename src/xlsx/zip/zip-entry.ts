/** One file of an archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Marks of the records of a zip archive and the two ways of packing in use (APPNOTE 4.3, 4.4.5). */
export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_RECORD = 0x06054b50;
export const STORED = 0;
export const DEFLATED = 8;
/** A 32-bit number that says: look for the 64-bit one. */
export const BEYOND_32_BITS = 0xffffffff;

/** Unpacked bytes → the entry they came from: a part nobody changed is written back without packing it again. */
export const entriesByBytes = new WeakMap<Uint8Array, ZipEntry>();
