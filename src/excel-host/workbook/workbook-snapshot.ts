import type { WorkbookData } from "../../xlsx/workbook-data";
import { maximumColumns, maximumRows } from "../cell/address";
import type { HostState } from "../host-state";

/** The whole workbook at one moment; opaque, for restoreSnapshot. */
export interface WorkbookSnapshot {
  readonly content: Omit<WorkbookData, "source">;
  readonly selection: HostState["selection"];
  readonly calculationMode: HostState["calculationMode"];
  /** Whether formulas were out of date. */
  readonly isStale: boolean;
}

/** Copies everything the model holds. The package it was read from is not copied: nobody changes it in place. */
export function takeSnapshot(state: HostState): WorkbookSnapshot {
  const { source: _source, ...content } = state.workbook;
  return structuredClone({
    content,
    selection: state.selection,
    calculationMode: state.calculationMode,
    isStale: state.edits.length > 0 || state.heldFormulas.size > 0,
  });
}

/** Puts the workbook back to a snapshot. Ranges that add-ins still hold are invalid afterwards, as after closing the file. */
export function restoreSnapshot(state: HostState, snapshot: WorkbookSnapshot): void {
  const { content, selection, calculationMode, isStale } = structuredClone(snapshot);
  for (const key of Object.keys(state.workbook)) {
    if (key !== "source" && !(key in content)) Reflect.deleteProperty(state.workbook, key);
  }
  Object.assign(state.workbook, content);
  state.selection = selection;
  state.calculationMode = calculationMode;
  state.references.clear();
  state.bindings.length = 0;
  state.edits.length = 0;
  state.heldFormulas.clear();
  const area = { row: 0, column: 0, rowCount: maximumRows, columnCount: maximumColumns };
  if (isStale) state.edits.push(...state.workbook.sheets.map(({ id }) => ({ sheetId: id, area })));
  state.revision += 1;
}
