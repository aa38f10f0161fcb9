import type { CellValue } from "../../domain/cell-value";
import { TABLE_CATALOGUE, TABLE_KINDS, type TableKind } from "../../workbook/catalogue/table-catalogue";
import { COLLECTION_SHEETS, mergedSheetName } from "../../workbook/catalogue/generated-sheet";
import type { Grid } from "../../workbook/grid";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import type { FieldId } from "../../domain/field-id";
import type { CollectedRow } from "./collected-row";
import { blankLine, type FileLine, type SourceState } from "./file-line";
import { type LabelledRow, readLabelledTable } from "./labelled-table";
import { fieldName, ORIGIN_HEADS } from "./merged-heads";
import { FILE_LIST_HEADS, STATE_LABELS } from "./file-list-heads";
import { sumsOf } from "./sources-of";

/** A merged table as it stands in the workbook, with its sheet rows. */
export interface MasterTable {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly rows: readonly LabelledRow[];
}

/** Rows a clerk typed into a merged table herself. */
export const TYPED_BY_HAND = "（手工补录）";

/**
 * Finds the merged tables that an earlier collection left in the workbook.
 *
 * @example
 * readMasterTables([]);
 * // => []
 */
export function readMasterTables(grids: readonly Grid[]): readonly MasterTable[] {
  return TABLE_KINDS.flatMap((kind) => {
    const sheet = mergedSheetName(TABLE_CATALOGUE[kind].chinese);
    const grid = grids.find((each) => each.sheet === sheet);
    const table = grid === undefined ? null : readLabelledTable(grid, ORIGIN_HEADS.file);
    return table === null ? [] : [{ kind, sheet, rows: table.rows }];
  });
}

/**
 * The lines of an earlier collection: what its list of files says, with the rows that stand in the merged tables now.
 *
 * @example
 * earlierLines([], []);
 * // => []
 */
export function earlierLines(grids: readonly Grid[], tables: readonly MasterTable[]): readonly FileLine[] {
  const list = grids.find(({ sheet }) => sheet === COLLECTION_SHEETS.files);
  const listed = list === undefined ? null : readLabelledTable(list, FILE_LIST_HEADS.fingerprint);
  const lines = (listed?.rows ?? []).flatMap((row) => lineOf(row) ?? []);
  const merged: FileLine[] = tables.flatMap(({ kind, rows }) =>
    [...groupByFile(rows)].map(([file, fileRows]) => {
      const line = lines.find(
        (each) => each.line.file === file && each.line.kind === kind && each.line.state === "merged",
      );
      return withRows(
        line?.line ?? { ...blankLine(file), earlierNote: "" },
        kind,
        fileRows,
        line?.control ?? null,
      );
    }),
  );
  const others = lines
    .map(({ line }) => line)
    // Where a clerk deleted all rows of a file it counts as never collected, so that it can be taken again.
    .filter(({ state }) => state !== "merged");
  return [...merged, ...others];
}

interface Control {
  readonly rows: number;
  readonly field: FieldId | null;
  readonly fen: number;
}

function lineOf({ others }: LabelledRow): { readonly line: FileLine; readonly control: Control } | null {
  const text = (head: string) => String(others[head] ?? "").trim();
  const state = (Object.keys(STATE_LABELS) as SourceState[]).find(
    (each) => STATE_LABELS[each] === text(FILE_LIST_HEADS.state),
  );
  if (state === undefined) return null;
  const or = (value: string) => (value === "" ? null : value);
  const kind =
    TABLE_KINDS.find((each) => TABLE_CATALOGUE[each].chinese === text(FILE_LIST_HEADS.kind)) ?? null;
  const field = (Object.keys(FIELD_CATALOGUE) as FieldId[]).find(
    (each) => fieldName(each) === text(FILE_LIST_HEADS.amountField),
  );
  return {
    line: {
      ...blankLine(text(FILE_LIST_HEADS.file)),
      ...{ state, kind, sender: or(text(FILE_LIST_HEADS.sender)), system: or(text(FILE_LIST_HEADS.system)) },
      fingerprint: text(FILE_LIST_HEADS.fingerprint),
      earlierNote: text(FILE_LIST_HEADS.note),
    },
    control: {
      rows: Number(others[FILE_LIST_HEADS.sourceRows] ?? 0),
      field: field ?? null,
      fen: Math.round(Number(others[FILE_LIST_HEADS.sourceAmount] ?? 0) * 100),
    },
  };
}

function withRows(
  line: FileLine,
  kind: TableKind,
  labelled: readonly LabelledRow[],
  control: Control | null,
): FileLine {
  const rows = labelled.map((row) => collectedRowOf(row));
  const { file, sender, system, fingerprint } = line;
  return {
    ...line,
    kind,
    source: {
      ...{ file, kind, rows, sender, system, fingerprint },
      sheets: [...new Set(rows.map(({ from }) => from.sheet))],
      sourceRows: control?.rows ?? rows.length,
      sourceFen:
        control === null ? sumsOf(rows) : control.field === null ? {} : { [control.field]: control.fen },
      statedFen: {},
      unreadableAmounts: 0,
      secretColumns: [],
      savedAt: null,
    },
  };
}

function collectedRowOf({ values, others, row }: LabelledRow): CollectedRow {
  const { [ORIGIN_HEADS.file]: file, [ORIGIN_HEADS.sheet]: sheet, [ORIGIN_HEADS.row]: at, ...rest } = others;
  const { serialNumber: _own, ...own } = values;
  const isTyped = fileOf(file) === TYPED_BY_HAND;
  const from = { file: fileOf(file), sheet: String(sheet ?? ""), row: isTyped ? row : Number(at ?? 0) };
  return { from, values: own, others: rest };
}

function groupByFile(rows: readonly LabelledRow[]): ReadonlyMap<string, LabelledRow[]> {
  const groups = new Map<string, LabelledRow[]>();
  for (const row of rows) {
    const file = fileOf(row.others[ORIGIN_HEADS.file]);
    const group = groups.get(file);
    if (group === undefined) groups.set(file, [row]);
    else group.push(row);
  }
  return groups;
}

function fileOf(value: CellValue | undefined): string {
  const text = String(value ?? "").trim();
  return text === "" ? TYPED_BY_HAND : text;
}
