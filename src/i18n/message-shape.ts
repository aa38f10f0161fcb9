import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { ParameterId } from "../domain/parameters/parameter-id";
import type { Fen } from "../domain/money/fen";
import type { HostRefusal } from "../workbook/gateway";

/** Why nothing could be done, before any workbook was touched (command line). */
export type InputRefusal =
  | { readonly kind: "fileMissing"; readonly file: string }
  | { readonly kind: "notXlsx"; readonly file: string }
  | { readonly kind: "oldXls"; readonly file: string }
  | { readonly kind: "encrypted"; readonly file: string }
  | { readonly kind: "damaged"; readonly file: string }
  | { readonly kind: "outputExists"; readonly file: string }
  | { readonly kind: "outputIsInput"; readonly file: string }
  | { readonly kind: "outputNeeded" }
  | { readonly kind: "folderNeeded" }
  | { readonly kind: "outputNotXlsx"; readonly file: string }
  | { readonly kind: "outputUnwritable"; readonly file: string }
  | { readonly kind: "unknownLocale"; readonly name: string }
  | { readonly kind: "unknownKind"; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: "usage"; readonly problem: UsageProblem; readonly given: string }
  | { readonly kind: "unknownParameter"; readonly name: string }
  | { readonly kind: "unreadableParameter"; readonly name: string; readonly value: string }
  | { readonly kind: "parametersFileUnreadable"; readonly file: string }
  | { readonly kind: "dateUnreadable"; readonly value: string };

/** What is wrong with how a command was written. */
export type UsageProblem =
  "fileNeeded" | "unknownCommand" | "unknownOption" | "valueNeeded" | "tooMany" | "other";

export type WorkflowRefusal =
  /** Another job is still going on; this one was not begun. */
  | { readonly kind: "busy" }
  /** A bug, or code that could not be loaded, ended the job. */
  | { readonly kind: "failed" }
  | { readonly kind: "nothingRecognized" }
  | { readonly kind: "noRegister" }
  | { readonly kind: "nothingToPay" }
  | { readonly kind: "nobodyToVisit" }
  | { readonly kind: "noGifts" }
  | { readonly kind: "noLedger" }
  /** The draft list names nobody who approves it. */
  | { readonly kind: "approverNeeded" }
  | { readonly kind: "noVersion" }
  /** No roster the ledger does not have yet. */
  | { readonly kind: "nothingToBook" }
  | { readonly kind: "noIncomeToBook" }
  | { readonly kind: "approvalNeeded" }
  | { readonly kind: "rowsTaken"; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly kind: "giftsUndated"; readonly count: number }
  | { readonly kind: "reliefUnset" }
  | { readonly kind: "parametersUnreadable"; readonly parameters: readonly ParameterId[] }
  | { readonly kind: "parametersUnset"; readonly parameters: readonly ParameterId[] }
  | {
      readonly kind: "fundTooSmall";
      readonly fundFen: Fen;
      readonly neededFen: Fen;
      readonly missingFen: Fen;
      readonly households: number;
    }
  /** Filled cells would change, and nobody has said yes. */
  | { readonly kind: "valuesStand"; readonly count: number }
  | { readonly kind: "noHeader" | "form"; readonly sheet: string }
  | { readonly kind: "certificateBroken" }
  | { readonly kind: "noFunctions" }
  /** Worksheet functions that have not answered, or that nobody has loaded. */
  | { readonly kind: "functionsUnanswered"; readonly count: number }
  | { readonly kind: "fixesChanged" }
  /** A file that was chosen is no workbook of today, or cannot be opened. */
  | { readonly kind: "fileNotWorkbook"; readonly file: string }
  /** The workbook was changed after a collection was looked at. */
  | { readonly kind: "collectionChanged" }
  | {
      readonly kind: "cannotSplit";
      readonly sheet: string;
      readonly problem: "noTable" | "noUnits" | "noSystems" | "oneUnit" | "oneSystem" | "severalTables";
    }
  | { readonly kind: "noticeRuns"; readonly until: CalendarDate; readonly households: number }
  | { readonly kind: "changedAfterNotice"; readonly households: number }
  /** Amounts would differ from those posted or approved, and nobody has said yes. */
  | { readonly kind: "amountsPosted"; readonly act: "posted" | "approved"; readonly households: number }
  /** Households would be decided otherwise than posted or approved, and nobody has said yes. */
  | { readonly kind: "classesPosted"; readonly act: "posted" | "approved"; readonly households: number }
  /** The fund of a trial is below the floors: such a plan could not be carried out. */
  | { readonly kind: "planTooSmall"; readonly missingFen: Fen }
  /** No register names these enterprises. */
  | { readonly kind: "unitUnknown"; readonly units: readonly string[] }
  | { readonly kind: "nothingToRegister" }
  /** The parameter names a column of the bank that we do not have. */
  | { readonly kind: "bankColumnUnknown"; readonly name: string }
  | { readonly kind: "nothingChanged" }
  /** Two versions of the register are the same. */
  | { readonly kind: "nothingDiffers" }
  /** The workbook keeps no version of the register. */
  | { readonly kind: "noVersionKept" }
  /** Three trials are kept already. */
  | { readonly kind: "plansFull" }
  | { readonly kind: "reasonTooShort" }
  | { readonly kind: "cannotDecide" };

