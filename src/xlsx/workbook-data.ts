import type { AutoFilterData } from "./table/auto-filter-data";
import type { BorderSide } from "./styles/border-side";
import type { CellArea } from "./cell-area";
import type { ConditionalFormatData } from "./rules/conditional-format-data";
import type { TableData } from "./table/table-data";
import type { DocumentData } from "./document/document-data";
import type { PageSetupData } from "./sheet/page-setup-data";
import type { SheetObjectsData } from "./sheet/sheet-objects-data";
import type { DataValidationData } from "./rules/data-validation-data";

export type { BorderSide } from "./styles/border-side";
export type { PageSetupData } from "./sheet/page-setup-data";
export type { CellArea } from "./cell-area";

/**
 * The in-memory workbook: what the package layer reads and writes and what the embedded host works on.
 * Plain data, mutable, rows and columns 0-based. Everything not modelled is kept as the bytes or XML it came in.
 */
export type CellContent = string | number | boolean | { readonly error: string } | null;

export interface CellData {
  /** The constant, or the last calculated result of the formula. */
  value: CellContent;
  /** With the leading "=", without the _xlfn/_xldudf prefixes; absent for a constant. */
  formula?: string;
  /** Index into WorkbookData.styles. */
  style: number;
  /** Rich-text runs of a shared string, kept as XML while the text stays the same. */
  richText?: string;
  /** On the first cell of an array or spilled formula: the cells it fills. Without it a formula fills one cell. */
  arrayArea?: CellArea;
  /** The array spills: its area follows its result. Absent for an array formula of fixed area (Ctrl+Shift+Enter). Without an area: calculates with arrays, fills one cell. */
  isDynamic?: boolean;
  /** Attributes we do not model (cm, vm, ph), by XML name. */
  otherAttributes?: Record<string, string>;
}

export interface RowData {
  /** Sparse by column. */
  cells: (CellData | undefined)[];
  /** Points; absent is the sheet default. */
  height?: number;
  hidden?: boolean;
  style?: number;
  /** Attributes we do not model (outlineLevel, collapsed, …), by XML name. */
  otherAttributes?: Record<string, string>;
}

export interface ColumnData {
  /** Width in characters of the Normal font, as the file says. */
  width?: number;
  hidden?: boolean;
  style?: number;
  otherAttributes?: Record<string, string>;
}

export interface StyleData {
  numberFormat: string;
  font: {
    name: string;
    size: number;
    bold: boolean;
    italic: boolean;
    underline: boolean;
    strike: boolean;
    color?: string;
    otherXml?: string;
  };
  fill: { color?: string; patternXml?: string };
  border: {
    left?: BorderSide;
    right?: BorderSide;
    top?: BorderSide;
    bottom?: BorderSide;
    /** One line for both diagonals: down runs from the top left corner, up from the bottom left one. */
    diagonal?: BorderSide & { down: boolean; up: boolean };
    otherXml?: string;
  };
  alignment: {
    horizontal?: string;
    vertical?: string;
    wrap?: boolean;
    indent?: number;
    otherAttributes?: Record<string, string>;
  };
  locked: boolean;
  /** Index of the cell style (Normal = 0) and everything not modelled. */
  cellStyle: number;
  hiddenFormula?: boolean;
  quotePrefix?: boolean;
}

export interface HyperlinkData {
  area: CellArea;
  /** External address, or a place in the workbook such as "'表 1'!A1". */
  address?: string;
  location?: string;
  tooltip?: string;
  display?: string;
}

export interface SheetData {
  /** Stable for the life of the workbook in memory, as office.js shows it: "{00000000-0001-0000-0000-000000000000}". */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor?: string;
  rows: (RowData | undefined)[];
  columns: (ColumnData | undefined)[];
  defaultRowHeight: number;
  defaultColumnWidth: number;
  merges: CellArea[];
  frozen?: { rows: number; columns: number };
  showGridlines: boolean;
  /** Row numbers and column letters are not shown. */
  hidesHeadings?: boolean;
  protected: boolean;
  /** The sheetProtection element as it stands, passwords included. */
  protectionXml?: string;
  page: PageSetupData;
  hyperlinks: HyperlinkData[];
  dataValidations: DataValidationData[];
  conditionalFormats: ConditionalFormatData[];
  tables: TableData[];
  /** The filter of the sheet itself; tables have their own. */
  autoFilter?: AutoFilterData;
  objects: SheetObjectsData;
  /** Elements of the sheet part we do not model, by element name in file order: drawings, tableParts, extLst … */
  otherElements: { name: string; xml: string }[];
  /** The sheet this one is a copy of: its parts are copied when the workbook is written. The source is opaque to everyone but src/xlsx. */
  copiedFrom?: { readonly source: unknown; readonly sheetId: string };
  /** Set by whoever changes the sheet; an unchanged sheet is written back byte for byte. */
  changed: boolean;
}

export interface DefinedNameData {
  name: string;
  /** Without "=". */
  formula: string;
  /** Sheet id for a sheet-local name (print area and titles are _xlnm.Print_Area, _xlnm.Print_Titles). */
  sheetId?: string;
  hidden?: boolean;
  comment?: string;
}

/** What a named style may leave to the cells it is given to (18.8.10, applyNumberFormat …). */
export type StylePart = "numberFormat" | "font" | "fill" | "border" | "alignment" | "protection";

/** A named cell style (18.8.7); StyleData.cellStyle is its place in WorkbookData.cellStyles. */
export interface CellStyleData {
  /** As the file names it, "" for a format no name was given to. */
  readonly name: string;
  /** Number of a style every workbook has (0 is Normal); absent for one somebody made. */
  readonly builtInId?: number;
  readonly style: StyleData;
  /** Parts the style gives to cells; absent is all. */
  readonly parts?: readonly StylePart[];
}

export interface WorkbookData {
  sheets: SheetData[];
  styles: StyleData[];
  /** Named styles of the file, as StyleData.cellStyle counts them; absent when the file names none. */
  cellStyles?: CellStyleData[];
  names: DefinedNameData[];
  document: DocumentData;
  activeSheetId: string;
  /** Serial 0 is 1904-01-01 as in old files of the Macintosh, 1,462 days after that of the 1900 system. Absent is 1900. */
  uses1904Dates?: boolean;
  /** The package as read (empty for a new workbook): opaque to everyone but src/xlsx. */
  readonly source: unknown;
}
