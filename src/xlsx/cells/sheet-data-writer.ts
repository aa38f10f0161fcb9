import { sameCell, sameFormula, sameRowTag } from "./cell-comparison";
import { CellContentReader, type CellReadingContext } from "./cell-content";
import { columnName, MAXIMUM_COLUMNS } from "./cell-reference";
import { RowTagReader } from "./sheet-cells-reader";
import { cellXml, rowsXml, rowStart, type CellWritingContext, type KeptCellXml } from "./sheet-cells-writer";
import { SheetDataScanner } from "./sheet-data-scanner";
import type { RowData } from "../workbook-data";
import type { XmlElement } from "../xml/xml-element";

/** What sheetDataXml needs beside the rows. */
export interface SheetDataWritingParams {
  readonly rows: readonly (RowData | undefined)[];
  /** The element as read; undefined for a new sheet. */
  readonly original: XmlElement | undefined;
  readonly reading: CellReadingContext;
  readonly writing: CellWritingContext;
}

/** Stands for a cell that is copied as a whole. */
const SAME: KeptCellXml = { formula: "", other: "" };

/** Writes rows over the sheetData element they were read from: what still shows the model's data is copied as it stands. */
class SheetDataMerge {
  private readonly scanner: SheetDataScanner;
  private readonly reader: CellContentReader;
  private readonly tags: RowTagReader;
  private readonly pieces: string[] = [];
  private readonly keptStrings: number[] = [];
  /** Shared formulas whose text is no longer in the file. */
  private readonly lostFormulas = new Set<string>();
  private copied: number;
  private nextRow = 0;
  private row: RowData | undefined;
  private rowTagIsSame = false;
  private rowTagStart = 0;
  private rowTagEnd = 0;
  /** Cells of the row being merged by column: their places, and what of them is kept. */
  private readonly oldStarts = new Int32Array(MAXIMUM_COLUMNS);
  private readonly oldEnds = new Int32Array(MAXIMUM_COLUMNS);
  private readonly oldKept: (KeptCellXml | undefined)[] = [];
  private sameCount = 0;
  private oldCount = 0;

  constructor(
    private readonly params: SheetDataWritingParams,
    original: XmlElement,
  ) {
    this.scanner = new SheetDataScanner(original);
    this.reader = new CellContentReader(this.scanner, params.reading);
    this.tags = new RowTagReader(this.scanner);
    this.copied = original.innerStart;
  }

  /** Content of the new element, or undefined when rows or cells of the original stand out of order. */
  write(end: number): string | undefined {
    const { scanner, params } = this;
    for (let met = scanner.next(); met !== "end"; met = scanner.next()) {
      if (met === "row") {
        if (scanner.row < this.nextRow) return undefined;
        this.beginRow();
        if (scanner.isEmptyRow) this.endRow();
      } else if (met === "rowEnd") this.endRow();
      else if (this.oldKept.length > scanner.column) return undefined;
      else this.compareCell();
    }
    this.copyUpTo(end);
    this.pieces.push(rowsXml(params.rows, this.nextRow, params.rows.length, params.writing));
    for (const index of this.keptStrings) params.writing.keepString(index);
    return this.pieces.join("");
  }

  private copyUpTo(place: number): void {
    if (place > this.copied) this.pieces.push(this.scanner.xml.slice(this.copied, place));
  }

  private beginRow(): void {
    const { scanner, params } = this;
    const added = rowsXml(params.rows, this.nextRow, scanner.row, params.writing);
    if (added !== "") {
      this.copyUpTo(scanner.start);
      this.copied = scanner.start;
      this.pieces.push(added);
    }
    this.nextRow = scanner.row + 1;
    this.row = params.rows[scanner.row];
    this.rowTagIsSame = this.row !== undefined && sameRowTag(this.tags.read(), this.row);
    this.rowTagStart = scanner.start;
    this.rowTagEnd = scanner.tagEnd;
    this.oldKept.length = 0;
    this.sameCount = 0;
    this.oldCount = 0;
  }