export type Refusal = HostRefusal | WorkflowRefusal | InputRefusal;

/** The kinds of fixes, as --kind names them. */
export type FixKindName = "writing" | "amount" | "date" | "share" | "number" | "year" | "rescue";

/** Every sentence outside findings; zh-CN is the shape. */
export interface Messages {
  readonly severity: { readonly error: string; readonly warning: string; readonly notice: string };
  readonly hardshipClass: { readonly deep: string; readonly relative: string; readonly accident: string };
  readonly planTitles: Readonly<Record<string, string>>;
  refusal(refusal: Refusal): string;
  /** The column beside a table that says what was found in each row. */
  readonly resultColumn: {
    readonly head: string;
    /** Between a severity and what it is about. */
    readonly colon: string;
    readonly separator: string;
  };
  readonly cli: {
    readonly description: string;
    /** What each command does, for --help. */
    readonly jobs: Readonly<
      Record<
        | "template"
        | "recognize"
        | "check"
        | "fix"
        | "eligibility"
        | "allocate"
        | "rule-cases"
        | "rosters"
        | "donations"
        | "bulletin"
        | "fund"
        | "values"
        | "run",
        string
      >
    >;
    readonly options: {
      readonly json: string;
      readonly force: string;
      readonly fund: string;
      readonly revise: string;
      readonly classes: string;
      readonly order: string;
      readonly approver: string;
      readonly anyway: string;
      /** The same option where amounts are written. */
      readonly changePosted: string;
    };
    reading(file: string): string;
    /** An old .xls, HTML or .csv was read: contents without looks. */
    contentsOnly(file: string): string;
    recognized(tables: number): string;
    checked(records: number, errors: number, warnings: number, notices: number): string;
    fixes(count: number, openDates: number, unrescued: number): string;
    fixed(count: number): string;
    /** A day that may be one of two; a damaged number nobody, or more than one person, was found for. */
    readonly openDate: string;
    readonly unrescued: string;
    /** Fixes that are listed and written only where --kind names them. */
    toBeNamed(count: number): string;
    readonly fixKinds: Readonly<Record<FixKindName, string>>;
    rosters(count: number, households: number, total: string): string;
    leftOut(count: number): string;
    decided(eligible: number, needsReview: number, notEligible: number): string;
    allocated(households: number, total: string, kept: string, checks: number): string;
    /** Workers who are members of each other's families. */
    sameFamily(names: readonly string[]): string;
    covered(registered: number, helped: number, refused: number, gaps: number, people: number): string;
    /** A filled cell that would change. */
    revision(place: string, before: string, after: string): string;
    ruleCases(cases: number, differing: number): string;
    ruleCase(title: string, expected: string, actual: string): string;
    reconciled(closing: string | null, matched: number, proposed: number, open: number): string;
    bulletin(day: string, today: string, sum: string, donors: number): string;
    undated(count: number, sum: string): string;
    saved(file: string): string;
    renamed(wanted: string, given: string): string;
  };
}
