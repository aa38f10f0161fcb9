import type { CellContent, DefinedNameData } from "../../xlsx/workbook-data";
import { parseArea, splitSheet } from "../cell/address";
import type { HostState } from "../host-state";
import { findSheet, type RangeTarget } from "../range/range-target";
import { toWireValue, valueTypeOf } from "../bridge/wire-value";

/** What a defined name stands for (Excel.NamedItemType). */
export type NameValue =
  | { readonly type: "Range"; readonly range: RangeTarget }
  | { readonly type: "Array"; readonly rows: readonly (readonly CellContent[])[] }
  | { readonly type: "Integer" | "Double" | "Boolean" | "String" | "Error"; readonly value: CellContent };

const reference = /^\$?[A-Z]{0,3}\$?\d*(:\$?[A-Z]{0,3}\$?\d*)?$/i;
const item = /"(?:[^"]|"")*"|[^,;{}]+/g;

function constant(text: string): CellContent | undefined {
  const plain = text.trim();
  if (/^"(?:[^"]|"")*"$/.test(plain)) return plain.slice(1, -1).replaceAll('""', '"');
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?%?$/i.test(plain))
    return plain.endsWith("%") ? Number(plain.slice(0, -1)) / 100 : Number(plain);
  if (/^(?:true|false)$/i.test(plain)) return plain.toLowerCase() === "true";
  if (/^#[A-Z/0!?]+$/i.test(plain)) return { error: plain.toUpperCase() };
  return undefined;
}

function arrayRows(formula: string): (readonly CellContent[])[] | null {
  if (!/^\{.*\}$/s.test(formula)) return null;
  const rows: CellContent[][] = [[]];
  const inner = formula.slice(1, -1);
  let at = 0;
  for (const match of inner.matchAll(item)) {
    for (const mark of inner.slice(at, match.index)) if (mark === ";") rows.push([]);
    const value = constant(match[0]);
    if (value === undefined) return null;
    rows[rows.length - 1]?.push(value);
    at = match.index + match[0].length;
  }
  return rows;
}

/**
 * What a defined name stands for. A formula that is more than a constant or a reference is answered as its own text: names are not
 * calculated apart from cells.
 */
export function valueOfName(state: HostState, defined: DefinedNameData): NameValue {
  const { formula } = defined;
  const { sheet: sheetName, address } = splitSheet(formula);
  if (sheetName !== null && !sheetName.includes("[") && reference.test(address) && address !== "") {
    const sheet = findSheet(state, sheetName);
    if (sheet) return { type: "Range", range: { state, sheet, area: parseArea(address) } };
  }
  if (formula.includes("#REF!")) return { type: "Error", value: { error: "#REF!" } };
  const rows = arrayRows(formula);
  if (rows) return { type: "Array", rows };
  const value = constant(formula);
  if (value === undefined) return { type: "String", value: `=${formula}` };
  const kind = valueTypeOf(value);
  if (kind === "Double") return { type: Number.isInteger(value) ? "Integer" : "Double", value };
  return { type: kind === "Boolean" ? "Boolean" : kind === "Error" ? "Error" : "String", value };
}

/** NamedItem.value: the address of a range, the first item of an array, or the constant. */
export function shownNameValue(value: NameValue, formula: string): unknown {
  // A range is answered by its address as the formula has it.
  if (value.type === "Range") return formula;
  return toWireValue(value.type === "Array" ? (value.rows[0]?.[0] ?? null) : value.value);
}
