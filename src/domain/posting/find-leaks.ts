import { maskBankAccount, maskName, maskPhone, maskResidentId } from "../identity/mask";
import { isRealDay } from "../identity/resident-id-check";
import { ILLNESS_WORDS } from "./illness-words";
import type { Leak } from "./leak";

export interface FindLeaksParams {
  /** Texts that are meant for everybody, such as the hotline and the address of the office. */
  readonly allowed?: readonly string[];
  /** Full names of the households; a name of two characters is looked for only as a whole text. */
  readonly names?: ReadonlySet<string>;
}

const chineseDigits = "〇零一二三四五六七八九";
const chineseRun = /[〇○零一二三四五六七八九]{11,}/g;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** How a formula puts pieces together. */
const glue = /["'“”]?\s*&\s*["'“”]?/g;
const numberRun = /(?<!\d\.)(?<!\d)\d(?:[ \t\u00a0\u3000\-‐-―_/·]{0,2}\d){9,}[ -]?[Xx]?/g;
const maskedRun = /[\d*×＊#xX•●]{17,19}/g;
const address =
  /(?:路|街|巷|弄|胡同|大道|小区|花园|新村|家园|公寓|苑|村|社区|镇|乡)[^\s，。；、：:]{0,14}?\d+\s*(?:号|栋|幢|座|单元|室|组|楼)|\d+\s*(?:栋|幢|单元)\s*\d*|[一-龥]{2,8}(?:村|社区)[一二三四五六七八九十\d]+组/g;
const illness = new RegExp(ILLNESS_WORDS.join("|"), "g");
const digit = /[\d〇○零一二三四五六七八九０-９]/;

/**
 * Finds what a text says about a person beyond a masked name, class and amount: whole or nearly whole numbers of identity,
 * phones, accounts, addresses, illness, full names. Full-width and Chinese digits, blanks, dashes and the pieces of a formula
 * do not hide a number. What is found is masked in the answer.
 * Not covered: pictures; numbers written in words other than digits.
 * Source: 个人信息保护法 art. 4, 28.
 * @example findLeaks("身份证 341899195801106786") // => [{ kind: "residentId", masked: "3***************86" }]
 */
export function findLeaks(text: string, { allowed = [], names }: FindLeaksParams = {}): readonly Leak[] {
  const leaks: Leak[] = [];
  let plain = text.normalize("NFKC").replace(invisible, "");
  for (const each of allowed) if (each !== "") plain = plain.replaceAll(each.normalize("NFKC"), " ");
  if (digit.test(plain)) {
    const digits = plain.replace(chineseRun, (run) => [...run].map(valueOfDigit).join(""));
    leaks.push(...numbersIn(digits));
    const joined = digits.replace(glue, "");
    if (leaks.length === 0 && joined !== digits) leaks.push(...numbersIn(joined));
    for (const [found] of plain.matchAll(address)) leaks.push({ kind: "address", masked: maskWord(found) });
  }
  for (const [found] of plain.matchAll(illness)) leaks.push({ kind: "illness", masked: maskWord(found) });
  if (names !== undefined) leaks.push(...namesIn(plain, names));
  return leaks;
}

/**
 * Whether 17 or 18 characters are a number of identity: a day of birth that can be stands in its place. The check digit may be
 * missing or wrong; it can be worked out.
 * @example isResidentIdLike("34189919580110678") // => true
 */
export function isResidentIdLike(number: string): boolean {
  if (!/^[1-9]\d{16}[\dXx]?$/.test(number)) return false;
  return isDay(number.slice(6, 14));
}

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
    if (run.length === 18 && /[*×#xX•●]{2}/.test(run.slice(0, 17)) && shown >= 10)
      leaks.push({ kind: "residentIdPart", masked: "*".repeat(18) });
  }
  return leaks;
}

function numberLeak(number: string, run: string): Leak | null {
  const id = number.slice(0, 18);
  if (number.length <= 20 && isResidentIdLike(id)) return { kind: "residentId", masked: maskResidentId(id) };
  const digits = number.replace(/[Xx]/g, "");
  if (digits.length === 15 && isDay(`19${digits.slice(6, 12)}`))
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

function isDay(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= 1880 && year <= 2100 && isRealDay(year, Number(text.slice(4, 6)), Number(text.slice(6, 8)));
}

function valueOfDigit(character: string): string {
  const value = chineseDigits.indexOf(character === "○" ? "〇" : character);
  return String(value <= 1 ? 0 : value - 1);
}

function maskWord(word: string): string {
  const [first = ""] = word;
  return first + "*".repeat(Math.max(1, [...word].length - 1));
}

function namesIn(text: string, names: ReadonlySet<string>): Leak[] {
  const whole = text.replace(/\s/g, "");
  if (names.has(whole)) return [{ kind: "name", masked: maskName(whole) }];
  // Chinese has no blanks between words: every run of three or more characters is looked up.
  const leaks: Leak[] = [];
  for (let from = 0; from < whole.length; from += 1) {
    for (let length = 3; length <= 4; length += 1) {
      const piece = whole.slice(from, from + length);
      if (piece.length === length && names.has(piece)) leaks.push({ kind: "name", masked: maskName(piece) });
    }
  }
  return leaks;
}
