import type { Progress } from "../../gateway";
import type { Plan, PlanStep } from "../../plan";
import { blankSheet } from "../read/blank-sheet";
import { type GeneratedSheet, generatedSheetsKey, generatedSheetsText } from "../settings/generated-sheets";
import { readKept } from "../keep/keeper";
import { lookAtSheets, type SheetsBefore } from "../read/look-at-sheets";
import {
  clearedSheets,
  markRemover,
  marksKey,
  marksText,
  type RememberedMark,
} from "../settings/marks-memory";
import { goOn } from "../../stopped";
import type { Operation } from "./operation";
import { sheetKeepers, stepKeepers } from "../keep/plan-keepers";
import type { UndoRecord } from "../keep/put-back";
import { actionBytes, inBatches } from "./request-size";
import { ProtectedSheet, type RunPosition } from "../run";
import { directSteps, nameSheets, type SheetCreation } from "./sheet-naming";
import { stepOperations } from "./step-operations";
import { orderSteps } from "./step-order";
import { memorySettings } from "../settings/workbook-memory";
import { queueSettings } from "../settings/workbook-settings";

/** How an application tells how far it is, and learns that it is to stop. */
interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

type DirectStep = ReturnType<typeof directSteps>[number];

/**
 * Applies a plan in a number of round trips that grows with its bytes only: look, keep, create, write (≤ 4 MB each), remember.
 * What it changes is entered in `record` before it is changed, so that a failure at any point can be put back.
 * Returns the names the created sheets got. Throws ProtectedSheet before any change, host errors at any time.
 * @example await Excel.run((context) => applyPlan(context, plan, record, { sheet: "" })) // => { 检查结果: "检查结果" }
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: Plan,
  record: UndoRecord,
  position: RunPosition,
  watch: Watch = {},
): Promise<Record<string, string>> {
  const before = await lookAtSheets(context);
  const owned = before.generated.map(({ name }) => name);
  const creations = nameSheets(plan.steps, [...before.sheets.keys()], owned);
  const marked = new Set(before.marks.map(({ sheet }) => sheet));
  const steps = orderSteps(directSteps(plan.steps, creations)).filter(
    ({ step, sheet }) => step !== "clearMarks" || marked.has(sheet),
  );
  refuseProtected(steps, creations, before);
  goOn(watch.signal);
  record.settings = before.settings;
  record.activeSheetId = steps.some(({ step }) => step === "activate") ? before.activeSheetId : null;
  await clearMarks(context, steps, before, record, position);
  const { kept, marks } = await keepWhatChanges(context, steps, creations, before);
  // What the plan changes comes back first, then the marks that were cleared for it.
  record.kept = [...kept, ...record.kept];
  await createSheets(context, creations, record, position);
  const operations = [
    ...creations.flatMap(prepareReplaced),
    ...steps.flatMap((step) => stepOperations(step, step.sheet)),
  ];
  await queueAll(context, operations, position, watch);
  const cleared = clearedSheets(steps);
  const standing = before.marks.filter(({ sheet }) => !cleared.has(sheet));
  queueSettings(context, {
    [generatedSheetsKey]: generatedSheetsText([...before.generated, ...newSheets(creations, plan.steps)]),
    [marksKey]: marksText([...standing, ...marks]),
    ...memorySettings(plan.memory ?? {}),
  });
  await context.sync();
  return Object.fromEntries(creations.map(({ step, name }) => [step.sheet, name]));
}

function refuseProtected(
  steps: readonly DirectStep[],
  creations: readonly SheetCreation[],
  { sheets }: SheetsBefore,
): void {
  const written = [
    ...steps.filter(({ step }) => step !== "activate").map(({ sheet }) => sheet),
    ...creations.filter(({ replaces }) => replaces).map(({ name }) => name),
    // A copy is protected as its original is, and loses no row then.
    ...creations.flatMap(({ step }) => step.copyOf?.sheet ?? []),
  ];
  const locked = written.find((sheet) => sheets.get(sheet)?.isProtected === true);
  if (locked !== undefined) throw new ProtectedSheet(locked);
}

async function keepWhatChanges(
  context: Excel.RequestContext,
  steps: readonly DirectStep[],
  creations: readonly SheetCreation[],
  { sheets }: SheetsBefore,
): Promise<{ readonly kept: readonly Operation[]; readonly marks: readonly RememberedMark[] }> {
  const marks: RememberedMark[] = [];
  const created = new Set(creations.map(({ name }) => name));
  const replaced = creations.flatMap(({ name, replaces }) => {
    const old = replaces ? sheets.get(name) : undefined;
    return old === undefined ? [] : sheetKeepers(old.id, old.used);
  });
  const changed = steps.flatMap((step) => {
    const old = created.has(step.sheet) ? undefined : sheets.get(step.sheet);
    return old === undefined ? [] : stepKeepers(step, old.id, (mark) => marks.push(mark));
  });
  return { kept: await readKept(context, [...replaced, ...changed]), marks };
}

/** Gives the cells that earlier plans marked on these sheets their own colours back. */
async function clearMarks(
  context: Excel.RequestContext,
  steps: readonly DirectStep[],
  { sheets, marks }: SheetsBefore,
  record: UndoRecord,
  position: RunPosition,
): Promise<void> {
  const cleared = clearedSheets(steps);
  const undo: Operation[] = [];
  const removers = marks.flatMap((mark) => {
    const id = cleared.has(mark.sheet) ? sheets.get(mark.sheet)?.id : undefined;
    return id === undefined ? [] : [markRemover(id, mark, undo)];
  });
  const operations = await readKept(context, removers);
  record.kept = undo;
  await queueAll(context, operations, position);
}

