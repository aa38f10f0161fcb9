import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../catalogue/field-catalogue";
import { TABLE_CATALOGUE, type TableKind } from "../catalogue/table-catalogue";
import type { Grid } from "../grid";
import type { ColumnGuess, RecognizedTable } from "../recognized-table";
import { shapeOf } from "./block-shape";
import { isBlankCell } from "./cell-label";
import { contradicts, fits, lookOfColumn } from "./data-look";
import { readHeaderCandidate, readHeaderColumns } from "./header-candidate";
import { createHeaderMatcher } from "./match-header";
import { looksOf, looksToLabels } from "./read-without-header";

/** A header stands near the top. */
const HEADER_REACH = 25;

/** What a clerk says of a sheet: what it is and where its header stands. */
export interface HeaderChoice {
  readonly kind: TableKind;
  /** Sheet row (1-based) of the first header row; 0 where the sheet has no header. */
  readonly headerRow: number;
  /** Header rows, 1 to 3. */
  readonly levels: number;
}

/** A sheet as it reads under a header chosen by hand; columns 1-based. */
export type HandReading = Pick<
  RecognizedTable,
  "kind" | "headerRow" | "headerLastRow" | "columns" | "columnGuesses" | "shape" | "shapeColumn"
>;

/**
 * Reads the head of a sheet under the kind and header a clerk has chosen; its columns are proposals to confirm, by their labels and
 * by what the cells below look like. The result goes into a correction (correctionOf).
 *
 * @example
 * readByHand(grid, { kind: "personalDonations", headerRow: 2, levels: 1 }).shape;
 * // => "甲列|乙列"
 */
export function readByHand(grid: Grid, { kind, headerRow, levels }: HeaderChoice): HandReading {
  const index0 = headerRow - grid.firstRow;
  const rows = headerRow === 0 ? [] : grid.values.slice(index0, index0 + levels);
  const headerColumns = readHeaderColumns(rows, Math.max(0, ...rows.map((row) => row.length)));
  const labels =
    headerRow === 0 ? looksToLabels(looksOf(grid)) : headerColumns.map((column) => column.join("/"));
  const matched =
    headerRow === 0
      ? new Map<FieldId, number>()
      : readHeaderCandidate({
          ...{ kind, rowIndex0: index0, levels, headerColumns, matchHeader: createHeaderMatcher() },
        }).columns;
  const dataIndex0 = headerRow === 0 ? 0 : index0 + levels;
  const columns = withLooks(grid, kind, dataIndex0, labels, matched);
  const guesses = [...columns]
    .sort((a, b) => a[1] - b[1])
    .map(([field, column]): ColumnGuess => {
      const { look, share } = lookOfColumn(grid, column, dataIndex0);
      const isDoubtful = contradicts(FIELD_CATALOGUE[field].kind, look);
      return {
        ...{ field, column: grid.firstColumn + column, confidence: isDoubtful ? "confirm" : "sure" },
        evidence: isDoubtful ? [{ code: "look.contradicts", look, share }] : [],
      };
    });
  return {
    ...{ kind, headerRow, headerLastRow: headerRow === 0 ? 0 : headerRow + rows.length - 1 },
    columns: Object.fromEntries(guesses.map(({ field, column }) => [field, column])),
    columnGuesses: guesses,
    shape: shapeOf(labels),
    shapeColumn:
      grid.firstColumn +
      Math.max(
        0,
        labels.findIndex((label) => label !== ""),
      ),
  };
}

/** A column no label speaks for takes the first free field of the kind that looks just like it. */
function withLooks(
  grid: Grid,
  kind: TableKind,
  dataIndex0: number,
  labels: readonly string[],
  matched: ReadonlyMap<FieldId, number>,
): ReadonlyMap<FieldId, number> {
  const columns = new Map(matched);
  const taken = new Set(columns.values());
  labels.forEach((label, column) => {
    if (taken.has(column) || label === "") return;
    const { look } = lookOfColumn(grid, column, dataIndex0);
    const field = TABLE_CATALOGUE[kind].fields.find(
      (each) =>
        !columns.has(each) &&
        (look === "sequence"
          ? each === "serialNumber"
          : fits(FIELD_CATALOGUE[each].kind, look) && look !== "amount"),
    );
    if (field !== undefined) columns.set(field, column);
  });
  return columns;
}

/** A row that may be the header: its sheet row (1-based) and what its cells say. */
export interface HeaderLine {
  readonly row: number;
  readonly labels: readonly string[];
}

/**
 * The rows of a sheet that may be its header: those near the top with more than one filled cell.
 *
 * @example
 * headerLines(grid).map(({ row }) => row);
 * // => [2, 3, 4]
 */
export function headerLines(grid: Grid): readonly HeaderLine[] {
  return grid.values.slice(0, HEADER_REACH).flatMap((cells, index): HeaderLine[] => {
    const labels = cells.filter((cell) => !isBlankCell(cell)).map((cell) => String(cell).trim());
    return labels.length < 2 ? [] : [{ row: grid.firstRow + index, labels }];
  });
}

/**
 * The row most like a header by its form alone: that with the most different words; 0 where no row has two of them.
 *
 * @example
 * likelyHeaderRow(grid);
 * // => 2
 */
export function likelyHeaderRow(grid: Grid): number {
  let best = { row: 0, words: 1 };
  for (const { row, labels } of headerLines(grid)) {
    const words = new Set(labels.filter((label) => !/^[-\d¥￥][\d\s.,，/\-Xx年月日]*$/.test(label))).size;
    if (words > best.words) best = { row, words };
  }
  return best.row;
}
