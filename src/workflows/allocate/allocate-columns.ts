import type { CellValue } from "../../domain/cell-value";
import { parseAmount } from "../../domain/money/amount";
import { messagesOf } from "../../i18n/messages";
import type { Grid } from "../../workbook/grid";
import type { PlanStep } from "../../workbook/plan";
import { isForm, unitYuanOf } from "../../workbook/table-binding";
import type { AllottedHousehold, DividedFund } from "./allocate-trial";
import { planDecisionColumns, type DecisionColumn } from "../decisions/decision-columns";
import type { ReadReport } from "../eligibility/eligibility-report";
import type { ValueRevision } from "../outcome";

/** The header of the amounts where the register has no column for them; recognition takes it for one. */
const AMOUNT_HEAD = "慰问金额（元）";
/** The header of the class the rules decide, beside the class that was stated. */
export const DECIDED_CLASS_HEAD = "认定类别";

/** The columns of the registers as they shall be, or the sheet that cannot take them. */
export type RegisterColumnsPlan =
  | {
      readonly kind: "planned";
      readonly steps: readonly PlanStep[];
      /** Amounts and classes that are filled in and say something else. */
      readonly revisions: readonly ValueRevision[];
    }
  | { readonly kind: "noHeader" | "form"; readonly sheet: string };

/**
 * Plans the amounts and decided classes beside every register. A household without a share keeps a blank; an amount it has
 * already is listed as a revision, since the column would not add up to the fund with it.
 *
 * @example planAllocationColumns(report, divided, grids).kind // => "planned"
 */
export function planAllocationColumns(
  report: ReadReport,
  divided: DividedFund,
  grids: readonly Grid[],
): RegisterColumnsPlan {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const steps: PlanStep[] = [];
  const revisions: ValueRevision[] = [];
  for (const [register, { table, households }] of report.registers.entries()) {
    const grid = bySheet.get(table.binding.sheet);
    if (grid === undefined) continue;
    if (isForm(table.binding)) return { kind: "form", sheet: table.binding.sheet };
    const byIndex = new Map(
      divided.allotted
        .filter((allotted) => allotted.register === register)
        .map((allotted) => [allotted.household.index, allotted]),
    );
    const columns = [
      amountColumn(table.binding, byIndex, households.length),
      classColumn(byIndex, households.length),
    ];
    const planned = planDecisionColumns(grid, table, columns);
    if (planned === null) return { kind: "noHeader", sheet: table.binding.sheet };
    steps.push(...planned.steps);
    revisions.push(
      ...planned.revisions.map(({ cell, index, before, after }) => ({
        cell,
        name: households[index]?.name ?? "",
        workUnit: households[index]?.workUnit ?? "",
        before,
        after,
      })),
    );
  }
  return { kind: "planned", steps, revisions };
}

function amountColumn(
  binding: ReadReport["registers"][number]["table"]["binding"],
  byIndex: ReadonlyMap<number, AllottedHousehold>,
  count: number,
): DecisionColumn {
  const unitYuan = unitYuanOf(binding, "reliefAmount");
  const boundColumn = binding.columns.reliefAmount ?? null;
  const inFen = (value: CellValue) => parseAmount(value, unitYuan, "reliefAmount").amountFen;
  return {
    head: AMOUNT_HEAD,
    kind: "money",
    boundColumn,
    values: valuesOf(
      count,
      byIndex,
      ({ amountFen }) => amountFen / 100 / (boundColumn === null ? 1 : unitYuan),
    ),
    isSame: (before, after) => inFen(before) === inFen(after),
  };
}

function classColumn(byIndex: ReadonlyMap<number, AllottedHousehold>, count: number): DecisionColumn {
  // A register is filled in Chinese, whatever language the clerk reads.
  const names = messagesOf("zh-CN").hardshipClass;
  return {
    head: DECIDED_CLASS_HEAD,
    kind: "text",
    boundColumn: null,
    values: valuesOf(count, byIndex, ({ claim }) => names[claim.hardshipClass]),
    isSame: (before, after) => before === after,
  };
}

function valuesOf(
  count: number,
  byIndex: ReadonlyMap<number, AllottedHousehold>,
  valueOf: (household: AllottedHousehold) => CellValue,
): readonly CellValue[] {
  return Array.from({ length: count }, (_, index) => {
    const household = byIndex.get(index);
    return household === undefined ? null : valueOf(household);
  });
}
