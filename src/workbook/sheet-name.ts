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
 * Gives a name nobody has yet by adding (2), (3) …, shortened to 31 characters. Excel compares names without case.
 * @example freeSheetName("通报", ["通报"]) // => "通报(2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const name = cleanSheetName(wanted);
  const used = new Set(taken.map((each) => each.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const ending = `(${number})`;
    const candidate = name.slice(0, longestName - ending.length) + ending;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
