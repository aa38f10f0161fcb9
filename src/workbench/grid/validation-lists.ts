import { EDITOR_ACTIVATED, IContextService, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { DataValidatorRegistryService } from "@univerjs/preset-sheets-data-validation";

/**
 * Keeps the lists of data validation closed while a cell is typed in, as in Excel: an opening list would take the keys away.
 *
 * @param injector of a grid that is drawn
 */
export function openListsOnDemand(injector: Injector): void {
  const list = injector.get(DataValidatorRegistryService).getValidatorItem("list");
  if (!list) return;
  let { dropdownType } = list;
  const context = injector.get(IContextService);
  Object.defineProperty(list, "dropdownType", {
    // Given by the grid's own views once they are loaded.
    set: (given: typeof dropdownType) => {
      dropdownType = given;
    },
    get: () => (context.getContextValue(EDITOR_ACTIVATED) ? undefined : dropdownType),
  });
}

/**
 * Opens the list of the selected cell with Alt+↓, Excel's key for it.
 *
 * @param container element the grid stands in
 * @returns stops listening
 * @example listsByKeyboard(element, api) // => a function
 */
export function listsByKeyboard(container: HTMLElement, api: FUniver): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (!event.altKey || event.key !== "ArrowDown") return;
    const workbook = api.getActiveWorkbook();
    const cell = workbook?.getActiveRange()?.getRange();
    if (!workbook || !cell) return;
    event.preventDefault();
    event.stopPropagation();
    void api.executeCommand("sheet.operation.show-data-validation-dropdown", {
      unitId: workbook.getId(),
      subUnitId: workbook.getActiveSheet().getSheetId(),
      row: cell.startRow,
      column: cell.startColumn,
    });
  };
  container.addEventListener("keydown", onKey, { capture: true });
  return () => container.removeEventListener("keydown", onKey, { capture: true });
}
