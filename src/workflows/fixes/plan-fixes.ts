import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import type { Area, Plan, PlanStep } from "../../workbook/plan";
import type { ProposedFix } from "./fix-list";

// Numbers that are names: as a number Excel would keep fifteen digits of them.
const TEXT_KINDS: ReadonlySet<string> = new Set(["residentId", "phone", "bankAccount"]);

/** The number format the cell needs so that the value is taken as it is meant; null where any will do. */
function formatOf({ field, kind, after }: ProposedFix): string | null {
  if (TEXT_KINDS.has(FIELD_CATALOGUE[field].kind)) return "@";
  switch (kind) {
    case "date":
    case "year":
      // Excel reads the text as a day in whichever date system the workbook counts.
      return "yyyy-mm-dd";
    case "amount":
      // In a text cell the number would stay a text.
      return "General";
    case "share":
      return Number.isInteger(Number(after) * 100) ? "0%" : "0.00%";
    default:
      return null;
  }
}

/**
 * Plans the fixes a clerk chose: cells below one another are written as one block. Nothing else is touched.
 *
 * @example planFixes([]).title // => "writeFixes"
 */
export function planFixes(fixes: readonly ProposedFix[]): Plan {
  const ordered = [...fixes].sort(
    ({ cell: a }, { cell: b }) =>
      (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const steps: PlanStep[] = [];
  let run: ProposedFix[] = [];
  const close = () => {
    const [first] = run;
    if (first === undefined) return;
    const { sheet, row, column } = first.cell;
    const area: Area = { row, column, rowCount: run.length, columnCount: 1 };
    const numberFormat = formatOf(first);
    if (numberFormat !== null) steps.push({ step: "format", sheet, areas: [area], format: { numberFormat } });
    steps.push({ step: "writeBlock", sheet, row, column, values: run.map(({ after }) => [after]) });
    run = [];
  };
  for (const fix of ordered) {
    const last = run.at(-1);
    const follows =
      last !== undefined &&
      last.cell.sheet === fix.cell.sheet &&
      last.cell.column === fix.cell.column &&
      last.cell.row + 1 === fix.cell.row &&
      formatOf(last) === formatOf(fix);
    if (!follows) close();
    run.push(fix);
  }
  close();
  return { title: "writeFixes", steps };
}

/**
 * Picks the chosen fixes out of a list made anew; null where one of them no longer holds, since the sheet was changed.
 *
 * @example stillProposed([], []) // => []
 */
export function stillProposed(
  chosen: readonly ProposedFix[],
  fixes: readonly ProposedFix[],
): readonly ProposedFix[] | null {
  const byCell = new Map(fixes.map((fix) => [keyOf(fix), fix]));
  const found = chosen.map((fix) => byCell.get(keyOf(fix)));
  const standing = found.flatMap((fix) => fix ?? []);
  return standing.length === chosen.length ? standing : null;
}

function keyOf({ cell, before, after }: ProposedFix): string {
  return JSON.stringify([cell.sheet, cell.row, cell.column, before, after]);
}
