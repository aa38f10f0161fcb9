/**
 * Fen as yuan with two decimals and grouped thousands.
 *
 * @example
 * yuanText(98600000); // => "986,000.00"
 */
export function yuanText(fen: number): string {
  const yuan = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return yuan.format(fen / 100).replace("-", "−");
}

/**
 * Fen as whole yuan with grouped thousands, for places too narrow for the whole amount.
 *
 * @example
 * wholeYuanText(98600000); // => "986,000"
 */
export function wholeYuanText(fen: number): string {
  return Math.round(fen / 100)
    .toLocaleString("en-US")
    .replace("-", "−");
}
