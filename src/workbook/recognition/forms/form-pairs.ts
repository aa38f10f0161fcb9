import type { CellValue } from "../../../domain/cell-value";
import type { FieldId } from "../../../domain/field-id";
import type { Grid } from "../../grid";
import type { FieldCell } from "../../table-binding";
import { isBlankCell, toLabel } from "../cell-label";
import { isOtherPersonHeader, matchHeader } from "../match-header";
import type { ColumnBand } from "../split-columns";
import { fitsField } from "./fits-field";
import {
  type FormRowCell,
  formRow,
  isListHeader,
  isOpinion,
  labelledField,
  type MergedPlaces,
} from "./form-row";
import { tickedChoice } from "./ticked-choice";

/** A label of a form with the cell of its answer. */
export interface FormPair {
  readonly label: string;
  /** Null where it is none of a worker's fields, or another person's. */
  readonly field: FieldId | null;
  /** The sheet cell of the answer (1-based). */
  readonly cell: FieldCell;
  readonly value: CellValue;
}

const HELPER_FIELDS: Readonly<Partial<Record<FieldId, FieldId>>> = {
  phone: "helperPhone",
  workUnit: "helperUnit",
  post: "helperPost",
};
/** Plain words that are the helper's in his row. */
const HELPER_LABELS: ReadonlyMap<string, FieldId> = new Map([
  ["单位", "workUnit"],
  ["部门", "workUnit"],
  ["职务", "post"],
  ["电话", "phone"],
]);
const INLINE = /^([^:]{2,16}):(.*)$/;
const UNIT_OF_AMOUNT = /^万?元(?:\/.*)?$/;
/** Blank cells an answer may stand behind, and itself. */
const ANSWER_REACH = 3;
const SINGLE = /^[\dXx]$/;

/**
 * The labels of the rows of a form with their answers, row by row; rows (0-based within the grid) that `isSkipped` says are a list's are
 * left out. An answer stands to the right of its label, or behind its colon.
 *
 * @example
 * readFormPairs(grid, places, { first: 2, last: 9 }, band, () => false)[0];
 * // => { label: "姓名", field: "name", cell: { row: 3, column: 2 }, value: "甲某" }
 */
export function readFormPairs(
  grid: Grid,
  places: MergedPlaces,
  rows: { readonly first: number; readonly last: number },
  band: ColumnBand,
  isSkipped: (index0: number) => boolean,
): readonly FormPair[] {
  const read: (readonly FormRowCell[])[] = [];
  for (let index0 = rows.first; index0 <= rows.last; index0 += 1) {
    if (isSkipped(index0)) continue;
    const cells = formRow(grid, places, index0, band);
    if (!isListHeader(cells)) read.push(cells);
  }
  const isSpaced = isSpacedForm(read);
  const pairs = read.flatMap((cells) => pairsOfRow(grid, cells, isSpaced));
  const labelColumns = new Set(pairs.flatMap(({ field, cell }) => (field === null ? [] : [cell.column])));
  // 姓名 in the left column tells nothing of 特长 on its right, unless other answers stand in the same column.
  return pairs.filter(({ field, cell }) => field !== null || labelColumns.has(cell.column));
}

