import type { CellArea, CellContent, SheetData } from "../../xlsx/workbook-data";
import { findCell, forEachCell } from "../cell/cell-store";
import type { ColumnValues } from "./column-values";
import { parseCriterion, type Criterion } from "./criterion";
import type { DirectArgument } from "./direct-call";

interface Condition {
  readonly sheet: SheetData;
  readonly area: CellArea;
  readonly meets: Criterion;
}

const wrongShape: { readonly error: string } = { error: "#VALUE!" };

/** Pairs of range and criterion from an argument list; null when the engine must read one of them. */
function readConditions(parameters: readonly DirectArgument[], from: number): Condition[] | null {
  const conditions: Condition[] = [];
  for (let at = from; at < parameters.length; at += 2) {
    const range = parameters[at];
    const given = parameters[at + 1];
    if (!range || !given || "constant" in range) return null;
    const isCell = !("constant" in given) && given.area.rowCount === 1 && given.area.columnCount === 1;
    if (!("constant" in given) && !isCell) return null;
    const content =
      "constant" in given
        ? given.constant
        : (findCell(given.sheet, given.area.row, given.area.column)?.value ?? null);
    const meets = parseCriterion(content);
    if (!meets) return null;
    conditions.push({ ...range, meets });
  }
  return conditions.length > 0 ? conditions : null;
}

const sameShape = (one: CellArea, other: CellArea): boolean =>
  one.rowCount === other.rowCount && one.columnCount === other.columnCount;

const meetsAt = ({ sheet, area, meets }: Condition, rowOffset: number, columnOffset: number): boolean =>
  meets(findCell(sheet, area.row + rowOffset, area.column + columnOffset)?.value ?? null);

/** Rows (0-based) of the one column that meet a condition; null where cells must be looked at one by one. */
function rowsMeeting(conditions: readonly Condition[], columns: ColumnValues | undefined): number[] | null {
  const [only, ...others] = conditions;
  // Blank cells are not noted, since they have no end.
  if (!columns || !only || others.length > 0 || only.area.columnCount !== 1 || only.meets(null)) return null;
  const rows: number[] = [];
  for (const [value, at] of columns.rowsByValue(only.sheet, only.area)) {
    if (!only.meets(value)) continue;
    for (const row of at) rows.push(row);
  }
  return rows.sort((a, b) => a - b);
}

function count(conditions: readonly Condition[], columns: ColumnValues | undefined): CellContent | undefined {
  const [first, ...others] = conditions;
  if (!first || others.some((one) => !sameShape(one.area, first.area))) return wrongShape;
  const rows = rowsMeeting(conditions, columns);
  if (rows !== null) return rows.length;
  // The walk follows a condition that blank cells do not meet: blank cells have no end.
  const leading = conditions.find(({ meets }) => !meets(null));
  if (!leading) {
    if (others.length > 0) return undefined;
    let total = first.area.rowCount * first.area.columnCount;
    forEachCell(first.sheet, first.area, ({ value }) => (total -= first.meets(value) ? 0 : 1));
    return total;
  }
  let total = 0;
  forEachCell(leading.sheet, leading.area, ({ value }, row, column) => {
    if (!leading.meets(value)) return;
    if (
      conditions.every(
        (one) => one === leading || meetsAt(one, row - leading.area.row, column - leading.area.column),
      )
    )
      total += 1;
  });
  return total;
}

/** The numbers that meet conditions, or the first error among them. */
export type ConditionalNumbers = { readonly numbers: readonly number[] } | { readonly error: string };

function numbersMeeting(
  range: DirectArgument | undefined,
  conditions: readonly Condition[],
  columns?: ColumnValues,
): ConditionalNumbers | undefined {
  if (!range || "constant" in range) return undefined;
  const { sheet, area } = range;
  if (conditions.some((one) => !sameShape(one.area, area))) return wrongShape;
  const numbers: number[] = [];
  let error: { readonly error: string } | undefined;
  const take = (value: CellContent): void => {
    if (typeof value === "number") numbers.push(value);
    else if (typeof value === "object" && value !== null) error ??= value;
  };
  const rows = rowsMeeting(conditions, columns);
  const from = conditions[0]?.area.row ?? area.row;
  if (rows !== null)
    for (const row of rows) take(findCell(sheet, row - from + area.row, area.column)?.value ?? null);
  else
    forEachCell(sheet, area, ({ value }, row, column) => {
      if (typeof value !== "number" && (typeof value !== "object" || value === null)) return;
      if (conditions.every((one) => meetsAt(one, row - area.row, column - area.column))) take(value);
    });
  return error ?? { numbers };
}

/** The numbers of the first range where the conditions behind it are met; undefined leaves the formula to the engine. */
export function conditionalNumbers(parameters: readonly DirectArgument[]): ConditionalNumbers | undefined {
  const conditions = readConditions(parameters, 1);
  return conditions ? numbersMeeting(parameters[0], conditions) : undefined;
}

function sum(
  range: DirectArgument | undefined,
  conditions: readonly Condition[],
  columns: ColumnValues | undefined,
): CellContent | undefined {
  const found = numbersMeeting(range, conditions, columns);
  if (!found) return undefined;
  return "error" in found ? found : found.numbers.reduce((total, number) => total + number, 0);
}

/** COUNTIF, COUNTIFS, SUMIF and SUMIFS over ranges; undefined leaves the formula to the engine. With `columns` many share a walk. */
export function conditionalTotal(
  name: string,
  parameters: readonly DirectArgument[],
  columns?: ColumnValues,
): CellContent | undefined {
  const first = parameters[0];
  if (!first || "constant" in first) return undefined;
  if (name === "COUNTIF" || name === "COUNTIFS") {
    const conditions = readConditions(parameters, 0);
    return conditions ? count(conditions, columns) : undefined;
  }
  if (name === "SUMIFS") {
    const conditions = readConditions(parameters, 1);
    return conditions ? sum(first, conditions, columns) : undefined;
  }
  const conditions = readConditions(parameters.slice(0, 2), 0);
  const summed = parameters[2] ?? first;
  if (name !== "SUMIF" || !conditions || "constant" in summed) return undefined;
  // SUMIF takes the shape of its first range, from the first cell of the third.
  const area = { ...first.area, row: summed.area.row, column: summed.area.column };
  return sum({ sheet: summed.sheet, area }, conditions, columns);
}
