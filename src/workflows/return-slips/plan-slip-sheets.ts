import type { Plan, PlanStep } from "../../workbook/plan";
import { freeSheetName } from "../../workbook/sheet-name";
import type { ReturnSlip } from "./plan-return-slips";

const SLIP_PREFIX = "补正-";
const UNNAMED_UNIT = "未写明单位";

/**
 * Plans slips as sheets of the workbook itself, each named by its unit, for a clerk to print or to move into a file of its own.
 *
 * @example
 * planSlipSheets([]).steps;
 * // => []
 */
export function planSlipSheets(slips: readonly ReturnSlip[]): Plan {
  const taken: string[] = [];
  const steps = slips.flatMap(({ unit, plan }) => {
    const names = new Map<string, string>();
    const nameFor = (sheet: string) => {
      const known = names.get(sheet);
      if (known !== undefined) return known;
      const name = freeSheetName(`${SLIP_PREFIX}${unit === "" ? UNNAMED_UNIT : unit}`, taken);
      taken.push(name);
      names.set(sheet, name);
      return name;
    };
    return plan.steps
      .filter(({ step }) => step !== "activate")
      .map((step): PlanStep => {
        const sheet = nameFor(step.sheet);
        return step.step === "createSheet"
          ? { ...step, sheet, whenTaken: "replaceGenerated" }
          : { ...step, sheet };
      });
  });
  const [first] = steps;
  const activate: PlanStep[] = first === undefined ? [] : [{ step: "activate", sheet: first.sheet }];
  return { title: "returnSlips", steps: [...steps, ...activate] };
}
