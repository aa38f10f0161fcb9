import type { DrawingCorner } from "../../xlsx/sheet/sheet-objects-data";
import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { maximumColumns } from "../cell/address";
import type { HostState } from "../host-state";
import { moveKeptElements } from "./kept-element-places";
import { formulaRewriter, type PlaceChange } from "./place-change";
import type { RangeTarget } from "../range/range-target";
import { moveBindings } from "../workbook/bindings";
import { moveTables } from "../table/table-places";

type AreaChange = (area: CellArea) => CellArea | null;
type FormulaChange = (formula: string) => string;

const presentAreas = (areas: readonly CellArea[], change: AreaChange): CellArea[] =>
  areas.flatMap((area) => change(area) ?? []);

function moveValidations(sheet: SheetData, changeArea: AreaChange, changeFormula: FormulaChange): void {
  sheet.dataValidations = sheet.dataValidations.flatMap((validation) => {
    const areas = presentAreas(validation.areas, changeArea);
    if (areas.length === 0) return [];
    const formula1 = validation.formula1 === undefined ? undefined : changeFormula(validation.formula1);
    const formula2 = validation.formula2 === undefined ? undefined : changeFormula(validation.formula2);
    const isSame =
      areas.every((area, at) => area === validation.areas[at]) &&
      areas.length === validation.areas.length &&
      formula1 === validation.formula1 &&
      formula2 === validation.formula2;
    if (isSame) return [validation];
    const { xml: _xml, formula1: _first, formula2: _second, ...kept } = validation;
    return [
      {
        ...kept,
        areas,
        ...(formula1 === undefined ? {} : { formula1 }),
        ...(formula2 === undefined ? {} : { formula2 }),
      },
    ];
  });
}

function moveConditionalFormats(
  sheet: SheetData,
  changeArea: AreaChange,
  changeFormula: FormulaChange,
): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = presentAreas(format.areas, changeArea);
    if (areas.length === 0) return [];
    const formulas = format.formulas.map(changeFormula);
    const isSame =
      areas.length === format.areas.length &&
      areas.every((area, at) => area === format.areas[at]) &&
      formulas.every((formula, at) => formula === format.formulas[at]);
    if (isSame) return [format];
    const { xml: _xml, ...kept } = format;
    return [{ ...kept, areas, formulas }];
  });
}

/** Threads go with their cell; charts and shapes keep to the cells their corners lie on. */
function moveObjects({ objects }: SheetData, changeArea: AreaChange): void {
  const cellAfter = (row: number, column: number): CellArea | null =>
    changeArea({ row, column, rowCount: 1, columnCount: 1 });
  objects.comments = objects.comments.flatMap((comment) => {
    const cell = cellAfter(comment.row, comment.column);
    return cell ? [{ ...comment, row: cell.row, column: cell.column }] : [];
  });
  const move = (corner: DrawingCorner): void => {
    const cell = cellAfter(corner.row, corner.column);
    if (cell) Object.assign(corner, { row: cell.row, column: cell.column });
  };
  for (const chart of objects.charts) [chart.from, chart.to].forEach(move);
  for (const shape of objects.shapes) {
    if (shape.placement === "Absolute") continue;
    const { row, column } = shape.from;
    move(shape.from);
    if (shape.placement === "TwoCell") move(shape.to);
    else {
      // Its size stays what it is, as far as rows and columns are alike.
      shape.to.row += shape.from.row - row;
      shape.to.column += shape.from.column - column;
    }
  }
}

/** Moves everything of a sheet that stands beside its cells: merges, links, validations, page breaks, elements kept as XML. */
function moveSheetParts(
  sheet: SheetData,
  changeArea: AreaChange,
  changeFormula: FormulaChange,
  locale: string,
): void {
  sheet.merges = presentAreas(sheet.merges, changeArea).filter(
    (area) => area.rowCount > 1 || area.columnCount > 1,
  );
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = changeArea(link.area);
    return area ? [area === link.area ? link : { ...link, area }] : [];
  });
  sheet.page.rowBreaks = sheet.page.rowBreaks.flatMap(
    (row) => changeArea({ row, column: 0, rowCount: 1, columnCount: maximumColumns })?.row ?? [],
  );
  moveObjects(sheet, changeArea);
  moveValidations(sheet, changeArea, changeFormula);
  moveConditionalFormats(sheet, changeArea, changeFormula);
  moveTables(sheet, changeArea, locale);
  moveKeptElements(sheet, changeArea, changeFormula);
}

function moveFormulas(sheet: SheetData, changeArea: AreaChange, changeFormula: FormulaChange): boolean {
  let isChanged = false;
  for (const row of sheet.rows) {
    if (!row) continue;
    for (const cell of row.cells) {
      if (cell?.formula === undefined) continue;
      const formula = changeFormula(cell.formula);
      if (cell.arrayArea) {
        const area = changeArea(cell.arrayArea);
        if (area) cell.arrayArea = area;
        else delete cell.arrayArea;
      }
      if (formula === cell.formula) continue;
      cell.formula = formula;
      isChanged = true;
    }
  }
  return isChanged;
}

/** Ranges an add-in keeps follow their cells; one whose cells are gone can no longer be used (InvalidReference). */
function moveReferences(state: HostState, change: PlaceChange): void {
  for (const [reference, object] of state.references) {
    if (object.className !== "Range") continue;
    const target = object.target as { -readonly [K in keyof RangeTarget]: RangeTarget[K] };
    const before = { sheetId: target.sheet.id, area: target.area };
    const after = change(before);
    const sheet = after && state.workbook.sheets.find((one) => one.id === after.sheetId);
    if (!after || !sheet) state.references.delete(reference);
    else if (after !== before) {
      target.area = after.area;
      target.sheet = sheet;
    }
  }
}

/**
 * Lets everything that speaks of cells follow a change of places on one sheet: formulas of all sheets, defined names (print
 * areas and titles among them), merges, links, validations, conditional formats, page breaks and the ranges an add-in keeps.
 * The cells themselves are moved by the caller.
 */
export function movePlaces(state: HostState, changed: SheetData, change: PlaceChange): void {
  const { workbook } = state;
  const rewrite = formulaRewriter(workbook, change);
  const changeArea: AreaChange = (area) => {
    const before = { sheetId: changed.id, area };
    const after = change(before);
    return after === before ? area : after && after.sheetId === changed.id ? after.area : null;
  };
  for (const sheet of workbook.sheets) {
    const changeFormula: FormulaChange = (formula) => rewrite(formula, sheet.id);
    const isOwn = sheet === changed;
    const isChanged = moveFormulas(sheet, isOwn ? changeArea : (area) => area, changeFormula);
    if (isOwn) moveSheetParts(sheet, changeArea, changeFormula, state.locale);
    else {
      if (sheet.dataValidations.length > 0) moveValidations(sheet, (area) => area, changeFormula);
      if (sheet.conditionalFormats.length > 0) moveConditionalFormats(sheet, (area) => area, changeFormula);
    }
    if (isChanged) sheet.changed = true;
  }
  for (const name of workbook.names) {
    const formula = rewrite(name.formula, name.sheetId ?? changed.id);
    if (formula !== name.formula) name.formula = formula;
  }
  moveReferences(state, change);
  moveBindings(state, change);
}
