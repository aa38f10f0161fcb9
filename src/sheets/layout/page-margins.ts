import type { PageSetup } from "../../workbook/plan";
import { internalFooter } from "./page-footer";

/**
 * A4 landscape for lists that are bound on the left: margins in points; 728 × 493 points are left for the sheet.
 * @example boundLandscape.orientation // => "landscape"
 */
export const boundLandscape: Pick<PageSetup, "orientation" | "margins"> = {
  orientation: "landscape",
  margins: { top: 51, bottom: 51, left: 70.9, right: 42.5, header: 25, footer: 25 },
};

/** Room on a bound A4 landscape page less the 8 points printers differ by. */
export const boundLandscapeHeight = 485;

/** A4 portrait as official papers have it: margins in points; 442 × 652 points are left. Source: GB/T 9704-2012, 5.2. */
export const officialPortrait: Pick<PageSetup, "orientation" | "margins"> = {
  orientation: "portrait",
  margins: { top: 104.9, bottom: 85, left: 79.4, right: 73.7, header: 42, footer: 42 },
};

/** Room on an official A4 portrait page less the 8 points printers differ by. */
export const officialPortraitHeight = 644;

/** A4 portrait of a bulletin with its masthead; 442 × 691 points are left. */
export const bulletinPortrait: Pick<PageSetup, "orientation" | "margins"> = {
  orientation: "portrait",
  margins: { top: 79.4, bottom: 70.9, left: 79.4, right: 73.7, header: 36, footer: 36 },
};

/** Room on a page of a bulletin less the 8 points printers differ by. */
export const bulletinPortraitHeight = 683;

/** A4 upright for documents that are bound on the left; 482 points wide, of which sheets use 465. */
export const boundPortrait: Pick<PageSetup, "orientation" | "margins"> = {
  orientation: "portrait",
  margins: { top: 56.7, bottom: 56.7, left: 70.9, right: 42.5, header: 25, footer: 25 },
};

/** Room on a bound A4 portrait page less the 8 points printers differ by. */
export const boundPortraitHeight = 720;

/** A3 landscape for lists of more columns than A4 can hold: 1077 points wide. */
export const boundWide: Pick<PageSetup, "paper" | "orientation" | "margins"> = {
  ...boundLandscape,
  paper: "A3",
};

/** Room on a bound A3 landscape page less the 8 points printers differ by. */
export const boundWideHeight = 731;

/** Columns of more points in all can only be read on A3. */
const widestOnA4 = 1000;

/**
 * A table that is filled in or grows, landscape, made as small as its columns (`widths` in points) ask, on A3 where they are many; it
 * prints what is filled in, under its head.
 * @example tableToFill(3, [60, 120]).titleRows // => { first: 1, last: 3 }
 */
export function tableToFill(headRows: number, widths: readonly number[]): PageSetup {
  const width = widths.reduce((sum, each) => sum + each, 0);
  return {
    ...(width > widestOnA4 ? { paper: "A3" } : {}),
    orientation: "landscape",
    margins: { top: 51, bottom: 51, left: 42.5, right: 42.5, header: 25, footer: 25 },
    centerHorizontally: true,
    titleRows: { first: 1, last: headRows },
    printArea: null,
    footer: internalFooter(""),
    rowBreaks: [],
    fitsWidth: true,
  };
}
