import type { CellArea } from "../cell-area";
import type { DifferentialFormat } from "../styles/differential-format-data";

/** A point of a scale, bar or icon set (18.3.1.11). */
export interface ConditionalValue {
  /** min, max, num, percent, percentile, formula; autoMin and autoMax of the x14 extension. */
  readonly type: string;
  /** Without "="; absent for min, max and the automatic ones. */
  readonly value?: string;
  /** Icons: the value itself belongs to the icon (greater than or equal). */
  readonly includesValue?: boolean;
}

/** Two or three points with a colour each. */
export interface ColorScaleData {
  readonly points: readonly (ConditionalValue & { readonly color: string })[];
}

/** A bar in each cell; what the 2007 format lacks lives in the x14 extension. */
export interface DataBarData {
  readonly lower: ConditionalValue;
  readonly upper: ConditionalValue;
  readonly showsValue: boolean;
  readonly fillColor: string;
  readonly isGradient: boolean;
  readonly borderColor?: string;
  /** Absent: the same as for positive values. */
  readonly negativeFillColor?: string;
  readonly negativeBorderColor?: string;
  readonly axis: "automatic" | "middle" | "none";
  readonly axisColor?: string;
  readonly direction: "context" | "leftToRight" | "rightToLeft";
}

/** Three to five icons; names of the sets are the file's ("3Arrows"). */
export interface IconSetData {
  readonly name: string;
  readonly points: readonly ConditionalValue[];
  readonly showsValue: boolean;
  readonly isReversed: boolean;
}

/** One conditional format of a sheet. Never changed in place: a changed one is a new object without `xml`. */
export interface ConditionalFormatData {
  /** Stable while the sheet is in memory. */
  readonly id: string;
  readonly areas: readonly CellArea[];
  /** Type in the file's words (18.18.12). */
  readonly type: string;
  /** 1 goes first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly format?: DifferentialFormat;
  readonly operator?: string;
  /** Without "="; relative to the top left corner of the block around all areas. Those that follow from the type are left out. */
  readonly formulas: readonly string[];
  readonly text?: string;
  readonly timePeriod?: string;
  readonly rank?: number;
  readonly isPercent?: boolean;
  readonly isBottom?: boolean;
  readonly isBelowAverage?: boolean;
  readonly includesAverage?: boolean;
  readonly standardDeviations?: number;
  readonly colorScale?: ColorScaleData;
  readonly dataBar?: DataBarData;
  readonly iconSet?: IconSetData;
  /** Attributes of the conditionalFormatting element around the rule (pivot), by XML name. */
  readonly groupAttributes?: Readonly<Record<string, string>>;
  /** Stored in the x14 extension only, as Excel does for icon sets it got later and for formulas over other sheets. */
  readonly isExtension?: boolean;
  /** The rule as it stands in the file (x14:cfRule for those of the extension). */
  readonly xml?: string;
  /** What the x14 extension adds to this rule, as it stands. */
  readonly extensionXml?: string;
}
