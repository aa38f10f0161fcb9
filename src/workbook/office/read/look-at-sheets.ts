import type { WorkbookLock } from "../../gateway";
import type { Area } from "../../plan";
import { generatedSheetsKey, generatedSheetsOf, stillOurs } from "../settings/generated-sheets";
import type { GeneratedSheet } from "../settings/generated-sheets";
import { marksKey, marksOf, type RememberedMark } from "../settings/marks-memory";
import { loadLock } from "./read-lock";
import { memoryKeys } from "../settings/workbook-memory";
import { readSettings, type SettingTexts } from "../settings/workbook-settings";

/** A sheet as it stands before a plan. */
export interface ExistingSheet {
  readonly id: string;
  readonly isProtected: boolean;
  /** Everything with content or a format; null for an empty sheet. */
  readonly used: Area | null;
}

export interface SheetsBefore {
  readonly lock: WorkbookLock | null;
  /** By name. */
  readonly sheets: ReadonlyMap<string, ExistingSheet>;
  readonly activeSheetId: string;
  /** The sheets that are ours to replace. */
  readonly generated: readonly GeneratedSheet[];
  /** The marks of earlier plans. */
  readonly marks: readonly RememberedMark[];
  readonly settings: SettingTexts;
}

/**
 * Looks at the sheets of the workbook in two round trips.
 * @example (await Excel.run(lookAtSheets)).generated // => [{ name: "检查结果", title: "检查结果" }]
 */
export async function lookAtSheets(context: Excel.RequestContext): Promise<SheetsBefore> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  let lockOf: () => WorkbookLock | null = () => null;
  const settings = await readSettings(context, [generatedSheetsKey, marksKey, ...memoryKeys], () => {
    worksheets.load("items/name,items/id");
    active.load("id");
    lockOf = loadLock(context);
  });
  const listed = generatedSheetsOf(settings[generatedSheetsKey] ?? null);
  const names = new Set(worksheets.items.map(({ name }) => name));
  const firstCells = listed
    .filter(({ name }) => names.has(name))
    .map(({ name }) => {
      const cell = worksheets.getItem(name).getRange("A1");
      cell.load("values");
      return { name, cell };
    });
  const seen = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject();
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.protection.load("protected");
    return { sheet, used };
  });
  await context.sync();
  const titles = new Map(firstCells.map(({ name, cell }) => [name, String(cell.values[0]?.[0] ?? "")]));
  return {
    lock: lockOf(),
    sheets: new Map(
      seen.map(({ sheet, used }) => [
        sheet.name,
        { id: sheet.id, isProtected: sheet.protection.protected, used: usedArea(used) },
      ]),
    ),
    activeSheetId: active.id,
    generated: stillOurs(listed, titles),
    marks: marksOf(settings[marksKey] ?? null),
    settings,
  };
}

function usedArea(used: Excel.Range): Area | null {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { row: rowIndex + 1, column: columnIndex + 1, rowCount, columnCount };
}
