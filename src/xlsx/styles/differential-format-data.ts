import type { BorderSide } from "./border-side";

/** What a rule changes about a cell's look (18.8.14): only what is set is changed. Never changed in place. */
export interface DifferentialFormat {
  readonly numberFormat?: string;
  readonly font?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: string;
    readonly strike?: boolean;
    readonly color?: string;
  };
  readonly fill?: { readonly color?: string };
  readonly border?: {
    readonly left?: BorderSide;
    readonly right?: BorderSide;
    readonly top?: BorderSide;
    readonly bottom?: BorderSide;
  };
  /** The dxf element as it stands in the file; it holds for as long as the object is the one that was read. */
  readonly xml?: string;
}
