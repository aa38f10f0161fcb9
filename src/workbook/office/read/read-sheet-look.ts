/* eslint-disable office-addins/no-context-sync-in-loop --
   bounded by bytes, one round trip every 4 MB; what is asked in one function is read in another after the sync. */
import type { CellValue } from "../../../domain/cell-value";
import { areaAddress } from "../../area-address";
import type { Area } from "../../plan";
import type { SheetLook } from "../../sheet-look";
import { areaOfRange } from "./area-of-range";
import { readCellLooks } from "./read-cell-looks";
import { readConditionalFormats } from "./read-conditional-formats";
import { askPageLook } from "./read-page-look";
import { readFilters } from "./read-filters";
import { readLinks } from "./read-links";
import { askExtras } from "./sheet-extras";
import { readValidations } from "./read-validations";
import { rowSlices } from "./row-slices";

const bytesPerCell = 200;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * Reads what a sheet holds and how it looks: contents, formats, merged cells, sizes, print set-up, drop-downs, conditional formats,
 * links, filters; a column of one look is asked for once, not cell by cell. Null for a sheet without contents.
 * Source: Range.getCellProperties, getRowProperties, getColumnProperties (ExcelApi 1.9), getMergedAreasOrNullObject (1.13).
 * @example (await readSheetLook(context, "登记表"))?.merges // => [{ row: 1, column: 1, rowCount: 1, columnCount: 7 }]
 */
export async function readSheetLook(
  context: Excel.RequestContext,
  sheet: string,
  requirements?: Office.RequirementSetSupport,
): Promise<SheetLook | null> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return null;
  const area: Area = {
    ...{ row: 1, column: 1 },
    rowCount: used.rowIndex + used.rowCount,
    columnCount: used.columnIndex + used.columnCount,
  };
  const contents = await readContents(context, worksheet, area);
  const looks = await readCellLooks(context, worksheet, area);
  const links = await readLinks(context, worksheet, area);
  const rest = await readLayout(context, worksheet, area, requirements);
  const validations = await readValidations(context, worksheet);
  const filters = await readFilters(context, worksheet);
  const conditionalFormats = await readConditionalFormats(context, worksheet);
  return { sheet, ...contents, looks, links, ...rest, ...filters, validations, conditionalFormats };
}

async function readContents(context: Excel.RequestContext, worksheet: Excel.Worksheet, area: Area) {
  const values: CellValue[][] = [];
  const formulas: CellValue[][] = [];
  const numberFormats: string[][] = [];
  for (const slice of rowSlices(area, bytesPerCell)) {
    const range = worksheet.getRange(areaAddress(slice));
    range.load("values,formulas,numberFormat");
    await context.sync();
    const blank = (row: CellValue[]) => row.map((value) => (value === "" ? null : value));
    values.push(...(range.values as CellValue[][]).map(blank));
    formulas.push(...(range.formulas as CellValue[][]));
    numberFormats.push(...(range.numberFormat as string[][]));
  }
  return { values, formulas, numberFormats };
}

async function readLayout(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: Area,
  requirements?: Office.RequirementSetSupport,
) {
  const range = worksheet.getRange(areaAddress(area));
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const frozen = worksheet.freezePanes.getLocationOrNullObject();
  frozen.load("rowCount,columnCount");
  worksheet.load("showGridlines,tabColor");
  const page = askPageLook(worksheet);
  const extras = askExtras(worksheet, requirements);
  await context.sync();
  return {
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaOfRange),
    widths: columns.value.map(({ columnHidden, format }) =>
      columnHidden === true ? 0 : (format?.columnWidth ?? 0),
    ),
    heights: rows.value.map(({ rowHidden, format }) => (rowHidden === true ? 0 : (format?.rowHeight ?? 0))),
    // Rows frozen alone are whole ones, and so are columns.
    frozenRows: frozen.isNullObject || frozen.rowCount >= LAST_ROW ? 0 : frozen.rowCount,
    frozenColumns: frozen.isNullObject || frozen.columnCount >= LAST_COLUMN ? 0 : frozen.columnCount,
    ...{ showGridlines: worksheet.showGridlines, tabColor: worksheet.tabColor },
    ...{ page: page(), extras: extras() },
  };
}
