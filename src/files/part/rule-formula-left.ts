/** From where a formula's relative references count, row 1-based: before and after rows were taken out. */
interface RuleCorner {
  readonly row: number;
  readonly newRow: number;
}

/** Texts, references of cells, columns and rows, words and what a reference to elsewhere is written with. */
export const FORMULA_TOKEN =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\$?)(\d+)(?::(\$?[A-Z]{1,3})(\$?)(\d+))?(?![\p{L}\p{N}_(.!])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_(.!])|(?<!\p{N})[\p{L}_\\][\p{L}\p{N}_.]*\(?|\$?\d+:\$?\d+|[![\]'#]/gu;

/**
 * A formula of a rule once rows are taken out, without "=": fixed references follow their rows, relative ones keep their distance
 * from the cell. Null where it reads another sheet, a name, or a row that is gone.
 *
 * @example
 * ruleFormulaLeft("COUNTIF($B$3:$B$9,B3)>1", { row: 3, newRow: 3 }, rowsLeft([{ row: 4, rowCount: 2 }]));
 * // => "COUNTIF($B$3:$B$7,B3)>1"
 */
export function ruleFormulaLeft(
  formula: string,
  corner: RuleCorner,
  left: (rows: number) => number,
): string | null {
  let isLost = false;
  const moved = formula.replace(FORMULA_TOKEN, (...found: readonly string[]) => {
    const [token = "", column, dollar, row, lastColumn, lastDollar, lastRow] = found;
    if (token.startsWith('"')) return token;
    if (column === undefined || row === undefined) {
      const isKnown = token.endsWith("(") || /^(?:TRUE|FALSE)$/i.test(token) || /^\$?[A-Z]+:/.test(token);
      if (!isKnown) isLost = true;
      return token;
    }
    const relative = (at: string) => Number(at) - corner.row + corner.newRow;
    const hasLast = lastColumn !== undefined && lastRow !== undefined;
    const isFixed = dollar === "$";
    const first = !isFixed ? relative(row) : left(Number(row) - 1) + 1;
    const last = !hasLast
      ? isFixed
        ? left(Number(row))
        : first
      : lastDollar === "$"
        ? left(Number(lastRow))
        : relative(lastRow);
    if (first < 1 || last < first) isLost = true;
    return `${column}${dollar}${first}${hasLast ? `:${lastColumn}${lastDollar}${last}` : ""}`;
  });
  return isLost ? null : moved;
}
