import type { CellArea } from "../cell-area";
import type { DifferentialFormat } from "../styles/differential-format-data";

/** A date with its coarseness: every cell of that year, month … matches (18.3.2.4). */
export interface DateGroupData {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

/** What a column is filtered by, one of the kinds of 18.3.2.7. */
export type FilterData =
  | {
      readonly kind: "values";
      readonly texts: readonly string[];
      readonly hasBlanks: boolean;
      readonly dates: readonly DateGroupData[];
    }
  | {
      readonly kind: "custom";
      readonly isAnd: boolean;
      /** Operators in the file's words; "*" and "?" in texts stand for anything. */
      readonly conditions: readonly { readonly operator: string; readonly value: string }[];
    }
  | {
      readonly kind: "top";
      readonly isTop: boolean;
      readonly isPercent: boolean;
      readonly count: number;
      /** The value that was the limit when the filter was applied. */
      readonly limit?: number;
    }
  | {
      readonly kind: "dynamic";
      /** In the file's words: aboveAverage, thisWeek, M1 … */
      readonly type: string;
      readonly value?: number;
      readonly maximum?: number;
    }
  | { readonly kind: "color"; readonly isCell: boolean; readonly format?: DifferentialFormat }
  | { readonly kind: "icon"; readonly iconSet: string; readonly icon?: number }
  | { readonly kind: "other" };

/** One column of a filter. Never changed in place. */
export interface FilterColumnData {
  /** 0-based within the filtered area. */
  readonly column: number;
  readonly filter?: FilterData;
  readonly hidesButton?: boolean;
  /** The filterColumn element as it stands. */
  readonly xml?: string;
}

/** A filter over a header row and the rows below it (18.3.1.2). Never changed in place. */
export interface AutoFilterData {
  readonly area: CellArea;
  readonly columns: readonly FilterColumnData[];
  /** Attributes we do not model (xr:uid), by XML name. */
  readonly otherAttributes?: Readonly<Record<string, string>>;
  /** Elements we do not model (sortState, extLst), as they stand. */
  readonly otherXml?: string;
}
