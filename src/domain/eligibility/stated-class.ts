import type { HardshipClass } from "./rule-outcome";

const CLASSES: readonly (readonly [HardshipClass, RegExp])[] = [
  ["deep", /深度|深困/],
  ["relative", /相对|相困/],
  ["accident", /意外/],
];

/**
 * The class a register states, however short (深度, 相对困难职工, 意外致困家庭); null for none, for one of the rule of 2016 and for several.
 * @example parseStatedClass("深度困难职工") // => "deep"
 */
export function parseStatedClass(text: string): HardshipClass | null {
  let stated: HardshipClass | null = null;
  for (const [hardshipClass, pattern] of CLASSES) {
    if (!pattern.test(text)) continue;
    if (stated !== null) return null;
    stated = hardshipClass;
  }
  return stated === "accident" && /意外致困户/.test(text) ? null : stated;
}

/**
 * Whether the class a register states says that the worker is a model worker (困难劳模): the campaign's group, and no class of hardship.
 * @example isModelWorkerClass("困难劳模") // => true
 */
export function isModelWorkerClass(text: string): boolean {
  return /劳模|劳动模范/.test(text);
}
