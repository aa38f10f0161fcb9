/** Header or footer texts of the file, as "&Lleft&Ccenter&Rright". */
export type HeaderFooterName =
  "oddHeader" | "oddFooter" | "evenHeader" | "evenFooter" | "firstHeader" | "firstFooter";

/** How a sheet is printed (ECMA-376 Part 1, 18.3.1.46, .62, .63, .70); a member that is absent has the file's default. */
export interface PageSetupData extends Partial<Record<HeaderFooterName, string>> {
  /** Inches, as the file says. */
  margins?: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  orientation?: "portrait" | "landscape";
  paperSize?: number;
  scale?: number;
  fitToWidth?: number;
  fitToHeight?: number;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  draft?: boolean;
  /** Where comments are printed; not at all when absent. */
  comments?: "asDisplayed" | "atEnd";
  /** What stands for an error value; the value itself when absent. */
  errors?: "blank" | "dash" | "NA";
  overThenDown?: boolean;
  firstPageNumber?: number;
  differentFirst?: boolean;
  differentOddEven?: boolean;
  /** Headers keep their size whatever the scale of the page. */
  fixedHeaderScale?: boolean;
  /** Headers keep their edges whatever the margins of the page. */
  fixedHeaderMargins?: boolean;
  /** A page begins at these 0-based rows. */
  rowBreaks: number[];
  /** A page begins at these 0-based columns. */
  columnBreaks?: number[];
}
