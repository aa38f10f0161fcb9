import type { Grid } from "../grid";
import type { RecognizedTable } from "../recognized-table";
import { shapeOf } from "./block-shape";
import { type FoundHeader, findHeader } from "./find-header";
import { recognizeForms } from "./forms/recognize-forms";
import { headerLabelsOf } from "./header-candidate";
import { type CorrectedHeader, findCorrected, readCorrected } from "./read-corrected";
import { nextBlock } from "./next-block";
import { extendHeader, readWithHeader } from "./read-with-header";
import { looksOf, looksToLabels, readWithoutHeader } from "./read-without-header";
import type { RecognitionCorrection } from "./recognition-correction";
import { sheetRegions } from "./sheet-regions";
import { readSheetCaption, type SheetCaption } from "./sheet-caption";
import { cutColumns, repeatsOf, splitColumns } from "./split-columns";
import { type BuiltTable, toTable } from "./to-table";

/** How far above a header of ours the header a clerk has set may stand and still be the same one. */
const SAME_HEADER_REACH = 2;

/** What a list has once a person; a second name and number alone may be those of a spouse. */
const ROW_LOOKS: ReadonlySet<string> = new Set(["?amount", "?sequence"]);

function readWhole(grid: Grid, { best, runnerUp }: FoundHeader, caption: SheetCaption): BuiltTable {
  return toTable(grid, readWithHeader({ grid, header: best, runnerUp, caption }), caption);
}

function fieldCount(built: BuiltTable | undefined): number {
  return Object.keys(built?.table?.columns ?? {}).length;
}

/** The blocks that begin at one header row, side by side. */
function readBand(grid: Grid, found: FoundHeader, caption: SheetCaption): readonly BuiltTable[] {
  const bands = splitColumns(grid, found.best);
  if (bands.length > 1) {
    const built = bands.flatMap((band) => {
      const cut = cutColumns(grid, band);
      const top = { ...cut, values: cut.values.slice(0, found.best.rowIndex0 + 3) };
      const header = findHeader(top, found.best.rowIndex0, caption);
      if (header === null) return [];
      const { best, runnerUp } = header;
      return [toTable(cut, readWithHeader({ grid: cut, header: best, runnerUp, caption }), caption)];
    });
    const tables = built.filter(({ table }) => table !== null);
    if (tables.length > 1) return built;
    const whole = readWhole(grid, found, caption);
    // What a column of blanks parts from the table, and is none of its fields, is a sum or a legend beside it.
    const isAside =
      tables.length === 1 &&
      fieldCount(tables[0]) === fieldCount(whole) &&
      tables[0]?.table?.kind === whole.table?.kind;
    return isAside ? built : [whole];
  }
  return [readWhole(grid, found, caption)];
}

/** The blocks a clerk has said what they are. */
function readCorrectedBand(grid: Grid, found: CorrectedHeader, caption: SheetCaption): readonly BuiltTable[] {
  return found.blocks.map(({ band, correction }) => {
    const headerIndex0 = found.rowIndex0;
    const endOfHeader = headerIndex0 + correction.levels;
    if (correction.kind === null) return { table: null, endIndex0: endOfHeader - 1 };
    const cut = cutColumns(grid, band);
    const labels = headerLabelsOf(
      grid.values.slice(headerIndex0, endOfHeader),
      Math.max(...grid.values.slice(headerIndex0, endOfHeader).map((row) => row.length)),
    ).slice(band.first, band.last + 1);
    return toTable(cut, readCorrected({ correction, kind: correction.kind, headerIndex0, labels }), caption);
  });
}

/** The rows down to where another table begins: what stands in that one says nothing of this one. */
function blockFrom(grid: Grid, headerIndex0: number, levels: number): Grid {
  const rows = grid.values.slice(headerIndex0, headerIndex0 + levels);
  const labels = headerLabelsOf(rows, Math.max(...rows.map((row) => row.length)));
  const end = nextBlock(grid, headerIndex0 + levels, labels);
  return end === grid.values.length ? grid : { ...grid, values: grid.values.slice(0, end) };
}

