import type { CellValue } from "../domain/cell-value";
import type { Area } from "./plan";
import type { ConditionalFormatLook, ValidationLook } from "./sheet-rules";

/** A line at one side of a cell, in the words of the host: "Continuous", "Thin"; colour "#RRGGBB". */
export interface LookLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks; a member that is absent is that of a new workbook. Sizes in points, colours "#RRGGBB". */
export interface CellLook {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly locked?: boolean;
  readonly lines: Readonly<Partial<Record<"left" | "right" | "top" | "bottom", LookLine>>>;
}

/** How a sheet is printed; margins in points, header and footer in the codes of the host. */
export interface PageLook {
  readonly orientation: "portrait" | "landscape";
  readonly isA3: boolean;
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  readonly centerHorizontally: boolean;
  readonly scale: number | null;
  readonly pagesWide: number | null;
  /** Rows repeated on every page, as "$1:$2". */
  readonly titleRows: string | null;
  readonly header: string;
  readonly footer: string;
}

/** A sheet with all that makes its looks, from its first cell to the last one used. */
export interface SheetLook {
  readonly sheet: string;
  /** Rows × columns from A1. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Runs of cells (1-based) that look alike; together they cover the sheet. */
  readonly looks: readonly { readonly area: Area; readonly look: CellLook }[];
  readonly merges: readonly Area[];
  /** Points, one a column and one a row; 0 where hidden. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly page: PageLook;
  readonly validations: readonly ValidationLook[];
  /** First priority first. */
  readonly conditionalFormats: readonly ConditionalFormatLook[];
  /** Comments are told of, never read: they may speak of another unit's rows. */
  readonly hasComments: boolean;
}
