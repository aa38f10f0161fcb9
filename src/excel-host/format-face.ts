import type { CellArea, StyleData } from "../xlsx/workbook-data";
import { maximumColumns, maximumRows } from "./address";
import { bordersFace } from "./border-face";
import { pointsPerCharacter } from "./cell-size";
import {
  assertSheetWritable,
  ensureColumn,
  ensureRow,
  forEachCell,
  restyle,
  styleIndexAt,
} from "./cell-store";
import { formatCellText, textWidth } from "./cell-text";
import { bindFace, type Face, type Property } from "./host-object";
import { noteChange } from "./host-state";
import { requireBoolean, requireColor, requireNumber, requireText } from "./parameters";
import type { AreasTarget } from "./range-target";
import { styleAt } from "./style-table";

/** Value all cells share, null when they differ, as Excel answers a mixed format. */
export function sharedStyleValue<V>(target: AreasTarget, pick: (style: StyleData) => V): V | null {
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

/** Changes the style of every cell of the blocks; AccessDenied on a protected sheet. */
export function changeStyle(target: AreasTarget, change: (style: StyleData) => StyleData): void {
  assertSheetWritable(target.sheet);
  for (const area of target.areas) restyle(target.state, target.sheet, area, change);
}

function styleProperty<V>(
  pick: (style: StyleData) => V,
  parse: (value: unknown) => V,
  put: (style: StyleData, value: V) => StyleData,
): Property<AreasTarget> {
  return {
    get: (target) => sharedStyleValue(target, pick),
    set: (target, value) => {
      const parsed = parse(value);
      changeStyle(target, (style) => put(style, parsed));
    },
  };
}

const fontProperty = <K extends keyof StyleData["font"]>(
  key: K,
  pick: (font: StyleData["font"]) => unknown,
  parse: (value: unknown) => StyleData["font"][K],
): Property<AreasTarget> =>
  styleProperty(
    (style) => pick(style.font),
    parse,
    (style, value) => ({ ...style, font: { ...style.font, [key]: value } }),
  );

const fontFace: Face<AreasTarget> = {
  className: "RangeFont",
  properties: {
    Name: fontProperty("name", (font) => font.name, requireText),
    Size: fontProperty("size", (font) => font.size, requireNumber),
    Bold: fontProperty("bold", (font) => font.bold, requireBoolean),
    Italic: fontProperty("italic", (font) => font.italic, requireBoolean),
    Strikethrough: fontProperty("strike", (font) => font.strike, requireBoolean),
    Color: fontProperty("color", (font) => font.color ?? "#000000", requireColor),
    Underline: fontProperty(
      "underline",
      (font) => (font.underline ? "Single" : "None"),
      (value) => requireText(value) !== "None",
    ),
  },
};

const fillFace: Face<AreasTarget> = {
  className: "RangeFill",
  properties: {
    Color: styleProperty<string>(
      (style) => style.fill.color ?? "#FFFFFF",
      (value) => (value === "" ? "" : requireColor(value)),
      (style, color) => ({ ...style, fill: color === "" ? {} : { color } }),
    ),
    // Of patterned fills the file's own XML is kept; only plain and none are told apart.
    Pattern: {
      get: (target) =>
        sharedStyleValue(target, ({ fill }) => (fill.patternXml ? null : fill.color ? "Solid" : "None")),
    },
  },
  methods: {
    Clear: (target) => changeStyle(target, (style) => ({ ...style, fill: {} })),
  },
};

const protectionFace: Face<AreasTarget> = {
  className: "FormatProtection",
  properties: {
    Locked: styleProperty(
      (style) => style.locked,
      requireBoolean,
      (style, locked) => ({ ...style, locked }),
    ),
    FormulaHidden: styleProperty(
      (style) => style.hiddenFormula === true,
      requireBoolean,
      (style, hiddenFormula) => ({ ...style, hiddenFormula }),
    ),
  },
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function eachColumn(area: CellArea, visit: (column: number) => void): void {
  for (let column = area.column; column < area.column + area.columnCount; column += 1) visit(column);
}

function autofitColumns(target: AreasTarget): void {
  assertSheetWritable(target.sheet);
  for (const area of target.areas) {
    const widths = new Map<number, number>();
    forEachCell(target.sheet, { ...area, row: 0, rowCount: maximumRows }, (cell, _row, column) => {
      const text = formatCellText(cell.value, styleAt(target.state.workbook, cell.style).numberFormat);
      widths.set(column, Math.max(widths.get(column) ?? 0, textWidth(text)));
    });
    for (const [column, width] of widths) {
      if (width > 0) ensureColumn(target.sheet, column).width = Math.min(255, width + 0.71);
    }
  }
  noteChange(target.state, target.sheet);
}

function sharedNumber(values: readonly number[]): number | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** true or false when all agree (true for none: nothing differs from the standard), null otherwise. */
function sharedFlag(flags: readonly boolean[]): boolean | null {
  if (flags.every((flag) => flag)) return true;
  return flags.some((flag) => flag) ? null : false;
}

/** format of a range or of range areas. */
export const formatFace: Face<AreasTarget> = {
  className: "RangeFormat",
  properties: {
    Fill: { navigation: true, get: (target) => bindFace(fillFace, target) },
    Font: { navigation: true, get: (target) => bindFace(fontFace, target) },
    Borders: { navigation: true, get: (target) => bindFace(bordersFace, target) },
    Protection: { navigation: true, get: (target) => bindFace(protectionFace, target) },
    HorizontalAlignment: styleProperty(
      (style) => upperFirst(style.alignment.horizontal ?? "general"),
      (value) => lowerFirst(requireText(value)),
      (style, horizontal) => ({
        ...style,
        alignment: { ...style.alignment, horizontal: horizontal === "general" ? undefined : horizontal },
      }),
    ),
    VerticalAlignment: styleProperty(
      (style) => upperFirst(style.alignment.vertical ?? "bottom"),
      (value) => lowerFirst(requireText(value)),
      (style, vertical) => ({
        ...style,
        alignment: { ...style.alignment, vertical: vertical === "bottom" ? undefined : vertical },
      }),
    ),
    WrapText: styleProperty(
      (style) => style.alignment.wrap === true,
      requireBoolean,
      (style, wrap) => ({ ...style, alignment: { ...style.alignment, wrap: wrap || undefined } }),
    ),
    IndentLevel: styleProperty(
      (style) => style.alignment.indent ?? 0,
      requireNumber,
      (style, indent) => ({ ...style, alignment: { ...style.alignment, indent: indent || undefined } }),
    ),
    RowHeight: {
      get: (target) => {
        const area = target.areas[0];
        if (!area) return null;
        const rows = Math.min(area.rowCount, target.sheet.rows.length + 1);
        return sharedNumber(
          Array.from(
            { length: rows },
            (_, at) => target.sheet.rows[area.row + at]?.height ?? target.sheet.defaultRowHeight,
          ),
        );
      },
      set: (target, value) => {
        const height = requireNumber(value);
        assertSheetWritable(target.sheet);
        for (const area of target.areas) {
          const whole = area.rowCount === maximumRows;
          if (whole) target.sheet.defaultRowHeight = height;
          const last = whole ? target.sheet.rows.length : area.row + area.rowCount;
          for (let row = area.row; row < last; row += 1) ensureRow(target.sheet, row).height = height;
        }
        noteChange(target.state, target.sheet);
      },
    },
    UseStandardHeight: {
      get: (target) => {
        const heights = target.areas.flatMap(({ row, rowCount }) =>
          target.sheet.rows.slice(row, row + rowCount).map((one) => one?.height),
        );
        return sharedFlag(heights.map((height) => height === undefined));
      },
      set: (target, value) => {
        assertSheetWritable(target.sheet);
        if (!requireBoolean(value)) return;
        for (const { row, rowCount } of target.areas) {
          for (const one of target.sheet.rows.slice(row, row + rowCount)) delete one?.height;
        }
        noteChange(target.state, target.sheet);
      },
    },
    UseStandardWidth: {
      get: (target) => {
        const widths = target.areas.flatMap(({ column, columnCount }) =>
          target.sheet.columns.slice(column, column + columnCount).map((one) => one?.width),
        );
        return sharedFlag(widths.map((width) => width === undefined));
      },
      set: (target, value) => {
        assertSheetWritable(target.sheet);
        if (!requireBoolean(value)) return;
        for (const { column, columnCount } of target.areas) {
          const { columns } = target.sheet;
          for (let at = column; at < Math.min(column + columnCount, columns.length); at += 1) {
            const { width: _width, ...rest } = columns[at] ?? {};
            columns[at] = Object.keys(rest).length === 0 ? undefined : rest;
          }
        }
        noteChange(target.state, target.sheet);
      },
    },
    ColumnWidth: {
      get: (target) => {
        const area = target.areas[0];
        if (!area) return null;
        const widths: number[] = [];
        eachColumn(area, (column) =>
          widths.push(
            (target.sheet.columns[column]?.width ?? target.sheet.defaultColumnWidth) *
              pointsPerCharacter(target.state),
          ),
        );
        return sharedNumber(widths);
      },
      set: (target, value) => {
        const width = requireNumber(value) / pointsPerCharacter(target.state);
        assertSheetWritable(target.sheet);
        for (const area of target.areas) {
          if (area.columnCount === maximumColumns) target.sheet.defaultColumnWidth = width;
          else eachColumn(area, (column) => (ensureColumn(target.sheet, column).width = width));
        }
        noteChange(target.state, target.sheet);
      },
    },
  },
  methods: {
    AutofitColumns: autofitColumns,
    // Row heights follow the text when the file is opened; the model has no rendered height to measure.
    AutofitRows: (target) => {
      assertSheetWritable(target.sheet);
      for (const area of target.areas) {
        for (
          let row = area.row;
          row < Math.min(area.row + area.rowCount, target.sheet.rows.length);
          row += 1
        ) {
          delete target.sheet.rows[row]?.height;
        }
      }
      noteChange(target.state, target.sheet);
    },
  },
};
