import type { OutgoingText } from "../domain/posting/leak";
import type { OutgoingWorkbook } from "../workbook/outgoing";
import { readXlsx, XlsxError } from "../xlsx";
import { gridOfSheetData } from "./grid-of-sheet-data";
import { packageTexts } from "./package-texts";

/**
 * Everything a file would carry out, whoever wrote it: cells, formulas, sheet names, names, properties, and every other part of the
 * package. What no program can read, such as pictures, is named unread.
 * **Errors**: XlsxError for bytes that are no .xlsx.
 * @example outgoingOfFile(writePlan(plan)).unread // => []
 */
export function outgoingOfFile(bytes: Uint8Array): OutgoingWorkbook {
  const workbook = readXlsx(bytes);
  const of = (part: OutgoingText["part"], sheet: string | null, text: string): OutgoingText => ({
    ...{ part, sheet, address: null, isHidden: false, text },
  });
  const texts = workbook.sheets.flatMap((sheet): OutgoingText[] => [
    of("sheetName", sheet.name, sheet.name),
    ...sheet.rows.flatMap((row) =>
      (row?.cells ?? []).flatMap((cell) =>
        cell?.formula === undefined ? [] : [of("formula", sheet.name, cell.formula)],
      ),
    ),
  ]);
  const grids = workbook.sheets.map(gridOfSheetData);
  const cellTexts = new Set(
    grids.flatMap(({ values }) => values.flatMap((row) => row.filter((value) => typeof value === "string"))),
  );
  const hidden = grids.filter(({ isVisible }) => !isVisible).map(({ sheet }) => sheet);
  const beside = packageTexts(bytes, cellTexts, hidden);
  return {
    grids,
    texts: [
      ...texts,
      ...beside.texts,
      ...workbook.names.map(({ name, formula, comment = "" }) =>
        of("name", null, `${name}\n${formula}\n${comment}`),
      ),
    ],
    unread: beside.unread,
  };
}

/**
 * Everything a file would carry out; null for one that is no .xlsx or .xlsm, or that is damaged or locked.
 * @example readOutgoingFile(new Uint8Array()) // => null
 */
export function readOutgoingFile(bytes: Uint8Array): OutgoingWorkbook | null {
  try {
    return outgoingOfFile(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
}
