import type { Fen } from "../money/fen";
import type { Parameters } from "../parameters/parameters";

/** One person's gift beside what the reference is taken from; null is not stated. */
export interface PersonalGift {
  readonly post: string;
  readonly amountFen: Fen | null;
  readonly monthlyPayFen: Fen | null;
}

const HEAD_OF_UNIT = /局长|主任|书记|院长|校长|行长|经理|董事长|主席|[县市区镇乡部会站所]长/;
// Paid days in a month.
const PAID_DAYS = 21.75;

/**
 * The reference for one person's gift, by rank or a day of pay, whichever is set (the higher of both); null where none is.
 * Source: 劳社部发〔2008〕3号 (a day's pay is the month's by 21.75); the amounts are parameters of the county.
 * @example personalReference({ post: "副局长", amountFen: null, monthlyPayFen: null }, { floorRankDeputy: 20000 as Fen }) // => 20000
 */
export function personalReference(gift: PersonalGift, parameters: Parameters): Fen | null {
  const { floorRankHead, floorRankDeputy, floorRankStaff, floorDayOfPay } = parameters;
  const byRank = /副/.test(gift.post)
    ? floorRankDeputy
    : HEAD_OF_UNIT.test(gift.post)
      ? floorRankHead
      : floorRankStaff;
  const dayOfPay =
    floorDayOfPay === true && gift.monthlyPayFen !== null
      ? (Math.floor(gift.monthlyPayFen / PAID_DAYS) as Fen)
      : undefined;
  if (byRank === undefined) return dayOfPay ?? null;
  return Math.max(byRank, dayOfPay ?? 0) as Fen;
}

/**
 * Counts the people of a list below their reference; no person is named, since giving is voluntary.
 * @example countBelowReference([], {}) // => { people: 0, referenceFen: 0 }
 */
export function countBelowReference(
  gifts: readonly PersonalGift[],
  parameters: Parameters,
): { readonly people: number; readonly referenceFen: Fen } {
  let people = 0;
  let highest = 0;
  for (const gift of gifts) {
    const reference = personalReference(gift, parameters);
    if (reference === null || gift.amountFen === null || gift.amountFen >= reference) continue;
    people += 1;
    highest = Math.max(highest, reference);
  }
  return { people, referenceFen: highest as Fen };
}
