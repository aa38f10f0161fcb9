import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import { TABLE_CATALOGUE, type TableKind } from "../../workbook/catalogue/table-catalogue";
import type { AmountSums, CollectedRow } from "./collected-row";
import type { FileLine } from "./file-line";
import { sumsOf } from "./sources-of";
import type { UnitIndex } from "./unit-index";
import { unitFieldOf } from "./unit-of-row";

/** Rows and amounts of one unit, one system or the county; `name` is "" where the rows name none. */
export interface GroupTotal {
  readonly kind: TableKind;
  readonly level: "unit" | "system" | "county";
  readonly name: string;
  /** The system of a unit. */
  readonly system: string;
  readonly rows: number;
  readonly amountFen: number;
}

/** Where what was read and what stands in the merged table are not the same; amounts in fen. */
export interface ControlDifference {
  readonly file: string;
  readonly kind: TableKind;
  readonly what: "rows" | "amount" | "statedTotal";
  readonly field: FieldId | null;
  readonly expected: number;
  readonly actual: number;
}

/** What one file brought of a kind against what of it is merged; amounts of the field it is controlled by, in fen. */
export interface FileTotal {
  readonly file: string;
  readonly kind: TableKind;
  readonly sourceRows: number;
  readonly sourceFen: number;
  readonly rows: number;
  readonly amountFen: number;
}

/** The same for all files of the county. */
export type SourceTotal = Omit<FileTotal, "file">;

// What a table is about comes before other amounts it holds.
const CONTROL_FIELDS: readonly FieldId[] = [
  ...(["reliefAmount", "receivedAmount", "deductedAmount", "transactionAmount", "incomeAmount"] as const),
];

/**
 * The amount by which tables of a kind are controlled: the one it is about where it is filled, else its first amount with a value;
 * null for a table without amounts.
 *
 * @example
 * controlFieldOf("needyWorkers", [{ reliefAmount: 100000 }]);
 * // => "reliefAmount"
 */
export function controlFieldOf(kind: TableKind, sums: readonly AmountSums[]): FieldId | null {
  const amounts = TABLE_CATALOGUE[kind].fields.filter((field) => FIELD_CATALOGUE[field].kind === "amount");
  const inOrder = [...CONTROL_FIELDS.filter((field) => amounts.includes(field)), ...amounts];
  return inOrder.find((field) => sums.some((each) => (each[field] ?? 0) !== 0)) ?? inOrder[0] ?? null;
}

/**
 * Holds what was counted where each file was read against the rows that are merged, and the files' own totals against their rows.
 *
 * @example
 * controlDifferences([]);
 * // => []
 */
export function controlDifferences(lines: readonly FileLine[]): readonly ControlDifference[] {
  return lines.flatMap(({ state, file, source }) => {
    if (state !== "merged" || source === null) return [];
    const { kind, rows, sourceRows, sourceFen, statedFen } = source;
    const merged = sumsOf(rows);
    const differences: ControlDifference[] = [];
    const compare = (
      what: ControlDifference["what"],
      field: FieldId | null,
      expected: number,
      actual: number,
    ) => {
      if (expected !== actual) differences.push({ file, kind, what, field, expected, actual });
    };
    compare("rows", null, sourceRows, rows.length);
    for (const [field, fen] of Object.entries(sourceFen) as [FieldId, number][])
      compare("amount", field, fen, merged[field] ?? 0);
    for (const [field, fen] of Object.entries(statedFen) as [FieldId, number][])
      compare("statedTotal", field, fen, sourceFen[field] ?? 0);
    return differences;
  });
}

/**
 * Each merged file with its rows and amount as they were read and as they stand in the merged table.
 *
 * @example
 * fileTotals([]);
 * // => []
 */
export function fileTotals(lines: readonly FileLine[]): readonly FileTotal[] {
  return lines.flatMap(({ state, file, source }) => {
    if (state !== "merged" || source === null) return [];
    const { kind, rows, sourceRows, sourceFen } = source;
    const merged = sumsOf(rows);
    const field = controlFieldOf(kind, [merged]);
    const amountFen = field === null ? 0 : (merged[field] ?? 0);
    // A file read back from the list is controlled by the one amount that stands there.
    const readFen = field === null ? 0 : (sourceFen[field] ?? amountFen);
    return [{ file, kind, sourceRows, sourceFen: readFen, rows: rows.length, amountFen }];
  });
}

/**
 * What all files of a kind brought against what is merged: the county's control total.
 *
 * @example
 * sourceTotals([]);
 * // => []
 */
export function sourceTotals(lines: readonly FileLine[]): readonly SourceTotal[] {
  const kinds = new Map<TableKind, SourceTotal>();
  for (const { file: _of, ...total } of fileTotals(lines)) {
    const sum = kinds.get(total.kind);
    kinds.set(
      total.kind,
      sum === undefined
        ? total
        : {
            ...{ kind: total.kind, rows: sum.rows + total.rows, amountFen: sum.amountFen + total.amountFen },
            ...{ sourceRows: sum.sourceRows + total.sourceRows, sourceFen: sum.sourceFen + total.sourceFen },
          },
    );
  }
  return [...kinds.values()];
}

/**
 * Adds up the merged rows by unit, by system and for the county, kind by kind. A row that names no system belongs to that of its
 * file.
 *
 * @example
 * groupTotals([], index);
 * // => []
 */
export function groupTotals(lines: readonly FileLine[], index: UnitIndex): readonly GroupTotal[] {
  const kinds = new Map<TableKind, { row: CollectedRow; system: string; sender: string }[]>();
  for (const { state, source, system, sender } of lines) {
    if (state !== "merged" || source === null) continue;
    const rows = kinds.get(source.kind) ?? [];
    for (const row of source.rows)
      rows.push({ row, system: textOf(row.values.system) || (system ?? ""), sender: sender ?? "" });
    kinds.set(source.kind, rows);
  }
  return [...kinds].flatMap(([kind, rows]) => {
    const field = controlFieldOf(kind, [sumsOf(rows.map(({ row }) => row))]);
    const unitField = unitFieldOf(kind);
    const units = new Map<string, GroupTotal>();
    const systems = new Map<string, GroupTotal>();
    let total: GroupTotal = { kind, level: "county", name: "", system: "", rows: 0, amountFen: 0 };
    for (const { row, system, sender } of rows) {
      const value = field === null ? null : row.values[field];
      const fen = typeof value === "number" ? Math.round(value * 100) : 0;
      const unit = (unitField === null ? "" : textOf(row.values[unitField])) || sender;
      add(
        units,
        index.keyOf(unit),
        { ...total, level: "unit", name: index.find(unit)?.name ?? unit, system },
        fen,
      );
      add(systems, index.keyOf(system), { ...total, level: "system", name: system }, fen);
      total = { ...total, rows: total.rows + 1, amountFen: total.amountFen + fen };
    }
    return [...units.values(), ...systems.values(), total];
  });
}

function add(groups: Map<string, GroupTotal>, key: string, blank: GroupTotal, fen: number): void {
  const group = groups.get(key) ?? { ...blank, rows: 0, amountFen: 0 };
  groups.set(key, { ...group, rows: group.rows + 1, amountFen: group.amountFen + fen });
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? "" : String(value).trim();
}
