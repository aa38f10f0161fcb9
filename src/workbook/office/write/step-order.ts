import type { PlanStep } from "../../plan";

function phaseOf(step: PlanStep): number {
  if (step.step === "createSheet") return 0;
  // "@" must be set before an id is written, or Excel keeps fifteen digits of it.
  if (step.step === "format" && step.format.numberFormat !== undefined) return 1;
  if (step.step === "writeBlock") return 2;
  return step.step === "activate" ? 4 : 3;
}

/**
 * Orders steps so that sheets exist before they are written and number formats stand before values.
 * Steps of one phase keep the order of the plan.
 * @example orderSteps(plan.steps)[0]?.step // => "createSheet"
 */
export function orderSteps<Step extends PlanStep>(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => phaseOf(a) - phaseOf(b));
}
