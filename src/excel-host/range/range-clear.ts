import type { StyleData } from "../../xlsx/workbook-data";
import { intersectAreas, maximumColumns, maximumRows } from "../cell/address";
import {
  assertCellsWritable,
  assertSheetWritable,
  dropSpill,
  forEachCell,
  restyle,
} from "../cell/cell-store";
import { clearConditionalFormats } from "../rules/conditional-format-store";
import { changeValidations } from "../rules/data-validation-store";
import { HostError } from "../host-error";
import { noteChange, noteEdit } from "../host-state";
import type { RangeTarget } from "./range-target";
import { styleAt } from "../format/style-table";

function clearContents({ state, sheet, area }: RangeTarget): void {
  forEachCell(sheet, area, (cell, row, column) => {
    dropSpill(sheet, row, column);
    cell.value = null;
    delete cell.formula;
    delete cell.richText;
    delete cell.otherAttributes;
  });
  noteEdit(state, sheet, area);
}

function clearFormats({ state, sheet, area }: RangeTarget): void {
  assertSheetWritable(sheet);
  const normal = (): StyleData => styleAt(state.workbook, 0);
  if (area.rowCount === maximumRows && area.columnCount === maximumColumns) {
    forEachCell(sheet, area, (cell) => (cell.style = 0));
    for (const column of sheet.columns) delete column?.style;
    for (const row of sheet.rows) delete row?.style;
  } else restyle(state, sheet, area, normal);
  clearConditionalFormats({ state, sheet, areas: [area] });
}

/** Clears contents, formats, links or all of them (Excel.Range.clear); AccessDenied on locked cells of a protected sheet. */
export function clearCells(target: RangeTarget, applyTo: unknown): void {
  const { state, sheet, area } = target;
  const what = applyTo ?? "All";
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersectAreas(link.area, area));
    noteChange(state, sheet);
    return;
  }
  if (what !== "All" && what !== "Contents" && what !== "Formats") throw new HostError("InvalidArgument");
  assertCellsWritable(state, sheet, area);
  if (what !== "Formats") clearContents(target);
  if (what !== "Contents") clearFormats(target);
  if (what === "All") {
    changeValidations({ ...target, areas: [area] }, () => null);
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersectAreas(link.area, area));
  }
  noteChange(state, sheet);
}
