import type { CellArea, CellData, DefinedNameData, WorkbookData } from "../../xlsx/workbook-data";
import type { FormulaCell } from "./calculator";
import { forEachReference } from "./formula-references";
import { resolveTableReferences } from "../table/table-reference";

export interface ReadArea {
  readonly sheetId: string;
  readonly area: CellArea;
}

/** A formula of the workbook and what it reads. */
export interface KnownFormula {
  readonly cell: FormulaCell;
  readonly data: CellData;
  readonly reads: readonly ReadArea[];
  /** What it reads cannot be told from its text (volatile functions, tables, INDIRECT): calculated every time. */
  readonly isOpen: boolean;
  /** It may read any cell: calculated behind all that do not depend on it. */
  readonly readsAnywhere: boolean;
}

interface ParsedFormula {
  readonly formula: string;
  readonly reads: readonly ReadArea[];
  readonly isOpen: boolean;
  readonly readsAnywhere: boolean;
}

const anywhere = /\b(?:INDIRECT|OFFSET)\s*\(/i;
const openFormula = /\[|\b(?:INDIRECT|OFFSET|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\s*\(/i;
const thisRow = /\[@|#this row/i;
const quoted = /"(?:[^"]|"")*"/g;

/** Reads formulas of one workbook as it stands: sheets by name, defined names followed to their cells. */
export type ReadParser = (formula: string, sheetId: string) => Omit<ParsedFormula, "formula">;

/** Makes a parser for the workbook's sheets and names as they are now. */
export function createReadParser(workbook: WorkbookData): ReadParser {
  const sheetIds = new Map(workbook.sheets.map(({ id, name }) => [name.toLowerCase(), id]));
  const names = patternsOfNames(workbook.names);
  const parse = (
    formula: string,
    sheetId: string,
    seen: readonly DefinedNameData[],
  ): ReturnType<ReadParser> => {
    const reads: ReadArea[] = [];
    const text = formula.includes('"') ? formula.replace(quoted, '""') : formula;
    let isOpen = openFormula.test(text);
    let readsAnywhere = anywhere.test(text);
    forEachReference(text, ({ sheetName, area }) => {
      const id = sheetName === null ? sheetId : sheetIds.get(sheetName.toLowerCase());
      if (id !== undefined) reads.push({ sheetId: id, area });
    });
    for (const { meanings, pattern } of names) {
      if (!pattern.test(text)) continue;
      for (const defined of meanings) {
        if (seen.includes(defined)) continue;
        const beneath = parse(`=${defined.formula}`, defined.sheetId ?? sheetId, [...seen, defined]);
        reads.push(...beneath.reads);
        isOpen ||= beneath.isOpen;
        readsAnywhere ||= beneath.readsAnywhere;
      }
    }
    return { reads, isOpen, readsAnywhere };
  };
  return (formula, sheetId) => parse(formula, sheetId, []);
}

/** Names that formulas may hold, each once with all that sheets define by it: every printed sheet has a print area of its own. */
function patternsOfNames(
  names: readonly DefinedNameData[],
): readonly { readonly meanings: readonly DefinedNameData[]; readonly pattern: RegExp }[] {
  const meanings = new Map<string, DefinedNameData[]>();
  for (const defined of names) {
    const known = meanings.get(defined.name);
    if (known) known.push(defined);
    else meanings.set(defined.name, [defined]);
  }
  return [...meanings].map(([name, defined]) => ({
    meanings: defined,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_.!])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}_.(])`,
      "iu",
    ),
  }));
}

/** Formulas of one workbook, parsed once as long as sheets and names stay the same. */
export interface FormulaReader {
  list(): KnownFormula[];
}

/** Makes a reader for the formulas of one workbook. */
export function createFormulaReader(workbook: WorkbookData): FormulaReader {
  let shape = "";
  let parsed = new WeakMap<CellData, ParsedFormula>();
  return {
    list: () => {
      const now = JSON.stringify([
        workbook.sheets.map(({ id, name, tables }) => [
          id,
          name,
          tables.map((table) => [table.name, table.area, table.hasHeaders, table.hasTotals, table.columns]),
        ]),
        workbook.names,
      ]);
      if (now !== shape) parsed = new WeakMap();
      shape = now;
      const parse = createReadParser(workbook);
      const formulas: KnownFormula[] = [];
      for (const sheet of workbook.sheets) {
        sheet.rows.forEach((row, rowNumber) =>
          row?.cells.forEach((data, column) => {
            if (data?.formula === undefined) return;
            let known = parsed.get(data);
            if (known?.formula !== data.formula) {
              const place = { sheetId: sheet.id, row: rowNumber, column };
              const resolved = parse(resolveTableReferences(workbook, data.formula, place), sheet.id);
              // What "this row" means changes with every move of the cell.
              const isOpen = resolved.isOpen || thisRow.test(data.formula);
              known = { ...resolved, formula: data.formula, isOpen };
              parsed.set(data, known);
            }
            const { reads, isOpen, readsAnywhere } = known;
            const cell = { sheetId: sheet.id, row: rowNumber, column };
            formulas.push({ cell, data, reads, isOpen, readsAnywhere });
          }),
        );
      }
      return formulas;
    },
  };
}
