import type { CellValue } from "../../../domain/cell-value";
import type { SourceCell } from "../../../domain/finding";
import { areaAddress } from "../../area-address";
import { worksheetIn } from "../write/range-operation";
import { inBatches } from "../write/request-size";
import { restoreContents } from "./keep-contents";
import type { KeptContents, RestoreOperation } from "./keeper";

/** What an operation brings back, and what the cells held right after the plan was applied. */
export interface WrittenContents {
  readonly operation: RestoreOperation;
  readonly contents: KeptContents;
  readonly after: readonly (readonly CellValue[])[];
}

/** What the cells of a plan hold by now. */
export interface SinceWritten {
  /** What to queue instead of an operation whose cells were partly changed by hand. */
  readonly instead: ReadonlyMap<RestoreOperation, RestoreOperation>;
  /** Cells changed by hand since, in the order of the plan. */
  readonly edited: readonly SourceCell[];
  /** How many cells the plan changed and nobody since. */
  readonly untouched: number;
}

/**
 * Reads what the cells of an undo record hold, one round trip every 4 MB. Source: Range.formulas (ExcelApi 1.1).
 * @example await readContents(context, record.kept) // => [ { operation, contents, after: [["张三"]] } ]
 */
export async function readContents(
  context: Excel.RequestContext,
  operations: readonly RestoreOperation[],
): Promise<WrittenContents[]> {
  const found: WrittenContents[] = [];
  const asked = operations.flatMap((operation) =>
    operation.contents === undefined ? [] : [{ operation, contents: operation.contents }],
  );
  for (const batch of inBatches(asked, ({ operation }) => operation.bytes)) {
    const answers = batch.map(({ operation, contents }) => {
      const range = worksheetIn(context, operation.sheet).getRange(areaAddress(contents.area));
      range.load("formulas");
      range.untrack();
      return { operation, contents, range };
    });
    // Bounded by bytes: one round trip every 4 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { range, ...each } of answers) found.push({ ...each, after: range.formulas as CellValue[][] });
  }
  return found;
}

/**
 * Compares what stands in the cells with what the plan left there: a cell that holds neither that nor what it held before the plan was
 * changed by hand, and stays as it is. `nameOf` gives the name of a sheet by its id.
 * @example sinceWritten([], [], (id) => id) // => { instead: Map {}, edited: [], untouched: 0 }
 */
export function sinceWritten(
  written: readonly WrittenContents[],
  now: readonly WrittenContents[],
  nameOf: (sheetId: string) => string,
): SinceWritten {
  const instead = new Map<RestoreOperation, RestoreOperation>();
  const edited = new Map<string, SourceCell>();
  const untouched = new Set<string>();
  const standing = new Map(now.map(({ operation, after }) => [operation, after]));
  for (const { operation, contents, after } of written) {
    const current = standing.get(operation);
    if (current === undefined) continue;
    const { area, before } = contents;
    let isEdited = false;
    const restored = contents.restored.map((row, at) =>
      row.map((value, beside) => {
        const [was, left, is] = [before[at]?.[beside], after[at]?.[beside], current[at]?.[beside]];
        const cell = { sheet: nameOf(operation.sheet), row: area.row + at, column: area.column + beside };
        const place = `${operation.sheet}/${cell.row}/${cell.column}`;
        if (is === left || is === was) {
          if (was !== left) untouched.add(place);
          return value;
        }
        isEdited = true;
        edited.set(place, cell);
        // Source: Range.formulas takes null as "leave this cell".
        return null;
      }),
    );
    if (isEdited) instead.set(operation, restoreContents(operation.sheet, { ...contents, restored }));
  }
  return {
    instead,
    edited: [...edited.values()],
    untouched: [...untouched].filter((place) => !edited.has(place)).length,
  };
}
