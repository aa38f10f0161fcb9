import { isFunction, isRange, parseA1Ref, tokenize, type ReferenceA1 } from "@borgar/fx";
import type { CellData, SheetData, WorkbookData } from "../xlsx/workbook-data";
import type { FormulaCell } from "./calculator";

/** Every cell with content that a calculation has to see, each once, 0-based. */
export interface ReachedCells {
  readonly cells: readonly ReachedCell[];
  /** Those of the cells that hold a formula. */
  readonly formulas: readonly FormulaCell[];
}

export interface ReachedCell extends FormulaCell {
  readonly data: CellData;
}

interface Area {
  readonly sheet: SheetData;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Collects the given formulas, the cells they refer to and, through formulas among those, everything behind them.
 * Whole columns and rows end where the sheet's cells end. Defined names are followed; table references,
 * INDIRECT and OFFSET are not: what they reach must be named elsewhere in the formula.
 * @example reachedCells(workbook, [{ sheetId: "1", row: 0, column: 0 }]).formulas.length // => 1
 */
export function reachedCells(workbook: WorkbookData, formulas: readonly FormulaCell[]): ReachedCells {
  const reached = new Map<string, ReachedCell>();
  const found: FormulaCell[] = [];
  const seenAreas = new Set<string>();
  const pending: ReachedCell[] = [];
  const reach = (sheet: SheetData, row: number, column: number) => {
    const data = sheet.rows[row]?.cells[column];
    const key = `${sheet.id}/${row}/${column}`;
    if (data === undefined || reached.has(key) || (data.value === null && data.formula === undefined)) return;
    const cell = { sheetId: sheet.id, row, column, data };
    reached.set(key, cell);
    if (data.formula === undefined) return;
    found.push({ sheetId: sheet.id, row, column });
    pending.push(cell);
  };
  for (const { sheetId, row, column } of formulas) {
    const sheet = workbook.sheets.find((candidate) => candidate.id === sheetId);
    if (sheet !== undefined) reach(sheet, row, column);
  }
  for (let cell = pending.pop(); cell !== undefined; cell = pending.pop()) {
    for (const area of areasOf(cell.data.formula ?? "", cell.sheetId, workbook, new Set())) {
      const key = `${area.sheet.id}/${area.top}/${area.bottom}/${area.left}/${area.right}`;
      if (seenAreas.has(key)) continue;
      seenAreas.add(key);
      const bottom = Math.min(area.bottom, area.sheet.rows.length - 1);
      for (let row = area.top; row <= bottom; row += 1) {
        const right = Math.min(area.right, (area.sheet.rows[row]?.cells.length ?? 0) - 1);
        for (let column = area.left; column <= right; column += 1) reach(area.sheet, row, column);
      }
    }
  }
  return { cells: [...reached.values()], formulas: found };
}

function areasOf(formula: string, sheetId: string, workbook: WorkbookData, names: Set<string>): Area[] {
  const areas: Area[] = [];
  for (const token of tokenize(formula, { mergeRefs: true })) {
    if (isFunction(token) || !isRange(token)) continue;
    const reference: (ReferenceA1 & { name?: string | null }) | null = parseA1Ref(token.value);
    if (reference === null) continue;
    const sheetName = reference.context?.at(-1);
    const sheet = workbook.sheets.find((candidate) =>
      sheetName === undefined ? candidate.id === sheetId : sameName(candidate.name, sheetName),
    );
    if (reference.name !== undefined && reference.name !== null) {
      const name = reference.name;
      if (names.has(name.toLowerCase())) continue;
      const defined = workbook.names.filter((candidate) => sameName(candidate.name, name));
      const meant = defined.find((candidate) => candidate.sheetId === sheetId) ?? defined[0];
      if (meant === undefined) continue;
      areas.push(...areasOf(`=${meant.formula}`, sheetId, workbook, new Set([...names, name.toLowerCase()])));
    } else if (sheet !== undefined && reference.range !== undefined) {
      const { top, left, bottom, right } = reference.range;
      areas.push({
        sheet,
        top: top ?? 0,
        left: left ?? 0,
        bottom: bottom ?? Number.MAX_SAFE_INTEGER,
        right: right ?? Number.MAX_SAFE_INTEGER,
      });
    }
  }
  return areas;
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
