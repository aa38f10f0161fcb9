import type { CellArea, CellContent } from "../../xlsx/workbook-data";
import { intersectAreas } from "../cell/address";
import type { KnownFormula, ReadArea } from "./formula-reads";
import type { Edit } from "../host-state";

// Areas higher than this are kept in a list of their own: a bucket for each of their rows would cost more than it saves.
const shortAreaRows = 16;
const editsPerSheet = 64;

/** Cells a formula fills. */
export const filledArea = ({ cell, data }: Pick<KnownFormula, "cell" | "data">): CellArea =>
  data.arrayArea ?? { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 };

const meets = (one: CellArea, other: CellArea): boolean => intersectAreas(one, other) !== null;

/** Finds the formulas that read given cells without asking each of them. */
export interface ReaderIndex {
  readersOf(place: ReadArea): Set<KnownFormula>;
}

/** Indexes formulas by what they read. */
export function indexReaders(formulas: readonly KnownFormula[]): ReaderIndex {
  const byRow = new Map<string, { readonly area: CellArea; readonly formula: KnownFormula }[]>();
  const tall = new Map<string, { readonly area: CellArea; readonly formula: KnownFormula }[]>();
  const add = (map: typeof byRow, key: string, area: CellArea, formula: KnownFormula): void => {
    const list = map.get(key);
    if (list) list.push({ area, formula });
    else map.set(key, [{ area, formula }]);
  };
  for (const formula of formulas) {
    for (const { sheetId, area } of formula.reads) {
      if (area.rowCount > shortAreaRows) add(tall, sheetId, area, formula);
      else
        for (let row = area.row; row < area.row + area.rowCount; row += 1)
          add(byRow, `${sheetId}/${row}`, area, formula);
    }
  }
  return {
    readersOf: ({ sheetId, area }) => {
      const found = new Set<KnownFormula>();
      for (let row = area.row; row < area.row + area.rowCount; row += 1) {
        for (const one of byRow.get(`${sheetId}/${row}`) ?? [])
          if (meets(one.area, area)) found.add(one.formula);
      }
      for (const one of tall.get(sheetId) ?? []) if (meets(one.area, area)) found.add(one.formula);
      return found;
    },
  };
}

function gatherEdits(edits: readonly Edit[]): ReadonlyMap<string, readonly CellArea[]> {
  const bySheet = new Map<string, CellArea[]>();
  for (const { sheetId, area } of edits) {
    const areas = bySheet.get(sheetId);
    if (areas) areas.push(area);
    else bySheet.set(sheetId, [area]);
  }
  for (const [sheetId, areas] of bySheet) {
    if (areas.length > editsPerSheet) bySheet.set(sheetId, [boundingArea(areas)]);
  }
  return bySheet;
}

/** Smallest area that holds all the given ones. */
export function boundingArea(areas: readonly CellArea[]): CellArea {
  const row = areas.reduce((least, area) => Math.min(least, area.row), Infinity);
  const column = areas.reduce((least, area) => Math.min(least, area.column), Infinity);
  const rowCount = areas.reduce((most, area) => Math.max(most, area.row + area.rowCount), 0) - row;
  const columnCount =
    areas.reduce((most, area) => Math.max(most, area.column + area.columnCount), 0) - column;
  return { row, column, rowCount, columnCount };
}

/** No result yet, or an array that found no room: there may be some now. */
const isUnsettled = (value: CellContent): boolean =>
  value === null || (typeof value === "object" && value.error === "#SPILL!");

/**
 * Formulas that edits made stale: those edited, those without a result yet, those that read edited cells, and those that read
 * them in turn. `areSpills` says that the edits are arrays formulas filled, which ask nothing of these formulas themselves. More than were needed may be named when there are very many edits; never fewer.
 */
export function collectDirtyFormulas(
  formulas: readonly KnownFormula[],
  edits: readonly Edit[],
  areSpills: boolean,
): ReadonlySet<KnownFormula> {
  const edited = gatherEdits(edits);
  const dirty = new Set<KnownFormula>();
  for (const formula of formulas) {
    const touched =
      (!areSpills && (formula.isOpen || isUnsettled(formula.data.value))) ||
      (!areSpills && edited.get(formula.cell.sheetId)?.some((area) => meets(area, filledArea(formula)))) ||
      formula.reads.some((read) => edited.get(read.sheetId)?.some((area) => meets(area, read.area)));
    if (touched) dirty.add(formula);
  }
  if (dirty.size === 0 || dirty.size === formulas.length) return dirty;
  const index = indexReaders(formulas);
  // A Set hands out what is added while it is walked: those found here are followed too.
  for (const formula of dirty) {
    for (const reader of index.readersOf({ sheetId: formula.cell.sheetId, area: filledArea(formula) }))
      dirty.add(reader);
  }
  return dirty;
}
