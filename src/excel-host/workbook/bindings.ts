import type { CellArea, SheetData, WorkbookData } from "../../xlsx/workbook-data";
import { intersectAreas } from "../cell/address";
import type { HostEvents } from "../host-events";
import type { PlaceChange } from "../sheet/place-change";

/** A binding (Excel.Binding): cells or a table that an add-in gave a name of its own. */
export interface BindingData {
  readonly id: string;
  readonly type: "Range" | "Table" | "Text";
  /** Null once the cells are gone. */
  place: { readonly sheetId: string; readonly area: CellArea } | null;
  /** The table of a table binding. */
  readonly tableId?: number;
}

/** What of an open workbook bindings are concerned with. */
interface BoundWorkbook {
  readonly workbook: WorkbookData;
  readonly bindings: readonly BindingData[];
  readonly events: HostEvents;
  readonly selection: { readonly sheetId: string; readonly area: CellArea };
}

/** Cells of a binding on a sheet as they are now; null when it has none there. */
export function boundArea(binding: BindingData, sheet: SheetData): CellArea | null {
  if (binding.tableId !== undefined)
    return sheet.tables.find((table) => table.id === binding.tableId)?.area ?? null;
  return binding.place?.sheetId === sheet.id ? binding.place.area : null;
}

/** Bindings over cells follow them; one whose cells are gone is no longer valid. */
export function moveBindings(state: BoundWorkbook, change: PlaceChange): void {
  for (const binding of state.bindings) if (binding.place) binding.place = change(binding.place);
}

/** Tells the bindings that cells of theirs were written to. */
export function tellBindingsOfData(state: BoundWorkbook, sheet: SheetData, area: CellArea): void {
  for (const binding of state.bindings) {
    const own = boundArea(binding, sheet);
    if (own && intersectAreas(own, area)) state.events.recordDocument("BindingDataChanged", binding.id);
  }
}

/** Tells the bindings which of their cells are selected: counts, and places within the binding. */
export function tellBindingsOfSelection(state: BoundWorkbook): void {
  const sheet = state.workbook.sheets.find((one) => one.id === state.selection.sheetId);
  if (!sheet) return;
  for (const binding of state.bindings) {
    const own = boundArea(binding, sheet);
    const cells = own && intersectAreas(own, state.selection.area);
    if (!own || !cells) continue;
    state.events.recordDocument("BindingSelectionChanged", binding.id, {
      rowCount: cells.rowCount,
      columnCount: cells.columnCount,
      startRow: cells.row - own.row,
      startColumn: cells.column - own.column,
    });
  }
}
