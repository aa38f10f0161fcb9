import type { CalendarDate } from "./calendar-date";

const DIGITS = "零壹贰叁肆伍陆柒捌玖";

/**
 * Writes a day in capitals as cheques and receipts ask, so that nothing can be added before or behind a figure.
 *
 * Months 1, 2 and 10 and days 1 to 10, 20 and 30 take a leading 零; days 11 to 19 a leading 壹.
 * Source: 正确填写票据和结算凭证的基本规定, annex of 支付结算办法 (1997).
 * @example formatCapitalDate("2027-01-15" as CalendarDate) // => "贰零贰柒年零壹月壹拾伍日"
 */
export function formatCapitalDate(date: CalendarDate): string {
  const year = [...date.slice(0, 4)].map((digit) => DIGITS.charAt(Number(digit))).join("");
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const monthZero = month <= 2 || month === 10 ? "零" : "";
  const dayZero = day <= 10 || day % 10 === 0 ? "零" : "";
  return `${year}年${monthZero}${capitalNumber(month)}月${dayZero}${capitalNumber(day)}日`;
}

function capitalNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return (tens === 0 ? "" : `${DIGITS.charAt(tens)}拾`) + (ones === 0 ? "" : DIGITS.charAt(ones));
}
