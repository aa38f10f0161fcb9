import type { AutoFilterData } from "./auto-filter-data";
import type { CellArea } from "../cell-area";

/** One column of a table. */
export interface TableColumnData {
  /** Unique within the table, never used again. */
  readonly id: number;
  /** As the header cell says it, line breaks included. */
  name: string;
  /** What the total row shows, in the file's words: sum, average, custom … */
  totalsFunction?: string;
  totalsLabel?: string;
  /** Attributes and children we do not model (dxf ids, formulas), as they stand. */
  otherAttributes?: Readonly<Record<string, string>>;
  otherXml?: string;
}

/** How a table is striped. */
export interface TableStyleData {
  name: string;
  firstColumn: boolean;
  lastColumn: boolean;
  rowStripes: boolean;
  columnStripes: boolean;
}

/** A table of a sheet (18.5.1.2). */
export interface TableData {
  /** Unique within the workbook. */
  readonly id: number;
  name: string;
  /** Header, body and total row. */
  area: CellArea;
  hasHeaders: boolean;
  hasTotals: boolean;
  columns: TableColumnData[];
  /** Absent when the filter buttons are switched off. */
  autoFilter?: AutoFilterData;
  style: TableStyleData;
  /** sortState and extLst as they stand. */
  sortXml?: string;
  extensionXml?: string;
  /** Attributes we do not model (dxf ids, comment, tableType), by XML name. */
  otherAttributes?: Readonly<Record<string, string>>;
  /** Part it was read from, and how it reads as long as nobody changes the table. */
  readonly origin?: { readonly partName: string; readonly written: string };
}
