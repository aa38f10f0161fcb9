import type { PlanStep } from "../../plan";
import { cleanSheetName, numberedSheetName } from "../../sheet-name";

type CreateStep = Extract<PlanStep, { step: "createSheet" }>;

export interface SheetCreation {
  readonly step: CreateStep;
  readonly name: string;
  /** The new content takes the place of a generated sheet, which stays the same sheet. */
  readonly replaces: boolean;
}

/**
 * Decides the names of the sheets to be created, in the order of the steps. Only a generated sheet is replaced;
 * beside any other, and beside another new sheet of the same name, the new one is numbered.
 * @example nameSheets([step], ["参数"], [])[0]?.name // => "参数(2)"
 */
export function nameSheets(
  steps: readonly PlanStep[],
  existing: readonly string[],
  generated: readonly string[],
): SheetCreation[] {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  const standing = new Map(existing.map((name) => [name.toLowerCase(), name]));
  const ours = new Set(generated.map((name) => name.toLowerCase()));
  return steps.flatMap((step): SheetCreation[] => {
    if (step.step !== "createSheet") return [];
    const wanted = cleanSheetName(step.sheet);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      // Taken out of `ours` at once: a second sheet of this plan must not replace the first.
      if (
        step.whenTaken === "replaceGenerated" &&
        standing.has(name.toLowerCase()) &&
        ours.delete(name.toLowerCase())
      ) {
        break;
      }
      name = numberedSheetName(wanted, number);
    }
    const old = standing.get(name.toLowerCase());
    taken.add(name.toLowerCase());
    // What is still taken at this point is ours: it is replaced under the very name it bears.
    return [{ step, name: old ?? name, replaces: old !== undefined }];
  });
}

/**
 * Points every step at the sheet it means: the one created last under that name before it in the plan,
 * so that two new sheets of one name never mix.
 * @example directSteps(plan.steps, creations)[1] // => { step: "writeBlock", sheet: "参数(2)", … }
 */
export function directSteps(
  steps: readonly PlanStep[],
  creations: readonly SheetCreation[],
): Exclude<PlanStep, CreateStep>[] {
  const names = new Map<string, string>();
  for (const { step, name } of creations) if (!names.has(step.sheet)) names.set(step.sheet, name);
  let created = 0;
  return steps.flatMap((step): Exclude<PlanStep, CreateStep>[] => {
    if (step.step === "createSheet") {
      names.set(step.sheet, creations[created]?.name ?? step.sheet);
      created += 1;
      return [];
    }
    const sheet = names.get(step.sheet) ?? step.sheet;
    if (step.step === "chart" && step.sourceSheet !== undefined)
      return [{ ...step, sheet, sourceSheet: names.get(step.sourceSheet) ?? step.sourceSheet }];
    if (step.step !== "links") return [{ ...step, sheet }];
    // A link leads to the sheet of this plan, whatever name it got, and names it so.
    const links = step.links.map((link) => {
      const targetSheet = names.get(link.targetSheet) ?? link.targetSheet;
      return { ...link, targetSheet, text: link.text === link.targetSheet ? targetSheet : link.text };
    });
    return [{ ...step, sheet, links }];
  });
}
