const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;

/** The directory entry of a compound file; `type` 5 is the root, 2 a stream. Source: [MS-CFB] 2.6.1. */
function directoryEntry(name: string, type: number, child: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(`${name}\0`, 0, "utf16le");
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.writeUInt8(type, 66);
  entry.writeUInt8(1, 67);
  entry.writeUInt32LE(FREE, 68);
  entry.writeUInt32LE(FREE, 72);
  entry.writeUInt32LE(child, 76);
  entry.writeUInt32LE(END_OF_CHAIN, 116);
  return entry;
}

/**
 * A compound file (OLE) with one empty stream: "EncryptedPackage" as Excel writes for a workbook with a password,
 * "Workbook" as an old .xls has it. Source: [MS-CFB] 2.2, [MS-OFFCRYPTO] 2.3.4.4.
 */
export function encryptedContainer(stream: string): Uint8Array {
  const header = Buffer.alloc(SECTOR, 0);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header, 0);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END_OF_CHAIN, 60);
  header.writeUInt32LE(END_OF_CHAIN, 68);
  header.writeUInt32LE(0, 76);
  for (let at = 80; at < SECTOR; at += 4) header.writeUInt32LE(FREE, at);
  const table = Buffer.alloc(SECTOR, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(END_OF_CHAIN, 4);
  const directory = Buffer.concat([
    directoryEntry("Root Entry", 5, 1),
    directoryEntry(stream, 2, FREE),
    Buffer.alloc(256),
  ]);
  return new Uint8Array(Buffer.concat([header, table, directory]));
}
