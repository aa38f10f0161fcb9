import type { CellValue } from "../../../domain/cell-value";
import type { Progress } from "../../gateway";
import type { Grid } from "../../grid";
import { goOn } from "../../stopped";
import { readSheetLayouts } from "./read-sheet-layouts";
import { measureBytes, requestBudget } from "../write/request-size";

interface Slice {
  readonly block: UsedBlock;
  readonly from: number;
  readonly count: number;
}

interface UsedBlock {
  readonly name: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly isProtected: boolean;
  readonly isVisible: boolean;
  readonly values: CellValue[][];
}

/** What a cell takes until the first answer has been measured. */
const firstGuess = 48;

/**
 * Reads the used block of every sheet: one round trip for the sheets, one for their used ranges, one or two
 * for what is merged and hidden, then one every ≤ 4 MB of values.
 * @example (await Excel.run((context) => readGrids(context)))[0]?.sheet // => "困难职工"
 */
export async function readGrids(
  context: Excel.RequestContext,
  onProgress?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<readonly Grid[]> {
  const blocks = await readUsedBlocks(context);
  const layouts = await readSheetLayouts(context, blocks);
  const total = blocks.reduce((sum, block) => sum + block.rowCount, 0);
  let bytesPerCell = firstGuess;
  let block = 0;
  let row = 0;
  let done = 0;
  while (block < blocks.length) {
    const slices: Slice[] = [];
    let room = Math.max(1, Math.floor(requestBudget / bytesPerCell));
    while (block < blocks.length && room > 0) {
      const current = blocks[block] as UsedBlock;
      const rowsThatFit = Math.floor(room / Math.max(1, current.columnCount));
      const count = Math.min(
        current.rowCount - row,
        slices.length === 0 ? Math.max(1, rowsThatFit) : rowsThatFit,
      );
      if (count > 0) slices.push({ block: current, from: row, count });
      room -= count * current.columnCount;
      row += count;
      if (row < current.rowCount) break;
      block += 1;
      row = 0;
    }
    if (slices.length === 0) continue;
    bytesPerCell = Math.max(bytesPerCell, await readSlices(context, slices));
    done += slices.reduce((sum, slice) => sum + slice.count, 0);
    onProgress?.({ done, total, part: "rows" });
    goOn(signal);
  }
  return blocks.map(({ name, rowIndex, columnIndex, values, isProtected, isVisible }, index) => ({
    ...layouts[index],
    sheet: name,
    firstRow: rowIndex + 1,
    firstColumn: columnIndex + 1,
    values,
    isProtected,
    isVisible,
  }));
}

async function readUsedBlocks(context: Excel.RequestContext): Promise<UsedBlock[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/visibility");
  await context.sync();
  const pending = sheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.protection.load("protected");
    return { sheet, used };
  });
  await context.sync();
  return pending.map(({ sheet, used }) => ({
    name: sheet.name,
    rowIndex: used.isNullObject ? 0 : used.rowIndex,
    columnIndex: used.isNullObject ? 0 : used.columnIndex,
    rowCount: used.isNullObject ? 0 : used.rowCount,
    columnCount: used.isNullObject ? 0 : used.columnCount,
    isProtected: sheet.protection.protected,
    isVisible: sheet.visibility === "Visible",
    values: [],
  }));
}

/** Reads slices in one round trip and returns the bytes a cell took on average. */
async function readSlices(context: Excel.RequestContext, slices: readonly Slice[]): Promise<number> {
  const ranges = slices.map(({ block, from, count }) => {
    const sheet = context.workbook.worksheets.getItem(block.name);
    const range = sheet.getRangeByIndexes(block.rowIndex + from, block.columnIndex, count, block.columnCount);
    range.load("values");
    return range;
  });
  await context.sync();
  let bytes = 0;
  let cells = 0;
  ranges.forEach((range, index) => {
    const { block } = slices[index] as Slice;
    const rows = range.values as CellValue[][];
    // A sample of the rows is enough to size the next request.
    const sample = rows.filter((_, at) => at % Math.ceil(rows.length / 200) === 0);
    bytes += measureBytes(sample);
    cells += sample.length * block.columnCount;
    for (const row of rows) block.values.push(row.map((value) => (value === "" ? null : value)));
  });
  return bytes / Math.max(1, cells);
}
