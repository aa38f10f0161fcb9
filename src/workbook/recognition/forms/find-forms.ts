import type { CellValue } from "../../../domain/cell-value";
import type { FieldId } from "../../../domain/field-id";
import type { Grid } from "../../grid";
import { isBlankCell, toLabel } from "../cell-label";
import { isKnownHeader } from "../match-header";
import type { ColumnBand } from "../split-columns";
import { fitsField } from "./fits-field";
import { type FormPair, readFormPairs } from "./form-pairs";
import { formRow, labelledField, type MergedPlaces, mergedPlaces } from "./form-row";
import { isListRow, listBelow } from "./lists-beside";
import { findMemberRows, type MemberRows } from "./member-rows";
import { sidewaysTablesAt } from "./sideways-tables";

/** A form of one person on a sheet (rows 0-based within the grid). */
export interface FoundForm {
  readonly band: ColumnBand;
  readonly firstIndex0: number;
  readonly lastIndex0: number;
  readonly pairs: readonly FormPair[];
  readonly members: MemberRows | null;
  /** A person's column of a table whose fields stand in the rows. */
  readonly isSideways: boolean;
}

/** Near the top of a sheet a form is looked for under all its names (户主, 慰问对象), below a long list under 姓名 alone. */
const TOP_ROWS = 30;
const LEAST_LABELS = 5;
const LEAST_ANSWERS = 3;
const LEAST_ROWS = 2;
/** A form is a page or two. */
const MOST_ROWS = 90;
/** Where lists stand side by side a label may stand beside another list's cell: answers that are none tell so. */
const FITS_FOR_A_MISFIT = 4;
/** Lines of a title and of the unit above the row with the name. */
const TITLE_REACH = 6;
const LONGEST_NAME_CELL = 40;
/** Blank cells between 姓名 and the name, where a form was drawn without merging. */
const NAME_REACH = 3;
const TITLE = /(?:表|书|卡|档案|登记|申请|名册)(?:\(.*\))?$/;
const NAME = /^[\u3400-\u9fff·•\s]{2,20}$|^[A-Za-z][A-Za-z .]{2,40}$/;
/** At least one of these is asked in a form of hardship; a form of staff or of donors has none of them. */
const SIGNS: ReadonlySet<FieldId> = new Set<FieldId>([
  ...(["residentId", "hardshipClass", "hardshipCause", "householdSize", "annualIncome"] as const),
  ...(["perCapitaMonthlyIncome", "rigidSpending", "receivesMinimumLiving", "reliefAmount"] as const),
]);

interface Anchor {
  readonly index0: number;
  readonly column0: number;
  readonly label: string;
}

/**
 * The forms of one person on a sheet, from top to bottom and left to right (姓名 | 甲某 | 性别 | 女, 家庭人口 | 4 …), and the persons of
 * tables that lie on their side; none where the sheet holds lists alone. A form not filled in is none.
 *
 * @example
 * findForms(grid)[0]?.pairs.length;
 * // => 24
 */
export function findForms(grid: Grid): readonly FoundForm[] {
  const rows = nameRows(grid);
  if (rows.length === 0) return [];
  const merged = mergedPlaces(grid);
  const sideways = rows.flatMap((index0) => sidewaysForms(grid, merged, index0));
  const upright = uprightForms(withoutForms(grid, sideways), merged);
  return [...sideways, ...upright].sort((one, other) => one.firstIndex0 - other.firstIndex0);
}

/**
 * A sheet without the rows of its forms, so that what else stands on it can be read; places stay as they are.
 *
 * @example
 * withoutForms(grid, findForms(grid)).values[0];
 * // => []
 */
export function withoutForms(grid: Grid, forms: readonly FoundForm[]): Grid {
  if (forms.length === 0) return grid;
  const values = [...grid.values];
  for (const { firstIndex0, lastIndex0 } of forms) values.fill([], firstIndex0, lastIndex0 + 1);
  return { ...grid, values };
}

/** Rows that may have the label of a person's name. */
function nameRows(grid: Grid): readonly number[] {
  return grid.values.flatMap((row, index0) => {
    const isNamed = (cell: CellValue) =>
      typeof cell === "string" &&
      cell.length <= LONGEST_NAME_CELL &&
      (index0 < TOP_ROWS ? /[名户象人主]/.test(cell) : cell.includes("姓"));
    return row.some(isNamed) ? [index0] : [];
  });
}

function sidewaysForms(grid: Grid, merged: MergedPlaces, nameIndex0: number): readonly FoundForm[] {
  return sidewaysTablesAt(grid, merged, nameIndex0).flatMap((table) => {
    const firstIndex0 = startOf(grid, table.firstIndex0, 0);
    return table.persons.map((pairs): FoundForm => ({
      ...{ band: { first: table.firstColumn0, last: table.lastColumn0 }, pairs, members: null },
      ...{ firstIndex0, lastIndex0: table.lastIndex0, isSideways: true },
    }));
  });
}

