/* eslint-disable office-addins/no-context-sync-in-loop, office-addins/call-sync-before-read --
   bounded by bytes, one round trip every 4 MB; what is asked in one function is read in another after the sync. */
import type { CellValue } from "../../../domain/cell-value";
import { areaAddress } from "../../area-address";
import type { Area } from "../../plan";
import type { CellLook, LookLine, PageLook, SheetLook } from "../../sheet-look";
import { askBlockFormat, blockBytes, blocksOf } from "../keep/format-blocks";
import { formatRuns } from "../keep/format-runs";
import { cellFormatsWanted, settable } from "../keep/keep-cell-formats";
import { actionBytes, inBatches } from "../write/request-size";
import { readConditionalFormats } from "./read-conditional-formats";
import { readValidations } from "./read-validations";
import { rowSlices } from "./row-slices";

const rowsPerBlock = 200;
const bytesPerCell = 200;
const bytesPerCellFormat = 700;
const pageFields =
  "orientation,paperSize,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin,centerHorizontally,zoom";
const textFields = "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter";

/**
 * Reads what a sheet holds and how it looks: contents, formats, merged cells, sizes, print set-up, drop-downs, conditional formats; a column of one look is asked for
 * once, not cell by cell. Null for a sheet without contents.
 * Source: Range.getCellProperties, getRowProperties, getColumnProperties (ExcelApi 1.9), getMergedAreasOrNullObject (1.13).
 * @example (await readSheetLook(context, "登记表"))?.merges // => [{ row: 1, column: 1, rowCount: 1, columnCount: 7 }]
 */
export async function readSheetLook(context: Excel.RequestContext, sheet: string): Promise<SheetLook | null> {
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
  const looks = await readLooks(context, worksheet, area);
  const rest = await readLayout(context, worksheet, area);
  const validations = await readValidations(context, worksheet);
  const conditionalFormats = await readConditionalFormats(context, worksheet);
  return { sheet, ...contents, looks, ...rest, validations, conditionalFormats };
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

async function readLooks(context: Excel.RequestContext, worksheet: Excel.Worksheet, area: Area) {
  const looks: { area: Area; look: CellLook }[] = [];
  const mixed: Area[] = [];
  for (const batch of inBatches(blocksOf(area, rowsPerBlock), () => blockBytes)) {
    const asked = batch.map((block) => ({
      block,
      read: askBlockFormat(worksheet.getRange(areaAddress(block))),
    }));
    await context.sync();
    for (const { block, read } of asked) {
      const format = read();
      if (format === null) mixed.push(block);
      else looks.push({ area: block, look: lookOf(settable(format)) });
    }
  }
  const sizeOf = ({ rowCount }: Area) => 3 * actionBytes + rowCount * bytesPerCellFormat;
  for (const batch of inBatches(mixed, sizeOf)) {
    const asked = batch.map((block) => ({
      block,
      answer: worksheet.getRange(areaAddress(block)).getCellProperties(cellFormatsWanted),
    }));
    await context.sync();
    for (const { block, answer } of asked) {
      const formats = answer.value.map((row) => row.map(({ format }) => settable(format ?? {})));
      for (const run of formatRuns(formats, block)) looks.push({ area: run.area, look: lookOf(run.format) });
    }
  }
  return looks;
}

function lookOf(format: Excel.CellPropertiesFormat): CellLook {
  const { borders, fill, font, protection } = format;
  const lines: Partial<Record<"left" | "right" | "top" | "bottom", LookLine>> = {};
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const line = borders?.[side];
    if (line?.style === undefined || line.style === "None") continue;
    lines[side] = { style: line.style, weight: line.weight ?? "Thin", color: line.color ?? "#000000" };
  }
  return {
    ...(font?.name === undefined ? {} : { fontName: font.name }),
    ...(font?.size === undefined ? {} : { fontSize: font.size }),
    ...{ bold: font?.bold === true, italic: font?.italic === true, strike: font?.strikethrough === true },
    underline: font?.underline !== undefined && font.underline !== "None",
    ...(font?.color === undefined ? {} : { fontColor: font.color }),
    ...(fill?.color === undefined ? {} : { fillColor: fill.color }),
    ...(format.horizontalAlignment === undefined ? {} : { horizontal: format.horizontalAlignment }),
    ...(format.verticalAlignment === undefined ? {} : { vertical: format.verticalAlignment }),
    ...{ indent: format.indentLevel ?? 0, wrap: format.wrapText === true },
    locked: protection?.locked !== false,
    lines,
  };
}

async function readLayout(context: Excel.RequestContext, worksheet: Excel.Worksheet, area: Area) {
  const range = worksheet.getRange(areaAddress(area));
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const frozen = worksheet.freezePanes.getLocationOrNullObject();
  frozen.load("rowCount");
  worksheet.load("showGridlines");
  const page = askPage(worksheet);
  worksheet.comments.load("items/id");
  await context.sync();
  return {
    merges: merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          ...{ row: rowIndex + 1, column: columnIndex + 1, rowCount, columnCount },
        })),
    widths: columns.value.map(({ columnHidden, format }) =>
      columnHidden === true ? 0 : (format?.columnWidth ?? 0),
    ),
    heights: rows.value.map(({ rowHidden, format }) => (rowHidden === true ? 0 : (format?.rowHeight ?? 0))),
    frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
    showGridlines: worksheet.showGridlines,
    page: page(),
    hasComments: worksheet.comments.items.length > 0,
  };
}

function askPage(worksheet: Excel.Worksheet): () => PageLook {
  const layout = worksheet.pageLayout;
  const texts = layout.headersFooters.defaultForAllPages;
  const titles = layout.getPrintTitleRowsOrNullObject();
  layout.load(pageFields);
  texts.load(textFields);
  titles.load("address");
  return () => ({
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    isA3: layout.paperSize === "A3",
    margins: {
      ...{ left: layout.leftMargin, right: layout.rightMargin, top: layout.topMargin },
      ...{ bottom: layout.bottomMargin, header: layout.headerMargin, footer: layout.footerMargin },
    },
    centerHorizontally: layout.centerHorizontally,
    scale: layout.zoom.scale ?? null,
    pagesWide: layout.zoom.horizontalFitToPages ?? null,
    titleRows: titles.isNullObject ? null : titles.address.slice(titles.address.lastIndexOf("!") + 1),
    header: sections(texts.leftHeader, texts.centerHeader, texts.rightHeader),
    footer: sections(texts.leftFooter, texts.centerFooter, texts.rightFooter),
  });
}

function sections(left: string, center: string, right: string): string {
  const parts = [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ] as const;
  return parts.map(([mark, text]) => (text === "" ? "" : mark + text)).join("");
}
