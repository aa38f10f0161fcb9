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
  | { readonly kind: "nothingRecognized" }
  | { readonly kind: "noRegister" }
  | { readonly kind: "nothingToPay" }
  | { readonly kind: "reliefUnset" }
  | { readonly kind: "noFunctions" }
  /** Worksheet functions that have not answered, or that nobody has loaded. */
  | { readonly kind: "functionsUnanswered"; readonly count: number }
  | { readonly kind: "fixesChanged" }
  | { readonly kind: "reasonTooShort" }
  | { readonly kind: "cannotDecide" };

export type Refusal = HostRefusal | WorkflowRefusal | InputRefusal;

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
    readonly jobs: Readonly<Record<"template" | "recognize" | "check" | "rosters" | "values" | "run", string>>;
    readonly options: { readonly json: string; readonly force: string };
    reading(file: string): string;
    recognized(tables: number): string;
    checked(records: number, errors: number, warnings: number, notices: number): string;
    rosters(count: number, households: number, total: string): string;
    leftOut(count: number): string;
    saved(file: string): string;
    renamed(wanted: string, given: string): string;
  };
}
