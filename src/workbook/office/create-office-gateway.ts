import type { AppliedPlan, WorkbookGateway } from "../gateway";
import { applyPlan } from "./write/apply-plan";
import { findFormulas } from "./read/find-formulas";
import { findFunctionAreas } from "./read/find-function-areas";
import { putBack, type UndoRecord } from "./keep/put-back";
import { readCells } from "./read/read-cells";
import { readGrids } from "./read/read-grids";
import { readSheetLook } from "./read/read-sheet-look";
import { readLock } from "./read/read-lock";
import { readOutgoing } from "./read/read-outgoing";
import { runInHost, type RunPosition } from "./run";
import { readMemory } from "./settings/workbook-memory";
import { watchChanges } from "./read/watch-changes";

/**
 * Opens the door to the workbook over office.js (ExcelApi 1.14). What each plan changed is kept in memory, newest last, for putBackLast.
 * `requirements` tells of newer members; without it none is asked for.
 * @example const gateway = createOfficeGateway(Excel); await gateway.readGrids() // => { ok: true, value: [ … ] }
 */
export function createOfficeGateway(
  excel: typeof Excel,
  requirements?: Office.RequirementSetSupport,
): WorkbookGateway {
  const done: UndoRecord[] = [];
  let plansApplied = 0;
  return {
    readGrids(onProgress, signal) {
      return runInHost(excel, { sheet: "" }, (context) => readGrids(context, onProgress, signal));
    },

    readCells(sheet, address) {
      return runInHost(excel, { sheet: "" }, (context) => readCells(context, sheet, address));
    },

    readLook(sheet) {
      return runInHost(excel, { sheet: "" }, (context) => readSheetLook(context, sheet, requirements));
    },

    findFormulas(cells) {
      return runInHost(excel, { sheet: "" }, (context) => findFormulas(context, cells));
    },

    findFunctionAreas(namespace) {
      return runInHost(excel, { sheet: "" }, (context) => findFunctionAreas(context, namespace));
    },

    readMemory() {
      return runInHost(excel, { sheet: "" }, readMemory);
    },

    readLock() {
      return runInHost(excel, { sheet: "" }, readLock);
    },

    readOutgoing() {
      return runInHost(excel, { sheet: "" }, readOutgoing);
    },

    async apply(plan, onProgress, signal) {
      const record: UndoRecord = { title: plan.title, createdIds: [], kept: [], activeSheetId: null };
      const position: RunPosition = { sheet: "" };
      const result = await runInHost<AppliedPlan>(
        excel,
        position,
        async (context) => {
          const sheets = await applyPlan(context, plan, record, position, { onProgress, signal });
          plansApplied += 1;
          return { sheets, putBackId: String(plansApplied) };
        },
        async () => {
          if (!hasChanges(record)) return;
          // Should putting back fail as well, it can be asked for again.
          done.push(record);
          await excel.run((context) => putBack(context, record));
          done.pop();
        },
      );
      if (result.ok) done.push(record);
      return result;
    },

    async putBackLast() {
      const record = done.at(-1);
      if (record === undefined) return { ok: true, value: null };
      const result = await runInHost(excel, { sheet: "" }, (context) => putBack(context, record));
      // A put-back that failed can be tried again.
      if (result.ok) done.pop();
      return result;
    },

    openCopy(base64) {
      return runInHost(excel, { sheet: "" }, async () => {
        await excel.createWorkbook(base64);
      });
    },

    select(sheet, cell) {
      return runInHost(excel, { sheet }, async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(cell).select();
        await context.sync();
      });
    },

    watchChanges(listener) {
      return runInHost(excel, { sheet: "" }, (context) => watchChanges(context, listener));
    },
  };
}

function hasChanges(record: UndoRecord): boolean {
  return record.createdIds.length > 0 || record.kept.length > 0 || record.settings !== undefined;
}