function uprightForms(grid: Grid, merged: MergedPlaces): readonly FoundForm[] {
  const width = grid.values.slice(0, MOST_ROWS).reduce((most, row) => Math.max(most, row.length), 0);
  const anchors = anchorsIn(grid, merged, { first: 0, last: width - 1 }, nameRows(grid));
  const [first] = anchors;
  if (first === undefined) return [];
  const own = anchors.filter(({ label }) => label === first.label);
  const rows = [...new Set(own.map(({ index0 }) => index0))];
  const starts = rows.map((index0, at) => startOf(grid, index0, (rows[at - 1] ?? -1) + 1));
  return rows.flatMap((index0, at) => {
    const firstIndex0 = starts[at] ?? index0;
    const nextIndex0 = starts[at + 1] ?? grid.values.length;
    const lastIndex0 = (listBelow(grid, merged, index0 + 1, nextIndex0) ?? nextIndex0) - 1;
    const beside = own.filter((anchor) => anchor.index0 === index0);
    return beside.flatMap(({ column0 }, place): readonly FoundForm[] => {
      const band = {
        first: place === 0 ? 0 : column0,
        last: (beside[place + 1]?.column0 ?? width) - 1,
      };
      const members = findMemberRows(grid, merged, { first: index0 + 1, last: lastIndex0 }, band);
      const isMember = (row: number) =>
        members !== null && row >= members.headerIndex0 && row <= members.lastIndex0;
      const pairs = readFormPairs(grid, merged, { first: firstIndex0, last: lastIndex0 }, band, isMember);
      const form = { band, firstIndex0, lastIndex0, pairs, members, isSideways: false };
      const filled = grid.values.slice(firstIndex0, lastIndex0 + 1).filter((row) => !row.every(isBlankCell));
      return filled.length <= MOST_ROWS && isWorkersForm(pairs) ? [form] : [];
    });
  });
}

/** Cells that say 姓名 with a name as their answer. */
function anchorsIn(
  grid: Grid,
  places: MergedPlaces,
  band: ColumnBand,
  rows: readonly number[],
): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (const index0 of rows) {
    const cells = formRow(grid, places, index0, band);
    cells.forEach(({ column0, value }, at) => {
      if (isBlankCell(value)) return;
      const [, label, name] = /^\s*([^:：]{2,10})[:：]\s*(\S.*)$/.exec(String(value)) ?? [];
      if (label !== undefined && name !== undefined && labelledField(label, true) === "name") {
        if (NAME.test(name.split(/\s{1,}(?=\S+[:：])/)[0] ?? ""))
          anchors.push({ index0, column0, label: toLabel(label) });
        return;
      }
      if (labelledField(value, true) !== "name") return;
      const answer = cells.slice(at + 1, at + 1 + NAME_REACH).find((cell) => !isBlankCell(cell.value));
      if (answer === undefined) return;
      if (typeof answer.value !== "string" || !NAME.test(answer.value.trim())) return;
      // 姓名 beside 与本人关系 heads a column.
      if (!isKnownHeader(toLabel(answer.value))) anchors.push({ index0, column0, label: toLabel(value) });
    });
  }
  return anchors;
}

/** Where the form with the name in that row begins: at its title, or below a list, or at what stands right above. */
function startOf(grid: Grid, index0: number, fromIndex0: number): number {
  for (let row = index0 - 1; row >= Math.max(fromIndex0, index0 - TITLE_REACH); row -= 1) {
    const cells = (grid.values[row] ?? []).filter((cell) => !isBlankCell(cell));
    if (cells.length === 1 && TITLE.test(toLabel(cells[0]))) return row;
    if (isListRow(cells)) return row + 1;
  }
  return fromIndex0 === 0 && index0 <= TITLE_REACH ? 0 : index0;
}

function isWorkersForm(pairs: readonly FormPair[]): boolean {
  const known = pairs.filter(({ field }) => field !== null);
  const labels = new Set(known.map(({ field }) => field));
  const answered = new Set(known.flatMap(({ field, value }) => (isBlankCell(value) ? [] : [field])));
  const rows = new Set(known.map(({ cell }) => cell.row));
  const told = known.flatMap(({ field, value }) => (field === null ? [] : (fitsField(field, value) ?? [])));
  const misfits = told.filter((fits) => !fits).length;
  return (
    misfits < told.length &&
    misfits * FITS_FOR_A_MISFIT <= told.length &&
    labels.size >= LEAST_LABELS &&
    answered.size >= LEAST_ANSWERS &&
    rows.size >= LEAST_ROWS &&
    [...labels].some((field) => field !== null && SIGNS.has(field))
  );
}
