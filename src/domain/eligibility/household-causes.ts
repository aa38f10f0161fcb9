import type { HardshipCause } from "./household-situation";

// As the dossier form and the registers write them; the first pattern that fits each cause counts.
const CAUSE_WORDS: readonly (readonly [RegExp, HardshipCause])[] = [
  [/重病|大病|重特大疾病|患病|疾病|因病/, "seriousIllness"],
  [/自然灾害|受灾|因灾|水灾|火灾/, "naturalDisaster"],
  [/意外|事故|车祸/, "accident"],
  [/因公致残|工伤|职业病/, "workInjury"],
  [/无劳动能力|丧失劳动/, "unableToWork"],
  [/未就业|失业|待业/, "unemployed"],
  [/下岗|待岗/, "laidOff"],
  [/未参加社会保险|无社保|未参保/, "uninsured"],
  [/社保待遇|欠薪|欠发/, "benefitsUnpaid"],
  [/上学|就学|学费|因学|子女教育/, "schooling"],
  [/其他|其它/, "other"],
];

/**
 * Reads the hardship causes named in a text; null where none is stated.
 *
 * @example causesOf("患重特大疾病、子女上学") // => ["seriousIllness", "schooling"]
 */
export function causesOf(text: string): readonly HardshipCause[] | null {
  if (text === "") return null;
  return CAUSE_WORDS.filter(([words]) => words.test(text)).map(([, cause]) => cause);
}
