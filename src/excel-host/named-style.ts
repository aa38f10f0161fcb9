import type { CellStyleData, WorkbookData } from "../xlsx/workbook-data";
import { HostError } from "./host-error";
import { requireText } from "./parameters";
import type { AreasTarget } from "./range-target";
import { changeStyle, sharedStyleValue } from "./shared-style";

/** Excel.BuiltInStyle by the number the file gives it (ECMA-376 Part 1, 18.8.7, builtinId). */
const builtInStyles: Readonly<Record<number, string>> = {
  0: "Normal",
  3: "Comma",
  4: "Currency",
  5: "Percent",
  6: "WholeComma",
  7: "WholeDollar",
  8: "Hlink",
  9: "HlinkTrav",
  10: "Note",
  11: "WarningText",
  15: "SheetTitle",
  16: "Heading1",
  17: "Heading2",
  18: "Heading3",
  19: "Heading4",
  20: "Input",
  21: "Output",
  22: "Calculation",
  23: "CheckCell",
  24: "LinkedCell",
  25: "Total",
  26: "Good",
  27: "Bad",
  28: "Neutral",
  53: "ExplanatoryText",
};

/** Built-in accents have four shades each, numbered on from 29. */
function accentName(builtInId: number): string | undefined {
  if (builtInId < 29 || builtInId > 52) return undefined;
  const accent = Math.floor((builtInId - 29) / 4) + 1;
  const shades = ["", "_20", "_40", "_60"];
  return `Accent${accent}${shades[(builtInId - 29) % 4] ?? ""}`;
}

function nameOf({ name, builtInId }: CellStyleData): string {
  if (builtInId === undefined) return name;
  return builtInStyles[builtInId] ?? accentName(builtInId) ?? name;
}

function stylesOf(workbook: WorkbookData): readonly CellStyleData[] {
  const [normal] = workbook.styles;
  if (workbook.cellStyles?.length) return workbook.cellStyles;
  return normal ? [{ name: "Normal", builtInId: 0, style: normal }] : [];
}

/** Name of the style all cells have: of built-in ones the Excel.BuiltInStyle; null when they differ (Range.style). */
export function readNamedStyle(target: AreasTarget): string | null {
  const styles = stylesOf(target.state.workbook);
  const shared = sharedStyleValue(target, (style) => style.cellStyle);
  if (shared === null) return null;
  const found = styles[shared] ?? styles[0];
  return found ? nameOf(found) : "Normal";
}

/**
 * Gives cells a named style and its whole look. Styles are those the file has: ItemNotFound for any other.
 */
export function writeNamedStyle(target: AreasTarget, value: unknown): void {
  const wanted = requireText(value).toLowerCase();
  const styles = stylesOf(target.state.workbook);
  const index = styles.findIndex(
    (one) => one.name !== "" && [one.name.toLowerCase(), nameOf(one).toLowerCase()].includes(wanted),
  );
  const found = styles[index];
  if (!found) throw new HostError("ItemNotFound");
  changeStyle(target, () => ({ ...found.style, cellStyle: index }));
}
