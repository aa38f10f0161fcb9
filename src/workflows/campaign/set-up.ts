import type { CellValue } from "../../domain/cell-value";
import { PARAMETER_DEFINITIONS } from "../../domain/parameters/parameter-definitions";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import { parseParameterValue } from "../../domain/parameters/parse-parameter-value";
import { parameterSheet, planParameterSheet } from "../../sheets/collecting/template";
import { literalText } from "../../sheets/layout/chinese-text";
import { PARAMETER_LABELS } from "../../workbook/catalogue/parameter-labels";
import type { Grid } from "../../workbook/grid";
import type { Plan, PlanStep } from "../../workbook/plan";
import { readParameterRows } from "../../workbook/recognition/read-parameter-rows";
import { recognizeGrids } from "../../workbook/recognition/recognize-grids";
import { planRegister, registerParameters } from "./add-register";

/** One number of the year as the clerk typed it, with the document it comes from ("" where she named none). */
export interface SetUpEntry {
  readonly id: ParameterId;
  readonly value: string;
  readonly source: string;
}

/** The plan that writes the numbers of the year, or which of them cannot be read. */
export type SetUpPlan =
  | { readonly kind: "planned"; readonly plan: Plan }
  | { readonly kind: "unreadable"; readonly parameters: readonly ParameterId[] };

/**
 * Plans to write numbers of the year: into the lines of the sheet 参数 where there is one, else into a new one, with empty tables
 * where the workbook has no tables of its own. Only the entries given are written.
 * @example planSetUp([], [{ id: "county", value: "怀川县", source: "" }]).kind // => "planned"
 */
export function planSetUp(grids: readonly Grid[], entries: readonly SetUpEntry[]): SetUpPlan {
  const unreadable = entries.filter(({ id, value }) => parseParameterValue(id, value).kind === "unreadable");
  if (unreadable.length > 0) return { kind: "unreadable", parameters: unreadable.map(({ id }) => id) };
  const rows = readParameterRows(grids);
  const [first] = rows;
  if (first !== undefined)
    return { kind: "planned", plan: { title: "setUp", steps: intoLines(rows, entries, grids) } };
  const hasTables = recognizeGrids(grids).tables.length > 0;
  const parameters = registerParameters(entries.map((entry) => ({ ...entry, value: cellOf(entry) })));
  const steps: readonly PlanStep[] = hasTables
    ? planParameterSheet(parameters, "空着的参数视为未设置，不会当作 0。每个数字请写明依据的文号。")
    : planRegister(parameters).steps;
  return { kind: "planned", plan: { title: "setUp", steps } };
}

function intoLines(
  rows: ReturnType<typeof readParameterRows>,
  entries: readonly SetUpEntry[],
  grids: readonly Grid[],
): PlanStep[] {
  const lines = new Map(rows.map((row) => [row.parameter, row]));
  const sheet = rows[0]?.cell.sheet ?? parameterSheet;
  const grid = grids.find((each) => each.sheet === sheet);
  let below = grid === undefined ? 1 : grid.firstRow + grid.values.length;
  return entries.map((entry): PlanStep => {
    const source = entry.source === "" ? [] : [literalText(entry.source)];
    const cell = lines.get(entry.id)?.cell;
    if (cell !== undefined) {
      const { row, column } = cell;
      return {
        ...{ step: "writeBlock", sheet: cell.sheet, row, column },
        values: [[cellOf(entry), ...source]],
      };
    }
    const values = [[PARAMETER_LABELS[entry.id], cellOf(entry), ...source]];
    return { step: "writeBlock", sheet, row: below++, column: 1, values };
  });
}

/** Amounts and counts as numbers, everything else as it was typed. */
function cellOf({ id, value }: Pick<SetUpEntry, "id" | "value">): CellValue {
  const text = value.normalize("NFKC").trim();
  if (text === "") return null;
  const { kind } = PARAMETER_DEFINITIONS[id];
  const number = Number(text.replace(/,/g, ""));
  return (kind === "money" || kind === "number") && Number.isFinite(number) ? number : literalText(text);
}
