import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { formatArea, intersectAreas } from "../cell/address";
import type { HostEventKind } from "../host-events";
import type { HostState } from "../host-state";
import { tableIdOf } from "../table/table-areas";
import { tellBindingsOfSelection } from "../workbook/bindings";

interface SeenSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetData["visibility"];
  readonly isProtected: boolean;
}

interface SeenWorkbook {
  readonly sheets: readonly SeenSheet[];
  readonly activeSheetId: string;
  readonly selectedSheetId: string;
  readonly selectedArea: CellArea;
}

const listKinds: readonly HostEventKind[] = [
  "Worksheet.Added",
  "Worksheet.Deleted",
  "Worksheet.NameChanged",
  "Worksheet.Moved",
  "Worksheet.VisibilityChanged",
  "Worksheet.ProtectionChanged",
];

function look(state: HostState, withSheets: boolean): SeenWorkbook {
  return {
    sheets: withSheets
      ? state.workbook.sheets.map((sheet) => ({
          id: sheet.id,
          name: sheet.name,
          visibility: sheet.visibility,
          isProtected: sheet.protected,
        }))
      : [],
    activeSheetId: state.workbook.activeSheetId,
    selectedSheetId: state.selection.sheetId,
    selectedArea: state.selection.area,
  };
}

/** The one sheet that left its place among those that were there before and still are; null for none. */
function findMoved(before: readonly SeenSheet[], after: readonly SeenSheet[]): SeenSheet | null {
  const kept = before.filter((one) => after.some((other) => other.id === one.id));
  const now = after.filter((one) => kept.some((other) => other.id === one.id));
  const first = kept.findIndex((one, at) => one.id !== now[at]?.id);
  if (first < 0) return null;
  // Moved to the front of the stretch that differs, or away from there.
  const broughtHere = now[first];
  const left = kept[first];
  return broughtHere && kept[first + 1]?.id !== broughtHere.id ? broughtHere : (left ?? null);
}

/**
 * Looks at the workbook; the function it returns looks again and records what the comparison tells: sheets added, deleted, renamed,
 * moved, shown, hidden, protected, activated, and the selection. Faces need not record these themselves.
 */
export function watchSheets(state: HostState): () => void {
  const { events } = state;
  const revision = state.revision;
  const withSheets = listKinds.some((kind) => events.listensTo(kind));
  const before = look(state, withSheets);
  return () => {
    if (state.revision !== revision) tell(state, before, look(state, withSheets));
  };
}

function tell(state: HostState, before: SeenWorkbook, after: SeenWorkbook): void {
  const { events } = state;
  const about = (kind: HostEventKind, sheetId: string, details: Record<string, unknown> = {}): void =>
    events.record({ kind, targetIds: [sheetId], details: { worksheetId: sheetId, ...details } });
  for (const sheet of after.sheets) {
    const old = before.sheets.find((one) => one.id === sheet.id);
    if (!old) {
      about("Worksheet.Added", sheet.id);
      continue;
    }
    if (old.name !== sheet.name)
      about("Worksheet.NameChanged", sheet.id, { nameBefore: old.name, nameAfter: sheet.name });
    if (old.visibility !== sheet.visibility)
      about("Worksheet.VisibilityChanged", sheet.id, {
        visibilityBefore: old.visibility,
        visibilityAfter: sheet.visibility,
      });
    if (old.isProtected !== sheet.isProtected)
      about("Worksheet.ProtectionChanged", sheet.id, { isProtected: sheet.isProtected });
  }
  for (const sheet of before.sheets) {
    if (!after.sheets.some((one) => one.id === sheet.id)) about("Worksheet.Deleted", sheet.id);
  }
  const moved = findMoved(before.sheets, after.sheets);
  if (moved)
    about("Worksheet.Moved", moved.id, {
      positionBefore: before.sheets.findIndex((one) => one.id === moved.id),
      positionAfter: after.sheets.findIndex((one) => one.id === moved.id),
    });
  if (before.activeSheetId !== after.activeSheetId) {
    about("Worksheet.Deactivated", before.activeSheetId);
    about("Worksheet.Activated", after.activeSheetId);
  }
  if (before.selectedSheetId !== after.selectedSheetId || before.selectedArea !== after.selectedArea) {
    events.recordCells("Worksheet.SelectionChanged", {
      sheetId: after.selectedSheetId,
      area: after.selectedArea,
    });
    tellOfTableSelection(state, before, after);
    events.recordDocument("SelectionChanged");
    tellBindingsOfSelection(state);
  }
}

/** Each table is told which of its cells are selected now, and once that none is any more. */
function tellOfTableSelection(state: HostState, before: SeenWorkbook, after: SeenWorkbook): void {
  for (const sheet of state.workbook.sheets) {
    for (const table of sheet.tables) {
      const within = (seen: SeenWorkbook): CellArea | null =>
        seen.selectedSheetId === sheet.id ? intersectAreas(table.area, seen.selectedArea) : null;
      const cells = within(after);
      if (!cells && !within(before)) continue;
      const address = cells ? formatArea(cells) : "";
      state.events.record({
        kind: "Table.SelectionChanged",
        targetIds: [tableIdOf(table)],
        details: { worksheetId: sheet.id, address },
      });
    }
  }
}
