import type { CellValue } from "../domain/cell-value";
import { letterDigestOf } from "../domain/digest";
import { addedColumns, type AddedLook } from "./carry-added";
import type { PenTable, PlanStep } from "./plan";

/** A sheet that is to be generated anew, as it stands. */
export interface OldSheet {
  readonly sheet: string;
  /** All of it from the first cell on, formulas as formulas. */
  readonly values: readonly (readonly CellValue[])[];
  /** Its columns as they were generated; those to the right of them the clerk added. */
  readonly columns: number;
  /** Looks of the columns she added. */
  readonly added: readonly AddedLook[];
  /** What was generated into columns left to the pen, as penWords gives it. */
  readonly words: ReadonlySet<string>;
}

/** Steps with the words of the pen, and what of each sheet that is made anew could not be taken over. */
export interface CarriedPen {
  readonly steps: readonly PlanStep[];
  readonly sheets: ReadonlyMap<string, CarriedSheet>;
}

/** What became of the words on one sheet. */
export interface CarriedSheet {
  /** Rows whose words found no place. */
  readonly lostRows: number;
  /** Generated words that are no longer there: she took them out, or wrote them anew. */
  readonly missingWords: number;
  /** Rows (as in its values, from 0) whose cells in added columns are accounted for. */
  readonly taken: ReadonlySet<number>;
}

type CreateStep = Extract<PlanStep, { step: "createSheet" }>;
type WriteStep = Extract<PlanStep, { step: "writeBlock" }>;

/** A row of a table with columns left to the pen: its place among the values given (from 0), its key, its table. */
interface PenRow {
  readonly at: number;
  readonly key: string;
  readonly table: PenTable;
  /** Where the columns of the table stand in it (from 0), by their number when generated. */
  readonly placeOf: (column: number) => number;
}

/** Parts a remark into what was said. */
const partBy = "；";

/**
 * Takes what clerks wrote into the columns left to the pen (signature, date, remark) and into columns they added at the right over to
 * the sheets that are generated anew, row by row: rows are known again by their keys, columns by their heads, so that order, page and
 * place do not matter. Of a remark that was generated only what she added goes over.
 * @example carryPen([], []).steps // => []
 */
export function carryPen(steps: readonly PlanStep[], olds: readonly OldSheet[]): CarriedPen {
  const bySheet = new Map(olds.map((old) => [old.sheet, old]));
  const tables = penTablesOf(steps);
  const sheets = new Map<string, CarriedSheet>();
  const carried = steps.flatMap((step): readonly PlanStep[] => {
    const old = bySheet.get(step.sheet);
    const pen = tables.get(step.sheet);
    if (step.step !== "writeBlock" || old === undefined || pen === undefined) return [step];
    const [to, from] = [newRows(step, pen), oldRows(old.values, headsOf(step, pen))];
    const { values, lostRows, missingWords } = withPen(step, to.rows, from.rows, old);
    const places = new Map([...to.rows, ...to.heads].map(({ key, at }) => [key, at + step.row]));
    const moves = [...from.heads, ...from.rows].map(({ key, at }) => ({
      from: at,
      to: places.get(key) ?? null,
    }));
    const added = addedColumns(old, moves, step.column + (step.values[0]?.length ?? 0));
    sheets.set(step.sheet, { lostRows: lostRows + added.lostRows, missingWords, taken: added.taken });
    return [{ ...step, values }, ...added.steps(step.sheet)];
  });
  return { steps: carried, sheets };
}

/**
 * Digests of what steps generate into columns left to the pen, by sheet: what else is found there later a person wrote.
 * @example penWords([]).size // => 0
 */
export function penWords(steps: readonly PlanStep[]): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = penTablesOf(steps);
  const words = new Map<string, ReadonlySet<string>>();
  for (const step of steps) {
    const pen = tables.get(step.sheet);
    if (step.step !== "writeBlock" || pen === undefined) continue;
    const digests = newRows(step, pen).rows.flatMap((row) =>
      row.table.penColumns.flatMap((column) =>
        partsOf(step.values[row.at]?.[row.placeOf(column)] ?? null).map((part) => wordOf(row, column, part)),
      ),
    );
    words.set(step.sheet, new Set([...(words.get(step.sheet) ?? []), ...digests]));
  }
  return words;
}

/**
 * The areas of a sheet that are left to the pen; rows and columns 1-based.
 * @example penAreas({ step: "createSheet", sheet: "备案登记", whenTaken: "number", showGridlines: false }) // => []
 */
export function penAreas({ pen = [] }: CreateStep) {
  return pen.flatMap(({ firstRow, lastRow, penColumns }) =>
    penColumns.map((column) => ({ row: firstRow, column, rowCount: lastRow - firstRow + 1, columnCount: 1 })),
  );
}

function penTablesOf(steps: readonly PlanStep[]): ReadonlyMap<string, readonly PenTable[]> {
  return new Map(
    steps.flatMap((step) =>
      step.step === "createSheet" && step.pen !== undefined ? [[step.sheet, step.pen] as const] : [],
    ),
  );
}

