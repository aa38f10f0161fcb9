import { crc32 } from "./crc32";
import { deflate } from "./deflate";
import {
  BEYOND_32_BITS,
  CENTRAL_HEADER,
  DEFLATED,
  END_RECORD,
  entriesByBytes,
  LOCAL_HEADER,
  STORED,
  type ZipEntry,
} from "./zip-entry";

const UTF8_NAME = 0x0800;
/** 1 January 1980, the first day a zip archive can name. */
const FIRST_DAY = 0x0021;

function pack(name: string, bytes: Uint8Array, isPacked: boolean): ZipEntry {
  const known = entriesByBytes.get(bytes);
  if (known !== undefined) return { ...known, name };
  const packed = isPacked ? bytes : deflate(bytes);
  const method = isPacked ? STORED : DEFLATED;
  return { name, method, crc: crc32(bytes), size: bytes.length, packed };
}

/**
 * A zip archive of files in their order; bytes that came from readZip are not packed again, names in `alreadyPacked` never.
 *
 * **Errors**: RangeError from 65,535 files or 4 GB on: such an archive needs 64-bit numbers, which are not written.
 * @example readZip(writeZip(new Map([["a", new Uint8Array([1])]]))).get("a") // => Uint8Array [1]
 */
export function writeZip(
  files: ReadonlyMap<string, Uint8Array>,
  alreadyPacked: (name: string) => boolean = () => false,
): Uint8Array {
  const entries = [...files].map(([name, bytes]) => ({
    ...pack(name, bytes, alreadyPacked(name)),
    encodedName: new TextEncoder().encode(name),
    start: 0,
  }));
  const total = entries.reduce(
    (sum, { packed, encodedName }) => sum + packed.length + 2 * encodedName.length + 76,
    22,
  );
  if (entries.length >= 0xffff || total >= BEYOND_32_BITS) throw new RangeError("writeZip: too large");
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const shared = (entry: (typeof entries)[number], place: number) => {
    view.setUint16(place, 20, true);
    view.setUint16(place + 2, entry.encodedName.length === entry.name.length ? 0 : UTF8_NAME, true);
    view.setUint16(place + 4, entry.method, true);
    view.setUint16(place + 8, FIRST_DAY, true);
    view.setUint32(place + 10, entry.crc, true);
    view.setUint32(place + 14, entry.packed.length, true);
    view.setUint32(place + 18, entry.size, true);
    view.setUint16(place + 22, entry.encodedName.length, true);
  };
  for (const entry of entries) {
    entry.start = at;
    view.setUint32(at, LOCAL_HEADER, true);
    shared(entry, at + 4);
    bytes.set(entry.encodedName, at + 30);
    bytes.set(entry.packed, at + 30 + entry.encodedName.length);
    at += 30 + entry.encodedName.length + entry.packed.length;
  }
  const directory = at;
  for (const entry of entries) {
    view.setUint32(at, CENTRAL_HEADER, true);
    view.setUint16(at + 4, 20, true);
    shared(entry, at + 6);
    view.setUint32(at + 42, entry.start, true);
    bytes.set(entry.encodedName, at + 46);
    at += 46 + entry.encodedName.length;
  }
  view.setUint32(at, END_RECORD, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
