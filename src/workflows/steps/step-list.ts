import type { Fen } from "../../domain/money/fen";
import { planStepList, type StepListRow } from "../../sheets/steps/step-list";
import { periodOf } from "../posting/posting-period-of";
import type { SheetRun } from "../rosters/sheet-run";
import { knownSteps } from "./known-steps";
import { paidByRosters } from "./paid-by-rosters";
import { readSteps } from "./read-steps";

/**
 * Adds the sheet 办理进度: a line for every household that is paid, filled in as far as the workbook knows. What an earlier sheet
 * records of a household is taken over, then what was registered and what the records of the review say, and lines of households that are no longer paid stay at the end.
 * @example await addStepList(run)
 */
export async function addStepList(run: SheetRun): Promise<void> {
  const { parameters } = run;
  const { records } = run.checked.campaign;
  const stepsOf = knownSteps(run.checked, run.options);
  const period = periodOf(parameters);
  const paid = paidByRosters(records, parameters);
  const recorded = readSteps(records);
  const listed = new Set<string>();
  const rows = run.payable.units.flatMap(({ workUnit, households }) =>
    households.map(({ row }): StepListRow => {
      listed.add(row.residentId);
      const steps = stepsOf({ ...row, workUnit });
      const byRoster = paid.get(row.residentId);
      return {
        ...{ name: row.name, residentId: row.residentId, workUnit },
        ...{ amountFen: steps.approvedFen ?? row.amountFen },
        steps: {
          ...steps,
          postedFrom: steps.postedFrom ?? period?.from ?? null,
          postedTo: steps.postedTo ?? (period?.holidaysKnown === true ? period.to : null),
          paidOn: steps.paidOn ?? byRoster?.paidOn ?? null,
          paidFen: steps.paidFen ?? byRoster?.paidFen ?? null,
        },
      };
    }),
  );
  const others = recorded
    .filter(({ key }) => key === null || !listed.has(key))
    .map(({ reader, index, steps }): StepListRow => ({
      name: reader.text("name", index),
      residentId: reader.text("residentId", index),
      workUnit: reader.text("workUnit", index),
      amountFen: steps.approvedFen ?? (0 as Fen),
      steps,
    }));
  const all = [...rows, ...others];
  await run.add("steps", all, (list) => planStepList(all, list));
}
