import type { OutgoingText } from "../domain/posting/leak";
import type { OutgoingWorkbook } from "../workbook/outgoing";
import { readXlsx } from "../xlsx";
import { gridOfSheetData } from "./grid-of-sheet-data";

/**
 * Everything a file we wrote ourselves would carry out: cells, formulas, sheet names, headers and footers, names, properties. A file
 * of others may hold more (comments, pictures, charts); those are named unread.
 * @example outgoingOfFile(writePlan(plan)).unread // => []
 */
export function outgoingOfFile(bytes: Uint8Array): OutgoingWorkbook {
  const workbook = readXlsx(bytes);
  const of = (part: OutgoingText["part"], sheet: string | null, text: string): OutgoingText => ({
    ...{ part, sheet, address: null, isHidden: false, text },
  });
  const texts = workbook.sheets.flatMap((sheet): OutgoingText[] => [
    of("sheetName", sheet.name, sheet.name),
    ...[sheet.page.oddHeader, sheet.page.oddFooter].flatMap((text) =>
      text === undefined ? [] : [of("headerFooter", sheet.name, text)],
    ),
    ...sheet.rows.flatMap((row) =>
      (row?.cells ?? []).flatMap((cell) =>
        cell?.formula === undefined ? [] : [of("formula", sheet.name, cell.formula)],
      ),
    ),
  ]);
  return {
    grids: workbook.sheets.map(gridOfSheetData),
    texts: [
      ...texts,
      ...workbook.names.map(({ name, formula, comment = "" }) =>
        of("name", null, `${name}\n${formula}\n${comment}`),
      ),
      of("property", null, JSON.stringify(workbook.document)),
    ],
    unread: workbook.sheets.some(({ otherElements }) => otherElements.length > 0) ? ["package"] : [],
  };
}
