import type { HostRefusal, HostResult, WorkbookLock } from "../gateway";
import { Stopped } from "../stopped";

/**
 * A sheet of the plan that is protected; raised before anything is changed.
 * @example new ProtectedSheet("困难职工登记").sheet // => "困难职工登记"
 */
export class ProtectedSheet extends Error {
  constructor(readonly sheet: string) {
    super("A sheet to be changed is protected");
  }
}

/**
 * A workbook that takes no new sheet, or cannot be saved; raised before anything is changed.
 * @example new LockedWorkbook({ kind: "readOnly" }).lock.kind // => "readOnly"
 */
export class LockedWorkbook extends Error {
  constructor(readonly lock: WorkbookLock) {
    super("The workbook cannot be changed");
  }
}

/**
 * Generated sheets a clerk changed, which the plan would replace; raised before anything is changed.
 * @example new EditedSheets([{ sheet: "发放-棉纺织厂", rows: 3 }]).sheets.length // => 1
 */
export class EditedSheets extends Error {
  constructor(readonly sheets: readonly { readonly sheet: string; readonly rows: number }[]) {
    super("Sheets to be replaced were changed by a person");
  }
}

/** What a run was doing, so that a refusal can name the sheet. */
export interface RunPosition {
  sheet: string;
}

/**
 * Runs a batch in the host; the one place where an error of the host becomes a refusal.
 * `restore` puts back what a failed batch had already changed; errors of our own are thrown on after it.
 * @example await runInHost(Excel, { sheet: "" }, async (context) => context.sync()) // => { ok: true, value: undefined }
 */
export async function runInHost<T>(
  excel: typeof Excel,
  position: RunPosition,
  task: (context: Excel.RequestContext) => Promise<T>,
  restore?: () => Promise<void>,
): Promise<HostResult<T>> {
  try {
    return { ok: true, value: await excel.run(task) };
  } catch (error) {
    const restored = restore === undefined ? null : await isRestored(restore);
    if (error instanceof ProtectedSheet) {
      return { ok: false, refusal: { kind: "protected", sheet: error.sheet } };
    }
    if (error instanceof LockedWorkbook) return { ok: false, refusal: error.lock };
    if (error instanceof Stopped && restored !== false) return { ok: false, refusal: { kind: "stopped" } };
    const code = error instanceof Stopped ? "Stopped" : hostErrorCode(error);
    if (error instanceof EditedSheets) {
      return { ok: false, refusal: { kind: "sheetsEdited", sheets: error.sheets } };
    }
    if (code === null) throw error;
    return { ok: false, refusal: refusalOf(code, position.sheet, restored) };
  }
}

async function isRestored(restore: () => Promise<void>): Promise<boolean> {
  try {
    await restore();
    return true;
  } catch (error) {
    // The first error is the one to report; that nothing was restored is said beside it.
    if (hostErrorCode(error) === null) throw error;
    return false;
  }
}

/**
 * Reads the code of an error office.js raised; null for any other error.
 * @example hostErrorCode({ name: "RichApi.Error", code: "AccessDenied" }) // => "AccessDenied"
 */
export function hostErrorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error) || !("name" in error)) return null;
  return error.name === "RichApi.Error" && typeof error.code === "string" ? error.code : null;
}

/** `restored` is null where the task writes nothing. */
function refusalOf(code: string, sheet: string, restored: boolean | null): HostRefusal {
  // A refusal other than "interrupted" promises that the workbook is unchanged.
  if (restored === false) return { kind: "interrupted", code, restored };
  switch (code) {
    case "AccessDenied":
      // Where no sheet is named, it is the list of sheets that cannot be changed.
      return sheet === "" ? { kind: "workbookProtected" } : { kind: "protected", sheet };
    case "ItemAlreadyExists":
      return { kind: "sheetNameTaken", sheet };
    case "InvalidOperationInCellEditMode":
      return { kind: "editing" };
    default:
      return restored === null ? { kind: "unanswered", code } : { kind: "interrupted", code, restored };
  }
}
