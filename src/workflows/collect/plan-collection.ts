import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import { type MergedColumn, mergedFirstRow, planMergedTable } from "../../sheets/collecting/merged-table";
import { columnLetters } from "../../workbook/area-address";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import { mergedSheetName } from "../../workbook/catalogue/generated-sheet";
import { TABLE_CATALOGUE, TABLE_KINDS, type TableKind } from "../../workbook/catalogue/table-catalogue";
import type { PlanStep } from "../../workbook/plan";
import { isBlankCell } from "../../workbook/recognition/cell-label";
import type { CollectedRow } from "./collected-row";
import type { FileLine } from "./file-line";
import { fieldHead, ORIGIN_HEADS } from "./merged-heads";

/** A merged table as it will stand: the steps that write it, and where its columns are. */
export interface MergedSheet {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly rows: number;
  readonly steps: readonly PlanStep[];
  /** The absolute address of a column of its rows; null for a column it does not have. */
  columnAddress(column: FieldId | "file"): string | null;
}

/**
 * Plans one merged table for each kind of which rows were collected: the fields that are filled, in the order of the catalogue,
 * then columns that are no field, then file, sheet and row each record came from. A table that stands already (`standing`) and of
 * which all rows are gone is left with its header.
 *
 * @example
 * planMergedSheets([]);
 * // => []
 */
export function planMergedSheets(
  lines: readonly FileLine[],
  standing: readonly TableKind[] = [],
): readonly MergedSheet[] {
  return TABLE_KINDS.flatMap((kind) => {
    const rows = lines.flatMap(({ state, source }) =>
      state === "merged" && source?.kind === kind ? source.rows : [],
    );
    return rows.length === 0 && !standing.includes(kind) ? [] : [mergedSheet(kind, rows)];
  });
}

function mergedSheet(kind: TableKind, rows: readonly CollectedRow[]): MergedSheet {
  const filled = new Set<FieldId>(rows.length === 0 ? TABLE_CATALOGUE[kind].required : []);
  const heads = new Set<string>();
  for (const { values, others } of rows) {
    for (const [field, value] of Object.entries(values) as [FieldId, CellValue][])
      if (!isBlankCell(value)) filled.add(field);
    for (const [head, value] of Object.entries(others)) if (!isBlankCell(value)) heads.add(head);
  }
  // A field may have come from a correction that the table's own list does not name.
  const listed = TABLE_CATALOGUE[kind].fields.filter((field) => filled.has(field));
  const fields = [...listed, ...[...filled].filter((field) => !listed.includes(field))];
  const columns: readonly MergedColumn[] = [
    { head: FIELD_CATALOGUE.serialNumber.chinese, kind: "count" },
    ...fields.map((field) => ({ head: fieldHead(field, 1), kind: columnKind(field) })),
    ...[...heads].map((head) => ({ head, kind: "count" }) as const),
    { head: ORIGIN_HEADS.file, kind: "text" },
    { head: ORIGIN_HEADS.sheet, kind: "text" },
    { head: ORIGIN_HEADS.row, kind: "count" },
  ];
  const sheet = mergedSheetName(TABLE_CATALOGUE[kind].chinese);
  const cells = rows.map(({ from, values, others }, index) => [
    index + 1,
    ...fields.map((field) => values[field] ?? null),
    ...[...heads].map((head) => others[head] ?? null),
    ...[from.file, from.sheet, from.row],
  ]);
  return {
    ...{ kind, sheet, rows: rows.length },
    steps: planMergedTable({ sheet, columns, rows: cells }),
    columnAddress(column) {
      const index =
        column === "file"
          ? 1 + fields.length + heads.size
          : fields.includes(column)
            ? 1 + fields.indexOf(column)
            : -1;
      if (index < 0) return null;
      const letters = columnLetters(index + 1);
      const lastRow = mergedFirstRow + rows.length - 1;
      return `'${sheet}'!$${letters}$${mergedFirstRow}:$${letters}$${lastRow}`;
    },
  };
}

function columnKind(field: FieldId): MergedColumn["kind"] {
  switch (FIELD_CATALOGUE[field].kind) {
    case "residentId":
    case "bankAccount":
    case "phone":
      return "id";
    case "amount":
      return "money";
    case "date":
      return "date";
    case "count":
    case "percentage":
      return "count";
    case "text":
    case "personName":
    case "choice":
      // Numbers of certificates and the like are text and long.
      return "text";
  }
}
