import { strToU8, unzipSync, zipSync } from "fflate";
import { crc32 } from "../../src/xlsx/zip/crc32";
import { readZip } from "../../src/xlsx/zip/zip-reader";
import { writeZip } from "../../src/xlsx/zip/zip-writer";
import { XlsxError } from "../../src/xlsx";

const FILES = new Map([
  ["xl/表.xml", strToU8("<a>暖</a>".repeat(5000))],
  ["empty.bin", new Uint8Array()],
  ["large.xml", strToU8("<row><c/></row>".repeat(200_000))],
]);

function reasonOf(archive: Uint8Array): string {
  try {
    readZip(archive);
  } catch (error) {
    if (error instanceof XlsxError) return error.message;
    throw error;
  }
  return "read";
}

/** The place of a 4-byte number in little-endian order. */
function placeOf(archive: Uint8Array, number: number, from = 0): number {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = from; at + 4 <= archive.length; at++) if (view.getUint32(at, true) === number) return at;
  throw new Error("no such number");
}

/** Runs with fflate, as a page does, where Node's own zlib would be used. */
function withoutNativeZlib<Result>(run: () => Result): Result {
  const native = process.getBuiltinModule;
  Object.assign(process, { getBuiltinModule: undefined });
  try {
    return run();
  } finally {
    Object.assign(process, { getBuiltinModule: native });
  }
}

const plain = (files: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")]));

test("the checksum is that of the standard's example", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
});

test("what is written here fflate reads, and the other way round", () => {
  const archive = writeZip(FILES);
  expect(plain(new Map(Object.entries(unzipSync(archive))))).toEqual(plain(FILES));
  expect(plain(readZip(zipSync(Object.fromEntries(FILES))))).toEqual(plain(FILES));
  const byFflate = withoutNativeZlib(() => writeZip(FILES));
  expect(byFflate).not.toEqual(archive);
  expect(plain(withoutNativeZlib(() => readZip(archive)))).toEqual(plain(FILES));
  expect(plain(readZip(byFflate))).toEqual(plain(FILES));
});

test("files nobody changed keep even their packed bytes", () => {
  const archive = withoutNativeZlib(() => writeZip(FILES));
  expect(writeZip(readZip(archive))).toEqual(archive);
});

test("one bit turned over in the data is noticed", () => {
  const stored = writeZip(new Map([["a.png", strToU8("341899199001010013")]]), () => true);
  expect(reasonOf(stored)).toBe("read");
  const place = 30 + "a.png".length + 3;
  stored[place]! ^= 1;
  expect(reasonOf(stored)).toBe("damaged: a.png is not as packed");
});

test("an archive cut off anywhere is refused", () => {
  const archive = writeZip(FILES);
  for (const share of [0.1, 0.5, 0.9, 0.99]) {
    expect(reasonOf(archive.slice(0, archive.length * share))).toMatch(/^damaged: archive/);
  }
});

test("archives that unpack to far more than they are get refused before they are unpacked", () => {
  const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(64 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(reasonOf(bomb)).toBe("damaged: too large unpacked");
});

test("a file that lies about its length is unpacked no further than it says", () => {
  for (const claimed of [10, 100_000]) {
    const archive = zipSync({ a: new Uint8Array(50_000).fill(65) });
    const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
    view.setUint32(placeOf(archive, 0x02014b50) + 24, claimed, true);
    expect(reasonOf(archive)).toMatch(/^damaged/);
    expect(withoutNativeZlib(() => reasonOf(archive))).toMatch(/^damaged/);
  }
});

test("an archive with a password and one with a name twice are refused", () => {
  const locked = writeZip(new Map([["a", strToU8("a")]]));
  new DataView(locked.buffer).setUint16(placeOf(locked, 0x02014b50) + 8, 1, true);
  expect(reasonOf(locked)).toBe("encrypted");
  const twice = writeZip(
    new Map([
      ["a", strToU8("1")],
      ["b", strToU8("2")],
    ]),
  );
  const second = placeOf(twice, 0x02014b50, placeOf(twice, 0x02014b50) + 4);
  twice[second + 46] = "a".charCodeAt(0);
  expect(reasonOf(twice)).toBe("damaged: a name twice");
});
