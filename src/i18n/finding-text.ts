import type { FindingCode, FindingParams } from "../domain/finding";
import type { FieldId } from "../domain/field-id";
import type { ParameterId } from "../domain/parameters/parameter-id";

/** Names that sentences need: of fields and of parameters, in the language of the sentence. */
export interface Names {
  field(id: FieldId): string;
  parameter(id: ParameterId): string;
}

/** One finding in words: what is wrong (group title, then with its value), by which rule, what to do. */
export interface FindingText<Code extends FindingCode> {
  readonly title: string;
  problem(params: FindingParams[Code], names: Names): string;
  basis(params: FindingParams[Code], names: Names): string;
  remedy(params: FindingParams[Code], names: Names): string;
}

export type FindingTexts = { readonly [Code in FindingCode]: FindingText<Code> };
