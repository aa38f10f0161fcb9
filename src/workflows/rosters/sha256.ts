/**
 * SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits.
 *
 * Source: Web Crypto, SubtleCrypto.digest; FIPS 180-4.
 * @example await sha256Of("") // => "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
 */
export async function sha256Of(text: string): Promise<string> {
  return sha256OfBytes(new TextEncoder().encode(text));
}

/**
 * SHA-256 of bytes, as 64 lower-case hexadecimal digits.
 *
 * Source: Web Crypto, SubtleCrypto.digest; FIPS 180-4.
 * @example await sha256OfBytes(new Uint8Array()) // => "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
 */
export async function sha256OfBytes(bytes: Uint8Array): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest("SHA-256", bytes as BufferSource);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
