import type { CellValue } from "../../domain/cell-value";
import type { SourceCell } from "../../domain/finding";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import { isParameterSheet } from "../catalogue/generated-sheet";
import { PARAMETER_LABELS } from "../catalogue/parameter-labels";
import type { Grid } from "../grid";
import { isBlankCell, toLabel, withoutParentheses } from "./cell-label";
import { nearestLabel } from "./nearest-label";

/** One parameter as it stands on the sheet 参数: the cell of its value, and the value; null while it is not filled in. */
export interface ParameterRow {
  readonly cell: SourceCell;
  readonly parameter: ParameterId;
  readonly value: CellValue;
  /** The document the value comes from, as typed beside it; empty where none is. */
  readonly source: string;
}

const LABEL_COLUMN = 1;
const VALUE_COLUMN = 2;
const SOURCE_COLUMN = 3;

function toComparable(value: CellValue | undefined): string {
  return withoutParentheses(toLabel(value));
}

const PARAMETER_BY_LABEL: ReadonlyMap<string, ParameterId> = new Map(
  (Object.entries(PARAMETER_LABELS) as [ParameterId, string][]).map(([id, label]) => [
    toComparable(label),
    id,
  ]),
);

/** A line of the sheet 参数 that is not used: under a name no parameter has, or of one that stands above with another value. */
export interface UnusedParameterRow {
  readonly cell: SourceCell;
  readonly label: string;
  /** The parameter it may mean, or is; null where none comes near. */
  readonly parameter: ParameterId | null;
  /** The line that counts instead; null where the name is unknown. */
  readonly firstRow: number | null;
}

const VALUE_HEADS: ReadonlySet<string> = new Set(["值", "数值", "参数值", "取值", "内容", "设定值"]);

/**
 * The lines of the parameter sheet that say something and are not used, in their order; headings are no such lines.
 * @example readUnusedParameterRows([]) // => []
 */
export function readUnusedParameterRows(grids: readonly Grid[]): readonly UnusedParameterRow[] {
  const first = new Map(readParameterRows(grids).map((row) => [row.parameter, row]));
  return grids
    .filter(({ sheet }) => isParameterSheet(sheet))
    .flatMap((grid) =>
      grid.values.flatMap((row, index0): UnusedParameterRow[] => {
        const written = row[LABEL_COLUMN - grid.firstColumn];
        const label = toComparable(written);
        const value = row[VALUE_COLUMN - grid.firstColumn] ?? null;
        if (label === "" || isBlankCell(value) || VALUE_HEADS.has(toComparable(value))) return [];
        const cell = { sheet: grid.sheet, row: grid.firstRow + index0, column: LABEL_COLUMN };
        const known = PARAMETER_BY_LABEL.get(label);
        if (known === undefined) {
          const near = nearestLabel(label, [...PARAMETER_BY_LABEL.keys()]);
          const parameter = near === null ? null : (PARAMETER_BY_LABEL.get(near) ?? null);
          return [{ cell, label: String(written).trim(), parameter, firstRow: null }];
        }
        const used = first.get(known);
        const isUsed = used?.cell.sheet === cell.sheet && used.cell.row === cell.row;
        if (used === undefined || isUsed || used.value === value) return [];
        return [{ cell, label: String(written).trim(), parameter: known, firstRow: used.cell.row }];
      }),
    );
}

/**
 * Reads the parameter sheet (参数 or 年度参数): labels in column A, values in column B, documents in column C. Of a label that stands twice the first row counts.
 *
 * @example
 * readParameterRows([]);
 * // => []
 */
export function readParameterRows(grids: readonly Grid[]): readonly ParameterRow[] {
  const rows = new Map<ParameterId, ParameterRow>();
  for (const grid of grids) {
    if (!isParameterSheet(grid.sheet)) continue;
    grid.values.forEach((row, index0) => {
      const parameter = PARAMETER_BY_LABEL.get(toComparable(row[LABEL_COLUMN - grid.firstColumn]));
      if (parameter === undefined || rows.has(parameter)) return;
      const value = row[VALUE_COLUMN - grid.firstColumn] ?? null;
      const cell = { sheet: grid.sheet, row: grid.firstRow + index0, column: VALUE_COLUMN };
      const source = String(row[SOURCE_COLUMN - grid.firstColumn] ?? "").trim();
      rows.set(parameter, { cell, parameter, value: isBlankCell(value) ? null : value, source });
    });
  }
  return [...rows.values()];
}
