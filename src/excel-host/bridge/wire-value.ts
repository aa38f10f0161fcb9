import type { CellContent } from "../../xlsx/workbook-data";

/** A cell's content as values shows it: "" for an empty cell, an error as its text. */
export function toWireValue(value: CellContent): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** Excel.RangeValueType of a content. */
export function valueTypeOf(value: CellContent | undefined): string {
  if (value === null || value === undefined) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}
