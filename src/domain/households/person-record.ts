/** One line about one person in a register or list of members, as far as duplicates are sought by it. "" is not stated. */
export interface PersonRecord {
  /** Which line it is: unique, for the caller to find its cells again. */
  readonly key: string;
  /** The dossier (household) the line belongs to. */
  readonly dossier: string;
  readonly role: "worker" | "member";
  readonly name: string;
  /** Cleaned as parseResidentId gives it, faulty ones too: a mistyped number is what near duplicates are about. */
  readonly residentId: string;
  readonly workUnit: string;
  /** Several numbers joined by "/", as parsePhone gives them. */
  readonly phone: string;
  readonly bankAccount: string;
  readonly address: string;
}
