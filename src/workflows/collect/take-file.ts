import type { CellValue } from "../../domain/cell-value";
import type { FileReading, FileRefusal } from "../../workbook/file-reading";
import type { Grid } from "../../workbook/grid";
import { isBlankCell } from "../../workbook/recognition/cell-label";
import type { RecognitionCorrection } from "../../workbook/recognition/recognition-correction";
import { sheetHeads } from "../../workbook/recognition/sheet-heads";
import { readSheetSender } from "../../workbook/recognition/sheet-sender";
import type { RecognizedTable } from "../../workbook/recognized-table";
import { recognizeGrids } from "../../workbook/recognition/recognize-grids";
import { rowCodeOf } from "../../domain/row-code";
import type { CollectedSource } from "./collected-row";
import { type LabelledRow, readLabelledTable } from "./labelled-table";
import { ROW_KEY_HEAD } from "./merged-heads";
import { parseKeyList, type RowKey } from "../return-slips/row-key";
import { sourcesOf } from "./sources-of";
import { type TableYear, withoutEarlierYears } from "./table-years";

/** A file as it was sent in. */
export interface SentFile {
  /** The name by which the file is known, unlike any other of the collection. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** A slip that came back: its rows with their keys. */
export interface ReturnedSlip {
  readonly sheet: string;
  readonly rows: readonly LabelledRow[];
  /** The keys it went out with; empty where it does not say. */
  readonly keys: readonly RowKey[];
}

/** What a returned file brought; its grids are no longer held. */
export type TakenFile =
  | {
      readonly state: "failed";
      readonly file: string;
      readonly reason: FileRefusal | "unrecognized";
      /** The first rows of its sheets, for a clerk to say what they are. */
      readonly heads: readonly Grid[];
    }
  | {
      readonly state: "taken";
      readonly file: string;
      readonly fingerprint: string;
      readonly sources: readonly CollectedSource[];
      readonly slips: readonly ReturnedSlip[];
      /** The unit says that it has nothing to report. */
      readonly isNil: boolean;
      /** The unit a nil return names, above or in its sentence; null where it names none. */
      readonly nilSender: string | null;
      /** The department above it that a nil return names; null where it names none. */
      readonly nilSystem: string | null;
      readonly unrecognizedSheets: readonly string[];
      /** The years its tables are of, and those of an earlier year that stay out since newer ones stand beside them. */
      readonly years: readonly TableYear[];
      readonly leftYears: readonly TableYear[];
      /** Rows and sheets that are hidden in the file, and are read all the same. */
      readonly hiddenRows: number;
      readonly hiddenSheets: readonly string[];
      /** The tables that are to be confirmed. */
      readonly doubtfulTables: readonly RecognizedTable[];
      /** The first rows of the sheets of either. */
      readonly heads: readonly Grid[];
    };

export interface TakeFileParams {
  /** The name by which the file is known, unlike any other of the collection. */
  readonly file: string;
  readonly reading: FileReading;
  /** Milliseconds since 1970; null where nobody knows. */
  readonly savedAt: number | null;
  readonly corrections?: readonly RecognitionCorrection[];
}

const NIL = /零报告|无困难职工|无捐款|无此类|没有困难职工|无符合/;
const NIL_REACH = 40;
const KEYS_REACH = 8;
const SHORTEST_PARAGRAPH = 12;
const SPLIT_SHEET = /^拆分-(?=.)/;
// 县水泥厂本年无困难职工，零报告。
const NIL_SENDER =
  /^([\u4e00-\u9fff()（）]{2,20}?)(?:本年度?|今年|目前|现|经(?:摸底|调查|核实)，?|\d{4}年度?)?(?:暂?无|没有|零报告)/;
const NOBODY = /^(?:本|我|该)(?:单位|厂|公司|局|企业)|^(?:困难职工|经|目前|今年|本年)/;

/**
 * Takes the rows out of a file that was read: recognised tables, return slips, or the word that there is nothing to report.
 * Equal contents have equal fingerprints, whatever the file is called.
 *
 * @example
 * takeFile({ file: "甲厂.xlsx", reading: { ok: false, reason: "encrypted" }, savedAt: null }).state;
 * // => "failed"
 */
export function takeFile({ file, reading, savedAt, corrections = [] }: TakeFileParams): TakenFile {
  if (!reading.ok) return { state: "failed", file, reason: reading.reason, heads: [] };
  const slips: ReturnedSlip[] = [];
  const grids: Grid[] = [];
  for (const grid of reading.grids) {
    const slip = readLabelledTable(grid, ROW_KEY_HEAD);
    // A part of the county's own register that comes back is the unit's table.
    if (slip === null) grids.push({ ...grid, sheet: grid.sheet.replace(SPLIT_SHEET, "") });
    else slips.push({ sheet: grid.sheet, rows: slip.rows, keys: keysOf(grid) });
  }
  const recognized = recognizeGrids(grids, corrections);
  const { unrecognizedSheets } = recognized;
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const { tables, years, leftYears } = withoutEarlierYears(recognized.tables, bySheet);
  const fingerprint = rowCodeOf(reading.grids.map(({ sheet, values }) => [sheet, values]));
  const sources = sourcesOf({
    ...{ file, savedAt, fingerprint, tables },
    grids: bySheet,
    isDate1904: reading.isDate1904,
  });
  const hasRows = sources.some(({ sourceRows }) => sourceRows > 0);
  const nilCell = grids
    .flatMap(({ values }) => values.slice(0, NIL_REACH))
    .flat()
    .find(isNilCell);
  const saysNil = nilCell !== undefined;
  const isNil = slips.length === 0 && !hasRows && (saysNil || sources.length > 0);
  if (!isNil && sources.length === 0 && slips.length === 0) {
    const heads = sheetHeads(grids);
    return { state: "failed", file, reason: isBlank(reading.grids) ? "empty" : "unrecognized", heads };
  }
  const written = isNil ? readSheetSender(grids.flatMap(({ values }) => values.slice(0, NIL_REACH))) : null;
  // Whoever has nothing to report writes a letter, and no table.
  const unread = isNil
    ? []
    : unrecognizedSheets.filter((sheet) => !isProse(bySheet.get(sheet)?.values ?? []));
  const doubtfulTables = tables.filter(({ confidence }) => confidence === "confirm");
  const open = new Set([...unread, ...doubtfulTables.map(({ sheet }) => sheet)]);
  const heads = sheetHeads(grids.filter(({ sheet }) => open.has(sheet)));
  return {
    ...{ state: "taken", file, fingerprint, sources, slips, isNil, unrecognizedSheets: unread },
    ...{ doubtfulTables, heads, nilSystem: written?.system ?? null },
    ...{ years, leftYears, ...hiddenIn(tables) },
    nilSender: isNil ? (written?.unit ?? nilSenderOf(nilCell)) : null,
  };
}

/** 填报说明 and the like: paragraphs one below the other, in which no row could be lost. */
function isProse(values: Grid["values"]): boolean {
  const rows = values
    .map((row) => row.filter((cell) => !isBlankCell(cell)))
    .filter((cells) => cells.length > 0);
  const isParagraph = ([text]: readonly CellValue[]) =>
    typeof text === "string" && text.trim().length >= SHORTEST_PARAGRAPH;
  const paragraphs = rows.filter(isParagraph).length;
  return rows.every((cells) => cells.length === 1) && paragraphs * 2 >= rows.length;
}

/** What a unit filtered out or hid, and perhaps did not mean to report. */
function hiddenIn(tables: readonly RecognizedTable[]): {
  readonly hiddenRows: number;
  readonly hiddenSheets: readonly string[];
} {
  const evidence = tables.flatMap((table) => table.evidence.map((each) => ({ each, sheet: table.sheet })));
  return {
    hiddenRows: evidence.reduce((sum, { each }) => sum + (each.code === "rows.hidden" ? each.count : 0), 0),
    hiddenSheets: evidence.flatMap(({ each, sheet }) => (each.code === "sheet.hidden" ? [sheet] : [])),
  };
}

/** The list of keys stands above the header. */
function keysOf({ values }: Grid): readonly RowKey[] {
  for (const cell of values.slice(0, KEYS_REACH).flat()) {
    const keys = parseKeyList(cell);
    if (keys !== null) return keys;
  }
  return [];
}

function isNilCell(value: CellValue): boolean {
  return typeof value === "string" && NIL.test(value);
}

function nilSenderOf(cell: CellValue | undefined): string | null {
  const name = NIL_SENDER.exec(String(cell ?? "").replace(/\s/g, ""))?.[1];
  return name === undefined || NOBODY.test(name) ? null : name;
}

function isBlank(grids: readonly Grid[]): boolean {
  return grids.every(({ values }) => values.every((row) => row.every((cell) => isBlankCell(cell))));
}
