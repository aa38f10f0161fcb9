import type { CellValue } from "../../../domain/cell-value";
import type { FieldId } from "../../../domain/field-id";
import { FIELD_CATALOGUE } from "../../catalogue/field-catalogue";
import type { Grid } from "../../grid";
import { isBlankCell, toLabel } from "../cell-label";
import { isKnownHeader, isOtherPersonHeader } from "../match-header";
import { fitsField } from "./fits-field";
import type { FormPair } from "./form-pairs";
import { formRow, isListHeader, isOpinion, labelledField, type MergedPlaces } from "./form-row";
import { tickedChoice } from "./ticked-choice";

/** A table with its fields down the left and a person a column (indexes 0-based within the grid). */
export interface SidewaysTable {
  readonly firstIndex0: number;
  readonly lastIndex0: number;
  readonly firstColumn0: number;
  readonly lastColumn0: number;
  /** Of each person the labels with the answers. */
  readonly persons: readonly (readonly FormPair[])[];
}

interface LabelledRow {
  readonly index0: number;
  readonly label: string;
  readonly field: FieldId | null;
}

const LEAST_LABELS = 4;
const LEAST_PERSONS = 2;
/** One column of labels further right holds so many of them. */
const LEAST_RIGHT_LABELS = 2;
const FITS_FOR_A_MISFIT = 4;
const LONGEST_LABEL = 16;
/** Heads of columns that are nobody's. */
const NOBODY =
  /^(?:合计|小计|总计|共计|累计|总数|平均|人均|备注|说明|填写说明|填报说明|单位|示例|样例|例)(?:\(.*\))?$/;

/**
 * The tables of a sheet that lie on their side and have the label of the name in this row (0-based within the grid), from left to right:
 * 姓名 | 甲某 | 乙某 | 丙某, 身份证号 | … below it. Columns of sums and blank ones are no persons; labels that go on in a column further
 * right are the same persons'. None where the row is that of a form or a list.
 *
 * @example
 * sidewaysTablesAt(grid, mergedPlaces(grid), 1)[0]?.persons.length;
 * // => 4
 */
export function sidewaysTablesAt(
  grid: Grid,
  places: MergedPlaces,
  nameIndex0: number,
): readonly SidewaysTable[] {
  const width = Math.max(...grid.values.map((row) => row.length));
  const cells = formRow(grid, places, nameIndex0, { first: 0, last: width - 1 });
  const starts = cells.flatMap(({ column0, value }) =>
    labelledField(value, true) === "name" ? [column0] : [],
  );
  return starts.flatMap((column0, at) => {
    const right0 = (starts[at + 1] ?? width) - 1;
    const left0 = at === 0 ? 0 : (starts[at - 1] ?? 0) + 1;
    return readTable(grid, places, nameIndex0, { left0: at === 0 ? left0 : column0, column0, right0 }) ?? [];
  });
}

function readTable(
  grid: Grid,
  places: MergedPlaces,
  nameIndex0: number,
  { left0, column0, right0 }: { readonly left0: number; readonly column0: number; readonly right0: number },
): SidewaysTable | null {
  // The name of a person, and beside it that of the next.
  if (personColumns(grid, places, nameIndex0, [], column0, right0).length < LEAST_PERSONS) return null;
  const rows = labelledRows(grid, places, nameIndex0, { left0, column0, right0 });
  const groups = labelColumns(grid, rows, column0, right0);
  const end0 = (groups[1] ?? right0 + 1) - 1;
  const columns = personColumns(grid, places, nameIndex0, rows, column0, end0);
  if (columns.length < LEAST_PERSONS) return null;
  const persons = columns.map((column) =>
    groups.flatMap((group0) =>
      answersOf(
        grid,
        places,
        group0 === column0 ? rows : rowsAt(grid, rows, group0),
        group0,
        column - column0 + group0,
      ),
    ),
  );
  const known = new Set(persons.flatMap((pairs) => pairs.flatMap(({ field }) => field ?? [])));
  if (known.size < LEAST_LABELS) return null;
  const told = persons
    .flat()
    .flatMap(({ field, value }) => (field === null ? [] : (fitsField(field, value) ?? [])));
  const misfits = told.filter((fits) => !fits).length;
  if (told.length < LEAST_PERSONS || misfits * FITS_FOR_A_MISFIT > told.length) return null;
  return {
    ...{ firstIndex0: rows[0]?.index0 ?? nameIndex0, lastIndex0: rows.at(-1)?.index0 ?? nameIndex0 },
    ...{ firstColumn0: left0, lastColumn0: right0, persons },
  };
}

