import type { CellArea, CellContent, CellData, SheetData } from "../../xlsx/workbook-data";
import { formatArea } from "./address";
import { findCell, forEachCell } from "./cell-store";
import type { EventDetails } from "../host-events";
import type { HostState } from "../host-state";
import { toWireValue, valueTypeOf } from "../bridge/wire-value";

/** What cells held before a write, so that its events can tell. */
export interface CellMemory {
  /** Asked after the write: details of a single cell (valueBefore, valueAfter, …); nothing for several cells, as in Excel. */
  details(): EventDetails | undefined;
  /** Records Worksheet.FormulaChanged for every formula that the write made, changed or removed. */
  recordFormulas(): void;
}

const shown = (cell: CellData | undefined): string =>
  cell?.formula ?? String(toWireValue(cell?.value ?? null));

/**
 * Remembers cells before a write; null when nobody listens, so that a write costs nothing more.
 * Source: Excel.ChangedEventDetail, Excel.FormulaChangedEventDetail.
 */
export function rememberCells(state: HostState, sheet: SheetData, area: CellArea): CellMemory | null {
  const { events } = state;
  const ofFormulas = events.listensTo("Worksheet.FormulaChanged");
  const ofValues = events.listensTo("Worksheet.DataChanged") || events.listensTo("Table.DataChanged");
  if (!ofFormulas && !ofValues) return null;
  const before = new Map<string, { readonly text: string; readonly isFormula: boolean }>();
  const keyOf = (row: number, column: number): string =>
    formatArea({ row, column, rowCount: 1, columnCount: 1 });
  if (ofFormulas)
    forEachCell(sheet, area, (cell, row, column) =>
      before.set(keyOf(row, column), { text: shown(cell), isFormula: cell.formula !== undefined }),
    );
  const isSingle = ofValues && area.rowCount === 1 && area.columnCount === 1;
  const single = isSingle ? { value: findCell(sheet, area.row, area.column)?.value ?? null } : null;
  return {
    details: () => (single ? singleCell(sheet, area, single.value) : undefined),
    recordFormulas: () => {
      if (!ofFormulas) return;
      const changed: { cellAddress: string; previousFormula: string }[] = [];
      forEachCell(sheet, area, (cell, row, column) => {
        const cellAddress = keyOf(row, column);
        const old = before.get(cellAddress) ?? { text: "", isFormula: false };
        if ((old.isFormula || cell.formula !== undefined) && old.text !== shown(cell))
          changed.push({ cellAddress, previousFormula: old.text });
      });
      if (changed.length > 0)
        events.record({
          kind: "Worksheet.FormulaChanged",
          targetIds: [sheet.id],
          details: { worksheetId: sheet.id, formulaDetails: changed },
        });
    },
  };
}

function singleCell(sheet: SheetData, { row, column }: CellArea, before: CellContent): EventDetails {
  const details = (): Record<string, unknown> => {
    const after = findCell(sheet, row, column)?.value ?? null;
    return {
      valueBefore: toWireValue(before),
      valueAfter: toWireValue(after),
      valueTypeBefore: valueTypeOf(before),
      valueTypeAfter: valueTypeOf(after),
    };
  };
  // A formula has its result only when the events are sent.
  return findCell(sheet, row, column)?.formula === undefined ? details() : details;
}
