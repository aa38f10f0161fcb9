import type { FieldId } from "../../../domain/field-id";
import { FIELD_CATALOGUE } from "../../catalogue/field-catalogue";
import type { Grid } from "../../grid";
import type { ColumnGuess, FormLabel, RecognizedTable, TableEvidence } from "../../recognized-table";
import type { FieldCell } from "../../table-binding";
import { isBlankCell } from "../cell-label";
import { readHeaderCandidate, readHeaderColumns } from "../header-candidate";
import { matchHeader } from "../match-header";
import { readWithHeader } from "../read-with-header";
import { correctedFields, type RecognitionCorrection } from "../recognition-correction";
import { senderCells } from "../sender-cells";
import { readSheetCaption, type SheetCaption } from "../sheet-caption";
import { readSheetSender } from "../sheet-sender";
import { cutColumns } from "../split-columns";
import { toTable } from "../to-table";
import { findForms, type FoundForm, withoutForms } from "./find-forms";

/** The forms of a sheet, and the sheet without them; its lists stand on what is left. */
export interface RecognizedForms {
  readonly tables: readonly RecognizedTable[];
  readonly rest: Grid;
}

/**
 * Recognises the forms of one person on a sheet, each a table of one record whose values have cells of their own, and the list of
 * members within it; null where the sheet holds none. The persons of a table that lies on its side are such forms side by side that share
 * their labels. Source: 困难职工档案表, 困难职工申请审批表, 送温暖慰问登记表 as unions lay them out.
 *
 * @example
 * recognizeForms(grid, [])?.tables.map(({ kind }) => kind);
 * // => ["needyWorkers", "familyMembers"]
 */
export function recognizeForms(
  grid: Grid,
  corrections: readonly RecognitionCorrection[],
): RecognizedForms | null {
  const forms = findForms(grid);
  if (forms.length === 0) return null;
  const rows = new Set<number>();
  const tables = forms.flatMap((form) => {
    const read = readForm(grid, form, corrections, rows);
    if (read === null) return [];
    const members = membersOf(grid, form, read);
    return members === null ? [read] : [read, members];
  });
  return { tables, rest: withoutForms(grid, forms) };
}

function readForm(
  grid: Grid,
  { pairs, band, firstIndex0, lastIndex0, isSideways }: FoundForm,
  corrections: readonly RecognitionCorrection[],
  takenRows: Set<number>,
): RecognizedTable | null {
  const shape = shapeOfForm(pairs.map(({ label }) => label));
  const corrected = correctedFields(shape, corrections);
  if (corrected?.kind === null) return null;
  const cells: Partial<Record<FieldId, FieldCell>> = {};
  const answered = new Set<FieldId>();
  const guesses: ColumnGuess[] = [];
  const labels: FormLabel[] = [];
  const otherAmountUnits: Partial<Record<FieldId, 1 | 10000>> = {};
  pairs.forEach(({ label, field: read, cell, value }, at) => {
    const said = corrected?.fields.get(label);
    const field = said === undefined ? read : said;
    const isFree =
      field !== null && (cells[field] === undefined || (!answered.has(field) && !isBlankCell(value)));
    labels.push({ label, cell: { row: cell.row, column: cell.column }, field: isFree ? field : null });
    if (field === null || !isFree) return;
    const before = guesses.findIndex((guess) => guess.field === field);
    if (before >= 0) guesses.splice(before, 1);
    cells[field] = cell;
    if (!isBlankCell(value)) answered.add(field);
    if (FIELD_CATALOGUE[field].kind === "amount" && label.includes("万元")) otherAmountUnits[field] = 10000;
    const code =
      said === undefined ? ({ code: "header.exact", label } as const) : ({ code: "correction" } as const);
    guesses.push({ field, column: at + 1, confidence: "sure", evidence: [code] });
  });
  const { first, last } = band;
  const caption = captionOf(cutColumns(grid, band), firstIndex0, lastIndex0);
  const block = {
    ...grid,
    values: grid.values.map((row, at) => (at < firstIndex0 || at > lastIndex0 ? [] : row)),
  };
  const own = new Map((Object.keys(cells) as FieldId[]).map((field) => [field, 0] as const));
  const isUnitKnown = answered.has("workUnit");
  if (!isUnitKnown) own.delete("workUnit");
  Object.assign(cells, senderCells(block, "needyWorkers", own, caption));
  const nameRow = cells.name?.row ?? grid.firstRow + firstIndex0;
  const row = [nameRow, ...Object.values(cells).map((cell) => cell.row)].find((each) => !takenRows.has(each));
  const ownRow = row ?? freeRow(grid, takenRows);
  takenRows.add(ownRow);
  const evidence: TableEvidence[] = [
    { code: isSideways ? "form.sideways" : "form", labels: guesses.length },
    ...(corrected === null ? [] : [{ code: "correction" } as const]),
    ...(grid.isVisible ? [] : [{ code: "sheet.hidden" } as const]),
  ];
  const isSure =
    corrected !== null ||
    (cells.residentId !== undefined && (isSideways ? guesses : [...answered]).length >= 5 && grid.isVisible);
  return {
    ...{ sheet: grid.sheet, kind: corrected?.kind ?? "needyWorkers", headerRow: 0, headerLastRow: 0 },
    ...{ firstRow: ownRow, lastRow: ownRow, skippedRows: [], totalRow: null, columns: {}, cells },
    ...{ amountUnitYuan: caption.amountUnitYuan ?? 1, otherAmountUnits },
    confidence: isSure ? "sure" : "confirm",
    ...{ unit: caption.unit, system: caption.system },
    ...{ firstColumn: grid.firstColumn + first, lastColumn: grid.firstColumn + last },
    ...{ columnGuesses: guesses, evidence, otherRows: [], shape, shapeColumn: 1, labels },
  };
}

