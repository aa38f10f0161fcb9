import type { CellArea } from "../cell-area";

/** What a validation accepts, in the file's words (ECMA-376 Part 1, 18.18.21). */
export type DataValidationType =
  "none" | "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";

/** How the value is compared with the formulas, in the file's words (18.18.22). */
export type DataValidationOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** What happens to an entry that is refused (18.18.20). */
export type DataValidationErrorStyle = "stop" | "warning" | "information";

/**
 * One rule for what may be entered into cells (18.3.1.32). Never changed in place: a changed rule is a new object without
 * `xml`, so that a rule nobody touched is written back as it stood.
 */
export interface DataValidationData {
  readonly areas: readonly CellArea[];
  readonly type: DataValidationType;
  readonly operator: DataValidationOperator;
  /** Without "="; relative to the top left corner of the block around all areas. A literal list is one text in quotes: "a,b". */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly hidesDropDown: boolean;
  readonly showsInputMessage: boolean;
  readonly showsErrorMessage: boolean;
  readonly errorStyle: DataValidationErrorStyle;
  readonly errorTitle: string;
  readonly error: string;
  readonly promptTitle: string;
  readonly prompt: string;
  /** Attributes we do not model (imeMode, xr:uid), by XML name. */
  readonly otherAttributes?: Readonly<Record<string, string>>;
  /** Stored in the x14 extension of the sheet, as Excel does for lists on other sheets. */
  readonly isExtension?: boolean;
  /** The element as it stands in the file. */
  readonly xml?: string;
}
