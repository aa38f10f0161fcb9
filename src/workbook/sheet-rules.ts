import type { Area } from "./plan";

/** What may be entered into some cells, in the words of the host. */
export interface ValidationLook {
  readonly area: Area;
  readonly rule: Excel.DataValidationRule;
  /** The words of a drop-down that lists cells; null for any other rule, and where the cells cannot be read. */
  readonly choices: readonly string[] | null;
  /** The cells a drop-down lists where they are of the sheet itself; null elsewhere. */
  readonly ownCells: Area | null;
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
  | { readonly kind: "colorScale"; readonly criteria: Excel.ConditionalColorScaleCriteria }
  | { readonly kind: "dataBar"; readonly bar: DataBarLook }
  | { readonly kind: "iconSet"; readonly icons: IconSetLook }
  /** One that office.js does not tell enough of to draw it anew. */
  | { readonly kind: "unread" };

/** A bar in each cell, in the words of the host; colours "#RRGGBB", null for none. */
export interface DataBarLook {
  readonly lower: Excel.ConditionalDataBarRule;
  readonly upper: Excel.ConditionalDataBarRule;
  readonly showsValue: boolean;
  readonly direction: string;
  readonly axis: string;
  readonly axisColor: string | null;
  readonly fillColor: string;
  readonly borderColor: string | null;
  readonly isGradient: boolean;
  /** Null: the same as for positive values. */
  readonly negativeFillColor: string | null;
  readonly negativeBorderColor: string | null;
}

/** An icon in each cell, in the words of the host. */
export interface IconSetLook {
  readonly style: string;
  readonly showsValue: boolean;
  readonly isReversed: boolean;
  readonly criteria: readonly Excel.ConditionalIconCriterion[];
}

/** One conditional format of a sheet; formulas are relative to the top left corner of the block around its areas. */
export interface ConditionalFormatLook {
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  readonly look: ConditionalLook | null;
}
