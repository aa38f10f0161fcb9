import type { FieldId } from "../../domain/field-id";
import { TABLE_CATALOGUE, TABLE_KINDS } from "../catalogue/table-catalogue";
import type { Grid } from "../grid";
import { isBlankCell } from "./cell-label";
import { type HeaderCandidate, readHeaderCandidate, readHeaderColumns } from "./header-candidate";
import { createHeaderMatcher, type HeaderMatcher } from "./match-header";
import { registerWithMembers } from "./register-with-members";
import { readSheetCaption, type SheetCaption, speaksTitle, titleScore } from "./sheet-caption";

const LAST_HEADER_ROW = 25;
const MOST_LEVELS = 3;
const MOST_COLUMNS = 200;
/** Rows below the first header-like row in which a better reading of the same header may begin. */
const HEADER_REACH = 3;
const MOST_DATA_SHARE = 0.3;
const DATA = /^(?!\d{4}年?度?$)[\s¥￥]*[-\d][\d\s.,，/\-Xx年月日]*$/;

/** The best reading of a header and the best one of another kind. */
export interface FoundHeader {
  readonly best: HeaderCandidate;
  readonly runnerUp: HeaderCandidate | null;
}

function isAdmitted(candidate: HeaderCandidate, caption: SheetCaption): boolean {
  const {
    keys,
    distinctive,
    distinctiveUnderTitle = [],
    needsTitle = false,
    strangers = [],
  } = TABLE_CATALOGUE[candidate.kind];
  const hasTitle = speaksTitle(caption, candidate.kind);
  if (needsTitle && !hasTitle) return false;
  if (candidate.labels.some((label) => strangers.some((word) => label.includes(word)))) return false;
  const strengthOf = (fields: readonly FieldId[]) =>
    Math.max(0, ...fields.map((field) => candidate.strengths.get(field) ?? 0));
  const key = strengthOf(keys);
  if (key === 0 || candidate.columns.size < 2) return false;
  if (hasTitle) return strengthOf([...distinctive, ...distinctiveUnderTitle]) > 0;
  const sign = strengthOf(distinctive);
  return key >= 2 ? sign >= 2 : sign === 3;
}

function lastFilledColumn(row: Grid["values"][number]): number {
  for (let column = Math.min(row.length, MOST_COLUMNS) - 1; column >= 0; column--)
    if (!isBlankCell(row[column])) return column;
  return -1;
}

/** Numbers, dates and long digits are data: a row with several of them is no level of a header. */
function looksLikeData(row: Grid["values"][number]): boolean {
  let filled = 0;
  let data = 0;
  for (const cell of row) {
    if (isBlankCell(cell)) continue;
    filled += 1;
    if (typeof cell !== "string" || DATA.test(cell)) data += 1;
  }
  return data > filled * MOST_DATA_SHARE;
}

/** Every admitted reading of the rows from one row on as a header, of any kind and 1 to 3 levels. */
function candidatesAt(
  grid: Grid,
  row: number,
  caption: SheetCaption,
  matchHeader: HeaderMatcher,
): HeaderCandidate[] {
  const { values } = grid;
  const candidates: HeaderCandidate[] = [];
  for (let levels = 1; levels <= MOST_LEVELS && row + levels <= values.length; levels++) {
    const rows = values.slice(row, row + levels);
    if (looksLikeData(rows[levels - 1] ?? [])) break;
    const headerColumns = readHeaderColumns(rows, Math.max(...rows.map(lastFilledColumn)) + 1);
    for (const kind of TABLE_KINDS) {
      const read = readHeaderCandidate({ kind, rowIndex0: row, levels, headerColumns, matchHeader });
      if (read.score <= 0 || !isAdmitted(read, caption)) continue;
      candidates.push({ ...read, score: read.score + titleScore(caption, kind) });
    }
  }
  return candidates;
}

/**
 * The first header of a table we know at or below a row of the grid (0-based), looked for in 25 rows; null when there is
 * none. `title` is what stands above, where the grid does not hold it.
 *
 * @example
 * findHeader(grid)?.best.rowIndex0; // two title rows above the header
 * // => 2
 */
export function findHeader(grid: Grid, fromIndex0 = 0, title?: SheetCaption): FoundHeader | null {
  const { values } = grid;
  const found: HeaderCandidate[] = [];
  const matchHeader = createHeaderMatcher();
  let caption = readSheetCaption(grid.sheet, []);
  let last = Math.min(values.length, fromIndex0 + LAST_HEADER_ROW);
  for (let row = fromIndex0; row < last; row++) {
    if (lastFilledColumn(values[row] ?? []) < 1) continue;
    // Labels of a header are no words of a title: what stands above the first header-like row is the caption.
    if (found.length === 0) caption = title ?? readSheetCaption(grid.sheet, values.slice(fromIndex0, row));
    const candidates = candidatesAt(grid, row, caption, matchHeader);
    if (found.length === 0 && candidates.length > 0) last = Math.min(last, row + HEADER_REACH);
    found.push(...candidates);
  }
  // A stable order: of equal scores the earlier row and the kind that stands first in the catalogue.
  const [best, ...others] = found.sort((a, b) => b.score - a.score);
  if (best === undefined) return null;
  const register = registerWithMembers(best, others);
  if (register !== null)
    return {
      best: register,
      runnerUp: others.find(({ kind }) => kind !== register.kind && kind !== best.kind) ?? null,
    };
  return { best, runnerUp: others.find(({ kind }) => kind !== best.kind) ?? null };
}
