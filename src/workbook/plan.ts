import type { CellValue } from "../domain/cell-value";
import type { WorkbookMemory } from "./memory";

/** A rectangle, 1-based and inclusive. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type BorderStyle = "thin" | "medium" | "hair" | "none";

/** Only what is named is changed. Sizes in points, colours "#RRGGBB". */
export interface CellFormat {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "Distributed";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Distributed";
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly border?: BorderStyle;
}

export interface PageSetup {
  /** A3 for tables of very many columns; A4 unless given. */
  readonly paper?: "A3";
  readonly orientation: "portrait" | "landscape";
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  /** Rows repeated on every page, 1-based inclusive, or null. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Null prints what is filled in, as of a table that grows. */
  readonly printArea: Area | null;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** A page begins at each of these rows (1-based). */
  readonly rowBreaks: readonly number[];
  /** All columns on one page, made smaller as needed; without own page breaks. */
  readonly fitsWidth?: boolean;
  /** The number on its first page; where it is left out, a run of several sheets counts on. */
  readonly firstPageNumber?: number;
}

/** A table of a generated sheet with columns left to the pen; rows and columns 1-based. */
export interface PenTable {
  readonly headRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Columns that tell its rows apart. */
  readonly keyColumns: readonly number[];
  readonly penColumns: readonly number[];
}

/** How a chart looks where it is not left to Excel; sizes in points, colours "#RRGGBB". */
export interface ChartLooks {
  /** One of each series, in order; columns take the colour alone. */
  readonly series: readonly {
    readonly color: string;
    readonly weight: number;
    readonly style: "Continuous" | "Dash";
  }[];
  /** Left to Excel where not given; it begins at 0. */
  readonly valueAxis?: { readonly maximum: number; readonly majorUnit: number };
  /** Of the value axis; as the cells' where not given. */
  readonly numberFormat?: string;
  readonly gridColor: string;
  readonly labelSize: number;
  readonly legendSize: number;
}

/** What becomes of generated sheets a clerk changed: they stay as they are, the new ones are numbered, or they are replaced. */
export type WhenEdited = "keep" | "number" | "replace";

/** Every change to the workbook, as data that can be shown before it is made. */
export type PlanStep =
  | {
      readonly step: "createSheet";
      readonly sheet: string;
      /** What to do when the name is taken: number it, or replace a sheet this add-in generated. */
      readonly whenTaken: "number" | "replaceGenerated";
      readonly tabColor?: string;
      readonly showGridlines: boolean;
      /** True for a sheet of figures a chart elsewhere is drawn from. */
      readonly isHidden?: boolean;
      /** The sheet begins as a copy of another one, with all that one looks like, less these rows (1-based, from the top down). */
      readonly copyOf?: {
        readonly sheet: string;
        readonly deleteRows: readonly { readonly row: number; readonly rowCount: number }[];
      };
      /** What clerks write into these columns goes over to the sheet when it is generated again. */
      readonly pen?: readonly PenTable[];
      /** A sheet of this name that a clerk changed is not replaced before she was asked. */
      readonly asksWhenEdited?: boolean;
    }
  | {
      readonly step: "writeBlock";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      /** Values or formulas (text beginning with "="); null leaves the cell blank. */
      readonly values: readonly (readonly CellValue[])[];
    }
  | {
      readonly step: "format";
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly format: CellFormat;
    }
  | {
      /** Gives an area the formats of another of the same size, as they stand when the plan is applied. */
      readonly step: "copyFormat";
      readonly sheet: string;
      readonly from: Area;
      readonly to: Area;
    }
  | { readonly step: "merge"; readonly sheet: string; readonly areas: readonly Area[] }
  | {
      readonly step: "columnWidths";
      readonly sheet: string;
      readonly column: number;
      readonly widths: readonly number[];
    }
  | {
      readonly step: "rowHeights";
      readonly sheet: string;
      readonly heights: readonly { row: number; rowCount: number; height: number }[];
    }
  | { readonly step: "pageSetup"; readonly sheet: string; readonly page: PageSetup }
  | { readonly step: "freezeRows"; readonly sheet: string; readonly rows: number }
  | {
      readonly step: "links";
      readonly sheet: string;
      readonly links: readonly {
        row: number;
        column: number;
        text: string;
        targetSheet: string;
        targetCell: string;
      }[];
    }
  | {
      readonly step: "listValidation";
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly choices: readonly string[];
    }
  | {
      /** What may be typed into cells; anything else is asked about, or refused where `isStrict`. */
      readonly step: "valueValidation";
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly rule:
        | { readonly kind: "textLength"; readonly least: number; readonly most: number }
        | { readonly kind: "amount" }
        | { readonly kind: "wholeNumber"; readonly most: number }
        | { readonly kind: "date"; readonly first: string; readonly last: string };
      readonly isStrict: boolean;
      readonly message: string;
    }
  | {
      /** Takes away the marks of earlier plans on a sheet where they still stand, before this plan marks anew. */
      readonly step: "clearMarks";
      readonly sheet: string;
    }
  | {
      readonly step: "mark";
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly fill: string;
      readonly font: string;
    }
  | {
      /** Draws a native chart over cells, in place of one of the same name. The first row and column of the source are labels. */
      readonly step: "chart";
      readonly sheet: string;
      readonly name: string;
      readonly kind: "ColumnClustered" | "Line";
      /** "" leaves the chart without one. */
      readonly title: string;
      readonly source: Area;
      /** Where the source stands, unless on the sheet of the chart. */
      readonly sourceSheet?: string;
      readonly place: Area;
      readonly looks?: ChartLooks;
    }
  | {
      /** Leaves what formulas show and takes the formulas away. */
      readonly step: "valuesOnly";
      readonly sheet: string;
      /** Cells whose formula fills no cell but its own. */
      readonly single: readonly Area[];
      /** What one formula in the upper left cell fills. */
      readonly spilled: readonly Area[];
    }
  | { readonly step: "activate"; readonly sheet: string };

/** `title` names the plan in the log (a message id of i18n). */
export interface Plan {
  readonly title: string;
  readonly steps: readonly PlanStep[];
  /** Unless given, a plan that would replace a sheet a clerk changed is refused. */
  readonly whenEdited?: WhenEdited;
  /** What the workbook shall remember from then on; a part of null is forgotten, one left out stays. */
  readonly memory?: WorkbookMemory;
}
