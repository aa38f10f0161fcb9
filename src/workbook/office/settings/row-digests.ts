import type { CellValue } from "../../../domain/cell-value";
import { shortDigestOf } from "../../../domain/digest";
import type { Area } from "../../plan";

/** More rows than these share digests. */
const mostDigests = 2000;
/** Of a short digest. */
const digestLength = 3;

/** What a generated sheet held when it was written: its width, the areas left to the pen, a digest of each row (or few rows). */
export interface WrittenContent {
  readonly columns: number;
  readonly rows: number;
  readonly pen: readonly Area[];
  readonly digests: string;
  /** Digests of what was generated into the areas left to the pen, as penWords gives them. */
  readonly words: ReadonlySet<string>;
}

/**
 * Digests what a sheet holds; `values` from the first cell on, as written or as office.js answers formulas. Areas left to the pen say
 * nothing.
 * @example contentOf([["姓名", null]], []).digests.length // => 3
 */
export function contentOf(
  values: readonly (readonly CellValue[])[],
  pen: readonly Area[],
  words: ReadonlySet<string> = new Set(),
): WrittenContent {
  const columns = Math.max(0, ...values.map((row) => row.length));
  return { columns, rows: values.length, pen, digests: digestsOf(values, pen).join(""), words };
}

/**
 * How many rows a person changed since a sheet was written: rows whose cells differ, and rows or columns beside them that hold
 * something. Rows that share a digest count as one. `values` from the first cell on, as office.js answers formulas; what stands beside
 * the rows of `taken` (from 0) is no change.
 * @example changedRows(contentOf([["姓名"]], []), [["名字"]]) // => 1
 */
export function changedRows(
  written: WrittenContent,
  values: readonly (readonly CellValue[])[],
  taken: ReadonlySet<number> = new Set(),
): number {
  const { columns, rows, pen, digests } = written;
  const within = Array.from({ length: rows }, (_, at) => (values[at] ?? []).slice(0, columns));
  const now = digestsOf(within, pen);
  const differing = now.filter(
    (digest, at) => digest !== digests.slice(at * digestLength, (at + 1) * digestLength),
  ).length;
  const beside = values.filter(
    (row, at) => !taken.has(at) && (at < rows ? row.slice(columns) : row).some((cell) => !isBlank(cell)),
  );
  return differing + beside.length;
}

function digestsOf(values: readonly (readonly CellValue[])[], pen: readonly Area[]): string[] {
  const rowsTogether = Math.max(1, Math.ceil(values.length / mostDigests));
  const digests: string[] = [];
  for (let from = 0; from < values.length; from += rowsTogether) {
    const rows = values.slice(from, from + rowsTogether).map((row, at) => textOf(row, from + at + 1, pen));
    digests.push(shortDigestOf(rows.join("\n")));
  }
  return digests;
}

function textOf(row: readonly CellValue[], number: number, pen: readonly Area[]): string {
  const isLeft = (column: number) =>
    pen.some(
      (area) =>
        area.row <= number &&
        number < area.row + area.rowCount &&
        area.column <= column &&
        column < area.column + area.columnCount,
    );
  let text = "";
  let tabs = "";
  for (let at = 0; at < row.length; at += 1) {
    const cell = row[at] ?? null;
    const own = cell === null || (pen.length > 0 && isLeft(at + 1)) ? "" : cellText(cell);
    if (own !== "") {
      text += tabs + own;
      tabs = "";
    }
    tabs += "\t";
  }
  return text;
}

/** The apostrophe that keeps a text from being read as a formula is not answered back. */
function cellText(cell: CellValue): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = cell.startsWith("'") ? cell.slice(1) : cell;
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function isBlank(cell: CellValue): boolean {
  return cell === null || cell === "";
}