async function createSheets(
  context: Excel.RequestContext,
  creations: readonly SheetCreation[],
  record: UndoRecord,
  position: RunPosition,
): Promise<void> {
  const { worksheets } = context.workbook;
  const fresh = creations.filter(({ replaces }) => !replaces);
  const sizeOf = ({ step }: SheetCreation) => (8 + 3 * (step.copyOf?.deleteRows.length ?? 0)) * actionBytes;
  for (const batch of inBatches(fresh, sizeOf)) {
    const added = batch.map(({ step, name }) => {
      position.sheet = name;
      const sheet =
        step.copyOf === undefined ? worksheets.add(name) : copySheet(worksheets, step.copyOf, name);
      if (step.copyOf === undefined) sheet.showGridlines = step.showGridlines;
      if (step.tabColor !== undefined) sheet.tabColor = step.tabColor;
      sheet.load("id");
      return sheet;
    });
    // Until the ids are known a failed batch is undone by name.
    const provisional = batch.map(({ name }) => name);
    record.createdIds.push(...provisional);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    record.createdIds.splice(-provisional.length, provisional.length, ...added.map((sheet) => sheet.id));
  }
}

/** Source: Worksheet.copy (ExcelApi 1.10). Formulas, formats and print set-up of what is left follow by Excel's own rules. */
function copySheet(
  worksheets: Excel.WorksheetCollection,
  { sheet, deleteRows }: NonNullable<SheetCreation["step"]["copyOf"]>,
  name: string,
): Excel.Worksheet {
  const copy = worksheets.getItem(sheet).copy("End");
  copy.name = name;
  // From the bottom up, so that the rows above keep their numbers.
  for (const { row, rowCount } of [...deleteRows].reverse())
    copy.getRange(`${row}:${row + rowCount - 1}`).delete("Up");
  return copy;
}

function prepareReplaced({ step, name, replaces }: SheetCreation): Operation[] {
  if (!replaces) return [];
  return [
    blankSheet(name),
    {
      bytes: 4 * actionBytes,
      sheet: name,
      queue(context) {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.showGridlines = step.showGridlines;
        sheet.tabColor = step.tabColor ?? "";
      },
    },
  ];
}

async function queueAll(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  position: RunPosition,
  watch: Watch = {},
): Promise<void> {
  let done = 0;
  for (const batch of inBatches(operations, (operation) => operation.bytes)) {
    for (const operation of batch) operation.queue(context);
    position.sheet = batch[0]?.sheet ?? position.sheet;
    // Bounded by bytes: one round trip every 4 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    done += batch.length;
    watch.onProgress?.({ done, total: operations.length });
    goOn(watch.signal);
  }
}

/** The new sheets that are ours, so that the next run replaces them. */
function newSheets(creations: readonly SheetCreation[], steps: readonly PlanStep[]): GeneratedSheet[] {
  const titles = titlesOf(steps, creations);
  // A numbered sheet is the clerk's from then on: she may write into it, so it is never replaced.
  return creations
    .filter(({ step }) => step.whenTaken === "replaceGenerated")
    .map(({ name }) => ({ name, title: titles.get(name) ?? "" }));
}

/** What the plan writes into the first cell of each sheet it creates. */
function titlesOf(
  steps: readonly PlanStep[],
  creations: readonly SheetCreation[],
): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const step of directSteps(steps, creations)) {
    if (step.step !== "writeBlock" || step.row !== 1 || step.column !== 1) continue;
    titles.set(step.sheet, String(step.values[0]?.[0] ?? ""));
  }
  return titles;
}
