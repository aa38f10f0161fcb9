import type { FieldId } from "../../domain/field-id";

/** One kind of table: labels, its fields in the order of a new sheet, and what tells it from others. */
export interface TableDefinition {
  readonly chinese: string;
  readonly english: string;
  readonly fields: readonly FieldId[];
  readonly required: readonly FieldId[];
  /** A row is a record when one of these is filled. */
  readonly keys: readonly FieldId[];
  /** A header with none of these is not this table. */
  readonly distinctive: readonly FieldId[];
  /** Fields that are enough of a sign where the title speaks for the table as well. */
  readonly distinctiveUnderTitle?: readonly FieldId[];
  /** Fields hardly any other table has: each speaks strongly for this one. */
  readonly decisive?: readonly FieldId[];
  /** Words of a title or sheet name that speak for this table. */
  readonly titleWords: readonly string[];
  /** Words that speak for it a little: in this campaign they stand over tables of other kinds as well. */
  readonly weakTitleWords?: readonly string[];
  /** True for a table that only its title tells from another one. */
  readonly needsTitle?: boolean;
  /** Words of a header by which a table is another one. */
  readonly strangers?: readonly string[];
  /** Headers that in this table name another field than elsewhere (姓名 among family members is the member's). */
  readonly synonyms?: Readonly<Partial<Record<FieldId, readonly string[]>>>;
  /** Headers that in this table may name a field; they count only beside other evidence. */
  readonly weakSynonyms?: Readonly<Partial<Record<FieldId, readonly string[]>>>;
}
