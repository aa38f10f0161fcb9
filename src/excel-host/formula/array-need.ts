const range = String.raw`\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+`;
const calculated = new RegExp(
  String.raw`${range}\s*[-+*/^&=<>]|[-+*/^&=<>]\s*(?:[\p{L}\p{N}_.]+!)?${range}`,
  "iu",
);

/**
 * Whether a formula calculates with whole ranges cell by cell, so that Excel must not take one cell of each for it.
 * Source: Microsoft's page "Implicit intersection operator: @".
 *
 * @example
 * needsArrays('=SUM((A1:A9="x")*B1:B9)') // => true
 * @example
 * needsArrays("=SUM(A1:A9)*2") // => false
 */
export function needsArrays(formula: string): boolean {
  if (!formula.includes(":")) return false;
  return calculated.test(
    formula
      .slice(1)
      .replace(/"(?:[^"]|"")*"/g, '""')
      .replace(/'(?:[^']|'')*'/g, "_"),
  );
}
