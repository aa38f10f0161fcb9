import { createWorkbookData } from "../../xlsx/new-workbook";
import type { WorkbookData } from "../../xlsx/workbook-data";
import { readXlsx } from "../../xlsx/workbook-reader";
import { XlsxError } from "../../xlsx/xlsx-error";
import { requireText } from "../bridge/parameters";
import { HostError } from "../host-error";
import type { HostState } from "../host-state";

/** The workbook in a Base64 text; InvalidArgument when it is none we can open. */
export function readBase64(given: unknown): WorkbookData {
  const text = requireText(given).replace(/^data:[^,]*,/, "");
  if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text)) throw new HostError("InvalidArgument");
  try {
    return readXlsx(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
  } catch (error) {
    if (error instanceof XlsxError) throw new HostError("InvalidArgument", error.reason);
    throw error;
  }
}

/**
 * Opens a new workbook beside this one, empty or with the content of a Base64 text (Excel.createWorkbook).
 * Whoever holds the host finds it among the created workbooks; this one stays as it is.
 */
export function createWorkbook(state: HostState, [given]: readonly unknown[]): void {
  const isEmpty = given === null || given === undefined;
  state.createdWorkbooks.push(isEmpty ? createWorkbookData() : readBase64(given));
}
