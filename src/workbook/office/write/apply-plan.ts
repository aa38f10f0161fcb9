import type { CellValue } from "../../../domain/cell-value";
import { penAreas, penWords } from "../../carry-pen";
import type { Progress } from "../../gateway";
import type { Plan, PlanStep } from "../../plan";
import { blankSheet } from "../read/blank-sheet";
import { type GeneratedSheet, generatedSheetsKey, generatedSheetsText } from "../settings/generated-sheets";
import { contentsAfter, writtenRows } from "../keep/contents-after";
import { readContents } from "../keep/read-contents";
import { readKept, type RestoreOperation } from "../keep/keeper";
import { lookAtSheets, type SheetsBefore } from "../read/look-at-sheets";
import {
  clearedSheets,
  markRemover,
  marksKey,
  marksText,
  type RememberedMark,
} from "../settings/marks-memory";
import { goOn } from "../../stopped";
import { honourEdits } from "./honour-edits";
import type { LookStep } from "./look-bands";
import { lookOperations } from "./look-operations";
import type { Operation } from "./operation";
import { sheetKeepers, stepKeepers } from "../keep/plan-keepers";
import type { UndoRecord } from "../keep/put-back";
import { actionBytes, inBatches, requestBudget } from "./request-size";
import { contentOf } from "../settings/row-digests";
import { LockedWorkbook, ProtectedSheet, type RunPosition } from "../run";
import { directSteps, type SheetCreation } from "./sheet-naming";
import { stepOperations } from "./step-operations";
import { orderSteps } from "./step-order";
import { memorySettings } from "../settings/workbook-memory";
import { queueSettings, type SettingTexts } from "../settings/workbook-settings";

/** How an application tells how far it is, and learns that it is to stop. */
interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

type DirectStep = ReturnType<typeof directSteps>[number];

/**
 * Applies a plan in a number of round trips that grows with its bytes only: look, keep, create, write (≤ 4 MB each), remember.
 * What it changes is entered in `record` before it is changed, so that a failure at any point can be put back.
 * Returns the names the created sheets got. Throws ProtectedSheet or LockedWorkbook before any change, host errors at any time.
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
  const { planned, carried, creations } = await honourEdits(context, plan, before);
  const marked = new Set(before.marks.map(({ sheet }) => sheet));
  const steps = orderSteps(directSteps(carried, creations)).filter(
    ({ step, sheet }) => step !== "clearMarks" || marked.has(sheet),
  );
  refuseProtected(steps, creations, before);
  goOn(watch.signal);
  record.settings = settingsWritten(plan, before);
  record.activeSheetId = steps.some(({ step }) => step === "activate") ? before.activeSheetId : null;
  await clearMarks(context, steps, before, record, position);
  const { kept, marks } = await keepWhatChanges(context, steps, creations, before);
  // What the plan changes comes back first, then the marks that were cleared for it.
  record.kept = [...kept, ...record.kept];
  await createSheets(context, creations, record, position);
  const { looks, others } = partLooks(steps, creations);
  const prepared = [...creations.flatMap(prepareReplaced), ...lookOperations(looks)];
  await rest();
  const operations = [...prepared, ...others.flatMap((step) => stepOperations(step, step.sheet))];
  // However many sheets are made, their round trips stay few.
  await queueAll(context, operations, position, watch, creations.length > 0 ? Infinity : undefined);
  const cleared = clearedSheets(steps);
  const standing = before.marks.filter(({ sheet }) => !cleared.has(sheet));
  queueSettings(context, {
    [generatedSheetsKey]: generatedSheetsText([...before.generated, ...newSheets(creations, planned)]),
    [marksKey]: marksText([...standing, ...marks]),
    ...memorySettings(plan.memory ?? {}),
  });
  await context.sync();
  // A sheet replaced as a whole comes back as a whole.
  const replaced = new Set(creations.map(({ name }) => before.sheets.get(name)?.id));
  const single = record.kept.filter(({ sheet }) => !replaced.has(sheet));
  await rest();
  const written = writtenRows(steps, (sheet) => before.sheets.get(sheet)?.id);
  record.written = await readContents(context, single, ({ sheet }, contents) =>
    contentsAfter(contents, written.get(sheet)),
  );
  return Object.fromEntries(creations.map(({ step, name }) => [step.sheet, name]));
}

function refuseProtected(
  steps: readonly DirectStep[],
  creations: readonly SheetCreation[],
  { lock, sheets }: SheetsBefore,
): void {
  if (lock !== null && (lock.kind === "readOnly" || creations.length > 0)) throw new LockedWorkbook(lock);
  const written = [
    ...steps.filter(({ step }) => step !== "activate").map(({ sheet }) => sheet),
    ...creations.filter(({ replaces }) => replaces).map(({ name }) => name),
    // A copy is protected as its original is, and loses no row then.
    ...creations.flatMap(({ step }) => step.copyOf?.sheet ?? []),
  ];
  const locked = written.find((sheet) => sheets.get(sheet)?.isProtected === true);
  if (locked !== undefined) throw new ProtectedSheet(locked);
}

/** The settings a plan writes, as they stood before it; all of them together can be more than a request holds. */
function settingsWritten({ memory }: Plan, { settings }: SheetsBefore): SettingTexts {
  const written = new Set([generatedSheetsKey, marksKey, ...Object.keys(memorySettings(memory ?? {}))]);
  return Object.fromEntries(Object.entries(settings).filter(([key]) => written.has(key)));
}

