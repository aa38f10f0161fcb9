import type { FindingParams } from "./finding-params";
import type { SourceCell } from "./source-cell";

export type { FindingParams } from "./finding-params";
export type { SourceCell } from "./source-cell";

/** error: solve before lists are printed; warning: look at it; notice: tidy or for information. */
export type Severity = "error" | "warning" | "notice";

export type FindingCode = keyof FindingParams;

/**
 * What a check has to say about one place of the workbook. A value, never a text: i18n renders it.
 * `where` is null for a finding about the campaign as a whole (an unset parameter, a county total).
 */
export type Finding<Code extends FindingCode = FindingCode> = {
  readonly [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly where: SourceCell | null;
    readonly params: FindingParams[C];
  };
}[Code];

/** What a parser or rule found in a value, before its place in the workbook is known. */
export type Issue<Code extends FindingCode = FindingCode> = {
  readonly [C in Code]: { readonly code: C; readonly params: FindingParams[C] };
}[Code];
