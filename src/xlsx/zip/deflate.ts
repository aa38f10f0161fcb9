import { deflateSync, inflateSync } from "fflate";

interface NativeZlib {
  deflateRawSync(data: Uint8Array, options: { level: number; chunkSize: number }): Uint8Array;
  inflateRawSync(data: Uint8Array, options: { maxOutputLength: number; chunkSize: number }): Uint8Array;
}

// Node's own zlib is three times as fast; asked for at run time, so that a bundle for a page need not hold it.
function nativeZlib(): NativeZlib | undefined {
  if (typeof process === "undefined" || typeof process.getBuiltinModule !== "function") return undefined;
  return process.getBuiltinModule("node:zlib") as NativeZlib | undefined;
}

/** A Buffer's slice() is not an array's: what leaves here is a plain array over the same memory. */
function plainArray(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const CHUNK_BYTES = 1 << 20;
const LARGE_PART_BYTES = 1_000_000;

/**
 * Bytes packed by DEFLATE without a header; large ones with less effort, for the gain in time is far greater than the loss in size.
 * @example inflate(deflate(new Uint8Array([1, 1])), 2) // => Uint8Array [1, 1]
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const isLarge = bytes.length > LARGE_PART_BYTES;
  const native = nativeZlib();
  return native === undefined
    ? deflateSync(bytes, { level: isLarge ? 2 : 6 })
    : plainArray(
        native.deflateRawSync(bytes, {
          level: isLarge ? 1 : 6,
          chunkSize: Math.min(CHUNK_BYTES, bytes.length + 1024),
        }),
      );
}

/**
 * Unpacks DEFLATE data that says it is `size` bytes long: never more than that is unpacked.
 *
 * **Errors**: the unpacker's own Error on broken data; RangeError when the length is another.
 * @example inflate(deflate(new Uint8Array([1, 1])), 2).length // => 2
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  const native = nativeZlib();
  const bytes =
    native === undefined
      ? inflateSync(packed, { out: new Uint8Array(size + 1) })
      : plainArray(native.inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: size + 64 }));
  if (bytes.length !== size) throw new RangeError("inflate: another length than stated");
  return bytes;
}
