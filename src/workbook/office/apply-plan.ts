import type { Progress } from "../gateway";
import type { Plan } from "../plan";
import { generatedSheetNames, loadGeneratedSheets, storeGeneratedSheets } from "./generated-sheets";
import { keepCells } from "./kept-cells";
import type { Operation } from "./operation";
import type { UndoRecord } from "./put-back";
import { actionBytes, inBatches } from "./request-size";
import { ProtectedSheet, type RunPosition } from "./run";
import { directSteps, nameSheets, type SheetCreation } from "./sheet-naming";
import { stepOperations } from "./step-operations";
import { orderSteps } from "./step-order";

/**
 * Applies a plan in a number of round trips that grows with its bytes only: look, keep, create, write (≤ 4 MB each), tidy.
 * What it changes is entered in `record` as it goes, so that a failure half-way can be put back.
 * Returns the names the created sheets got. Throws ProtectedSheet before any change, host errors at any time.
 * @example await Excel.run((context) => applyPlan(context, plan, record, { sheet: "" })) // => { 检查结果: "检查结果" }
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: Plan,
  record: UndoRecord,
  position: RunPosition,
  onProgress?: (progress: Progress) => void,
): Promise<Record<string, string>> {
  const existing = await lookAtSheets(context, record);
  const creations = nameSheets(plan.steps, [...existing.keys()], record.generated);
  const steps = orderSteps(directSteps(plan.steps, creations));
  const created = new Set(creations.map(({ name }) => name));
  const staying = new Map<string, string>();
  for (const { step, sheet } of steps) {
    const old = existing.get(sheet);
    if (created.has(sheet) || old === undefined) continue;
    if (old.isProtected && step !== "activate") throw new ProtectedSheet(sheet);
    staying.set(sheet, old.id);
  }
  record.kept = await keepCells(context, steps, staying);
  await createSheets(context, creations, existing, record, position);
  await queueAll(
    context,
    steps.flatMap((step) => stepOperations(step, step.sheet)),
    position,
    onProgress,
  );
  await tidy(context, creations, record);
  return Object.fromEntries(creations.map(({ step, name }) => [step.sheet, name]));
}

interface ExistingSheet {
  readonly id: string;
  readonly isProtected: boolean;
}

async function lookAtSheets(
  context: Excel.RequestContext,
  record: UndoRecord,
): Promise<Map<string, ExistingSheet>> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/id");
  const generated = loadGeneratedSheets(context);
  await context.sync();
  record.generated = generatedSheetNames(generated);
  for (const sheet of sheets.items) sheet.protection.load("protected");
  await context.sync();
  return new Map(
    sheets.items.map((sheet) => [sheet.name, { id: sheet.id, isProtected: sheet.protection.protected }]),
  );
}

async function createSheets(
  context: Excel.RequestContext,
  creations: readonly SheetCreation[],
  existing: ReadonlyMap<string, ExistingSheet>,
  record: UndoRecord,
  position: RunPosition,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const batch of inBatches(creations, () => 8 * actionBytes)) {
    const added: Excel.Worksheet[] = [];
    for (const { step, name, replaces, replacedName } of batch) {
      position.sheet = name;
      if (replaces !== null) {
        // The old sheet keeps standing under another name until all is written, so that it can come back.
        record.renamed.push({ id: existing.get(replaces)?.id ?? replaces, name: replaces });
        worksheets.getItem(replaces).name = replacedName;
      }
      const sheet = worksheets.add(name);
      sheet.showGridlines = step.showGridlines;
      if (step.tabColor !== undefined) sheet.tabColor = step.tabColor;
      sheet.load("id");
      added.push(sheet);
    }
    // Until the ids are known a failed batch is undone by name.
    const provisional = batch.map(({ name }) => name);
    record.createdIds.push(...provisional);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    record.createdIds.splice(-provisional.length, provisional.length, ...added.map((sheet) => sheet.id));
  }
}

async function queueAll(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  position: RunPosition,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  let done = 0;
  for (const batch of inBatches(operations, (operation) => operation.bytes)) {
    for (const operation of batch) operation.queue(context);
    position.sheet = batch[0]?.sheet ?? position.sheet;
    // Bounded by bytes: one round trip every 4 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    done += batch.length;
    onProgress?.({ done, total: operations.length });
  }
}

/** Removes the sheets that were replaced and remembers the new ones as ours. */
async function tidy(
  context: Excel.RequestContext,
  creations: readonly SheetCreation[],
  record: UndoRecord,
): Promise<void> {
  if (creations.length === 0) return;
  for (const { replaces, replacedName } of creations) {
    if (replaces !== null) context.workbook.worksheets.getItem(replacedName).delete();
  }
  // A numbered sheet is the clerk's from then on: she may write into it, so it is never replaced.
  const ours = creations.filter(({ step }) => step.whenTaken === "replaceGenerated").map(({ name }) => name);
  storeGeneratedSheets(context, [...record.generated, ...ours]);
  await context.sync();
  // What was replaced is gone for good: it can be generated again, and must not claim its name.
  const replaced = new Set(record.renamed.map(({ name }) => name));
  record.generated = record.generated.filter((name) => !replaced.has(name));
  record.renamed.length = 0;
}
