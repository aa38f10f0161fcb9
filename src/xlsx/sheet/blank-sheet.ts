import { noObjects } from "./sheet-objects-data";
import type { SheetData } from "../workbook-data";

/**
 * A sheet with nothing on it, as Excel gives a new one.
 * @example blankSheet("{1}", "名单").rows.length // => 0
 */
export function blankSheet(id: string, name: string): SheetData {
  return {
    id,
    name,
    visibility: "Visible",
    rows: [],
    columns: [],
    defaultRowHeight: 15,
    defaultColumnWidth: 8.43,
    merges: [],
    showGridlines: true,
    protected: false,
    page: {
      rowBreaks: [],
      margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    },
    hyperlinks: [],
    conditionalFormats: [],
    tables: [],
    dataValidations: [],
    objects: noObjects(),
    otherElements: [],
    changed: true,
  };
}
