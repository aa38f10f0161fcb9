/** What a field's cells hold; decides the look its data must have and the reader of its values. */
export type FieldKind =
  | "text"
  | "personName"
  | "residentId"
  | "amount"
  | "count"
  | "percentage"
  | "date"
  | "phone"
  | "bankAccount"
  | "choice";

/** Kinds whose values belong to one person alone. */
export const PERSONAL_KINDS: ReadonlySet<FieldKind> = new Set([
  "personName",
  "residentId",
  "phone",
  "bankAccount",
]);

/** One field, declared once: labels and the headers it is known by. */
export interface FieldDefinition {
  readonly chinese: string;
  readonly english: string;
  readonly kind: FieldKind;
  /** True for a day of which forms ask the year and month alone. */
  readonly isMonthEnough?: boolean;
  /** Headers that name this field and no other of its table. Spaces, width and (…) do not matter. */
  readonly synonyms: readonly string[];
  /** Headers that may name it; they count only beside other evidence. */
  readonly weakSynonyms?: readonly string[];
  readonly choices?: readonly string[];
}

/**
 * Splits a line of headers at its blanks, so that a list of synonyms stays one readable entry.
 *
 * @example
 * headers("姓名 户主姓名");
 * // => ["姓名", "户主姓名"]
 */
export function headers(line: string): readonly string[] {
  return line.trim().split(/\s+/);
}