  private compareCell(): void {
    const { scanner, reader } = this;
    const { column, start, end } = scanner;
    const now = this.row?.cells[column];
    this.oldCount++;
    reader.stringIndex = -1;
    if (now !== undefined && reader.isPlainly(now)) {
      if (reader.stringIndex >= 0) this.keptStrings.push(reader.stringIndex);
      this.sameCount++;
      this.setOld(column, start, end, SAME);
      return;
    }
    const before = reader.read();
    const isShared = reader.sharedIndex !== undefined;
    const hasFormula =
      now !== undefined &&
      sameFormula(before, now) &&
      !(isShared && !reader.isMaster && this.lostFormulas.has(reader.sharedIndex ?? ""));
    if (reader.isMaster && !hasFormula) this.lostFormulas.add(reader.sharedIndex ?? "");
    const isSame = hasFormula && sameCell(before, now);
    if (isSame && reader.stringIndex >= 0) this.keptStrings.push(reader.stringIndex);
    if (isSame) this.sameCount++;
    const formula = hasFormula && before.formula !== undefined ? reader.formulaXml : "";
    this.setOld(column, start, end, isSame ? SAME : { formula, other: reader.otherXml });
  }

  private setOld(column: number, start: number, end: number, kept: KeptCellXml): void {
    this.oldStarts[column] = start;
    this.oldEnds[column] = end;
    this.oldKept[column] = kept;
  }

  private endRow(): void {
    const { scanner, row } = this;
    if (row === undefined) {
      this.copyUpTo(this.rowTagStart);
      this.copied = scanner.end;
      return;
    }
    let cellCount = 0;
    for (const cell of row.cells) if (cell !== undefined) cellCount += 1;
    const hasSameCells = this.sameCount === this.oldCount && cellCount === this.oldCount;
    if (hasSameCells && this.rowTagIsSame) return;
    this.copyUpTo(this.rowTagStart);
    this.copied = scanner.end;
    const { xml } = scanner;
    const tag = xml.slice(this.rowTagStart, this.rowTagEnd);
    if (hasSameCells) {
      this.pieces.push(rowStart(row, scanner.row));
      const hasContent = scanner.rowClose > this.rowTagEnd;
      this.pieces.push(hasContent ? `>${xml.slice(this.rowTagEnd, scanner.rowClose)}</row>` : "/>");
      return;
    }
    const start = this.rowTagIsSame ? this.oldRowStart(tag, row) : rowStart(row, scanner.row);
    const cells = this.cellsXml(row);
    const name = /^<([^\s/>]+)/.exec(start)?.[1] ?? "row";
    this.pieces.push(start, cells === "" ? "/>" : `>${cells}</${name}>`);
  }

  /** The row's own start tag, without spans when they no longer cover its cells. */
  private oldRowStart(tag: string, row: RowData): string {
    const start = tag.replace(/\s*\/?>$/, "");
    const spans = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(start);
    if (spans === null) return start;
    const first = row.cells.findIndex((cell) => cell !== undefined) + 1;
    const isCovered = first >= Number(spans[1]) && row.cells.length <= Number(spans[2]);
    return isCovered ? start : start.replace(spans[0], "");
  }

  private cellsXml(row: RowData): string {
    const { scanner, params, oldKept } = this;
    let cells = "";
    // Cells that stay are copied in runs: one piece of text in place of many.
    let from = 0;
    let to = 0;
    for (let column = 0; column < row.cells.length; column++) {
      const cell = row.cells[column];
      if (cell === undefined) continue;
      const kept = oldKept[column];
      if (kept === SAME) {
        const start = this.oldStarts[column] ?? 0;
        if (start !== to) {
          cells += scanner.xml.slice(from, to);
          from = start;
        }
        to = this.oldEnds[column] ?? 0;
        continue;
      }
      cells += scanner.xml.slice(from, to);
      from = to = 0;
      cells += cellXml(cell, `${columnName(column)}${scanner.row + 1}`, params.writing, kept);
    }
    return cells + scanner.xml.slice(from, to);
  }
}

/**
 * The sheetData element of a sheet: rows and cells that still show what the model holds are copied as they stand in
 * the original, all others are written anew.
 *
 * **Source**: ECMA-376 Part 1, 18.3.1.80 (sheetData).
 * @example sheetDataXml({ rows: [], original: undefined, reading, writing }) // => "<sheetData></sheetData>"
 */
export function sheetDataXml(params: SheetDataWritingParams): string {
  const { original, rows } = params;
  if (original !== undefined && original.end > original.tagEnd) {
    const inner = new SheetDataMerge(params, original).write(original.innerEnd);
    if (inner !== undefined) {
      const { xml } = original;
      return (
        xml.slice(original.start, original.innerStart) + inner + xml.slice(original.innerEnd, original.end)
      );
    }
  }
  return `<sheetData>${rowsXml(rows, 0, rows.length, params.writing)}</sheetData>`;
}