function withPen(
  step: WriteStep,
  news: readonly PenRow[],
  olds: readonly PenRow[],
  { values: oldValues, words: ours }: OldSheet,
): { readonly values: CellValue[][]; readonly lostRows: number; readonly missingWords: number } {
  const values = step.values.map((row) => [...row]);
  const places = new Map(news.map((row) => [row.key, row]));
  const found = new Set<string>();
  const lost = new Set<number>();
  for (const row of olds) {
    const place = places.get(row.key);
    for (const column of row.table.penColumns) {
      const all = partsOf(oldValues[row.at]?.[row.placeOf(column)] ?? null);
      const hers = all.filter((part) => {
        const word = wordOf(row, column, part);
        if (!ours.has(word)) return true;
        found.add(word);
        return false;
      });
      if (hers.length === 0) continue;
      const cells = place === undefined ? undefined : values[place.at];
      if (cells === undefined || place === undefined) lost.add(row.at);
      else cells[place.placeOf(column)] = joined(cells[place.placeOf(column)] ?? null, hers);
    }
  }
  return { values, lostRows: lost.size, missingWords: ours.size - found.size };
}

/** What is generated, then what she added. */
function joined(generated: CellValue, hers: readonly CellValue[]): CellValue {
  const [only] = hers;
  if (generated === null && hers.length === 1 && typeof only === "number") return only;
  const texts = hers.map(String);
  const others = partsOf(generated)
    .map(String)
    .filter((part) => !texts.some((text) => text.includes(part)));
  const text = [...others, ...texts].join(partBy);
  return /^[=+\-@']/.test(text) ? `'${text}` : text;
}

function partsOf(value: CellValue): readonly CellValue[] {
  if (value === null || value === "") return [];
  if (typeof value !== "string") return [value];
  return value
    .replace(/^'/, "")
    .split(partBy)
    .filter((part) => part !== "");
}

/** Too many for chance to take her word for one of ours; without digits, as all that is kept. */
function wordOf({ key, table }: PenRow, column: number, part: CellValue): string {
  return letterDigestOf(`${key}\n${table.penColumns.indexOf(column)}\n${textOf(part)}`).slice(-6);
}

/** The heads by which tables are known again (columns that tell rows apart or are left to the pen), each once, with such a table. */
function headsOf(step: WriteStep, pen: readonly PenTable[]): ReadonlyMap<string, PenTable> {
  return new Map(pen.map((table) => [headOf(step, table), table] as const).reverse());
}

function headOf({ values, row }: WriteStep, { headRow, keyColumns, penColumns }: PenTable): string {
  return [...keyColumns, ...penColumns]
    .map((column) => textOf(values[headRow - row]?.[column - 1] ?? null))
    .join("\n");
}

interface PenRows {
  readonly rows: readonly PenRow[];
  readonly heads: readonly { readonly at: number; readonly key: string }[];
}

function newRows(step: WriteStep, pen: readonly PenTable[]): PenRows {
  const seen = new Map<string, number>();
  const placeOf = (column: number) => column - step.column;
  const rows = pen.flatMap((table) =>
    Array.from({ length: table.lastRow - table.firstRow + 1 }, (_, index) => {
      const at = table.firstRow + index - step.row;
      const key = nextKey(step.values[at] ?? [], table.keyColumns.map(placeOf), seen);
      return key === null ? [] : [{ at, key, table, placeOf }];
    }).flat(),
  );
  const heads = pen.map((table) => ({
    at: table.headRow - step.row,
    key: numbered(headOf(step, table), seen),
  }));
  return { rows, heads };
}

/** The rows of the tables as they stand: below the head of each, up to the next; where rows are numbered, those that are. */
function oldRows(values: OldSheet["values"], wanted: ReadonlyMap<string, PenTable>): PenRows {
  const seen = new Map<string, number>();
  const rows: PenRow[] = [];
  const heads: { at: number; key: string }[] = [];
  let open: Omit<PenRow, "at" | "key"> | null = null;
  let serial = -1;
  const parted = [...wanted].map(([head, table]) => ({ head, table, texts: head.split("\n") }));
  for (const [at, row] of values.entries()) {
    const texts = row.map(textOf);
    const found = parted.find((each) => each.texts.every((text) => texts.includes(text)));
    if (found !== undefined) {
      const { table, head } = found;
      const columns = [...table.keyColumns, ...table.penColumns];
      open = { table, placeOf: (column) => texts.indexOf(found.texts[columns.indexOf(column)] ?? "") };
      heads.push({ at, key: numbered(head, seen) });
      serial = texts.indexOf("序号");
    } else if (open !== null && (serial < 0 || /^\d+$/.test(texts[serial] ?? ""))) {
      const key = nextKey(row, open.table.keyColumns.map(open.placeOf), seen);
      if (key !== null) rows.push({ ...open, at, key });
    }
  }
  return { rows, heads };
}

/** The key of a row, numbered where the same one comes again; null where a part of it is blank. */
function nextKey(
  row: readonly CellValue[],
  places: readonly number[],
  seen: Map<string, number>,
): string | null {
  const parts = places.map((place) => textOf(row[place] ?? null));
  if (parts.length === 0 || parts.some((part) => part === "")) return null;
  return numbered(parts.join("\n"), seen);
}

function numbered(key: string, seen: Map<string, number>): string {
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return `${count}\n${key}`;
}

function textOf(value: CellValue): string {
  return value === null ? "" : String(value).replace(/^'/, "").replace(/\s+/g, "");
}
