import type { FixReason } from "../../workbook/recognition/values/value-reading";

/** What kind of change a fix makes, as the preview groups them, the least doubtful first. */
export const FIX_KINDS = ["writing", "amount", "date", "share", "number", "year", "rescue"] as const;

export type FixKind = (typeof FIX_KINDS)[number];

const KIND_OF_REASON: Readonly<Record<FixReason, FixKind>> = {
  invisibleCharacters: "writing",
  fullWidth: "writing",
  innerBlanks: "writing",
  punctuation: "writing",
  letterCase: "writing",
  separators: "writing",
  amountText: "amount",
  dateText: "date",
  capitalDate: "date",
  date1904: "date",
  percentageText: "share",
  fifteenDigits: "number",
  disabilityCard: "number",
  lookalike: "number",
  nameAndNumber: "number",
};

/**
 * The kind of a fix by its reason.
 * @example fixKindOf("letterCase") // => "writing"
 */
export function fixKindOf(reason: FixReason): FixKind {
  return KIND_OF_REASON[reason];
}

/**
 * Whether fixes of a kind say the same as before, so that all of them may be chosen at once. Another number than the one that
 * was written (the old one of 15 digits raised to 18, a lost one found elsewhere) or another year is for a person to compare.
 * @example isSameValue("rescue") // => false
 */
export function isSameValue(kind: FixKind): boolean {
  return kind !== "rescue" && kind !== "number" && kind !== "year";
}
