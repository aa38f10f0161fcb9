import type { Area } from "../../plan";
import { actionBytes } from "../write/request-size";

/** Bytes of asking for the format of one block, question and answer. */
export const blockBytes = 7 * actionBytes;

const border = { sideIndex: true, style: true, weight: true, color: true };
const wanted = {
  format: {
    borders: border,
    fill: { color: true, pattern: true },
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
    },
    protection: { locked: true, formulaHidden: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
} as Excel.Interfaces.RangeLoadOptions;

/**
 * Cuts an area into blocks of one column and at most `rowCount` rows.
 * @example blocksOf({ row: 1, column: 1, rowCount: 5, columnCount: 2 }, 4).length // => 4
 */
export function blocksOf(area: Area, rowCount: number): Area[] {
  const blocks: Area[] = [];
  for (let column = area.column; column < area.column + area.columnCount; column += 1) {
    for (let from = 0; from < area.rowCount; from += rowCount) {
      const rows = Math.min(rowCount, area.rowCount - from);
      blocks.push({ row: area.row + from, column, rowCount: rows, columnCount: 1 });
    }
  }
  return blocks;
}

/**
 * Asks for the one format all cells of a block of one column share; the answer, read after the next sync, is in the words of
 * getCellProperties, null when the cells differ. Source: RangeFormat, whose members are null (colours "") where cells differ.
 * @example const read = askBlockFormat(range); await context.sync(); read()?.font?.bold // => true
 */
export function askBlockFormat(range: Excel.Range): () => Excel.CellPropertiesFormat | null {
  range.load(wanted);
  return () => {
    const { format } = range;
    const { fill, font, protection } = format;
    const borders = columnBorders(format.borders.items);
    if (borders === null) return null;
    const shared = {
      fill: { color: fill.color, pattern: fill.pattern as Excel.FillPattern },
      font: {
        name: font.name,
        size: font.size,
        bold: font.bold,
        italic: font.italic,
        underline: font.underline,
        strikethrough: font.strikethrough,
        color: font.color,
      },
      protection: { locked: protection.locked, formulaHidden: protection.formulaHidden },
      horizontalAlignment: format.horizontalAlignment as Excel.HorizontalAlignment,
      verticalAlignment: format.verticalAlignment as Excel.VerticalAlignment,
      indentLevel: format.indentLevel,
      wrapText: format.wrapText,
    };
    return isShared(shared) ? ({ ...shared, borders } as Excel.CellPropertiesFormat) : null;
  };
}

function isShared(part: object): boolean {
  return Object.values(part).every((value: unknown) =>
    typeof value === "object" && value !== null ? isShared(value) : value !== null && value !== "",
  );
}

/** The four sides every cell has; null when cells of the column differ, the line between two of them from the outer ones too. */
function columnBorders(items: readonly Excel.RangeBorder[]): Excel.CellBorderCollection | null {
  const sides = new Map(
    items.map(({ sideIndex, style, weight, color }) => [sideIndex as string, { style, weight, color }]),
  );
  const [top, bottom, left, right, inside] = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideHorizontal",
  ].map((side) => sides.get(side));
  if (!top || !bottom || !left || !right || !inside) return null;
  const isDrawnAlike = sameLine(top, bottom) && sameLine(top, inside);
  const isWhole = [top, left, right].every(({ style, weight, color }) =>
    style === "None" ? true : Boolean(style && weight && color),
  );
  return isDrawnAlike && isWhole ? ({ top, bottom, left, right } as Excel.CellBorderCollection) : null;
}

interface Line {
  readonly style: unknown;
  readonly weight: unknown;
  readonly color: unknown;
}

/** Lines that are not drawn are alike whatever weight and colour they answer. */
function sameLine(one: Line, other: Line): boolean {
  if (one.style === "None" || other.style === "None") return one.style === other.style;
  return one.style === other.style && one.weight === other.weight && one.color === other.color;
}
