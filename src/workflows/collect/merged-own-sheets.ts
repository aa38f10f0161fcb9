import { COLLECTION_SHEETS } from "../../workbook/catalogue/generated-sheet";
import type { Grid } from "../../workbook/grid";
import { FILE_LIST_HEADS, STATE_LABELS } from "./file-list-heads";
import { readLabelledTable } from "./labelled-table";

/** Before the name of a sheet of the workbook itself, where other sources have the name of a file. */
export const OWN_SHEET_PREFIX = "（本工作簿）";

/**
 * The sheets whose rows stand in the merged tables already: read again there, every person on them would count twice.
 *
 * @example
 * mergedOwnSheets([]);
 * // => new Set()
 */
export function mergedOwnSheets(grids: readonly Grid[]): ReadonlySet<string> {
  const list = grids.find(({ sheet }) => sheet === COLLECTION_SHEETS.files);
  const rows = list === undefined ? [] : (readLabelledTable(list, FILE_LIST_HEADS.fingerprint)?.rows ?? []);
  return new Set(
    rows.flatMap(({ others }) => {
      const file = String(others[FILE_LIST_HEADS.file] ?? "");
      const isMerged = String(others[FILE_LIST_HEADS.state] ?? "") === STATE_LABELS.merged;
      return isMerged && file.startsWith(OWN_SHEET_PREFIX) ? [file.slice(OWN_SHEET_PREFIX.length)] : [];
    }),
  );
}
