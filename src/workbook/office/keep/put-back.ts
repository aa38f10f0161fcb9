import type { PutBackDone } from "../../gateway";
import { inBatches } from "../write/request-size";
import { queueSettings, type SettingTexts } from "../settings/workbook-settings";
import { sinceWritten, type SinceWritten } from "./edited-since";
import type { RestoreOperation } from "./keeper";
import { readContents, type WrittenContents } from "./read-contents";

/** Everything needed to undo one plan; it lives in memory only, since it may hold personal data. */
export interface UndoRecord {
  readonly title: string;
  readonly createdIds: string[];
  /** Operations that bring back what was changed; they name sheets by id. */
  kept: readonly RestoreOperation[];
  /** What the changed cells held once the plan was applied; undefined for a plan that failed. */
  written?: readonly WrittenContents[];
  /** The settings before the plan; undefined until they were read. */
  settings?: SettingTexts;
  /** The sheet that was open, where the plan opens another. */
  activeSheetId: string | null;
}

/**
 * Undoes a plan: created sheets go; contents, formats, layout and print set-up that it changed come back. A sheet the clerk
 * deleted since is passed over; a cell whose content was changed by hand since keeps it and is named.
 * @example await Excel.run((context) => putBack(context, record)) // => { title: "writeFixes", putBack: 39, leftEdited: [ … ] }
 */
export async function putBack(context: Excel.RequestContext, record: UndoRecord): Promise<PutBackDone> {
  const { worksheets } = context.workbook;
  const created = record.createdIds.map((id) => worksheets.getItemOrNullObject(id));
  const keptIds = [...new Set(record.kept.map(({ sheet }) => sheet))];
  const keptSheets = keptIds.map((id) => worksheets.getItemOrNullObject(id));
  const active = record.activeSheetId === null ? null : worksheets.getItemOrNullObject(record.activeSheetId);
  for (const sheet of [...created, ...keptSheets, ...(active === null ? [] : [active])])
    sheet.load("id,name");
  await context.sync();
  const present = new Map<string, string>();
  keptSheets.forEach((sheet, index) => {
    const id = keptIds[index];
    if (id !== undefined && !sheet.isNullObject) present.set(id, sheet.name);
  });
  // Asked before anything goes: a formula that points at a created sheet changes when that is deleted.
  const since = await changedSince(context, record, present);
  // Opened first: the last visible sheet of a workbook cannot be deleted, and no other should be shown in between.
  if (active !== null && !active.isNullObject) active.activate();
  for (const sheet of created) if (!sheet.isNullObject) sheet.delete();
  if (record.settings !== undefined) queueSettings(context, record.settings);
  await context.sync();
  const kept = record.kept
    .filter(({ sheet }) => present.has(sheet))
    .map((operation) => since.instead.get(operation) ?? operation);
  for (const batch of inBatches(kept, ({ bytes }) => bytes)) {
    for (const operation of batch) operation.queue(context);
    // Bounded by bytes: one round trip every 4 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return { title: record.title, putBack: since.untouched, leftEdited: since.edited };
}

async function changedSince(
  context: Excel.RequestContext,
  record: UndoRecord,
  present: ReadonlyMap<string, string>,
): Promise<SinceWritten> {
  const written = (record.written ?? []).filter(({ operation }) => present.has(operation.sheet));
  const left = new Map(written.map(({ operation, after }) => [operation, after]));
  const now = await readContents(context, [...left.keys()], (operation) => left.get(operation) ?? []);
  return sinceWritten(written, now, (id) => present.get(id) ?? id);
}
