import type { Area, CellFormat, PageSetup, PlanStep } from "../../workbook/plan";
import { countLines, measureEm } from "./chinese-text";
import { printedPages } from "./printed-pages";

/** How a sheet comes out on paper, as far as its measures tell. */
export interface PrintCheck {
  readonly pages: number;
  /** False where the last columns would go to pages of their own. */
  readonly fitsWidth: boolean;
  /** Cells that would show ### or only part of their text. */
  readonly cutCells: number;
}

/** Lines of a wrapped text are about this many times its size apart. */
const lineSpacing = 1.3;
const groundSize = 10.5;
const twoDecimals = new Intl.NumberFormat("en", { minimumFractionDigits: 2 });

/**
 * Checks how a planned sheet prints: how many pages, whether its columns fit the paper, and whether cells hold more than they can show.
 * @example printCheck(planPaymentRoster(params).steps) // => { pages: 2, fitsWidth: true, cutCells: 0 }
 */
export function printCheck(steps: readonly PlanStep[]): PrintCheck {
  const widths: number[] = [];
  const heights: number[] = [];
  let page: PageSetup | null = null;
  for (const step of steps) {
    if (step.step === "columnWidths")
      step.widths.forEach((width, at) => (widths[step.column - 1 + at] = width));
    if (step.step === "rowHeights")
      for (const { row, rowCount, height } of step.heights)
        for (let at = row - 1; at < row - 1 + rowCount; at += 1) heights[at] = height;
    if (step.step === "pageSetup") page = step.page;
  }
  const cut = { cutCells: cutCells(steps, widths, heights) };
  if (page === null) return { pages: 1, fitsWidth: true, ...cut };
  const { pages, fitsWidth } = printedPages(page, widths, (row) => heights[row - 1] ?? 0, heights.length);
  return { pages: pages.length, fitsWidth, ...cut };
}

function cutCells(steps: readonly PlanStep[], widths: readonly number[], heights: readonly number[]): number {
  const merged = new Map<number, Area>();
  const looks: (CellFormat | undefined)[][] = heights.map(() => []);
  const overlaid = formatOverlay();
  for (const step of steps) {
    if (step.step === "merge")
      for (const area of step.areas) merged.set(placeOf(area.row, area.column), area);
    if (step.step === "format" && isAboutText(step.format))
      for (const { row, column, rowCount, columnCount } of step.areas)
        for (let at = row - 1; at < row - 1 + rowCount; at += 1) {
          const line = looks[at];
          for (let across = column - 1; line !== undefined && across < column - 1 + columnCount; across += 1)
            line[across] = overlaid(line[across], step.format);
        }
  }
  let cut = 0;
  for (const step of steps) {
    if (step.step !== "writeBlock") continue;
    step.values.forEach((cells, down) =>
      cells.forEach((value, across) => {
        if (value === null || value === "" || typeof value === "boolean") return;
        const row = step.row + down;
        const column = step.column + across;
        const look = looks[row - 1]?.[column - 1] ?? {};
        if (fitsSurely(value, widths[column - 1] ?? 0, look)) return;
        const area = merged.get(placeOf(row, column)) ?? { row, column, rowCount: 1, columnCount: 1 };
        const room = {
          width: sum(widths, column - 1, area.columnCount),
          height: sum(heights, row - 1, area.rowCount),
          hasNeighbour: (cells[across + area.columnCount] ?? null) !== null,
        };
        if (isCut(value, room, look)) cut += 1;
      }),
    );
  }
  return cut;
}

/** Lays one format over another; what two come to is made once, however many cells it is asked for. */
function formatOverlay(): (below: CellFormat | undefined, above: CellFormat) => CellFormat {
  const known = new Map<CellFormat, Map<CellFormat, CellFormat>>();
  return (below, above) => {
    if (below === undefined) return above;
    let over = known.get(below);
    if (over === undefined) known.set(below, (over = new Map<CellFormat, CellFormat>()));
    let both = over.get(above);
    if (both === undefined) over.set(above, (both = { ...below, ...above }));
    return both;
  };
}

function isAboutText({ fontSize, wrap, horizontal, numberFormat }: CellFormat): boolean {
  return (
    fontSize !== undefined || wrap !== undefined || horizontal !== undefined || numberFormat !== undefined
  );
}

const placeOf = (row: number, column: number): number => row * 16_384 + column;

/** Most cells have room for so many Chinese characters, or for an amount below a million, and need not be measured. */
function fitsSurely(
  value: number | string,
  width: number,
  { fontSize = groundSize }: Pick<CellFormat, "fontSize">,
): boolean {
  if (typeof value === "string") return (value.length + 1) * fontSize <= width && !value.includes("\n");
  return 6 * fontSize <= width && Math.abs(value) < 1e6 && Number.isInteger(value * 100);
}

function isCut(
  value: number | string,
  room: { readonly width: number; readonly height: number; readonly hasNeighbour: boolean },
  { fontSize = groundSize, wrap = false, horizontal, numberFormat = "General" }: CellFormat,
): boolean {
  if (typeof value === "number") {
    const shown = numberFormat.includes("0.00") ? twoDecimals.format(value) : String(value);
    return measureEm(shown) * fontSize > room.width;
  }
  // What a formula comes to is not known yet.
  if (value.startsWith("=")) return false;
  const lines = countLines(value.replace(/^'/, ""), room.width, fontSize);
  if (lines === 1) return false;
  if (wrap) return lines * fontSize * lineSpacing > room.height + fontSize;
  // A text to the left runs on over blank cells.
  return room.hasNeighbour || horizontal === "Center" || horizontal === "Right";
}

function sum(sizes: readonly number[], from: number, count: number): number {
  let total = 0;
  for (let at = from; at < from + count; at += 1) total += sizes[at] ?? 0;
  return total;
}
