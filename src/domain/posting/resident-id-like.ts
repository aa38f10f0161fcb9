import { isRealDay } from "../identity/resident-id-check";

/**
 * Whether 17 or 18 characters are a number of identity: a day of birth that can be stands in its place. The check digit may be
 * missing or wrong; it can be worked out.
 * @example isResidentIdLike("34189919580110678") // => true
 */
export function isResidentIdLike(number: string): boolean {
  return /^[1-9]\d{16}[\dXx]?$/.test(number) && isBirthDay(number.slice(6, 14));
}

/**
 * Whether 12 to 16 characters are so much of a number of identity that few people have it: region and birth, or birth and the end.
 * A longer one that begins with a birth is left to the numbers of accounts.
 * @example isResidentIdPart("34189919580110") // => true
 */
export function isResidentIdPart(number: string): boolean {
  if (/^[1-8]\d{13}$/.test(number)) return isLivingBirth(number.slice(6));
  return /^\d{11}[\dXx]$/.test(number) && isLivingBirth(number.slice(0, 8));
}

/**
 * Whether eight digits are a day on which somebody can be born.
 * @example isBirthDay("19580110") // => true
 */
export function isBirthDay(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= 1880 && year <= 2100 && isDay(text);
}

/** Narrower than a day of birth may be, so that numbers of documents, which begin with the year, are none. */
function isLivingBirth(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= 1920 && year <= 2012 && isDay(text);
}

function isDay(text: string): boolean {
  return isRealDay(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8)));
}
