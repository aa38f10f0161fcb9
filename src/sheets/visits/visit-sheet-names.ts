/** The sheets about pairing and visits a clerk edits; they are read back, unlike other sheets we write. */
export const visitSheets = { pairs: "结对帮扶", schedule: "走访安排", records: "走访记录" } as const;

/**
 * Says whether a sheet is one of ours that a clerk edits; a number after the name, as Excel adds to a copy, does not matter.
 * @example isVisitSheet("结对帮扶(2)") // => true
 */
export function isVisitSheet(sheet: string): boolean {
  const name = sheet.trim().replace(/\s*[(（]\d+[)）]$/, "");
  return Object.values<string>(visitSheets).includes(name);
}
