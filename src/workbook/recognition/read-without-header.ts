import type { FieldId } from "../../domain/field-id";
import type { TableKind } from "../catalogue/table-catalogue";
import type { Grid } from "../grid";
import type { ColumnEvidence } from "../recognized-table";
import { type ColumnLook, type DataLook, lookOfColumn } from "./data-look";
import type { BlockReading } from "./block-reading";

const MOST_COLUMNS = 200;
const WIDTH_SAMPLE_ROWS = 100;
const MOST_ROWS_ABOVE = 10;
const DIGITS: ReadonlySet<DataLook> = new Set(["residentId", "bankAccount", "amount"]);

interface LookPattern {
  readonly kind: TableKind;
  readonly needed: readonly (readonly [DataLook, FieldId])[];
  readonly welcome: readonly (readonly [DataLook, FieldId])[];
}

// What a list without a header is by the look of its columns; the first pattern that is complete counts.
const PATTERNS: readonly LookPattern[] = [
  {
    kind: "needyWorkers",
    needed: [
      ["name", "name"],
      ["residentId", "residentId"],
    ],
    welcome: [
      ["sequence", "serialNumber"],
      ["phone", "phone"],
      ["bankAccount", "bankAccount"],
      ["unitName", "workUnit"],
      ["amount", "reliefAmount"],
    ],
  },
  {
    kind: "paymentRoster",
    needed: [
      ["name", "name"],
      ["bankAccount", "bankAccount"],
      ["amount", "reliefAmount"],
    ],
    welcome: [
      ["sequence", "serialNumber"],
      ["phone", "phone"],
      ["unitName", "workUnit"],
    ],
  },
  {
    kind: "personalDonations",
    needed: [
      ["name", "name"],
      ["amount", "personalAmount"],
    ],
    welcome: [
      ["sequence", "serialNumber"],
      ["unitName", "workUnit"],
      ["date", "receivedDate"],
      ["phone", "phone"],
    ],
  },
  {
    kind: "unitDonations",
    needed: [
      ["unitName", "unitName"],
      ["amount", "receivedAmount"],
    ],
    welcome: [
      ["sequence", "serialNumber"],
      ["date", "receivedDate"],
      ["phone", "phone"],
    ],
  },
];
const LEAST_ROWS = 3;

/**
 * The look of every column of a sheet from its first row on.
 *
 * @example
 * looksOf(grid).map(({ look }) => look);
 * // => ["sequence", "name", "residentId"]
 */
export function looksOf(grid: Grid): readonly ColumnLook[] {
  const width = Math.min(
    MOST_COLUMNS,
    Math.max(0, ...grid.values.slice(0, WIDTH_SAMPLE_ROWS).map((row) => row.length)),
  );
  return Array.from({ length: width }, (_, column) => lookOfColumn(grid, column, 0));
}

/**
 * Looks in the place of the labels a sheet without header has not got: its shape is made of them.
 *
 * @example
 * looksToLabels([{ look: "name", share: 1 }, { look: "blank", share: 1 }]);
 * // => ["?name", ""]
 */
export function looksToLabels(looks: readonly ColumnLook[]): readonly string[] {
  return looks.map(({ look }) => (look === "blank" ? "" : `?${look}`));
}

/** The rows above the first with a digit where numbers belong are a title, or words for columns that nobody knows. */
function firstDataRow(grid: Grid, columns: readonly number[]): number {
  const first = grid.values
    .slice(0, MOST_ROWS_ABOVE)
    .findIndex(
      (row) => columns.length === 0 || columns.some((column) => /\d/.test(String(row[column] ?? ""))),
    );
  return Math.max(0, first);
}

/**
 * Reads a sheet without a header by the look of its columns, as a table to confirm; null where no pattern is complete.
 *
 * @example
 * readWithoutHeader(grid)?.kind; // names and resident numbers
 * // => "needyWorkers"
 */
export function readWithoutHeader(grid: Grid): BlockReading | null {
  if (grid.values.length < LEAST_ROWS) return null;
  const looks = looksOf(grid);
  for (const { kind, needed, welcome } of PATTERNS) {
    const columns = new Map<FieldId, number>();
    const columnEvidence = new Map<FieldId, ColumnEvidence[]>();
    for (const [wanted, field] of [...needed, ...welcome]) {
      const column = looks.findIndex(
        ({ look }, at) => look === wanted && ![...columns.values()].includes(at),
      );
      const found = looks[column];
      if (found === undefined) continue;
      columns.set(field, column);
      columnEvidence.set(field, [{ code: "look.supplied", ...found }]);
    }
    if (!needed.every(([, field]) => columns.has(field))) continue;
    const dataIndex0 = firstDataRow(
      grid,
      needed.flatMap(([look, field]) => (DIGITS.has(look) ? (columns.get(field) ?? []) : [])),
    );
    return {
      ...{ kind, headerIndex0: null, dataIndex0, headerLabels: new Set<string>(), isSure: false },
      labels: looksToLabels(looks),
      ...{ columns, columnEvidence, evidence: [{ code: "look.only" }] },
    };
  }
  return null;
}
