import type { CellValue } from "../../../domain/cell-value";
import { areaAddress } from "../../area-address";
import { worksheetIn } from "../write/range-operation";
import { actionBytes, inBatches, measureCells, requestBudget } from "../write/request-size";
import type { KeptContents, RestoreOperation } from "./keeper";

type Cells = readonly (readonly CellValue[])[];

/** What an operation brings back, and what the cells held right after the plan was applied. */
export interface WrittenContents {
  readonly operation: RestoreOperation;
  readonly contents: KeptContents;
  readonly after: Cells;
}

/** Rows of one operation whose answer stays within half a request. */
interface Slice {
  readonly from: number;
  readonly rowCount: number;
  readonly bytes: number;
}

/**
 * Reads what the cells of an undo record hold, one round trip every 4 MB. `expected` are the rows an operation's cells may hold by now
 * beside those of before the plan: they say how large the answer is. Source: Range.formulas (ExcelApi 1.1).
 * @example await readContents(context, record.kept, () => [["张三"]]) // => [ { operation, contents, after: [["张三"]] } ]
 */
export async function readContents(
  context: Excel.RequestContext,
  operations: readonly RestoreOperation[],
  expected: (operation: RestoreOperation, contents: KeptContents) => Cells,
): Promise<WrittenContents[]> {
  const found = operations.flatMap((operation) => {
    const { contents } = operation;
    return contents === undefined ? [] : [{ operation, contents, after: [] as CellValue[][] }];
  });
  const asked = found.flatMap(({ operation, contents, after }) =>
    slicesOf(contents, expected(operation, contents)).map((slice) => {
      const area = { ...contents.area, row: contents.area.row + slice.from, rowCount: slice.rowCount };
      return { sheet: operation.sheet, area, after, bytes: slice.bytes };
    }),
  );
  for (const batch of inBatches(asked, ({ bytes }) => bytes)) {
    const answers = batch.map(({ sheet, area, after }) => {
      const range = worksheetIn(context, sheet).getRange(areaAddress(area));
      range.load("formulas");
      range.untrack();
      return { after, range };
    });
    // Bounded by bytes: one round trip every 4 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { range, after } of answers)
      for (const row of range.formulas as CellValue[][]) after.push(row);
  }
  return found;
}

function slicesOf({ before }: KeptContents, expected: Cells): Slice[] {
  const slices: Slice[] = [];
  for (const [at, row] of before.entries()) {
    const bytes = Math.max(measureCells([row]), measureCells([expected[at] ?? []]));
    const last = slices.at(-1);
    if (last === undefined || last.bytes + bytes > requestBudget / 2)
      slices.push({ from: at, rowCount: 1, bytes: 3 * actionBytes + bytes });
    else slices[slices.length - 1] = { ...last, rowCount: last.rowCount + 1, bytes: last.bytes + bytes };
  }
  return slices;
}
