import type { PlanStep } from "../plan";
import { cleanSheetName, freeSheetName } from "../sheet-name";

export interface SheetCreation {
  readonly step: Extract<PlanStep, { step: "createSheet" }>;
  readonly name: string;
  /** The generated sheet that gives way, renamed to `replacedName` until the plan is through. */
  readonly replaces: string | null;
  readonly replacedName: string;
}

/**
 * Decides the names of the sheets to be created, in the order of the steps. Only a generated sheet is replaced; any other keeps its name.
 * @example nameSheets([step], ["参数"], [])[0]?.name // => "参数(2)"
 */
export function nameSheets(
  steps: readonly PlanStep[],
  existing: readonly string[],
  generated: readonly string[],
): SheetCreation[] {
  const taken = [...existing];
  const ours = new Map(generated.map((name) => [name.toLowerCase(), name]));
  const creations: SheetCreation[] = [];
  for (const step of steps) {
    if (step.step !== "createSheet") continue;
    const wanted = cleanSheetName(step.sheet);
    const old = existing.find((name) => name.toLowerCase() === wanted.toLowerCase());
    const isOurs =
      step.whenTaken === "replaceGenerated" && old !== undefined && ours.delete(wanted.toLowerCase());
    const name = isOurs ? wanted : freeSheetName(wanted, taken);
    const replacedName = isOurs ? freeSheetName(`${wanted.slice(0, 25)}旧`, taken) : "";
    taken.push(name, ...(isOurs ? [replacedName] : []));
    creations.push({ step, name, replaces: isOurs ? (old ?? null) : null, replacedName });
  }
  return creations;
}
