import type { Grid } from "../grid";
import type { RecognizedTable } from "../recognized-table";
import { type FoundHeader, findHeader } from "./find-header";
import { readWithoutHeader } from "./read-without-header";
import { readWithHeader, toTable } from "./recognize-block";
import { readSheetCaption, type SheetCaption } from "./sheet-caption";
import { cutColumns, splitColumns } from "./split-columns";

interface RecognizedBand {
  readonly tables: readonly RecognizedTable[];
  /** The last row (0-based within the grid) that belongs to these blocks. */
  readonly endIndex0: number;
}

/** The blocks that begin at one header row, side by side. */
function recognizeBand(grid: Grid, found: FoundHeader, caption: SheetCaption): RecognizedBand {
  const bands = splitColumns(grid, found.best);
  if (bands.length > 1) {
    const parts = bands.map((band) => {
      const cut = cutColumns(grid, band);
      const header = findHeader(
        { ...cut, values: cut.values.slice(0, found.best.rowIndex0 + 3) },
        found.best.rowIndex0,
      );
      if (header === null) return { table: null, endIndex0: -1 };
      return toTable(
        cut,
        readWithHeader({ grid: cut, header: header.best, runnerUp: header.runnerUp, caption }),
        caption,
      );
    });
    const tables = parts.flatMap(({ table }) => table ?? []);
    if (tables.length > 1) return { tables, endIndex0: Math.max(...parts.map(({ endIndex0 }) => endIndex0)) };
  }
  const reading = readWithHeader({ grid, header: found.best, runnerUp: found.runnerUp, caption });
  const { table, endIndex0 } = toTable(grid, reading, caption);
  return { tables: table === null ? [] : [table], endIndex0 };
}

/** Recognises the tables on one sheet, from top to bottom and left to right; none when there is none we know. */
export function recognizeGrid(grid: Grid): readonly RecognizedTable[] {
  const tables: RecognizedTable[] = [];
  let from = 0;
  for (let found = findHeader(grid, from); found !== null; found = findHeader(grid, from)) {
    const caption = readSheetCaption(grid.sheet, grid.values.slice(from, found.best.rowIndex0));
    const band = recognizeBand(grid, found, caption);
    tables.push(...band.tables);
    from = Math.max(band.endIndex0, found.best.rowIndex0 + found.best.levels - 1) + 1;
  }
  if (tables.length > 0) return tables;
  const reading = readWithoutHeader(grid);
  if (reading === null) return [];
  const { table } = toTable(grid, reading, readSheetCaption(grid.sheet, []));
  return table === null ? [] : [table];
}
