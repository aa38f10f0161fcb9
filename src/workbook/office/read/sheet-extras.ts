import type { SheetLook } from "../../sheet-look";

/**
 * Counts what stands on a sheet beside its cells; the answer is there after the next sync. Notes are told of from ExcelApi 1.18 on.
 * Source: Worksheet.comments (ExcelApi 1.10), notes (1.18), shapes (1.9), charts (1.1), protection (1.2).
 * @example const read = askExtras(worksheet, Office.context.requirements); await context.sync(); read() // => { comments: 2 }
 */
export function askExtras(
  worksheet: Excel.Worksheet,
  requirements?: Office.RequirementSetSupport,
): () => SheetLook["extras"] {
  const { charts, comments, protection, shapes } = worksheet;
  comments.load("items/id");
  shapes.load("items/id");
  charts.load("items/id");
  protection.load("protected");
  const notes = requirements?.isSetSupported("ExcelApi", "1.18") === true ? worksheet.notes : null;
  notes?.load("items/content");
  return () => {
    const counts = {
      ...{ comments: comments.items.length, notes: notes?.items.length ?? 0 },
      ...{
        shapes: shapes.items.length,
        charts: charts.items.length,
        protection: Number(protection.protected),
      },
    };
    return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
  };
}
