import type { Area } from "../../plan";

/** What of a sheet's used block is merged and hidden; rows and columns 1-based. */
export interface SheetLayout {
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** The place of a sheet's used block, 0-based as office.js counts. */
export interface LayoutRequest {
  readonly name: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** An answer takes some 20 bytes a row; beyond this many rows it would not fit into one response. */
const mostRowsAsked = 100_000;

/**
 * Reads the merged areas and hidden columns of each block in one round trip, and the hidden rows in a second one where a
 * block has shown as well as hidden rows. Of a block of more than 100,000 rows no hidden rows are read.
 * Source: office.js Range.getMergedAreasOrNullObject (ExcelApi 1.13), getColumnProperties and getRowProperties (1.9).
 *
 * @example
 * (await readSheetLayouts(context, blocks))[0]?.merges;
 * // => [{ row: 1, column: 1, rowCount: 1, columnCount: 7 }]
 */
export async function readSheetLayouts(
  context: Excel.RequestContext,
  blocks: readonly LayoutRequest[],
): Promise<readonly SheetLayout[]> {
  const pending = blocks.map((block) => {
    if (block.rowCount === 0) return null;
    const { rowIndex, columnIndex, rowCount, columnCount } = block;
    const range = context.workbook.worksheets
      .getItem(block.name)
      .getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
    range.load("rowHidden");
    const merged = range.getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return { block, range, merged, columns: range.getColumnProperties({ columnHidden: true }) };
  });
  await context.sync();
  const rows = pending.map((each) =>
    each !== null && each.range.rowHidden === null && each.block.rowCount <= mostRowsAsked
      ? each.range.getRowProperties({ rowHidden: true })
      : null,
  );
  if (rows.some((each) => each !== null)) await context.sync();
  return pending.map((each, index): SheetLayout => {
    if (each === null) return { merges: [], hiddenRows: [], hiddenColumns: [] };
    const { block, merged, columns } = each;
    return {
      merges: merged.isNullObject
        ? []
        : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
            ...{ row: rowIndex + 1, column: columnIndex + 1, rowCount, columnCount },
          })),
      hiddenRows: (rows[index]?.value ?? []).flatMap(({ rowHidden }, offset) =>
        rowHidden ? [block.rowIndex + offset + 1] : [],
      ),
      hiddenColumns: columns.value.flatMap(({ columnHidden }, offset) =>
        columnHidden ? [block.columnIndex + offset + 1] : [],
      ),
    };
  });
}
