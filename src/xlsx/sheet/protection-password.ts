import { sha512 } from "@noble/hashes/sha2.js";

/** Turns Excel gives a password before it is stored. */
const SPIN_COUNT = 100_000;

/** A password as a protection element stores it (ECMA-376 Part 1, 18.3.1.85). */
export interface StoredPassword {
  readonly algorithmName?: string;
  /** Base64. */
  readonly hashValue?: string;
  readonly saltValue?: string;
  readonly spinCount?: number;
  /** Four hexadecimal digits, of files before Excel 2013. */
  readonly legacyHash?: string;
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

function spin(password: string, salt: Uint8Array, turns: number): Uint8Array {
  const first = new Uint8Array(salt.length + password.length * 2);
  first.set(salt);
  const view = new DataView(first.buffer);
  for (let at = 0; at < password.length; at++)
    view.setUint16(salt.length + at * 2, password.charCodeAt(at), true);
  let hash = sha512(first);
  const next = new Uint8Array(68);
  const counter = new DataView(next.buffer);
  for (let turn = 0; turn < turns; turn++) {
    next.set(hash);
    counter.setUint32(64, turn, true);
    hash = sha512(next);
  }
  return hash;
}

/**
 * The password as Excel stores it today: SHA-512 over salt and password, spun ([MS-OFFCRYPTO] 2.4.2.4).
 * @example storePassword("暖", new Uint8Array(16)).spinCount // => 100000
 */
export function storePassword(password: string, salt: Uint8Array): StoredPassword {
  return {
    algorithmName: "SHA-512",
    hashValue: toBase64(spin(password, salt, SPIN_COUNT)),
    saltValue: toBase64(salt),
    spinCount: SPIN_COUNT,
  };
}

/** The 16-bit hash of old files ([MS-OFFCRYPTO] 2.3.7.1). */
function legacyHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(at) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/**
 * Whether a password is the stored one; undefined when it is stored in a way we cannot check.
 * @example isStoredPassword("乙", storePassword("甲", new Uint8Array(16))) // => false
 */
export function isStoredPassword(password: string, stored: StoredPassword): boolean | undefined {
  if (stored.hashValue !== undefined) {
    if (stored.algorithmName !== "SHA-512") return undefined;
    const hash = spin(password, fromBase64(stored.saltValue ?? ""), stored.spinCount ?? 0);
    return toBase64(hash) === stored.hashValue;
  }
  if (stored.legacyHash === undefined) return password === "";
  return legacyHash(password) === stored.legacyHash.toUpperCase().padStart(4, "0");
}
