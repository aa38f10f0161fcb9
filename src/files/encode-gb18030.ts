const firstSupplementary = 0x10000;
let codes: ReadonlyMap<number, readonly number[]> | undefined;

/**
 * Encodes a text as GB18030, which the programs of Chinese banks read; every character has a code, those of rare names too.
 * Source: GB 18030-2022; WHATWG Encoding (the codes are those its decoder reads).
 * @example [...encodeGb18030("姓")] // => [0xd0, 0xd5]
 */
export function encodeGb18030(text: string): Uint8Array {
  const known = (codes ??= readCodes());
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point >= firstSupplementary) bytes.push(...fourBytes(point - firstSupplementary + 189_000));
    else bytes.push(...(known.get(point) ?? [0x3f]));
  }
  return Uint8Array.from(bytes);
}

/** What the decoder makes of every code of two bytes, and of those of four bytes for the same plane. */
function readCodes(): ReadonlyMap<number, readonly number[]> {
  const decoder = new TextDecoder("gb18030");
  const found = new Map<number, readonly number[]>();
  const read = (bytes: readonly number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    const point = text.codePointAt(0) ?? 0xfffd;
    if (text.length === 1 && point !== 0xfffd && !found.has(point)) found.set(point, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) read([lead, trail]);
  }
  for (let place = 0; place < 39_420; place += 1) read(fourBytes(place));
  return found;
}

/** The code of four bytes at a place of their order. */
function fourBytes(place: number): readonly number[] {
  return [
    0x81 + Math.floor(place / 12_600),
    0x30 + (Math.floor(place / 1260) % 10),
    0x81 + (Math.floor(place / 10) % 126),
    0x30 + (place % 10),
  ];
}
