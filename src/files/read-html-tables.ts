import type { CellValue } from "../domain/cell-value";
import type { Area } from "../workbook/plan";

/** One table of a page: its cells, rows × columns, and what is merged (1-based). */
export interface HtmlTable {
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
}

const NAMED: Readonly<Record<string, string>> = { nbsp: "\u00a0", lt: "<", gt: ">", amp: "&", quot: '"' };
const WIDEST = 16_384;

/**
 * Reads the tables of an HTML page, which many systems call .xls. Cells are text; one that spans rows or columns stands at its
 * first cell and is listed as merged. A table within a cell is read as a table of its own.
 *
 * Source: HTML (forming a table): a cell goes to the first place of its row that no cell above reaches into.
 * @example
 * readHtmlTables("<table><tr><td>姓名<td>备注</table>")[0]?.values;
 * // => [["姓名", "备注"]]
 */
export function readHtmlTables(page: string): readonly HtmlTable[] {
  const text = page.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, "");
  const open: TableBuilder[] = [];
  const done: TableBuilder[] = [];
  let from = 0;
  for (const tag of text.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi)) {
    const table = open.at(-1);
    table?.addText(text.slice(from, tag.index));
    from = tag.index + tag[0].length;
    const name = (tag[2] ?? "").toLowerCase();
    const isEnd = tag[1] === "/";
    if (name === "table" && !isEnd) {
      const begun = new TableBuilder();
      open.push(begun);
      done.push(begun);
    } else if (name === "table") open.pop()?.endCell();
    else if (name === "tr" && !isEnd) table?.beginRow();
    else if (name === "td" || name === "th") {
      table?.endCell();
      if (!isEnd) table?.beginCell(span(tag[3], "rowspan"), span(tag[3], "colspan"));
    } else if (name === "br") table?.addText("<br>");
  }
  return done.map((table) => table.finish()).filter(({ values }) => values.length > 0);
}

function span(attributes = "", name: string): number {
  const given = Number(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, "i").exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(1, given), WIDEST);
}

class TableBuilder {
  private readonly rows: CellValue[][] = [];
  private readonly merges: Area[] = [];
  /** By column, the row (0-based) up to which a cell from above reaches, exclusive. */
  private readonly reach: number[] = [];
  private cell: { text: string; rowSpan: number; columnSpan: number } | null = null;

  beginRow(): void {
    this.endCell();
    this.rows.push([]);
  }

  beginCell(rowSpan: number, columnSpan: number): void {
    if (this.rows.length === 0) this.rows.push([]);
    this.cell = { text: "", rowSpan, columnSpan };
  }

  addText(text: string): void {
    if (this.cell !== null) this.cell.text += text === "<br>" ? "\n" : text.replace(/\s+/g, " ");
  }

  endCell(): void {
    const { cell } = this;
    const row = this.rows.at(-1);
    if (cell === null || row === undefined) return;
    this.cell = null;
    const index = this.rows.length - 1;
    let column = 0;
    while (column < row.length || (this.reach[column] ?? 0) > index) {
      if (column >= row.length) row.push(null);
      column += 1;
    }
    const text = decodeEntities(cell.text).trim();
    row.push(text === "" ? null : text);
    for (let next = 1; next < cell.columnSpan; next += 1) row.push(null);
    for (let next = 0; next < cell.columnSpan; next += 1) this.reach[column + next] = index + cell.rowSpan;
    if (cell.rowSpan * cell.columnSpan > 1) {
      this.merges.push({
        row: index + 1,
        column: column + 1,
        rowCount: cell.rowSpan,
        columnCount: cell.columnSpan,
      });
    }
  }

  finish(): HtmlTable {
    this.endCell();
    const width = this.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    const values = this.rows.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]);
    // A cell may claim more rows than the table has.
    const merges = this.merges.map((area) => ({
      ...area,
      rowCount: Math.min(area.rowCount, values.length - area.row + 1),
    }));
    return { values, merges: merges.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1) };
  }
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));?/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
