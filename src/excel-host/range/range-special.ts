import type { CellArea, CellData, SheetData } from "../../xlsx/workbook-data";
import { intersectAreas } from "../cell/address";
import { intersectLists, subtractAreas } from "./area-difference";
import { BlockGatherer } from "../formula/cell-blocks";
import { findCell, usedArea } from "../cell/cell-store";
import { HostError } from "../host-error";

type ValueKind = "Errors" | "Logical" | "Numbers" | "Text";

const valueKinds: Readonly<Record<string, readonly ValueKind[]>> = {
  All: ["Errors", "Logical", "Numbers", "Text"],
  Errors: ["Errors"],
  ErrorsLogical: ["Errors", "Logical"],
  ErrorsNumbers: ["Errors", "Numbers"],
  ErrorsText: ["Errors", "Text"],
  ErrorsLogicalNumber: ["Errors", "Logical", "Numbers"],
  ErrorsLogicalText: ["Errors", "Logical", "Text"],
  ErrorsNumberText: ["Errors", "Numbers", "Text"],
  Logical: ["Logical"],
  LogicalNumbers: ["Logical", "Numbers"],
  LogicalText: ["Logical", "Text"],
  LogicalNumbersText: ["Logical", "Numbers", "Text"],
  Numbers: ["Numbers"],
  NumbersText: ["Numbers", "Text"],
  Text: ["Text"],
};

function kindOf(cell: CellData): ValueKind {
  if (typeof cell.value === "number") return "Numbers";
  if (typeof cell.value === "boolean") return "Logical";
  return typeof cell.value === "object" && cell.value !== null ? "Errors" : "Text";
}

function gather(
  sheet: SheetData,
  areas: readonly CellArea[],
  isWanted: (cell: CellData | undefined, row: number, column: number) => boolean,
): CellArea[] {
  const found: CellArea[] = [];
  for (const area of areas) {
    const gatherer = new BlockGatherer();
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1)
        if (isWanted(findCell(sheet, row, column), row, column)) gatherer.add(row, column);
    }
    found.push(...gatherer.blocks());
  }
  return found;
}

const isBlank = (cell: CellData | undefined): boolean =>
  cell === undefined || (cell.value === null && cell.formula === undefined);

/** Runs of rows (or columns) of an area that are not hidden: [first, count]. */
export function visibleRuns(
  start: number,
  count: number,
  known: number,
  isHidden: (at: number) => boolean,
): [number, number][] {
  const runs: [number, number][] = [];
  const end = start + count;
  let from = -1;
  for (let at = start; at < end; at += 1) {
    // Nothing behind the last known row or column is hidden.
    if (at >= known) {
      runs.push(from < 0 ? [at, end - at] : [from, end - from]);
      return runs;
    }
    if (isHidden(at)) {
      if (from >= 0) runs.push([from, at - from]);
      from = -1;
    } else if (from < 0) from = at;
  }
  if (from >= 0) runs.push([from, end - from]);
  return runs;
}

function visibleAreas(sheet: SheetData, area: CellArea): CellArea[] {
  const columns = visibleRuns(
    area.column,
    area.columnCount,
    sheet.columns.length,
    (at) => sheet.columns[at]?.hidden === true,
  );
  return visibleRuns(
    area.row,
    area.rowCount,
    sheet.rows.length,
    (at) => sheet.rows[at]?.hidden === true,
  ).flatMap(([row, rowCount]) =>
    columns.map(([column, columnCount]) => ({ row, column, rowCount, columnCount })),
  );
}

/** Areas of some rules, each cell once. */
function coveredBy(rules: readonly { readonly areas: readonly CellArea[] }[]): CellArea[] {
  return rules.reduce<CellArea[]>((covered, rule) => [...covered, ...subtractAreas(rule.areas, covered)], []);
}

/**
 * Cells of a kind within some areas as blocks, null when there are none (Excel.Range.getSpecialCells). Constants, formulas and
 * blanks are looked for within the used range only, as Excel does. InvalidArgument for an unknown kind.
 */
export function specialAreas(
  sheet: SheetData,
  areas: readonly CellArea[],
  cellType: unknown,
  valueType: unknown,
): CellArea[] | null {
  const kinds = valueKinds[typeof valueType === "string" ? valueType : "All"];
  if (!kinds) throw new HostError("InvalidArgument");
  const used = usedArea(sheet, false);
  const within = areas.flatMap((area) => (used && intersectAreas(area, used)) ?? []);
  let found: CellArea[];
  switch (cellType) {
    case "Blanks":
      found = gather(sheet, within, isBlank);
      break;
    case "Constants":
      found = gather(
        sheet,
        within,
        (cell) =>
          cell !== undefined && !isBlank(cell) && cell.formula === undefined && kinds.includes(kindOf(cell)),
      );
      break;
    case "Formulas":
      found = gather(sheet, within, (cell) => cell?.formula !== undefined && kinds.includes(kindOf(cell)));
      break;
    case "Visible":
      found = areas.flatMap((area) => visibleAreas(sheet, area));
      break;
    case "DataValidations":
      found = intersectLists(coveredBy(sheet.dataValidations), areas);
      break;
    case "SameDataValidation": {
      const first = areas[0] && { ...areas[0], rowCount: 1, columnCount: 1 };
      const same = sheet.dataValidations.find(
        (validation) => first && validation.areas.some((area) => intersectAreas(area, first)),
      );
      found = same ? intersectLists(same.areas, areas) : [];
      break;
    }
    case "ConditionalFormats":
      found = intersectLists(coveredBy(sheet.conditionalFormats), areas);
      break;
    case "SameConditionalFormat": {
      const first = areas[0] && { ...areas[0], rowCount: 1, columnCount: 1 };
      const same = sheet.conditionalFormats.filter(
        (format) => first && format.areas.some((area) => intersectAreas(area, first)),
      );
      found = intersectLists(coveredBy(same), areas);
      break;
    }
    default:
      throw new HostError("InvalidArgument");
  }
  return found.length > 0 ? found : null;
}
