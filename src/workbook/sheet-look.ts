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
  /** Degrees upwards, 180 for letters one below the other. */
  readonly textOrientation?: number;
  readonly shrinks?: boolean;
  readonly lines: Readonly<Partial<Record<"left" | "right" | "top" | "bottom", LookLine>>>;
}

/** How a sheet is printed; margins in points, header and footer in the codes of the host. */
export interface PageLook {
  readonly orientation: "portrait" | "landscape";
  /** In the words of the host; null for a paper it has no word for. */
  readonly paperSize: string | null;
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly scale: number | null;
  readonly pagesWide: number | null;
  readonly pagesTall: number | null;
  /** Rows repeated on every page, as "$1:$2". */
  readonly titleRows: string | null;
  /** Columns repeated on every page, as "$A:$B". */
  readonly titleColumns: string | null;
  /** Blocks that are printed alone; none where all is. */
  readonly printAreas: readonly Area[];
  /** A page begins at these rows (1-based). */
  readonly rowBreaks: readonly number[];
  readonly header: string;
  readonly footer: string;
}

/** A link of a cell. */
export interface LinkLook {
  readonly row: number;
  readonly column: number;
  /** Null for a place within the workbook. */
  readonly address: string | null;
  readonly tip: string;
}

/** A header row with filter buttons and the rows below it. */
export interface FilterLook {
  readonly area: Area;
  /** Some rows are hidden by the filter only. */
  readonly hidesRows: boolean;
}

/** A block that was made a table of Excel's own. */
export interface TableLook extends FilterLook {
  readonly style: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly hasButtons: boolean;
  readonly rowStripes: boolean;
  readonly columnStripes: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

/** What stands on a sheet that nothing is told of but how many there are. */
export type SheetExtra = "comments" | "notes" | "shapes" | "charts" | "protection";

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
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly page: PageLook;
  readonly validations: readonly ValidationLook[];
  /** First priority first. */
  readonly conditionalFormats: readonly ConditionalFormatLook[];
  readonly links: readonly LinkLook[];
  /** The filter of the sheet itself; null for none. */
  readonly filter: FilterLook | null;
  readonly tables: readonly TableLook[];
  readonly tabColor: string;
  /** Told of, never read: they may speak of another unit's rows. */
  readonly extras: Readonly<Partial<Record<SheetExtra, number>>>;
}
