import type { Fen } from "./fen";

/** article52 writes 整 after 角, voucher leaves it out; both write it after 元 and never after 分. */
export type CapitalAmountRule = "article52" | "voucher";

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
// Stands for a 零 that may be written or left out.
const OPTIONAL = "?";
const SECTIONS: (string | undefined)[] = [];

/**
 * Writes an amount in capitals, without 人民币 before it.
 * Throws a RangeError for a negative amount (not allowed on vouchers).
 * Source: 会计基础工作规范 Art. 52; 支付结算办法, annex 正确填写票据和结算凭证的基本规定.
 * @example formatCapitalAmount(32504 as Fen) // => "叁佰贰拾伍元零肆分"
 */
export function formatCapitalAmount(amount: Fen, rule: CapitalAmountRule = "article52"): string {
  assertWritable(amount);
  const cents = amount % 100;
  const yuan = (amount - cents) / 100;
  if (cents === 0) return yuan === 0 ? "零元整" : `${spellYuan(yuan, "零")}元整`;
  const tenths = (cents / 10) | 0;
  const hundredths = cents % 10;
  let text = "";
  if (yuan > 0) {
    text = `${spellYuan(yuan, "零")}元`;
    // A run of zeros before 元 is read out, a single one is not: the forms of the official examples.
    if (tenths === 0 || yuan % 100 === 0) text += "零";
  }
  if (tenths > 0) text += `${DIGITS[tenths]}角`;
  if (hundredths > 0) return `${text}${DIGITS[hundredths]}分`;
  return rule === "article52" ? `${text}整` : text;
}

/**
 * Tells whether a text in capitals is a right way to write the amount: with or without 人民币, the optional 零,
 * 整 or 正, traditional characters. A negative amount has no right way.
 * Source: as formatCapitalAmount.
 * @example acceptsCapitalAmount("人民币壹拾元零伍角", 1050 as Fen) // => true
 */
export function acceptsCapitalAmount(text: string, amount: Fen): boolean {
  if (amount < 0 || !Number.isSafeInteger(amount)) return false;
  const written = simplify(text);
  const pattern = patternOf(amount);
  let at = 0;
  for (const expected of pattern) {
    if (expected === OPTIONAL) {
      if (written[at] === "零") at += 1;
    } else if (written[at] === expected) at += 1;
    else return false;
  }
  const rest = written.slice(at);
  if (amount % 10 !== 0) return rest === "";
  return rest === "整" || (amount % 100 !== 0 && rest === "");
}

function patternOf(amount: Fen): string {
  const cents = amount % 100;
  const yuan = (amount - cents) / 100;
  const tenths = (cents / 10) | 0;
  const hundredths = cents % 10;
  if (amount === 0) return "零元";
  let pattern = yuan > 0 ? `${spellYuan(yuan, OPTIONAL)}元` : "";
  if (yuan > 0 && tenths === 0 && hundredths > 0) pattern += "零";
  if (yuan > 0 && tenths > 0 && yuan % 10 === 0) pattern += OPTIONAL;
  if (tenths > 0) pattern += `${DIGITS[tenths]}角`;
  if (hundredths > 0) pattern += `${DIGITS[hundredths]}分`;
  return pattern;
}

function simplify(text: string): string {
  return text
    .trim()
    .replace(/^人民币/, "")
    .replace(/[貳贰弐]/g, "贰")
    .replace(/[叄參叁]/g, "叁")
    .replace(/陸/g, "陆")
    .replace(/億/g, "亿")
    .replace(/萬/g, "万")
    .replace(/[圓圆]/g, "元")
    .replace(/正$/, "整");
}

function spellYuan(yuan: number, afterZeros: string): string {
  if (yuan < 10_000) return section(yuan);
  const high = Math.floor(yuan / 1e8);
  if (high === 0) return joinSections(section((yuan / 10_000) | 0), "万", yuan, 10_000, afterZeros);
  return joinSections(spellYuan(high, afterZeros), "亿", yuan, 1e8, afterZeros);
}

function joinSections(high: string, unit: string, yuan: number, size: number, afterZeros: string): string {
  const low = yuan % size;
  if (low === 0) return high + unit;
  let between = "";
  if (low < size / 10) between = "零";
  else if (Math.floor(yuan / size) % 100 === 0) between = afterZeros;
  else if (Math.floor(yuan / size) % 10 === 0 && afterZeros === OPTIONAL) between = OPTIONAL;
  return high + unit + between + spellYuan(low, afterZeros);
}

/** 1–9999 without leading 零; remembered because sections repeat. */
function section(value: number): string {
  return (SECTIONS[value] ??= spellSection(value));
}

function spellSection(value: number): string {
  let text = "";
  let zero = false;
  for (const [size, unit] of [
    [1000, "仟"],
    [100, "佰"],
    [10, "拾"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      zero = text !== "";
      continue;
    }
    text += `${zero ? "零" : ""}${DIGITS[digit]}${unit}`;
    zero = false;
  }
  return text;
}

function assertWritable(amount: Fen): void {
  if (amount >= 0 && Number.isSafeInteger(amount)) return;
  throw new RangeError(`formatCapitalAmount: ${amount} fen cannot be written in capitals`);
}
