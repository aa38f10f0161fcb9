const longestName = 31;
const forbidden = /[[\]:*?/\\'"‘’“”]/g;

/**
 * Makes a text fit to be a sheet name: forbidden characters and quotes removed, at most 31 characters, never empty.
 * Source: Excel specification, worksheet names.
 * @example cleanSheetName("发放-[棉/纺]厂") // => "发放-棉纺厂"
 */
export function cleanSheetName(text: string): string {
  const cleaned = text.replace(forbidden, "").trim().slice(0, longestName).trim();
  return cleaned === "" || cleaned.toLowerCase() === "history" ? "表" : cleaned;
}

/**
 * Adds a number to a sheet name, shortening the name so that both fit into 31 characters.
 * @example numberedSheetName("通报", 2) // => "通报(2)"
 */
export function numberedSheetName(name: string, number: number): string {
  const ending = `(${number})`;
  return name.slice(0, longestName - ending.length) + ending;
}

/**
 * Gives a name nobody has yet by adding (2), (3) …. Excel compares names without case.
 * @example freeSheetName("通报", ["通报"]) // => "通报(2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const name = cleanSheetName(wanted);
  const used = new Set(taken.map((each) => each.toLowerCase()));
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) free = numberedSheetName(name, number);
  return free;
}
