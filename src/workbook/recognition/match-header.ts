import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../catalogue/field-catalogue";
import { TABLE_CATALOGUE } from "../catalogue/table-catalogue";
import type { TableKind } from "../table-binding";
import { toLabel, withoutParentheses } from "./cell-label";

/** How surely a header names a field: 3 by a synonym, 2 by its ending, 1 by a weak synonym. */
export interface HeaderMatch {
  readonly field: FieldId;
  readonly strength: 1 | 2 | 3;
}

interface Vocabulary {
  readonly exact: ReadonlyMap<string, FieldId>;
  readonly weak: ReadonlyMap<string, FieldId>;
}

// Another person's column: its last word must not make it the worker's own.
const OTHER_PERSON =
  /配偶|子女|家属|家庭成员|成员姓名|帮扶|结对|责任人|代领|紧急|监护|包保|helper|helpperson/;
const SMALLEST_ENDING_SHARE = 0.4;
const LONGEST_HEADER = 40;

function buildVocabulary(kind: TableKind): Vocabulary {
  const exact = new Map<string, FieldId>();
  const weak = new Map<string, FieldId>();
  for (const field of TABLE_CATALOGUE[kind].fields) {
    const { chinese, english, synonyms, weakSynonyms = [] } = FIELD_CATALOGUE[field];
    for (const text of [chinese, english, ...synonyms]) {
      const label = toLabel(text);
      const short = text === chinese ? withoutParentheses(label) : label;
      for (const form of [label, label.replaceAll("/", ""), short])
        if (form !== "" && !exact.has(form)) exact.set(form, field);
    }
    for (const text of weakSynonyms) weak.set(toLabel(text), field);
  }
  return { exact, weak };
}

const VOCABULARIES: Readonly<Record<TableKind, Vocabulary>> = {
  needyWorkers: buildVocabulary("needyWorkers"),
  unitDonations: buildVocabulary("unitDonations"),
};

function matchEnding(label: string, vocabulary: Vocabulary): FieldId | null {
  if (OTHER_PERSON.test(label) || /[a-z]/.test(label)) return null;
  for (
    let start = 1;
    label.length - start >= 2 && (label.length - start) / label.length >= SMALLEST_ENDING_SHARE;
    start++
  ) {
    const field = vocabulary.exact.get(label.slice(start));
    // 户编号 or 村编号 ends like a serial number and is none.
    if (field !== undefined && field !== "serialNumber") return field;
  }
  return null;
}

/**
 * Which field of a kind of table a header names, or null. The label comes from `toLabel`; levels of a header are joined by "/".
 *
 * @example
 * matchHeader("慰问金额(元)", "needyWorkers");
 * // => { field: "reliefAmount", strength: 3 }
 */
export function matchHeader(label: string, kind: TableKind): HeaderMatch | null {
  if (label === "" || label.length > LONGEST_HEADER) return null;
  const vocabulary = VOCABULARIES[kind];
  const whole = label.replaceAll("/", "");
  const short = withoutParentheses(whole);
  const field = vocabulary.exact.get(label) ?? vocabulary.exact.get(whole) ?? vocabulary.exact.get(short);
  if (field !== undefined) return { field, strength: 3 };
  const weak = vocabulary.weak.get(short);
  if (weak !== undefined) return { field: weak, strength: 1 };
  const ending = matchEnding(short, vocabulary);
  return ending === null ? null : { field: ending, strength: 2 };
}

/** True when a label (from `toLabel`) is one of the headers of this very field; cheaper than `matchHeader` for one field. */
export function isHeaderOf(label: string, kind: TableKind, field: FieldId | undefined): boolean {
  return (
    field !== undefined &&
    VOCABULARIES[kind].exact.get(label.includes("(") ? withoutParentheses(label) : label) === field
  );
}

/** True for a header about someone other than the worker (a helper, a relative). */
export function isOtherPersonHeader(label: string): boolean {
  return OTHER_PERSON.test(label);
}