/** A row of its own for a record where more persons stand side by side than their table has rows: below all that is on the sheet. */
function freeRow(grid: Grid, takenRows: ReadonlySet<number>): number {
  let row = grid.firstRow + grid.values.length;
  while (takenRows.has(row)) row += 1;
  return row;
}

function shapeOfForm(labels: readonly string[]): string {
  return labels.map((label) => label.replaceAll("|", "/")).join("|");
}

function captionOf(grid: Grid, firstIndex0: number, lastIndex0: number): SheetCaption {
  const rows = grid.values.slice(firstIndex0, lastIndex0 + 1);
  const caption = readSheetCaption(grid.sheet, rows.slice(0, 6));
  const foot = readSheetSender(rows.slice(-4));
  return { ...caption, unit: caption.unit ?? foot.unit, system: caption.system ?? foot.system };
}

/** The list of members within a form, whose worker is the form's. */
function membersOf(grid: Grid, { members }: FoundForm, form: RecognizedTable): RecognizedTable | null {
  if (members === null) return null;
  const { headerIndex0, lastIndex0, band } = members;
  const cut = cutColumns({ ...grid, values: grid.values.slice(0, lastIndex0 + 1) }, band);
  const row = cut.values[headerIndex0] ?? [];
  const header = readHeaderCandidate({
    ...{ kind: "familyMembers", rowIndex0: headerIndex0, levels: 1, matchHeader },
    headerColumns: readHeaderColumns([row], row.length),
  });
  const caption = readSheetCaption(grid.sheet, []);
  const above = { ...cut, values: cut.values.map((cells, at) => (at < headerIndex0 ? [] : cells)) };
  const { table } = toTable(above, readWithHeader({ grid: above, header, runnerUp: null, caption }), caption);
  if (table === null || table.lastRow < table.firstRow) return null;
  const { name, residentId, dossierNumber } = form.cells ?? {};
  const worker = {
    ...(name === undefined ? {} : { name }),
    ...(residentId === undefined ? {} : { residentId }),
    ...(dossierNumber === undefined ? {} : { dossierNumber }),
  };
  return {
    ...table,
    ...{ amountUnitYuan: form.amountUnitYuan, confidence: form.confidence },
    owner: { columns: {}, rows: [], cells: worker },
  };
}
