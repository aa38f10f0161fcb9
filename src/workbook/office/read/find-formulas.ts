import type { SourceCell } from "../../../domain/finding";
import { rowSlices } from "./row-slices";

const bytesPerFormula = 60;

/**
 * Tells which of some cells hold a formula. Asks for each column from the first to the last row asked about, in one round trip as
 * long as the answers fit.
 * Source: Range.formulas (ExcelApi 1.1): the text of a formula begins with "=", a constant stands as it is.
 * @example await findFormulas(context, [{ sheet: "登记", row: 5, column: 3 }]) // => []
 */
export async function findFormulas(
  context: Excel.RequestContext,
  cells: readonly SourceCell[],
): Promise<readonly SourceCell[]> {
  const columns = new Map<string, SourceCell[]>();
  for (const cell of cells) {
    const key = `${cell.sheet}\n${cell.column}`;
    const column = columns.get(key);
    if (column === undefined) columns.set(key, [cell]);
    else column.push(cell);
  }
  const found: SourceCell[] = [];
  for (const column of columns.values()) {
    const [{ sheet, column: number } = { sheet: "", column: 1 }] = column;
    const rows = column.map(({ row }) => row).sort((a, b) => a - b);
    const first = rows[0] ?? 1;
    const area = { row: first, column: number, rowCount: (rows.at(-1) ?? first) - first + 1, columnCount: 1 };
    const slices = rowSlices(area, bytesPerFormula).map((slice) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(slice.row - 1, slice.column - 1, slice.rowCount, 1);
      range.load("formulas");
      return { range, slice };
    });
    // One column's answers may fill a response; a workbook has a handful of such columns.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const formulaRows = new Set<number>();
    for (const { range, slice } of slices)
      range.formulas.forEach((row, index) => {
        const [text] = row as readonly unknown[];
        if (typeof text === "string" && text.startsWith("=")) formulaRows.add(slice.row + index);
      });
    found.push(...column.filter(({ row }) => formulaRows.has(row)));
  }
  return found;
}
