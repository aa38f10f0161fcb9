import { zipSync } from "fflate";
import type { Plan } from "../workbook/plan";
import { cleanSheetName } from "../workbook/sheet-name";
import { planToXlsx } from "./plan-to-xlsx";

/** A workbook to be written, with the name of its file without the ending. */
export interface NamedPlan {
  readonly name: string;
  readonly plan: Plan;
}

/**
 * Names of files that no two share and every system takes.
 *
 * @example
 * fileNamesOf(["甲厂/补正单", "甲厂补正单"]);
 * // => ["甲厂补正单.xlsx", "甲厂补正单(2).xlsx"]
 */
export function fileNamesOf(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((wanted) => {
    const base = cleanSheetName(wanted).replace(/[<>|]/g, "");
    let name = `${base}.xlsx`;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${base}(${number}).xlsx`;
    used.add(name.toLowerCase());
    return name;
  });
}

/**
 * Writes plans as workbooks and packs them into one archive, as a browser can hand over one file only.
 *
 * @example
 * packPlans([]).length > 0;
 * // => true
 */
export function packPlans(plans: readonly NamedPlan[]): Uint8Array {
  const names = fileNamesOf(plans.map(({ name }) => name));
  // Workbooks are archives already: packing them again would only take time.
  return zipSync(Object.fromEntries(plans.map(({ plan }, index) => [names[index] ?? "", planToXlsx(plan)])), {
    level: 0,
  });
}
