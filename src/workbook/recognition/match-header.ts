import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../catalogue/field-catalogue";
import { TABLE_CATALOGUE, TABLE_KINDS, type TableKind } from "../catalogue/table-catalogue";
import { toLabel, withoutParentheses } from "./cell-label";

/** How surely a header names a field: 3 by a synonym, 2 by its ending, 1 by a weak synonym. */
export interface HeaderMatch {
  readonly field: FieldId;
  readonly strength: 1 | 2 | 3;
}

interface Vocabulary {
  readonly exact: ReadonlyMap<string, FieldId>;
  readonly weak: ReadonlyMap<string, FieldId>;
  /** Words by which a header is another person's in this kind of table. */
  readonly otherPerson: RegExp;
}

// Another person's column: its last word must not make it the worker's own.
const RELATIVE = "学生|配偶|子女|家属|家庭成员|成员姓名";
const HELPER = "帮扶|结对|责任人|包保|领导|走访人|helper|helpperson";
const OTHERS = "代领|紧急|监护";
// The helped: a group of columns about the worker, whatever the helper is called beside it.
const SUBJECT = /^(?:被?帮扶|结对|包保|联系|走访)(?:对象|困难职工)/;
const SMALLEST_ENDING_SHARE = 0.4;
const LONGEST_HEADER = 40;
// 户编号 or 村编号 ends like a serial number and is none; 备注 and 状态 end headers of every kind.
const NEVER_BY_ENDING: ReadonlySet<FieldId> = new Set<FieldId>(["serialNumber", "remark", "paymentStatus"]);

function formsOf(text: string, isOwnLabel: boolean): readonly string[] {
  const label = toLabel(text);
  return [label, label.replaceAll("/", ""), isOwnLabel ? withoutParentheses(label) : label];
}

function buildVocabulary(kind: TableKind): Vocabulary {
  const exact = new Map<string, FieldId>();
  const weak = new Map<string, FieldId>();
  const add = (field: FieldId, text: string, isOwnLabel: boolean) => {
    for (const form of formsOf(text, isOwnLabel)) if (form !== "" && !exact.has(form)) exact.set(form, field);
  };
  const { fields, synonyms: own = {}, weakSynonyms: ownWeak = {} } = TABLE_CATALOGUE[kind];
  // What the table itself says of a header goes before what the header means elsewhere.
  for (const [field, texts] of Object.entries(own) as [FieldId, readonly string[]][])
    for (const text of texts) add(field, text, false);
  for (const [field, texts] of Object.entries(ownWeak) as [FieldId, readonly string[]][])
    for (const text of texts) weak.set(toLabel(text), field);
  for (const field of fields) {
    const { chinese, english, synonyms, weakSynonyms = [] } = FIELD_CATALOGUE[field];
    add(field, chinese, true);
    for (const text of [english, ...synonyms]) add(field, text, false);
    for (const text of weakSynonyms) if (!weak.has(toLabel(text))) weak.set(toLabel(text), field);
  }
  const strangers = [OTHERS];
  if (!fields.includes("memberName")) strangers.push(RELATIVE);
  if (!fields.includes("helperName") || kind === "needyWorkers") strangers.push(HELPER);
  return { exact, weak, otherPerson: new RegExp(strangers.join("|")) };
}

const VOCABULARIES: ReadonlyMap<TableKind, Vocabulary> = new Map(
  TABLE_KINDS.map((kind) => [kind, buildVocabulary(kind)]),
);
const KNOWN_LABELS: ReadonlySet<string> = new Set(
  [...VOCABULARIES.values()].flatMap(({ exact }) => [...exact.keys()]),
);

function vocabularyOf(kind: TableKind): Vocabulary {
  const vocabulary = VOCABULARIES.get(kind);
  if (vocabulary === undefined) throw new RangeError(`vocabularyOf: ${kind} is not in the catalogue`);
  return vocabulary;
}

function matchEnding(label: string, vocabulary: Vocabulary): FieldId | null {
  if (vocabulary.otherPerson.test(label) || /[a-z]/.test(label)) return null;
  for (
    let start = 1;
    label.length - start >= 2 && (label.length - start) / label.length >= SMALLEST_ENDING_SHARE;
    start++
  ) {
    const field = vocabulary.exact.get(label.slice(start));
    if (field !== undefined && !NEVER_BY_ENDING.has(field)) return field;
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
  const vocabulary = vocabularyOf(kind);
  const whole = label.replaceAll("/", "");
  // 其中：单位捐款 is a part of the column before it, and named by what follows.
  const short = withoutParentheses(whole).replace(/^其中:?/, "");
  const field = vocabulary.exact.get(label) ?? vocabulary.exact.get(whole) ?? vocabulary.exact.get(short);
  if (field !== undefined) return { field, strength: 3 };
  const weak = vocabulary.weak.get(short);
  if (weak !== undefined) return { field: weak, strength: 1 };
  const ending = matchEnding(short, vocabulary);
  return ending === null ? null : { field: ending, strength: 2 };
}

/** `matchHeader` with its answers remembered. */
export type HeaderMatcher = (label: string, kind: TableKind) => HeaderMatch | null;

/**
 * Makes a `matchHeader` that remembers its answers, for one search through one sheet: the same labels are asked for at
 * every number of levels. It must not outlive the search, since cells of data are asked for too.
 *
 * @example
 * createHeaderMatcher()("姓名", "needyWorkers");
 * // => { field: "name", strength: 3 }
 */
export function createHeaderMatcher(): HeaderMatcher {
  const answers = new Map<TableKind, Map<string, HeaderMatch | null>>();
  return (label, kind) => {
    let known = answers.get(kind);
    if (known === undefined) answers.set(kind, (known = new Map()));
    let answer = known.get(label);
    if (answer === undefined) known.set(label, (answer = matchHeader(label, kind)));
    return answer;
  };
}

/**
 * True when a label (from `toLabel`) is a header of some table of the catalogue, whichever.
 *
 * @example
 * isKnownHeader("身份证号码");
 * // => true
 */
export function isKnownHeader(label: string): boolean {
  return KNOWN_LABELS.has(label) || (label.includes("(") && KNOWN_LABELS.has(withoutParentheses(label)));
}

/**
 * True for a header about someone other than the person the rows of this kind are about (a helper, a relative).
 *
 * @example
 * isOtherPersonHeader("配偶", "needyWorkers");
 * // => true
 */
export function isOtherPersonHeader(label: string, kind: TableKind): boolean {
  return !SUBJECT.test(label) && vocabularyOf(kind).otherPerson.test(label);
}
