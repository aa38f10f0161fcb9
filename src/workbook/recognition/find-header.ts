import { TABLE_CATALOGUE } from "../catalogue/table-catalogue";
import type { Grid } from "../grid";
import type { TableKind } from "../table-binding";
import { type HeaderCandidate, readHeaderCandidate, readHeaderColumns } from "./header-candidate";
import { hasTitleWord, readSheetCaption } from "./sheet-caption";

const LAST_HEADER_ROW = 25;
const MOST_LEVELS = 3;
const MOST_COLUMNS = 200;
const TITLE_BONUS = 1.5;

function speaksFor(candidate: HeaderCandidate, hasTitle: boolean): boolean {
  const { keys, distinctive } = TABLE_CATALOGUE[candidate.kind];
  const strengthOf = (fields: readonly (typeof keys)[number][]) =>
    Math.max(0, ...fields.map((field) => candidate.strengths.get(field) ?? 0));
  const key = strengthOf(keys);
  const sign = strengthOf(distinctive);
  if (key === 0 || candidate.columns.size < 2) return false;
  if (hasTitle) return sign > 0;
  return key >= 2 ? sign >= 2 : sign === 3;
}

/** The rows most like a header of a table we know, among the first 25 from a row of the grid on; null when none is. */
export function findHeader(grid: Grid, fromIndex0 = 0): HeaderCandidate | null {
  const { values } = grid;
  let best: HeaderCandidate | null = null;
  const last = Math.min(values.length, fromIndex0 + LAST_HEADER_ROW);
  for (let row = fromIndex0; row < last; row++) {
    const caption = readSheetCaption(grid.sheet, values.slice(fromIndex0, row));
    for (let levels = 1; levels <= MOST_LEVELS && row + levels <= values.length; levels++) {
      const rows = values.slice(row, row + levels);
      const columnCount = Math.min(MOST_COLUMNS, Math.max(...rows.map((cells) => cells.length)));
      const headerColumns = readHeaderColumns(rows, columnCount);
      for (const kind of Object.keys(TABLE_CATALOGUE) as TableKind[]) {
        const read = readHeaderCandidate({ kind, rowIndex0: row, headerColumns });
        const hasTitle = hasTitleWord(caption, kind);
        if (read.score <= 0 || !speaksFor(read, hasTitle)) continue;
        const candidate = hasTitle ? { ...read, score: read.score + TITLE_BONUS } : read;
        if (best === null || candidate.score > best.score) best = candidate;
      }
    }
  }
  return best;
}
