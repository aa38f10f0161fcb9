import type { SheetExtra } from "./sheet-look";

/** What of a sheet a file made of part of it does not carry. */
export type PartWhat = "validation" | "conditionalFormat" | "text" | "link" | "header" | "footer" | "table";

/** Because it names somebody of another part, or because it reads or points at what the file does not have. */
export type LeftOutWhy = "names" | "reads";

export interface LeftOut {
  readonly what: PartWhat;
  readonly why: LeftOutWhy;
  /** Where it stands on the whole sheet; "" for what has no place. */
  readonly cells: string;
}

/** What of a sheet goes along with none, or not with all, of the files its table was split into. */
export type SplitLoss = { readonly cells: string; readonly files: number } & (
  | { readonly what: PartWhat; readonly why: LeftOutWhy }
  /** No file has any of it, whatever it says; `rows` are of no unit, `total` speaks of all rows, `richText` are cells whose letters look unlike. */
  | {
      readonly what: SheetExtra | "richText" | "outline" | "total" | "rows";
      readonly why: "kind";
      readonly count: number;
    }
);
