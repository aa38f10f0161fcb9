import { maskBankAccount, maskPhone, maskResidentId } from "../identity/mask";
import { findGroupedId } from "./find-split-ids";
import { ILLNESS_WORDS } from "./illness-words";
import type { Leak } from "./leak";
import { namesIn } from "./find-names";
import { hasDigit, plainText, withFigures } from "./plain-digits";
import { isBirthDay, isResidentIdLike, isResidentIdPart } from "./resident-id-like";

export interface FindLeaksParams {
  /** Texts that are meant for everybody, such as the hotline and the address of the office. */
  readonly allowed?: readonly string[];
  /** Full names of the households; a name of two characters is looked for only as a whole text. */
  readonly names?: ReadonlySet<string>;
}

/** How a formula puts pieces together. */
const glue = /["'“”]?\s*&\s*["'“”]?/g;
const numberRun = /(?<!\d\.)(?<!\d)\d(?:[ \t\u00a0\u3000\-‐-―_/·]{0,2}\d){9,}[ -]?[Xx]?/g;
const maskedRun = /[\d*×＊#xX•●]{17,19}/g;
/** A number of eleven digits as telephones are written in three parts, whatever stands between them. */
const phoneParts = /(?<!\d)1[2-9]\d[.。·/|\\~_+()]{1,2}\d{4}[.。·/|\\~_+()]{1,2}\d{4}(?!\d)/g;
const address =
  /(?:路|街|巷|弄|胡同|大道|小区|花园|新村|家园|公寓|苑|村|社区|镇|乡|家属院|家属区|宿舍)[^\s，。；、：:]{0,14}?[\d一二三四五六七八九十]+\s*(?:号|栋|幢|座|单元|室|组|楼|排)|\d+\s*(?:栋|幢|单元)\s*\d*|[一-龥]{2,8}(?:村|社区)[一二三四五六七八九十\d]+组/g;
const illness = new RegExp(ILLNESS_WORDS.join("|"), "g");
/** Blanks that only pull a word apart. */
const withinWord = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/**
 * Finds what a text says about a person beyond a masked name, class and amount: whole or nearly whole numbers of identity,
 * phones, accounts, addresses, illness, full names. Full-width and Chinese digits, blanks, marks and words between the digits, and the
 * pieces of a formula do not hide a number. What is found is masked in the answer.
 * Not covered: pictures, numbers in code (Base64), numbers of telephones without 1 in front, which offices have.
 * Source: 个人信息保护法 art. 4, 28.
 * @example findLeaks("身份证 341899195801106786") // => [{ kind: "residentId", masked: "3***************86" }]
 */
export function findLeaks(text: string, { allowed = [], names }: FindLeaksParams = {}): readonly Leak[] {
  const leaks: Leak[] = [];
  let plain = plainText(text);
  for (const each of allowed) if (each !== "") plain = plain.replaceAll(plainText(each), " ");
  if (hasDigit(plain)) {
    const digits = withFigures(plain);
    leaks.push(...numbersIn(digits));
    const joined = digits.replace(glue, "");
    if (leaks.length === 0 && joined !== digits) leaks.push(...numbersIn(joined));
    const grouped = leaks.length === 0 ? findGroupedId(digits) : null;
    if (grouped !== null) leaks.push(grouped);
    for (const [found] of plain.matchAll(address)) leaks.push({ kind: "address", masked: maskWord(found) });
  }
  const words = plain.replace(withinWord, "");
  for (const [found] of words.matchAll(illness)) leaks.push({ kind: "illness", masked: maskWord(found) });
  if (names !== undefined) leaks.push(...namesIn(plain, names));
  return leaks;
}

const idPart: Leak = { kind: "residentIdPart", masked: "*".repeat(18) };

function numbersIn(text: string): Leak[] {
  const leaks: Leak[] = [];
  for (const [run] of text.matchAll(numberRun)) {
    const number = run.replace(/[^\dXx]/g, "");
    const leak = numberLeak(number, run);
    if (leak !== null) leaks.push(leak);
  }
  for (const [run] of text.matchAll(maskedRun)) {
    const shown = run.replace(/[^\d]/g, "").length;
    // Region and birth, or birth and the end, leave few people; every number but one leaves one.
    if (run.length === 18 && /[*×#xX•●]{2}/.test(run.slice(0, 17)) && shown >= 10) leaks.push(idPart);
  }
  for (const [found] of text.matchAll(phoneParts))
    leaks.push({ kind: "phone", masked: maskPhone(found.replace(/\D/g, "")) });
  return leaks;
}

function numberLeak(number: string, run: string): Leak | null {
  const id = number.slice(0, 18);
  if (number.length <= 20 && isResidentIdLike(id)) return { kind: "residentId", masked: maskResidentId(id) };
  if (isResidentIdPart(number)) return idPart;
  const digits = number.replace(/[Xx]/g, "");
  if (digits.length === 15 && isBirthDay(`19${digits.slice(6, 12)}`))
    return { kind: "residentId", masked: maskResidentId(digits) };
  const phone = /(?:^|\D)(?:86)?(1[2-9]\d{9})(?:$|\D)/.exec(
    run.replace(/[ \t\u00a0\u3000\-‐-―_·]/g, ""),
  )?.[1];
  if (phone !== undefined) return { kind: "phone", masked: maskPhone(phone) };
  // Two dates or amounts side by side are no account: a long number stands in groups of at least three.
  const groups = run.trim().split(/\D+/);
  const isOneNumber = groups.length === 1 || groups.every((group) => group.length >= 3);
  if (digits.length >= 15 && digits.length <= 25 && isOneNumber && !isDates(run))
    return { kind: "bankAccount", masked: maskBankAccount(digits) };
  return null;
}

function isDates(run: string): boolean {
  return /^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}[ \-‐-―]*)+$/.test(run);
}

function maskWord(word: string): string {
  const [first = ""] = word;
  return first + "*".repeat(Math.max(1, [...word].length - 1));
}