async function keepWhatChanges(
  context: Excel.RequestContext,
  steps: readonly DirectStep[],
  creations: readonly SheetCreation[],
  { sheets }: SheetsBefore,
): Promise<{ readonly kept: readonly RestoreOperation[]; readonly marks: readonly RememberedMark[] }> {
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

/** Steps that only bring what stands beside looks: none of them cares whether cells are formatted before or after it. */
const besideLooks = new Set<PlanStep["step"]>([
  ...(["writeBlock", "columnWidths", "rowHeights", "pageSetup", "freezeRows", "activate"] as const),
  ...(["listValidation", "valueValidation", "chart"] as const),
]);

/** The looks of sheets that begin blank, by sheet, and all other steps in their order. */
function partLooks(
  steps: readonly DirectStep[],
  creations: readonly SheetCreation[],
): { readonly looks: ReadonlyMap<string, LookStep[]>; readonly others: readonly DirectStep[] } {
  const looks = new Map<string, LookStep[]>(
    creations.filter(({ step }) => step.copyOf === undefined).map(({ name }) => [name, []]),
  );
  const isLook = (step: DirectStep) => step.step === "format" || step.step === "merge";
  for (const step of steps) if (!isLook(step) && !besideLooks.has(step.step)) looks.delete(step.sheet);
  const others = steps.filter((step) => {
    const ofSheet = step.step === "format" || step.step === "merge" ? looks.get(step.sheet) : undefined;
    if (ofSheet === undefined) return true;
    ofSheet.push(step as LookStep);
    return false;
  });
  return { looks, others };
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
  for (const batch of inBatches(fresh, sizeOf, requestBudget, Infinity)) {
    const added = batch.map(({ step, name }) => {
      position.sheet = name;
      const sheet =
        step.copyOf === undefined ? worksheets.add(name) : copySheet(worksheets, step.copyOf, name);
      if (step.copyOf === undefined) sheet.showGridlines = step.showGridlines;
      if (step.tabColor !== undefined) sheet.tabColor = step.tabColor;
      if (step.isHidden === true) sheet.visibility = "Hidden";
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

/** So many operations are queued at a stretch. */
const queuedAtOnce = 200;

/** Whoever waits at the screen has a turn. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function queueAll(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  position: RunPosition,
  watch: Watch = {},
  most?: number,
): Promise<void> {
  let done = 0;
  for (const batch of inBatches(operations, ({ bytes }) => bytes, requestBudget, most)) {
    for (const [at, operation] of batch.entries()) {
      if (at % queuedAtOnce === 0) await rest();
      operation.queue(context);
    }
    position.sheet = batch[0]?.sheet ?? position.sheet;
    // Writing a request out is a stretch of its own.
    await rest();
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
  const contents = contentsOf(steps, creations);
  const words = penWords(steps);
  // A numbered sheet is the clerk's from then on: she may write into it, so it is never replaced.
  return creations
    .filter(({ step }) => step.whenTaken === "replaceGenerated")
    .map(({ step, name }) => {
      const values = contents.get(name) ?? [];
      const title = String(values[0]?.[0] ?? "");
      return step.asksWhenEdited === true
        ? { name, title, written: contentOf(values, penAreas(step), words.get(step.sheet)) }
        : { name, title };
    });
}

/** What the plan writes into each sheet it creates, from the first cell on. */
function contentsOf(
  steps: readonly PlanStep[],
  creations: readonly SheetCreation[],
): ReadonlyMap<string, CellValue[][]> {
  const created = new Map(creations.map(({ name }) => [name, [] as CellValue[][]]));
  const write = (sheet: string, row: number, column: number, value: CellValue) => {
    const rows = created.get(sheet);
    if (rows === undefined) return;
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1];
    if (cells === undefined) return;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  };
  for (const step of directSteps(steps, creations)) {
    const isWhole = step.step === "writeBlock" && step.row === 1 && step.column === 1;
    if (isWhole && created.get(step.sheet)?.length === 0)
      created.set(
        step.sheet,
        step.values.map((cells) => [...cells]),
      );
    else if (step.step === "writeBlock")
      step.values.forEach((cells, at) =>
        cells.forEach((value, beside) => write(step.sheet, step.row + at, step.column + beside, value)),
      );
    if (step.step === "links")
      for (const { row, column, text } of step.links) write(step.sheet, row, column, text);
  }
  return created;
}
