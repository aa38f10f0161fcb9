import { zipSync } from "fflate";
import type { Plan } from "../workbook/plan";
import { cleanSheetName } from "../workbook/sheet-name";
import { planToXlsx } from "./plan-to-xlsx";

/** A workbook to be written, with the name of its file without the ending. */
export interface NamedPlan {
  readonly name: string;
  readonly plan: Plan;
}

/** A workbook as a file, with its name without the ending. */
export interface NamedWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
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
 * Packs workbooks into one archive, as a browser can hand over one file only.
 *
 * @example
 * packWorkbooks([{ name: "甲厂", bytes }]).length > 0;
 * // => true
 */
export function packWorkbooks(files: readonly NamedWorkbook[]): Uint8Array {
  const names = fileNamesOf(files.map(({ name }) => name));
  // Workbooks are archives already: packing them again would only take time.
  return zipSync(Object.fromEntries(files.map(({ bytes }, index) => [names[index] ?? "", bytes])), {
    level: 0,
  });
}

/**
 * Writes plans as workbooks and packs them into one archive.
 *
 * @example
 * packPlans([]).length > 0;
 * // => true
 */
export function packPlans(plans: readonly NamedPlan[]): Uint8Array {
  return packWorkbooks(plans.map(({ name, plan }) => ({ name, bytes: planToXlsx(plan) })));
}
