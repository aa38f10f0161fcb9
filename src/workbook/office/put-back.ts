import type { KeptCells } from "./kept-cells";
import { storeGeneratedSheets } from "./generated-sheets";
import { actionBytes, inBatches, measureBytes } from "./request-size";

/** Everything needed to undo one plan; it lives in memory only, since it may hold personal data. */
export interface UndoRecord {
  readonly title: string;
  readonly createdIds: string[];
  /** Sheets renamed to make room, with the name they had. */
  readonly renamed: { readonly id: string; readonly name: string }[];
  kept: readonly KeptCells[];
  generated: readonly string[];
}

/**
 * Undoes a plan: created sheets go, renamed ones get their names back, kept contents and colours are written back.
 * @example await Excel.run((context) => putBack(context, record))
 */
export async function putBack(context: Excel.RequestContext, record: UndoRecord): Promise<void> {
  const { worksheets } = context.workbook;
  const created = record.createdIds.map((id) => worksheets.getItemOrNullObject(id));
  const renamed = record.renamed.map(({ id, name }) => ({ sheet: worksheets.getItemOrNullObject(id), name }));
  const keptIds = [...new Set(record.kept.map((cells) => cells.sheetId))];
  const keptSheets = keptIds.map((id) => worksheets.getItemOrNullObject(id));
  for (const sheet of [...created, ...renamed.map((each) => each.sheet), ...keptSheets]) sheet.load("id");
  await context.sync();
  for (const sheet of created) if (!sheet.isNullObject) sheet.delete();
  for (const { sheet, name } of renamed) if (!sheet.isNullObject) sheet.name = name;
  storeGeneratedSheets(context, record.generated);
  await context.sync();
  const present = new Set(keptIds.filter((_, index) => !keptSheets[index]?.isNullObject));
  const cells = record.kept.filter((each) => present.has(each.sheetId));
  for (const batch of inBatches(cells, bytesOf)) {
    for (const each of batch) queueKept(context, each);
    // Bounded by bytes: one round trip every 4 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

function bytesOf({ formulas, numberFormats, address }: KeptCells): number {
  return 6 * actionBytes + address.length + measureBytes([formulas ?? null, numberFormats ?? null]);
}

function queueKept(context: Excel.RequestContext, cells: KeptCells): void {
  const worksheet = context.workbook.worksheets.getItem(cells.sheetId);
  if (cells.formulas !== undefined || cells.numberFormats !== undefined) {
    const range = worksheet.getRange(cells.address);
    if (cells.numberFormats !== undefined) range.numberFormat = cells.numberFormats;
    if (cells.formulas !== undefined) range.formulas = cells.formulas;
  }
  if (cells.fontColor === undefined) return;
  const { format } = worksheet.getRanges(cells.address);
  if (cells.fill === null || cells.fill === undefined) format.fill.clear();
  else format.fill.color = cells.fill;
  format.font.color = cells.fontColor;
}
