import { crc32 } from "./crc32";
import { inflate } from "./deflate";
import { XlsxError } from "../xlsx-error";
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

const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const ENCRYPTED = 0x0001;
/** More than this unpacked is an attack and no workbook of a county office; a longer text does not fit a string either. */
const MAXIMUM_UNPACKED_BYTES = 512 * 1024 * 1024;
/** Sheets pack 5 to 40 times smaller; a small part may pack better, as one long run of a letter does. */
const MAXIMUM_RATIO = 200;
const SMALL_PART_BYTES = 16 * 1024 * 1024;

function damaged(detail: string): XlsxError {
  return new XlsxError("damaged", detail);
}

class ArchiveReader {
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  entries(): ZipEntry[] {
    let { at, count } = this.directory();
    const entries: ZipEntry[] = [];
    for (; count > 0; count--) {
      if (this.u32(at) !== CENTRAL_HEADER) throw damaged("archive directory");
      const nameEnd = at + 46 + this.u16(at + 28);
      const extraEnd = nameEnd + this.u16(at + 30);
      const name = new TextDecoder().decode(this.slice(at + 46, nameEnd)).replace(/\\/g, "/");
      if (!name.endsWith("/")) entries.push(this.entry(name, at, nameEnd, extraEnd));
      at = extraEnd + this.u16(at + 32);
    }
    return entries;
  }

  private entry(name: string, at: number, extraStart: number, extraEnd: number): ZipEntry {
    if ((this.u16(at + 8) & ENCRYPTED) !== 0) throw new XlsxError("encrypted");
    const long = this.longNumbers(extraStart, extraEnd);
    const number = (offset: number) => {
      const short = this.u32(at + offset);
      return short === BEYOND_32_BITS ? (long.shift() ?? short) : short;
    };
    // In this order the 64-bit numbers stand (APPNOTE 4.5.3).
    const size = number(24);
    const packedSize = number(20);
    const start = number(42);
    if (this.u32(start) !== LOCAL_HEADER) throw damaged("archive entry");
    const dataStart = start + 30 + this.u16(start + 26) + this.u16(start + 28);
    const packed = this.slice(dataStart, dataStart + packedSize);
    return { name, method: this.u16(at + 10), crc: this.u32(at + 16), size, packed };
  }

  private directory(): { at: number; count: number } {
    const { byteLength } = this.bytes;
    for (let end = byteLength - 22; end >= Math.max(0, byteLength - 22 - 0xffff); end--) {
      if (this.u32(end) !== END_RECORD) continue;
      if (end >= 20 && this.u32(end - 20) === END_LOCATOR_64) {
        const long = this.u64(end - 12);
        if (this.u32(long) !== END_RECORD_64) throw damaged("archive end");
        return { at: this.u64(long + 48), count: this.u64(long + 32) };
      }
      return { at: this.u32(end + 16), count: this.u16(end + 10) };
    }
    throw damaged("archive end");
  }

  private longNumbers(from: number, to: number): number[] {
    for (let at = from; at + 4 <= to;) {
      const length = this.u16(at + 2);
      if (this.u16(at) === 0x0001) {
        return Array.from({ length: Math.floor(length / 8) }, (_, index) => this.u64(at + 4 + index * 8));
      }
      at += 4 + length;
    }
    return [];
  }

  private slice(from: number, to: number): Uint8Array {
    if (to > this.bytes.byteLength) throw damaged("archive cut off");
    return this.bytes.subarray(from, to);
  }

  private u16(at: number): number {
    if (at + 2 > this.bytes.byteLength) throw damaged("archive cut off");
    return this.view.getUint16(at, true);
  }

  private u32(at: number): number {
    if (at + 4 > this.bytes.byteLength) throw damaged("archive cut off");
    return this.view.getUint32(at, true);
  }

  private u64(at: number): number {
    return this.u32(at) + this.u32(at + 4) * 0x100000000;
  }
}

function unpack(entry: ZipEntry): Uint8Array {
  const { method, packed, size } = entry;
  if (method !== STORED && method !== DEFLATED) throw damaged("archive method");
  let bytes: Uint8Array;
  try {
    bytes = method === STORED ? packed.slice() : inflate(packed, size);
  } catch (error) {
    throw damaged(`${entry.name} does not unpack: ${String(error)}`);
  }
  if (bytes.length !== size || crc32(bytes) !== entry.crc) throw damaged(`${entry.name} is not as packed`);
  return bytes;
}

/**
 * Files of a zip archive by name, folders left out, each checked against its checksum.
 *
 * **Errors**: XlsxError, reason damaged: cut off, a wrong checksum, a name twice, more than 512 MB unpacked, or a file of
 * more than 16 MB packed over 200 times smaller; reason encrypted for an archive with a password.
 * **Source**: PKWARE APPNOTE 6.3.10.
 * @example readZip(writeZip(new Map([["a", new Uint8Array([1])]]))).get("a") // => Uint8Array [1]
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = new ArchiveReader(bytes).entries();
  let unpacked = 0;
  for (const { size, packed } of entries) {
    unpacked += size;
    const isBomb = size > SMALL_PART_BYTES && size > packed.length * MAXIMUM_RATIO;
    // DEFLATE cannot pack better than 1032 times: a small file that claims more is no file either.
    const isImpossible = size > packed.length * 1100 + 64;
    if (unpacked > MAXIMUM_UNPACKED_BYTES || isBomb || isImpossible) throw damaged("too large unpacked");
  }
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (files.has(entry.name)) throw damaged("a name twice");
    const content = unpack(entry);
    entriesByBytes.set(content, entry);
    files.set(entry.name, content);
  }
  return files;
}
