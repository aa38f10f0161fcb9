import type { Area } from "./plan";

/** What may be entered into some cells, in the words of the host. */
export interface ValidationLook {
  readonly area: Area;
  readonly rule: Excel.DataValidationRule;
  /** The words of a drop-down that lists cells; null for any other rule, and where the cells cannot be read. */
  readonly choices: readonly string[] | null;
  readonly allowBlank: boolean;
  readonly alert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
}

/** What a conditional format changes about a cell; a member that is absent stays as it is. Colours "#RRGGBB". */
export interface ConditionalLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: string;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly numberFormat?: string;
  readonly lines: readonly { readonly side: string; readonly style: string; readonly color: string }[];
}

/** When a conditional format applies, or the scale, bar or icons it draws, in the words of the host. */
export type ConditionalRule =
  | { readonly kind: "cellValue"; readonly rule: Excel.ConditionalCellValueRule }
  | { readonly kind: "custom"; readonly formula: string }
  | { readonly kind: "text"; readonly rule: Excel.ConditionalTextComparisonRule }
  | { readonly kind: "topBottom"; readonly rule: Excel.ConditionalTopBottomRule }
  | { readonly kind: "preset"; readonly rule: Excel.ConditionalPresetCriteriaRule }
  | { readonly kind: "colorScale"; readonly criteria: Excel.ConditionalColorScaleCriteria };

/** One conditional format of a sheet; formulas are relative to the top left corner of the block around its areas. */
export interface ConditionalFormatLook {
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  readonly look: ConditionalLook | null;
}
