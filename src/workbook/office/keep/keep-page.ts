/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read --
   a keeper asks first and reads after readKept has synced, which the rules cannot follow. */
import type { Keeper } from "./keeper";
import { actionBytes } from "../write/request-size";

const layoutFields =
  "paperSize,orientation,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin,centerHorizontally,centerVertically,zoom";
const footerFields = "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter";

/**
 * Keeps the print set-up of a sheet: paper, margins, zoom, header and footer, repeated rows, print area, page breaks.
 * Source: Worksheet.pageLayout, Worksheet.horizontalPageBreaks (ExcelApi 1.9).
 * @example keepPage(sheetId).bytes // => 15000
 */
export function keepPage(sheetId: string): Keeper {
  return {
    bytes: 50 * actionBytes,
    ask(context) {
      const worksheet = context.workbook.worksheets.getItem(sheetId);
      const layout = worksheet.pageLayout;
      const texts = layout.headersFooters.defaultForAllPages;
      const printArea = layout.getPrintAreaOrNullObject();
      const titleRows = layout.getPrintTitleRowsOrNullObject();
      const breaks = worksheet.horizontalPageBreaks;
      layout.load(layoutFields);
      texts.load(footerFields);
      printArea.load("address");
      titleRows.load("address");
      breaks.load("items/rowIndex");
      return () => {
        const settings = Object.fromEntries(
          layoutFields.split(",").map((name) => [name, layout[name as keyof Excel.PageLayout]]),
        );
        const words = Object.fromEntries(
          footerFields.split(",").map((name) => [name, texts[name as keyof Excel.HeaderFooter]]),
        );
        const area = printArea.isNullObject ? null : withoutSheet(printArea.address);
        const titles = titleRows.isNullObject ? null : withoutSheet(titleRows.address);
        const rows = breaks.items.map(({ rowIndex }) => rowIndex + 1);
        return {
          restore: [
            {
              bytes: (40 + rows.length) * actionBytes,
              sheet: sheetId,
              queue(target) {
                const sheet = target.workbook.worksheets.getItem(sheetId);
                Object.assign(sheet.pageLayout, settings);
                Object.assign(sheet.pageLayout.headersFooters.defaultForAllPages, words);
                // Office.js can set a print area and title rows but not take them away.
                if (area !== null) sheet.pageLayout.setPrintArea(area);
                if (titles !== null) sheet.pageLayout.setPrintTitleRows(titles);
                sheet.horizontalPageBreaks.removePageBreaks();
                for (const row of rows) sheet.horizontalPageBreaks.add(`A${row}`);
              },
            },
          ],
        };
      };
    },
  };
}

/**
 * Keeps what is frozen on a sheet.
 * Source: Worksheet.freezePanes (ExcelApi 1.7).
 * @example keepFreeze(sheetId).bytes // => 900
 */
export function keepFreeze(sheetId: string): Keeper {
  return {
    bytes: 3 * actionBytes,
    ask(context) {
      const frozen = context.workbook.worksheets.getItem(sheetId).freezePanes.getLocationOrNullObject();
      frozen.load("address");
      return () => {
        const address = frozen.isNullObject ? null : withoutSheet(frozen.address);
        return {
          restore: [
            {
              bytes: 3 * actionBytes,
              sheet: sheetId,
              queue(target) {
                const { freezePanes } = target.workbook.worksheets.getItem(sheetId);
                freezePanes.unfreeze();
                const rows = /^\$?(\d+):\$?(\d+)$/.exec(address ?? "");
                if (rows !== null) freezePanes.freezeRows(Number(rows[2]));
                else if (address !== null) freezePanes.freezeAt(address);
              },
            },
          ],
        };
      };
    },
  };
}

/**
 * Keeps the colour of a sheet's tab and whether it shows gridlines.
 * @example keepView(sheetId).bytes // => 900
 */
export function keepView(sheetId: string): Keeper {
  return {
    bytes: 3 * actionBytes,
    ask(context) {
      const worksheet = context.workbook.worksheets.getItem(sheetId);
      worksheet.load("tabColor,showGridlines");
      return () => {
        const { tabColor, showGridlines } = worksheet;
        return {
          restore: [
            {
              bytes: 3 * actionBytes,
              sheet: sheetId,
              queue(target) {
                const sheet = target.workbook.worksheets.getItem(sheetId);
                sheet.tabColor = tabColor;
                sheet.showGridlines = showGridlines;
              },
            },
          ],
        };
      };
    },
  };
}

function withoutSheet(address: string): string {
  return address
    .split(",")
    .map((part) => part.slice(part.lastIndexOf("!") + 1))
    .join(",");
}
