import type { FieldId } from "../../../domain/field-id";
import type { CellValue } from "../../../domain/cell-value";
import { FIELD_CATALOGUE } from "../../catalogue/field-catalogue";
import type { Grid } from "../../grid";
import { isBlankCell, toLabel } from "../cell-label";
import { isKnownHeader } from "../match-header";
import type { ColumnBand } from "../split-columns";
import { type FormPair, readFormPairs } from "./form-pairs";
import { formRow, labelledField, type MergedPlaces, mergedPlaces } from "./form-row";
import { findMemberRows, type MemberRows } from "./member-rows";

/** A form of one person on a sheet (rows 0-based within the grid). */
export interface FoundForm {
  readonly band: ColumnBand;
  readonly firstIndex0: number;
  readonly lastIndex0: number;
  readonly pairs: readonly FormPair[];
  readonly members: MemberRows | null;
}

/** The first form of a sheet begins near the top. */
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
 * The forms of one person on a sheet, from top to bottom and left to right (姓名 | 甲某 | 性别 | 女, 家庭人口 | 4 …); none where the sheet
 * holds lists alone. A form not filled in is none.
 *
 * @example
 * findForms(grid)[0]?.pairs.length;
 * // => 24
 */
export function findForms(grid: Grid): readonly FoundForm[] {
  const width = Math.max(0, ...grid.values.slice(0, TOP_ROWS).map((row) => row.length));
  const whole = { first: 0, last: width - 1 };
  const lastTop = grid.firstRow + TOP_ROWS;
  const top = mergedPlaces({ ...grid, merges: (grid.merges ?? []).filter(({ row }) => row < lastTop) });
  if (anchorsIn(grid, top, whole, { first: 0, last: TOP_ROWS - 1 }).length === 0) return [];
  const merged = mergedPlaces(grid);
  const anchors = anchorsIn(grid, merged, whole, { first: 0, last: grid.values.length - 1 });
  const [first] = anchors;
  if (first === undefined) return [];
  const own = anchors.filter(({ label }) => label === first.label);
  const rows = [...new Set(own.map(({ index0 }) => index0))];
  const starts = rows.map((index0, at) => startOf(grid, index0, (rows[at - 1] ?? -1) + 1));
  return rows.flatMap((index0, at) => {
    const firstIndex0 = starts[at] ?? index0;
    const lastIndex0 = (starts[at + 1] ?? grid.values.length) - 1;
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
      const form = { band, firstIndex0, lastIndex0, pairs, members };
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
  rows: { readonly first: number; readonly last: number },
): readonly Anchor[] {
  const anchors: Anchor[] = [];
  const last = Math.min(rows.last, grid.values.length - 1);
  for (let index0 = rows.first; index0 <= last; index0 += 1) {
    const row = grid.values[index0] ?? [];
    if (!row.some((cell) => typeof cell === "string" && cell.length <= 40 && /[名户象人主]/.test(cell)))
      continue;
    const cells = formRow(grid, places, index0, band);
    cells.forEach(({ column0, value }, at) => {
      if (isBlankCell(value)) return;
      const [, label, name] = /^\s*([^:：]{2,10})[:：]\s*(\S.*)$/.exec(String(value)) ?? [];
      if (label !== undefined && name !== undefined && labelledField(label, true) === "name") {
        if (NAME.test(name.split(/\s{1,}(?=\S+[:：])/)[0] ?? ""))
          anchors.push({ index0, column0, label: toLabel(label) });
        return;
      }
      const answer = cells[at + 1];
      if (answer === undefined || labelledField(value, true) !== "name") return;
      if (typeof answer.value !== "string" || !NAME.test(answer.value.trim())) return;
      // 姓名 beside 与本人关系 heads a column.
      if (!isKnownHeader(toLabel(answer.value))) anchors.push({ index0, column0, label: toLabel(value) });
    });
  }
  return anchors;
}

/** Where the form with the name in that row begins: at its title, or at what stands right above. */
function startOf(grid: Grid, index0: number, fromIndex0: number): number {
  for (let row = index0 - 1; row >= Math.max(fromIndex0, index0 - TITLE_REACH); row -= 1) {
    const cells = (grid.values[row] ?? []).filter((cell) => !isBlankCell(cell));
    if (cells.length === 1 && TITLE.test(toLabel(cells[0]))) return row;
  }
  return fromIndex0 === 0 ? 0 : index0;
}

/** Whether an answer is of the kind its label asks for; null where it is blank or may be any text. */
function fitsField(field: FieldId, value: CellValue): boolean | null {
  if (isBlankCell(value)) return null;
  if (field === "sex") return /^[男女]/.test(toLabel(value));
  const { kind } = FIELD_CATALOGUE[field];
  if (kind === "text" || kind === "choice" || kind === "personName") return null;
  const digits = String(value).replace(/\D/g, "").length;
  return kind === "residentId" || kind === "bankAccount"
    ? digits >= 12
    : digits > 0 || /^[无\/-]/.test(String(value));
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
