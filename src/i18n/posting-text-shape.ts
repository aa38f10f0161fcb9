import type { LeakKind, OutgoingPart, UnreadPart } from "../domain/posting/leak";
import type { PostingPeriod } from "../domain/posting/posting-period";

/** The kinds of sheet, as the pane offers them. */
type PostedSheetKind =
  | "payment"
  | "payment-system"
  | "payment-county"
  | "filing"
  | "notice"
  | "supplement"
  | "objections"
  | "donation"
  | "deduction"
  | "donation-summary"
  | "donation-notice"
  | "register"
  | "bank"
  | "visit"
  | "changes"
  | "review"
  | "approval"
  | "overview"
  | "schedule"
  | "steps"
  | "callback"
  | "clusters"
  | "dossier"
  | "coverage";

/** A leak as far as it is put into words. */
interface WordedLeak {
  readonly kind: LeakKind;
  readonly part: OutgoingPart;
  readonly sheet: string | null;
  readonly address: string | null;
  readonly isHidden: boolean;
}

/** Every sentence about sheets for paper and about what may leave the office. */
export interface PostingTexts {
  readonly jobs: { readonly posting: string; readonly leaks: string };
  readonly kinds: Readonly<Record<LeakKind, string>>;
  readonly parts: Readonly<Record<OutgoingPart, string>>;
  place(leak: WordedLeak): string;
  found(count: number): string;
  rule: string;
  clean(texts: number): string;
  /** What the check does, before it was made. */
  readonly unlooked: string;
  /** No notice was made since the pane was opened. */
  readonly noNotice: string;
  /** The button that looks through a file. */
  readonly checkFile: string;
  lookedAt(file: string): string;
  unread(parts: readonly UnreadPart[]): string;
  made(sheets: number): string;
  /** Rows and check code of one of them. */
  madeSheet(rows: number, fingerprint: string): string;
  nothingFor(kinds: readonly string[]): string;
  notForWall: string;
  posted(file: string): string;
  /** What each kind of sheet is called. */
  readonly sheetKinds: Readonly<Record<PostedSheetKind, string>>;
  readonly periodTitle: string;
  period(period: PostingPeriod): string;
  readonly holidaysUnknown: string;
  readonly makeNotice: string;
  /** What people object to while a notice hangs. */
  readonly objections: {
    readonly title: string;
    readonly make: string;
    readonly unchecked: string;
    readonly none: string;
    open(count: number): string;
  };
  readonly check: string;
  /** The file for the bank. */
  readonly bankFile: {
    readonly job: string;
    readonly title: string;
    readonly make: Readonly<Record<"gb18030" | "utf-8" | "xlsx", string>>;
    readonly files: Readonly<Record<"gb18030" | "utf-8" | "xlsx", string>>;
    readonly made: string;
    readonly save: string;
    sum(transfers: number, total: string): string;
    hash(sha256: string): string;
  };
  readonly copy: string;
  copied(sheets: number, texts: number): string;
  readonly look: string;
  /** What becomes of generated sheets the clerk changed. */
  readonly edited: {
    readonly question: string;
    readonly keep: string;
    readonly number: string;
    readonly replace: string;
  };
}
