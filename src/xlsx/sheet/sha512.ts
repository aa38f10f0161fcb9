/** Fractional parts of the cube roots of the first 80 primes, as pairs of 32 bits (FIPS 180-4, 4.2.3): worked out once. */
const ROUND_CONSTANTS = roundConstants();
const BLOCK = 128;

function primes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++)
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
}

/** First 64 bits behind the point of the k-th root of n. */
function fractionOfRoot(n: number, k: bigint): bigint {
  const shifted = BigInt(n) << (64n * k);
  let root = 0n;
  for (let bit = 1n << 68n; bit > 0n; bit >>= 1n) {
    const next = root | bit;
    if (next ** k <= shifted) root = next;
  }
  return root & 0xffffffffffffffffn;
}

function words(values: readonly bigint[]): Int32Array {
  return Int32Array.from(
    values.flatMap((value) => [Number(value >> 32n) | 0, Number(value & 0xffffffffn) | 0]),
  );
}

function roundConstants(): Int32Array {
  return words(primes(80).map((prime) => fractionOfRoot(prime, 3n)));
}

const INITIAL = words(primes(8).map((prime) => fractionOfRoot(prime, 2n)));
const schedule = new Int32Array(160);

function add(hash: Int32Array, at: number, high: number, low: number): void {
  const sum = ((hash[at + 1] as number) >>> 0) + (low >>> 0);
  hash[at + 1] = sum | 0;
  hash[at] = ((hash[at] as number) + high + ((sum / 4294967296) | 0)) | 0;
}

/* Numbers of 64 bits are pairs of 32: the engine keeps those in registers, where big integers would take a minute. */
function compress(hash: Int32Array, view: DataView, offset: number): void {
  for (let t = 0; t < 32; t++) schedule[t] = view.getInt32(offset + t * 4);
  for (let t = 32; t < 160; t += 2) {
    const ah = schedule[t - 30] as number;
    const al = schedule[t - 29] as number;
    const bh = schedule[t - 4] as number;
    const bl = schedule[t - 3] as number;
    const s0h = ((ah >>> 1) | (al << 31)) ^ ((ah >>> 8) | (al << 24)) ^ (ah >>> 7);
    const s0l = ((al >>> 1) | (ah << 31)) ^ ((al >>> 8) | (ah << 24)) ^ ((al >>> 7) | (ah << 25));
    const s1h = ((bh >>> 19) | (bl << 13)) ^ ((bl >>> 29) | (bh << 3)) ^ (bh >>> 6);
    const s1l = ((bl >>> 19) | (bh << 13)) ^ ((bh >>> 29) | (bl << 3)) ^ ((bl >>> 6) | (bh << 26));
    const low =
      (s0l >>> 0) + (s1l >>> 0) + ((schedule[t - 13] as number) >>> 0) + ((schedule[t - 31] as number) >>> 0);
    schedule[t + 1] = low | 0;
    schedule[t] =
      (s0h + s1h + (schedule[t - 14] as number) + (schedule[t - 32] as number) + ((low / 4294967296) | 0)) |
      0;
  }
  let ah = hash[0] as number;
  let al = hash[1] as number;
  let bh = hash[2] as number;
  let bl = hash[3] as number;
  let ch = hash[4] as number;
  let cl = hash[5] as number;
  let dh = hash[6] as number;
  let dl = hash[7] as number;
  let eh = hash[8] as number;
  let el = hash[9] as number;
  let fh = hash[10] as number;
  let fl = hash[11] as number;
  let gh = hash[12] as number;
  let gl = hash[13] as number;
  let hh = hash[14] as number;
  let hl = hash[15] as number;
  for (let t = 0; t < 160; t += 2) {
    const s1h = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
    const s1l = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
    const chh = (eh & fh) ^ (~eh & gh);
    const chl = (el & fl) ^ (~el & gl);
    const low1 =
      (hl >>> 0) +
      (s1l >>> 0) +
      (chl >>> 0) +
      ((ROUND_CONSTANTS[t + 1] as number) >>> 0) +
      ((schedule[t + 1] as number) >>> 0);
    const t1h =
      (hh +
        s1h +
        chh +
        (ROUND_CONSTANTS[t] as number) +
        (schedule[t] as number) +
        ((low1 / 4294967296) | 0)) |
      0;
    const t1l = low1 | 0;
    const s0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
    const s0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
    const mh = (ah & bh) ^ (ah & ch) ^ (bh & ch);
    const ml = (al & bl) ^ (al & cl) ^ (bl & cl);
    const low2 = (s0l >>> 0) + (ml >>> 0);
    const t2h = (s0h + mh + ((low2 / 4294967296) | 0)) | 0;
    const t2l = low2 | 0;
    hh = gh;
    hl = gl;
    gh = fh;
    gl = fl;
    fh = eh;
    fl = el;
    const low3 = (dl >>> 0) + (t1l >>> 0);
    eh = (dh + t1h + ((low3 / 4294967296) | 0)) | 0;
    el = low3 | 0;
    dh = ch;
    dl = cl;
    ch = bh;
    cl = bl;
    bh = ah;
    bl = al;
    const low4 = (t1l >>> 0) + (t2l >>> 0);
    ah = (t1h + t2h + ((low4 / 4294967296) | 0)) | 0;
    al = low4 | 0;
  }
  add(hash, 0, ah, al);
  add(hash, 2, bh, bl);
  add(hash, 4, ch, cl);
  add(hash, 6, dh, dl);
  add(hash, 8, eh, el);
  add(hash, 10, fh, fl);
  add(hash, 12, gh, gl);
  add(hash, 14, hh, hl);
}

/**
 * SHA-512 of some bytes, at once: the browser's own is asynchronous and answers a hundred thousand turns too slowly.
 * **Source**: FIPS 180-4, 6.4.
 * @example sha512(new Uint8Array())[0] // => 0xcf
 */
export function sha512(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 17) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
  const hash = Int32Array.from(INITIAL);
  for (let offset = 0; offset < padded.length; offset += BLOCK) compress(hash, view, offset);
  const digest = new Uint8Array(64);
  const out = new DataView(digest.buffer);
  hash.forEach((word, at) => out.setInt32(at * 4, word));
  return digest;
}
