import type { WorkSheet } from "@e965/xlsx";
import type { CellValue } from "../domain/cell-value";
import type { FileReading } from "../workbook/file-reading";
import type { Grid } from "../workbook/grid";

/**
 * Reads a true old .xls (BIFF) as the sheets it holds: values as stored, formulas by their last result, errors as text.
 * The reader is large and loaded only for such a file.
 *
 * **Errors**: FileRefusal `encrypted` for a file with a password, `damaged` for one that cannot be read.
 * Source: [MS-XLS]; read by SheetJS.
 * @example
 * (await readOldXls(bytes)).ok;
 * // => true
 */
export async function readOldXls(bytes: Uint8Array): Promise<FileReading> {
  const { read, utils } = await import("@e965/xlsx");
  try {
    const book = read(bytes, {
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
    });
    const visibility = book.Workbook?.Sheets ?? [];
    const grids = book.SheetNames.flatMap((name, index): Grid[] => {
      const sheet = book.Sheets[name];
      if (sheet === undefined || sheet["!type"] !== undefined) return [];
      const area = utils.decode_range(sheet["!ref"] ?? "A1");
      return [
        {
          sheet: name,
          firstRow: area.s.r + 1,
          firstColumn: area.s.c + 1,
          values: valuesOf(sheet, area),
          isProtected: sheet["!protect"] !== undefined,
          isVisible: (visibility[index]?.Hidden ?? 0) === 0,
          merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({
            row: s.r + 1,
            column: s.c + 1,
            rowCount: e.r - s.r + 1,
            columnCount: e.c - s.c + 1,
          })),
        },
      ];
    });
    return { ok: true, grids, isDate1904: book.Workbook?.WBProps?.date1904 ?? false };
  } catch (error) {
    // The reader throws plain errors of many kinds for what a file holds; only the password is told by its words.
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    return { ok: false, reason: isLocked ? "encrypted" : "damaged" };
  }
}

interface SheetArea {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

function valuesOf(sheet: WorkSheet, { s, e }: SheetArea): CellValue[][] {
  const rows = sheet["!data"] ?? [];
  const values: CellValue[][] = [];
  for (let row = s.r; row <= e.r; row += 1) {
    const line: CellValue[] = [];
    for (let column = s.c; column <= e.c; column += 1) {
      const cell = rows[row]?.[column];
      line.push(cell === undefined ? null : contentOf(cell));
    }
    values.push(line);
  }
  return values;
}

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

function contentOf({ t, v }: { readonly t: string; readonly v?: unknown }): CellValue {
  if (t === "e") return ERRORS[Number(v)] ?? "#N/A";
  if (typeof v === "number" || typeof v === "boolean") return v;
  return typeof v === "string" && v !== "" ? v : null;
}
