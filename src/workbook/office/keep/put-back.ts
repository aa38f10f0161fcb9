import type { Operation } from "../write/operation";
import { inBatches } from "../write/request-size";
import { queueSettings, type SettingTexts } from "../settings/workbook-settings";

/** Everything needed to undo one plan; it lives in memory only, since it may hold personal data. */
export interface UndoRecord {
  readonly title: string;
  readonly createdIds: string[];
  /** Operations that bring back what was changed; they name sheets by id. */
  kept: readonly Operation[];
  /** The settings before the plan; undefined until they were read. */
  settings?: SettingTexts;
  /** The sheet that was open, where the plan opens another. */
  activeSheetId: string | null;
}

/**
 * Undoes a plan: created sheets go; contents, formats, layout and print set-up that it changed come back. A sheet the clerk
 * deleted since is passed over.
 * @example await Excel.run((context) => putBack(context, record))
 */
export async function putBack(context: Excel.RequestContext, record: UndoRecord): Promise<void> {
  const { worksheets } = context.workbook;
  const created = record.createdIds.map((id) => worksheets.getItemOrNullObject(id));
  const keptIds = [...new Set(record.kept.map(({ sheet }) => sheet))];
  const keptSheets = keptIds.map((id) => worksheets.getItemOrNullObject(id));
  const active = record.activeSheetId === null ? null : worksheets.getItemOrNullObject(record.activeSheetId);
  for (const sheet of [...created, ...keptSheets, ...(active === null ? [] : [active])]) sheet.load("id");
  await context.sync();
  // Opened first: the last visible sheet of a workbook cannot be deleted, and no other should be shown in between.
  if (active !== null && !active.isNullObject) active.activate();
  for (const sheet of created) if (!sheet.isNullObject) sheet.delete();
  if (record.settings !== undefined) queueSettings(context, record.settings);
  await context.sync();
  const present = new Set(keptIds.filter((_, index) => !keptSheets[index]?.isNullObject));
  const kept = record.kept.filter(({ sheet }) => present.has(sheet));
  for (const batch of inBatches(kept, ({ bytes }) => bytes)) {
    for (const operation of batch) operation.queue(context);
    // Bounded by bytes: one round trip every 4 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}
