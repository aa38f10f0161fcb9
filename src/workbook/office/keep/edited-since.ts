import type { SourceCell } from "../../../domain/finding";
import { restoreContents } from "./keep-contents";
import type { RestoreOperation } from "./keeper";
import type { WrittenContents } from "./read-contents";

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
