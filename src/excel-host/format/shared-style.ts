import type { StyleData } from "../../xlsx/workbook-data";
import { assertSheetWritable, restyle, styleIndexAt } from "../cell/cell-store";
import { HostError } from "../host-error";
import type { Property } from "../bridge/host-object";
import { requireText } from "../bridge/parameters";
import type { AreasTarget } from "../range/range-target";
import { changedStyles, styleAt } from "./style-table";

/** Value all cells share, null when they differ, as Excel answers a mixed format. */
export function sharedStyleValue<V>(target: AreasTarget, pick: (style: StyleData) => V): V | null {
  if (target.namedStyle) return pick(target.namedStyle.read());
  let found: V | undefined;
  const seen = new Set<number>();
  for (const area of target.areas) {
    const lastRow = Math.min(area.row + area.rowCount, Math.max(target.sheet.rows.length, area.row) + 1);
    const lastColumn = Math.min(area.column + area.columnCount, area.column + 1024);
    for (let row = area.row; row < lastRow; row += 1) {
      for (let column = area.column; column < lastColumn; column += 1) {
        const index = styleIndexAt(target.sheet, row, column);
        if (seen.has(index)) continue;
        seen.add(index);
        const value = pick(styleAt(target.state.workbook, index));
        if (found === undefined) found = value;
        else if (found !== value) return null;
      }
    }
  }
  return found ?? null;
}

/** Changes the style of every cell of the blocks; AccessDenied on a protected sheet. `changed` is what is known of the change. */
export function changeStyle(
  target: AreasTarget,
  change: (style: StyleData) => StyleData,
  changed = new Map<number, number>(),
): void {
  if (target.namedStyle) {
    target.namedStyle.write(change(target.namedStyle.read()));
    return;
  }
  assertSheetWritable(target.sheet, "allowFormatCells");
  for (const area of target.areas) restyle(target.state, target.sheet, area, change, { changed });
}

/** A member of a format that every cell carries in its style: null when they differ. */
export function styleProperty<V>(
  pick: (style: StyleData) => V,
  parse: (value: unknown) => V,
  put: (style: StyleData, value: V) => StyleData,
): Property<AreasTarget> {
  return {
    get: (target) => sharedStyleValue(target, pick),
    set: (target, value) => {
      const parsed = parse(value);
      const changed = changedStyles(target.state.workbook, put, parsed);
      changeStyle(target, (style) => put(style, parsed), changed);
    },
  };
}

/** The file's word for one of office.js; InvalidArgument for a word that is none of the table's. */
export function requireWord(words: Readonly<Record<string, string>>, value: unknown): string {
  const text = requireText(value);
  const word = Object.hasOwn(words, text) ? words[text] : undefined;
  if (word === undefined) throw new HostError("InvalidArgument", text);
  return word;
}

/** The word of office.js for one of the file; the file's own when the table has none. */
export function wordOf(words: Readonly<Record<string, string>>, fileWord: string): string {
  return Object.keys(words).find((word) => words[word] === fileWord) ?? fileWord;
}

/** A style whose alignment has one more (or, for undefined, one less) attribute that the model keeps as the file's. */
export function withAlignment(style: StyleData, name: string, value: string | undefined): StyleData {
  const { otherAttributes: old, ...alignment } = style.alignment;
  const { [name]: _old, ...others } = old ?? {};
  const otherAttributes = value === undefined ? others : { ...others, [name]: value };
  return {
    ...style,
    alignment: Object.keys(otherAttributes).length === 0 ? alignment : { ...alignment, otherAttributes },
  };
}
