import type { CellArea, CellData, RowData } from "../workbook-data";

type Attributes = Readonly<Record<string, string>> | undefined;

function sameAttributes(left: Attributes, right: Attributes): boolean {
  if (left === undefined || right === undefined) return left === right;
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
}

function sameArea(left: CellArea | undefined, right: CellArea | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return (
    left.row === right.row &&
    left.column === right.column &&
    left.rowCount === right.rowCount &&
    left.columnCount === right.columnCount
  );
}

function sameValue(left: CellData["value"], right: CellData["value"]): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object") return false;
  return left !== null && right !== null && left.error === right.error;
}

/** Whether two cells have the same formula, filling the same cells. */
export function sameFormula(left: CellData, right: CellData): boolean {
  return (
    left.formula === right.formula &&
    left.isDynamic === right.isDynamic &&
    sameArea(left.arrayArea, right.arrayArea)
  );
}

/** Whether two rows have the same attributes of their own. */
export function sameRowTag(left: RowData, right: RowData): boolean {
  return (
    left.height === right.height &&
    (left.hidden === true) === (right.hidden === true) &&
    left.style === right.style &&
    sameAttributes(left.otherAttributes, right.otherAttributes)
  );
}

/** Whether two cells show the same in every respect the model knows. */
export function sameCell(left: CellData, right: CellData): boolean {
  return (
    sameFormula(left, right) &&
    left.style === right.style &&
    sameValue(left.value, right.value) &&
    left.richText === right.richText &&
    sameAttributes(left.otherAttributes, right.otherAttributes)
  );
}