function pairsOfRow(grid: Grid, cells: readonly FormRowCell[], isSpaced: boolean): readonly FormPair[] {
  const pairs: FormPair[] = [];
  let whose: "worker" | "helper" | string = "worker";
  const push = (label: string, field: FieldId | null, answer: FormRowCell, value?: CellValue) => {
    const cell = { row: grid.firstRow + answer.index0, column: grid.firstColumn + answer.column0 };
    const read = value ?? tickedChoice(answer.value);
    const isOther = read !== answer.value;
    pairs.push({ label, field, cell: isOther ? { ...cell, value: read } : cell, value: read });
  };
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    if (cell === undefined || isBlankCell(cell.value) || typeof cell.value !== "string") continue;
    const inline = inlinePairs(cell.value);
    for (const { label, field, value } of inline) push(label, field, cell, value);
    if (inline.length > 0) continue;
    const label = toLabel(cell.value);
    const field =
      labelledField(cell.value, true) ?? (whose === "helper" ? (HELPER_LABELS.get(label) ?? null) : null);
    const answerAt = field === null ? at + 1 : answerBeyondBlanks(cells, at, field, isSpaced);
    const answer = cells[answerAt];
    if (answer === undefined) continue;
    if (field === null) {
      if (isOtherPersonHeader(label, "needyWorkers") && label.length <= 12) whose = label;
      const isAnswered = !isBlankCell(answer.value) && labelledField(answer.value, true) === null;
      if (isAnswered && label.length <= 12 && !isOpinion(label) && pairs.length > 0) {
        push(label, null, answer);
        at += 1;
      }
      continue;
    }
    // A label beside a label heads a group of them (本人情况 | 姓名), or a column.
    if (labelledField(answer.value, false) !== null) continue;
    if (field === "helperName") whose = "helper";
    const own = whose === "worker" ? field : whose === "helper" ? (HELPER_FIELDS[field] ?? field) : null;
    const name = own === null ? `${whose}${label}` : label;
    const joined = joinSingles(cells.slice(answerAt));
    push(name, own, answer, joined ?? undefined);
    at = answerAt;
  }
  return pairs;
}

/**
 * Where the answer of a label stands: in the next cell, or behind blank ones where the form was drawn without merging. A text behind
 * blanks is the answer only in a form that leaves the same blanks between 姓名 and the name (`isSpaced`): it may be a label we do not know.
 */
function answerBeyondBlanks(
  cells: readonly FormRowCell[],
  at: number,
  field: FieldId,
  isSpaced: boolean,
): number {
  if (!isBlankCell(cells[at + 1]?.value ?? null)) return at + 1;
  const reach = cells.slice(at + 2, at + 1 + ANSWER_REACH).findIndex(({ value }) => !isBlankCell(value));
  const far = reach < 0 ? undefined : cells[at + 2 + reach];
  if (
    far === undefined ||
    labelledField(far.value, true) !== null ||
    inlinePairs(String(far.value)).length > 0
  )
    return at + 1;
  const fits = fitsField(field, far.value);
  return fits === true || (fits === null && isSpaced) ? at + 2 + reach : at + 1;
}

/** Whether blank cells stand between 姓名 and the name, as they then do in every row of the form. */
function isSpacedForm(rows: readonly (readonly FormRowCell[])[]): boolean {
  return rows.some((cells) =>
    cells.some(
      ({ value }, at) =>
        labelledField(value, true) === "name" &&
        isBlankCell(cells[at + 1]?.value ?? null) &&
        labelledField(cells.slice(at + 1).find((cell) => !isBlankCell(cell.value))?.value ?? null, true) ===
          null,
    ),
  );
}

/** A number written one digit a cell; null where it is not. */
function joinSingles(cells: readonly FormRowCell[]): string | null {
  const end = cells.findIndex(({ value }) => !SINGLE.test(String(value ?? "").trim()));
  const digits = cells.slice(0, end < 0 ? cells.length : end).map(({ value }) => String(value).trim());
  return digits.length >= 11 ? digits.join("") : null;
}

/** 姓名：甲某　性别：女 in one cell. */
function inlinePairs(
  text: string,
): readonly { readonly label: string; readonly field: FieldId; readonly value: string | null }[] {
  if (!/[:：]/.test(text)) return [];
  return text
    .normalize("NFKC")
    .split(/\s+(?=[^\s:]{2,12}:)|[;,，；]\s*(?=[^\s:]{2,12}:)/)
    .flatMap((part) => {
      const [, label = "", rest = ""] = INLINE.exec(part.trim()) ?? [];
      const match = matchHeader(toLabel(label), "needyWorkers");
      const value = rest.replace(/[_\s]+/g, " ").trim();
      if (match === null || match.strength < 3 || UNIT_OF_AMOUNT.test(value)) return [];
      // A label with its colon alone has its answer in the next cell.
      return value === "" ? [] : [{ label: toLabel(label), field: match.field, value }];
    });
}
