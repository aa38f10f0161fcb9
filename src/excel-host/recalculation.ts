import type { CellArea } from "../xlsx/workbook-data";
import { intersectAreas, parseArea, splitSheet } from "./address";
import type { Calculator, FormulaCell, WorksheetFunction } from "./calculator";
import { findCell } from "./cell-store";
import type { Edit, HostState } from "./host-state";

const referencePattern =
  /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.])/giu;

interface KnownFormula {
  readonly cell: FormulaCell;
  readonly reads: readonly { readonly sheetId: string; readonly area: CellArea }[];
}

function readsOf(state: HostState, sheetId: string, formula: string): KnownFormula["reads"] {
  const reads: { sheetId: string; area: CellArea }[] = [];
  for (const [, prefix, address] of formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(referencePattern)) {
    const name = prefix ? splitSheet(`${prefix}A1`).sheet : null;
    const sheet = name === null ? null : state.workbook.sheets.find((one) => one.name === name);
    reads.push({ sheetId: sheet?.id ?? sheetId, area: parseArea(address ?? "A1") });
  }
  return reads;
}

/** Formulas whose cells or precedents were edited, and those that read them in turn. */
export function collectDirtyFormulas(state: HostState): FormulaCell[] {
  const waiting: KnownFormula[] = [];
  for (const sheet of state.workbook.sheets) {
    for (const [row, data] of sheet.rows.entries()) {
      for (const [column, cell] of data?.cells.entries() ?? []) {
        if (cell?.formula === undefined) continue;
        // A formula that names things is always calculated: what it reads cannot be told from its text.
        waiting.push({
          cell: { sheetId: sheet.id, row, column },
          reads: readsOf(state, sheet.id, cell.formula),
        });
      }
    }
  }
  const dirty: FormulaCell[] = [];
  let edits: readonly Edit[] = state.edits;
  let rest = waiting;
  while (edits.length > 0 && rest.length > 0) {
    const next: Edit[] = [];
    const untouched: KnownFormula[] = [];
    for (const known of rest) {
      const own = { row: known.cell.row, column: known.cell.column, rowCount: 1, columnCount: 1 };
      const touched =
        known.reads.length === 0 ||
        edits.some(
          (edit) =>
            (edit.sheetId === known.cell.sheetId && intersectAreas(edit.area, own) !== null) ||
            known.reads.some(
              (read) => read.sheetId === edit.sheetId && intersectAreas(read.area, edit.area) !== null,
            ),
        );
      if (touched) {
        dirty.push(known.cell);
        next.push({ sheetId: known.cell.sheetId, area: own });
      } else untouched.push(known);
    }
    rest = untouched;
    edits = next;
  }
  return dirty;
}

/** Calculates what the edits since the last time made stale and writes the results into the model. */
export async function recalculate(
  state: HostState,
  loadCalculator: () => Promise<Calculator | null>,
  functions: () => readonly WorksheetFunction[],
): Promise<void> {
  if (state.edits.length === 0) return;
  const dirty = collectDirtyFormulas(state);
  state.edits.length = 0;
  if (dirty.length === 0) return;
  const calculator = await loadCalculator();
  if (!calculator) return;
  for (const result of await calculator.calculate(state.workbook, dirty, functions())) {
    const sheet = state.workbook.sheets.find((one) => one.id === result.sheetId);
    const cell = sheet && findCell(sheet, result.row, result.column);
    if (!cell) continue;
    cell.value = result.values[0]?.[0] ?? null;
    sheet.changed = true;
  }
}
