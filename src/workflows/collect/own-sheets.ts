import type { Grid } from "../../workbook/grid";
import type { RecognitionCorrection } from "../../workbook/recognition/recognition-correction";
import { OWN_SHEET_PREFIX } from "./merged-own-sheets";
import { type TakenFile, takeFile } from "./take-file";

/**
 * Takes sheets of the workbook itself as if each were a file a unit sent in.
 *
 * @example
 * takeOwnSheets(grids, ["甲厂"], [])[0]?.file;
 * // => "（本工作簿）甲厂"
 */
export function takeOwnSheets(
  grids: readonly Grid[],
  sheets: readonly string[],
  corrections: readonly RecognitionCorrection[],
): readonly TakenFile[] {
  return grids
    .filter(({ sheet }) => sheets.includes(sheet))
    .map((grid) =>
      takeFile({
        ...{ file: `${OWN_SHEET_PREFIX}${grid.sheet}`, savedAt: null, corrections },
        reading: { ok: true, grids: [grid], isDate1904: false },
      }),
    );
}
