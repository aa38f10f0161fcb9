import type { PageSetup } from "../../workbook/plan";
import { printedPages } from "./printed-pages";

/**
 * Numbers the pages of each sheet by themselves, 第 1 页 共 3 页, however many sheets are printed in one go: Excel's own number of
 * pages counts the whole run. A sheet whose pages a printer breaks keeps Excel's count, and goes on from the sheet before it.
 * Widths and heights in points.
 * Source: PageLayout.firstPageNumber (ExcelApi 1.9).
 * @example numberPages(page, [60, 90], [34, 20]).footer.center // => '&"宋体,常规"&9第 &P 页　共 1 页'
 */
export function numberPages(
  page: PageSetup,
  widths: readonly number[],
  heights: readonly number[],
): PageSetup {
  const { pages } = printedPages(page, widths, (row) => heights[row - 1] ?? 0, heights.length);
  const isOwn = page.fitsWidth !== true && pages.length === page.rowBreaks.length + 1;
  const { footer } = page;
  if (!isOwn && footer.center.includes("&N")) return page;
  return {
    ...page,
    firstPageNumber: 1,
    footer: { ...footer, center: footer.center.replace("&N", String(pages.length)) },
  };
}
