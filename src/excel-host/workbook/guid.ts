/**
 * A fresh random identifier in braces, upper case, as Excel writes them (RFC 9562 version 4).
 *
 * @example
 * createGuid().length // => 38
 */
export function createGuid(): string {
  const digits = "xxxxxxxx-xxxx-4xxx-Vxxx-xxxxxxxxxxxx".replace(/[xV]/g, (place) => {
    const digit = Math.floor(Math.random() * 16);
    return (place === "V" ? (digit % 4) + 8 : digit).toString(16);
  });
  return `{${digits.toUpperCase()}}`;
}
