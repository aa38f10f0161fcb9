import type { PageSetup } from "../workbook/plan";

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
