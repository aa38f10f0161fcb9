import type { SharedStrings } from "../cells/shared-strings";
import type { DocumentData } from "../document/document-data";
import type { CellStyleData, StyleData, WorkbookData } from "../workbook-data";

/** Where a sheet came from. */
export interface SheetOrigin {
  readonly partName: string;
  readonly relationshipId: string;
  readonly sheetNumber: number;
}

/** A sheet that is no worksheet (chart, dialogue, macro): kept in its place, not shown in the model. */
export interface OtherSheet {
  readonly position: number;
  readonly partName: string;
  readonly xml: string;
}

/** What stands behind WorkbookData.source: the package as read and how the model hangs on it. */
export interface PackageSource {
  /** Part name without leading slash → bytes, in the file's order. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly workbookPart: string;
  readonly stylesPart?: string;
  readonly sharedStringsPart?: string;
  readonly metadataPart?: string;
  /** Values of the attribute cm that make an array formula spill. */
  readonly dynamicMetadata: ReadonlySet<string>;
  readonly strings?: SharedStrings;
  /** Sheet id → origin. */
  readonly sheets: ReadonlyMap<string, SheetOrigin>;
  readonly otherSheets: readonly OtherSheet[];
  /** Number of cell formats styles.xml already holds. */
  readonly styleCount: number;
  /** Cell formats and named styles as read: what equals them stands in styles.xml already. */
  readonly styles: readonly StyleData[];
  readonly cellStyles: readonly CellStyleData[];
  readonly themeColors: readonly string[];
  /** Formula as people see it → as this file writes it, where the two differ by more than "=". */
  readonly fileFormulas: ReadonlyMap<string, string>;
  /** Rich text XML → the text it shows. */
  readonly richTexts: ReadonlyMap<string, string>;
  /** Sheets, names and active sheet as read: equal means workbook.xml stays byte for byte. */
  readonly outline: string;
  /** As read: what equals it keeps its parts byte for byte. */
  readonly document: DocumentData;
}

/** The package behind a workbook made by readXlsx or createWorkbookData. */
export function packageSource(workbook: WorkbookData): PackageSource {
  return workbook.source as PackageSource;
}

/** Whether a workbook was made here and not read from a file. */
export function isNewWorkbook(workbook: WorkbookData): boolean {
  return ((workbook.source as PackageSource | null)?.sheets.size ?? 0) === 0;
}

/** What workbook.xml says about sheets and names, as one comparable text. */
export function workbookOutline(
  workbook: Pick<WorkbookData, "sheets" | "names" | "activeSheetId" | "document">,
): string {
  const sheets = workbook.sheets.map((sheet) => [sheet.id, sheet.name, sheet.visibility]);
  return JSON.stringify([sheets, workbook.names, workbook.activeSheetId, workbook.document.protectionXml]);
}
