import type { SheetRows } from "./sheet-rows";

/**
 * Fills pages from top to bottom with blocks that must not be cut: what does not fit begins the next page. Sizes in points.
 * @example new PageFlow(rows, 683).left // => 683
 */
export class PageFlow {
  private pageBegan: number;

  constructor(
    readonly rows: SheetRows,
    readonly pageHeight: number,
  ) {
    this.pageBegan = rows.height;
  }

  /** Room left on the page. */
  get left(): number {
    return this.pageHeight - (this.rows.height - this.pageBegan);
  }

  /** Begins a page unless so much room is left; says whether it did. */
  keepTogether(height: number): boolean {
    if (this.left >= height || this.left === this.pageHeight) return false;
    this.breakPage();
    return true;
  }

  /** Begins a page. */
  breakPage(): void {
    this.rows.breakPage();
    this.pageBegan = this.rows.height;
  }

  /** Takes the rest of the page but for so much. */
  fillUpTo(height: number): void {
    this.keepTogether(height);
    // Excel takes rows up to 409 points.
    while (this.left - height >= 1) this.rows.addAcross("", Math.min(400, Math.floor(this.left - height)));
  }
}
