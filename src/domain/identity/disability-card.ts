import { cleanIdentifier } from "./clean-identifier";

export type DisabilityKind = "sight" | "hearing" | "speech" | "limbs" | "intellect" | "mind" | "multiple";

/** What a disability certificate number says beside the identity number. */
export interface DisabilityCard {
  readonly residentId: string;
  readonly kind: DisabilityKind;
  /** 1 is the gravest. */
  readonly grade: 1 | 2 | 3 | 4;
}

// In the order of the digits 1 to 7.
const KINDS: readonly DisabilityKind[] = [
  "sight",
  "hearing",
  "speech",
  "limbs",
  "intellect",
  "mind",
  "multiple",
];

/**
 * Splits a disability certificate number into identity number, kind and grade; null where the text is none.
 * The identity number in it is not checked: parseResidentId does that.
 * Source: numbering of the second-generation disability certificate, 18 + kind + grade.
 * @example parseDisabilityCard("11010519491231002X44")?.kind // => "limbs"
 */
export function parseDisabilityCard(text: string): DisabilityCard | null {
  const match = /^(\d{17}[\dX])([1-7])([1-4])(?:[A-Z]\d)?$/.exec(cleanIdentifier(text));
  const kind = KINDS[Number(match?.[2]) - 1];
  if (!match?.[1] || kind === undefined) return null;
  return { residentId: match[1], kind, grade: Number(match[3]) as DisabilityCard["grade"] };
}
