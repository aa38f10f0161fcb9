import type { CellStyleData, StyleData, WorkbookData } from "../../xlsx/workbook-data";
import { builtInStyles, makeBuiltInStyle } from "./built-in-styles";
import { HostError } from "../host-error";
import type { HostState } from "../host-state";
import { requireText } from "../bridge/parameters";
import type { AreasTarget } from "../range/range-target";
import { changeStyle, sharedStyleValue } from "./shared-style";
import { styleAt } from "./style-table";

/** Named styles of a workbook by their place; Normal alone when the file names none. */
export function namedStyles(workbook: WorkbookData): CellStyleData[] {
  if (workbook.cellStyles?.length) return workbook.cellStyles;
  workbook.cellStyles = [{ name: "Normal", builtInId: 0, style: { ...styleAt(workbook, 0), cellStyle: 0 } }];
  return workbook.cellStyles;
}

/** Excel.BuiltInStyle of a built-in style, the name of any other. */
function memberOf({ name, builtInId }: CellStyleData): string {
  return builtInStyles.find((one) => one.id === builtInId)?.member ?? name;
}

/** The style a name means: that of the file, of Excel.BuiltInStyle, of Excel in English or Chinese; null for none. */
export function findNamedStyle({ workbook, locale }: HostState, name: string): CellStyleData | null {
  const styles = namedStyles(workbook);
  const wanted = name.toLowerCase();
  const own = styles.find((one) => one.name !== "" && one.name.toLowerCase() === wanted);
  if (own) return own;
  const builtIn = builtInStyles.find(({ member, english, chinese }) =>
    [member, english, chinese].some((one) => one.toLowerCase() === wanted),
  );
  if (!builtIn) return null;
  const known = styles.find((one) => one.builtInId === builtIn.id && one.name !== "");
  return known ?? makeBuiltInStyle(builtIn, styleAt(workbook, 0), styles.length, locale);
}

/** Place of the style a name means, null for none. Built-in styles come into the file with their first use, as in Excel. */
export function placeOfStyle(state: HostState, name: string): number | null {
  const found = findNamedStyle(state, name);
  if (!found) return null;
  const styles = namedStyles(state.workbook);
  const at = styles.indexOf(found);
  return at >= 0 ? at : styles.push(found) - 1;
}

/** Name of the style all cells have: of built-in ones the Excel.BuiltInStyle; null when they differ (Range.style). */
export function readNamedStyle(target: AreasTarget): string | null {
  const styles = namedStyles(target.state.workbook);
  const shared = sharedStyleValue(target, (style) => style.cellStyle);
  if (shared === null) return null;
  const found = styles[shared] ?? styles[0];
  return found ? memberOf(found) : "Normal";
}

/** A cell's format once it was given a named style: parts the style leaves alone stay. */
function withNamedStyle(own: StyleData, { style, parts }: CellStyleData, at: number): StyleData {
  if (!parts) return { ...style, cellStyle: at };
  const has = (part: (typeof parts)[number]): boolean => parts.includes(part);
  const { locked, hiddenFormula } = has("protection") ? style : own;
  return {
    numberFormat: (has("numberFormat") ? style : own).numberFormat,
    font: (has("font") ? style : own).font,
    fill: (has("fill") ? style : own).fill,
    border: (has("border") ? style : own).border,
    alignment: (has("alignment") ? style : own).alignment,
    locked,
    cellStyle: at,
    ...(hiddenFormula ? { hiddenFormula } : {}),
    ...(own.quotePrefix ? { quotePrefix: true } : {}),
  };
}

/** Gives cells a named style, of the file or built in, with the parts it includes; ItemNotFound for any other. */
export function writeNamedStyle(target: AreasTarget, value: unknown): void {
  const at = placeOfStyle(target.state, requireText(value));
  const named = at === null ? undefined : namedStyles(target.state.workbook)[at];
  if (at === null || !named) throw new HostError("ItemNotFound");
  changeStyle(target, (style) => withNamedStyle(style, named, at));
}

const parts = ["numberFormat", "font", "fill", "border", "alignment"] as const;

/** Parts of a cell's format that were as the style had them become as it has them now; what cells have of their own stays. */
function follow(cell: StyleData, before: StyleData, after: StyleData): StyleData {
  const isAs = (part: (typeof parts)[number]): boolean =>
    JSON.stringify(cell[part]) === JSON.stringify(before[part]);
  const changed = Object.fromEntries(parts.filter(isAs).map((part) => [part, after[part]]));
  return { ...cell, ...changed, ...(cell.locked === before.locked ? { locked: after.locked } : {}) };
}

/** Puts another style in the place of a named one, and gives its new look to the cells that have it. */
export function replaceNamedStyle(state: HostState, at: number, next: CellStyleData): void {
  const { workbook } = state;
  const before = namedStyles(workbook)[at];
  if (!before) throw new HostError("ItemNotFound");
  workbook.cellStyles = namedStyles(workbook).map((style, place) => (place === at ? next : style));
  // A new array: tables of known formats are kept by the array they belong to.
  workbook.styles = workbook.styles.map((style) =>
    style.cellStyle === at ? follow(style, before.style, next.style) : style,
  );
  state.revision += 1;
}