/** The columns of persons right of the labels: those that state a name or a number. */
function personColumns(
  grid: Grid,
  { covered }: MergedPlaces,
  nameIndex0: number,
  rows: readonly LabelledRow[],
  column0: number,
  last0: number,
): readonly number[] {
  const idIndex0 = rows.find(({ field }) => field === "residentId")?.index0;
  const columns: number[] = [];
  for (let column = column0 + 1; column <= last0; column += 1) {
    if (covered.has(`${nameIndex0},${column}`)) continue;
    const name = grid.values[nameIndex0]?.[column] ?? null;
    const id = idIndex0 === undefined ? null : (grid.values[idIndex0]?.[column] ?? null);
    const label = toLabel(name);
    const isPerson = isBlankCell(name)
      ? fitsField("residentId", id) === true
      : typeof name === "string" && /\p{L}{2}/u.test(label) && !NOBODY.test(label) && !isKnownHeader(label);
    if (isPerson) columns.push(column);
  }
  return columns;
}

/** The rows around the name that have a label in its column, up and down to a gap, another table or the next row of names. */
function labelledRows(
  grid: Grid,
  places: MergedPlaces,
  nameIndex0: number,
  { left0, column0, right0 }: { readonly left0: number; readonly column0: number; readonly right0: number },
): readonly LabelledRow[] {
  const at = (index0: number): LabelledRow | null => {
    const cells = formRow(grid, places, index0, { first: left0, last: right0 });
    const own = cells.filter((cell) => cell.column0 <= column0 && !isBlankCell(cell.value)).at(-1);
    if (own === undefined || typeof own.value !== "string" || isListHeader(cells)) return null;
    const label = toLabel(own.value);
    const field = labelledField(own.value, true);
    const isAnswered = cells.some((cell) => cell.column0 > column0 && !isBlankCell(cell.value));
    if (field === null && (!isAnswered || label.length > LONGEST_LABEL || isOpinion(label))) return null;
    return { index0, label, field: isOtherPersonHeader(label, "needyWorkers") ? null : field };
  };
  const rows: LabelledRow[] = [];
  for (let index0 = nameIndex0 - 1; index0 >= 0; index0 -= 1) {
    const row = at(index0);
    if (row === null || row.field === "name") break;
    rows.unshift(row);
  }
  let blanks = 0;
  for (let index0 = nameIndex0; index0 < grid.values.length && blanks < 2; index0 += 1) {
    const row = at(index0);
    if (row === null && (grid.values[index0] ?? []).every(isBlankCell)) blanks += 1;
    else if (row === null || (row.field === "name" && index0 > nameIndex0)) break;
    else if (blanks === 0 || row.field !== null) {
      blanks = 0;
      rows.push(row);
    } else break;
  }
  return rows;
}

/** The columns of labels: the first, and further right those in which other labels of the same persons stand. */
function labelColumns(
  grid: Grid,
  rows: readonly LabelledRow[],
  column0: number,
  right0: number,
): readonly number[] {
  const columns = [column0];
  for (let column = column0 + 1; column <= right0; column += 1) {
    const labels = rows.filter(
      ({ index0 }) => labelledField(grid.values[index0]?.[column] ?? null, false) !== null,
    );
    if (labels.length >= LEAST_RIGHT_LABELS) columns.push(column);
  }
  return columns;
}

function rowsAt(grid: Grid, rows: readonly LabelledRow[], column0: number): readonly LabelledRow[] {
  return rows.flatMap(({ index0 }) => {
    const value = grid.values[index0]?.[column0] ?? null;
    const label = toLabel(value);
    return label === "" ? [] : [{ index0, label, field: labelledField(value, true) }];
  });
}

function answersOf(
  grid: Grid,
  { covered }: MergedPlaces,
  rows: readonly LabelledRow[],
  labels0: number,
  column0: number,
): readonly FormPair[] {
  return rows.map(({ index0, label, field }): FormPair => {
    const own = { row: grid.firstRow + index0, column: grid.firstColumn + column0 };
    const stated = grid.values[index0]?.[column0] ?? null;
    const read = tickedChoice(stated);
    if (!covered.has(`${index0},${column0}`))
      return { label, field, cell: read === stated ? own : { ...own, value: read }, value: read };
    const value = sharedValue(grid, own, field, grid.firstColumn + labels0);
    return { label, field, cell: { ...own, value }, value };
  });
}

/** What one cell merged over several persons says of each; an amount or a number over several is none of theirs. */
function sharedValue(
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  field: FieldId | null,
  labelColumn: number,
): CellValue {
  const kind = field === null ? null : FIELD_CATALOGUE[field].kind;
  const area = (grid.merges ?? []).find(
    (each) =>
      row >= each.row &&
      row < each.row + each.rowCount &&
      column >= each.column &&
      column < each.column + each.columnCount,
  );
  if (area === undefined || area.column <= labelColumn || kind === "amount" || kind === "count") return null;
  return tickedChoice(grid.values[area.row - grid.firstRow]?.[area.column - grid.firstColumn] ?? null);
}
