declare const fen: unique symbol;

/** Money as a whole number of fen (1 yuan = 100 fen); always a safe integer. */
export type Fen = number & { readonly [fen]: true };

/**
 * Turns yuan into fen, half a fen away from zero, so that float drift of spreadsheets (36933014.909999974) disappears.
 * Throws a RangeError for anything that is no amount below 90 trillion yuan.
 * @example fenOfYuan(1.005) // => 101
 */
export function fenOfYuan(amountYuan: number): Fen {
  // Nearly every amount is whole fen already, and then the slow way below gives the same.
  const near = Math.round(amountYuan * 100);
  if (Math.abs(near) < 1e11 && Math.abs(amountYuan * 100 - near) < 1e-4)
    return (near === 0 ? 0 : near) as Fen;
  // Excel shows 15 digits: what lies behind them is drift. Shifting the decimal point in text avoids a new error.
  const magnitude = Math.abs(Number(amountYuan.toPrecision(15)));
  const whole = magnitude < 1e-6 ? 0 : Math.round(Number(`${magnitude}e2`));
  if (!Number.isSafeInteger(whole)) throw new RangeError(`fenOfYuan: ${amountYuan} yuan is no amount`);
  return (amountYuan < 0 && whole !== 0 ? -whole : whole) as Fen;
}

/**
 * Gives yuan for a cell; exact to the fen as Excel shows it.
 * @example yuanOfFen(12345 as Fen) // => 123.45
 */
export function yuanOfFen(amount: Fen): number {
  return amount / 100;
}

/**
 * Adds amounts. Throws a RangeError when the total is no longer exact.
 * @example sumFen([100 as Fen, 5 as Fen]) // => 105
 */
export function sumFen(amounts: readonly Fen[]): Fen {
  let total = 0;
  for (const amount of amounts) total += amount;
  if (!Number.isSafeInteger(total)) throw new RangeError(`sumFen: ${total} fen is not exact`);
  return total as Fen;
}