/** 姓名 身份证号 金额 twice side by side: each is a list of its own where all are lists of one kind with amounts or numbers. */
function headerlessParts(grid: Grid): readonly Grid[] {
  const labels = looksToLabels(looksOf(grid));
  const starts = repeatsOf(labels);
  const bands = starts.map((first, index) => ({
    ...{ first: index === 0 ? 0 : first, last: (starts[index + 1] ?? labels.length) - 1 },
  }));
  const parts = bands.map((band) => cutColumns(grid, band));
  const kinds = new Set(parts.map((part) => readWithoutHeader(part)?.kind ?? null));
  const isList = labels.slice(bands[0]?.first, (bands[0]?.last ?? 0) + 1).some((look) => ROW_LOOKS.has(look));
  return parts.length > 1 && kinds.size === 1 && !kinds.has(null) && isList ? parts : [grid];
}

/** A list without header: as a clerk has said, else (`isOpen`) by the look of its columns. */
function readHeaderless(
  grid: Grid,
  corrections: readonly RecognitionCorrection[],
  isOpen: boolean,
): readonly RecognizedTable[] {
  const withoutHeader = corrections.filter(({ levels }) => levels === 0);
  const caption = readSheetCaption(grid.sheet, []);
  const allLabels = withoutHeader.length === 0 ? [] : looksToLabels(looksOf(grid));
  const shape = shapeOf(allLabels);
  const correction = withoutHeader.find((each) => each.shape === shape);
  if (correction === undefined) {
    if (!isOpen) return [];
    const parts = headerlessParts(grid);
    return parts.flatMap((part) => {
      const reading = readWithoutHeader(part);
      return reading === null ? [] : (toTable(part, reading, caption).table ?? []);
    });
  }
  if (correction.kind === null) return [];
  const first = allLabels.findIndex((label) => label !== "");
  const cut = cutColumns(grid, { first, last: first + correction.fields.length - 1 });
  const { kind } = correction;
  const labels = allLabels.slice(first, first + correction.fields.length);
  const { table } = toTable(cut, readCorrected({ correction, kind, headerIndex0: null, labels }), caption);
  return table === null ? [] : [table];
}

/**
 * Recognises the tables on one sheet, from top to bottom and left to right; none when there is none we know. What a
 * clerk has said of a block of the same shape goes before our own reading.
 *
 * @example
 * recognizeGrid(grid).map(({ kind }) => kind);
 * // => ["needyWorkers", "familyMembers"]
 */
export function recognizeGrid(
  grid: Grid,
  corrections: readonly RecognitionCorrection[] = [],
): readonly RecognizedTable[] {
  const forms = recognizeForms(grid, corrections);
  if (forms !== null) {
    const lists = sheetRegions(forms.rest).flatMap((region) => recognizeRegion(region, corrections));
    // What is left of a sheet without its forms and has no header is their lines of notes.
    const own = lists.filter(({ headerRow }) => headerRow > 0);
    return [...forms.tables, ...own];
  }
  return sheetRegions(grid).flatMap((region) => recognizeRegion(region, corrections));
}

function recognizeRegion(
  grid: Grid,
  corrections: readonly RecognitionCorrection[],
): readonly RecognizedTable[] {
  const tables: RecognizedTable[] = [];
  let isAnyFound = false;
  let from = 0;
  for (;;) {
    const corrected = findCorrected(grid, from, corrections);
    const found = findHeader(grid, from);
    const foundIndex0 = found?.best.rowIndex0 ?? Number.POSITIVE_INFINITY;
    const isCorrected = corrected !== null && corrected.rowIndex0 <= foundIndex0 + SAME_HEADER_REACH;
    const headerIndex0 = isCorrected ? corrected.rowIndex0 : foundIndex0;
    if (headerIndex0 === Number.POSITIVE_INFINITY) break;
    const caption = readSheetCaption(grid.sheet, grid.values.slice(from, headerIndex0));
    const block = blockFrom(
      grid,
      headerIndex0,
      isCorrected
        ? (corrected.blocks[0]?.correction.levels ?? 1)
        : found === null
          ? 1
          : extendHeader(grid, found.best),
    );
    const built = isCorrected
      ? readCorrectedBand(block, corrected, caption)
      : found === null
        ? []
        : readBand(block, found, caption);
    isAnyFound = true;
    tables.push(
      ...built.flatMap(({ table, members }) => [table, members ?? null].flatMap((each) => each ?? [])),
    );
    from = Math.max(headerIndex0, ...built.map(({ endIndex0 }) => endIndex0)) + 1;
  }
  if (tables.length > 0) return tables;
  // Where a clerk has said that what was found is no table, only her own word makes the sheet one.
  return readHeaderless(grid, corrections, !isAnyFound || corrections.length === 0);
}
