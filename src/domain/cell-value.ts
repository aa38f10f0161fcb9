/** What a cell holds, as office.js gives it in `Range.values`; a blank cell is null. */
export type CellValue = string | number | boolean | null;
