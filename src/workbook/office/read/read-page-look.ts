/* eslint-disable office-addins/call-sync-before-read -- what is asked here is read after the sync of the caller. */
import type { PageLook } from "../../sheet-look";
import { areaOfRange } from "./area-of-range";

const pageFields =
  "orientation,paperSize,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin,centerHorizontally,centerVertically,printGridlines,zoom";
const textFields = "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter";

/**
 * Asks how a sheet is printed; the answer is there after the next sync.
 * Source: Worksheet.pageLayout, Worksheet.horizontalPageBreaks (ExcelApi 1.9).
 * @example const read = askPageLook(worksheet); await context.sync(); read().orientation // => "landscape"
 */
export function askPageLook(worksheet: Excel.Worksheet): () => PageLook {
  const layout = worksheet.pageLayout;
  const texts = layout.headersFooters.defaultForAllPages;
  const titles = layout.getPrintTitleRowsOrNullObject();
  const titleColumns = layout.getPrintTitleColumnsOrNullObject();
  const printed = layout.getPrintAreaOrNullObject();
  const breaks = worksheet.horizontalPageBreaks;
  layout.load(pageFields);
  texts.load(textFields);
  titles.load("address");
  titleColumns.load("address");
  printed.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  breaks.load("items/rowIndex");
  return () => ({
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: layout.paperSize,
    margins: {
      ...{ left: layout.leftMargin, right: layout.rightMargin, top: layout.topMargin },
      ...{ bottom: layout.bottomMargin, header: layout.headerMargin, footer: layout.footerMargin },
    },
    ...{ centerHorizontally: layout.centerHorizontally, centerVertically: layout.centerVertically },
    printGridlines: layout.printGridlines,
    scale: layout.zoom.scale ?? null,
    pagesWide: layout.zoom.horizontalFitToPages ?? null,
    pagesTall: layout.zoom.verticalFitToPages ?? null,
    titleRows: titles.isNullObject ? null : withoutSheet(titles.address),
    titleColumns: titleColumns.isNullObject ? null : withoutSheet(titleColumns.address),
    printAreas: printed.isNullObject ? [] : printed.areas.items.map(areaOfRange),
    rowBreaks: breaks.items.map(({ rowIndex }) => rowIndex + 1),
    header: sections(texts.leftHeader, texts.centerHeader, texts.rightHeader),
    footer: sections(texts.leftFooter, texts.centerFooter, texts.rightFooter),
  });
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

function sections(left: string, center: string, right: string): string {
  const parts = [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ] as const;
  return parts.map(([mark, text]) => (text === "" ? "" : mark + text)).join("");
}
