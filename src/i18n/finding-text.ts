import type { FindingCode, FindingParams } from "../domain/finding";
import type { Names } from "./names";

/** One finding in words: what is wrong (group title, then with its value), by which rule, what to do. */
export interface FindingText<Code extends FindingCode> {
  readonly title: string;
  problem(params: FindingParams[Code], names: Names): string;
  basis(params: FindingParams[Code], names: Names): string;
  remedy(params: FindingParams[Code], names: Names): string;
}

export type FindingTexts = { readonly [Code in FindingCode]: FindingText<Code> };
