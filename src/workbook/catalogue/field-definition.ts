/** What a field's cells hold; decides the data look, the number format and the check that reads them. */
export type FieldKind =
  "text" | "residentId" | "amount" | "count" | "date" | "phone" | "bankAccount" | "choice";

/** One field, declared once: labels, the headers it is known by, and how it is written. */
export interface FieldDefinition {
  readonly chinese: string;
  readonly english: string;
  readonly kind: FieldKind;
  /** Headers that name this field and no other of its table. Spaces, width and (…) do not matter. */
  readonly synonyms: readonly string[];
  /** Headers that may name it; they count only beside other evidence. */
  readonly weakSynonyms?: readonly string[];
  readonly choices?: readonly string[];
  /** Points at 10.5 pt type. */
  readonly widthPoints: number;
  /** Excel number format. */
  readonly numberFormat: string;
}
