/** The same person entered more than once. */
export type DuplicateKind =
  /** Worker of two units. */
  | "personInTwoUnits"
  /** Worker entered twice by one unit. */
  | "personListedTwice"
  /** Under two workers: a member here is a worker or a member there (一户多档). */
  | "householdUnderTwoWorkers"
  /** Twice within one dossier. */
  | "memberListedTwice";

/** Probably the same person or household, for a person to decide. */
export type NearKind =
  | "idOneCharacter"
  | "idNeighboursSwapped"
  | "idOneMissingOrExtra"
  | "sameNameAndPhone"
  | "sameBankAccount"
  | "sameAddress"
  | "samePhone";

/** Evidence that two lines belong together; `first` and `second` are places in the list of records, `first` < `second`. */
export interface RecordLink {
  readonly first: number;
  readonly second: number;
  readonly kind: DuplicateKind | NearKind;
}

const DUPLICATE_KINDS: ReadonlySet<RecordLink["kind"]> = new Set<RecordLink["kind"]>([
  "personInTwoUnits",
  "personListedTwice",
  "householdUnderTwoWorkers",
  "memberListedTwice",
]);

/**
 * Whether a link is certain (one identity number) and not only likely.
 * @example isDuplicateKind("sameAddress") // => false
 */
export function isDuplicateKind(kind: RecordLink["kind"]): kind is DuplicateKind {
  return DUPLICATE_KINDS.has(kind);
}
