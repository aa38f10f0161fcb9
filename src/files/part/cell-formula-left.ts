import { FORMULA_TOKEN } from "./rule-formula-left";

/** Functions that mean something else in another place, or that a unit without the add-in does not have. */
const PLACED = /\b(?:ROWS?|COLUMNS?|OFFSET|INDIRECT|ADDRESS|CELL|SHEETS?|RAND\w*|NUAN\.[\w.]+)\(/i;

/**
 * The formula of a cell once rows are taken out, where it reads nothing but cells of its own row and of the rows above the table.
 * Null for any other formula.
 * @example cellFormulaLeft("=E5*$F$1", { row: 5, newRow: 4, firstRow: 3 }) // => "=E4*$F$1"
 */
export function cellFormulaLeft(
  formula: string,
  { row, newRow, firstRow }: { readonly row: number; readonly newRow: number; readonly firstRow: number },
): string | null {
  if (PLACED.test(formula)) return null;
  let isLost = false;
  const placed = (given: string | undefined): string => {
    if (Number(given) === row) return String(newRow);
    if (given === undefined || Number(given) >= firstRow) isLost = true;
    return given ?? "";
  };
  const moved = formula.slice(1).replace(FORMULA_TOKEN, (...found: readonly string[]) => {
    const [token = "", column, dollar = "", at, lastColumn, lastDollar = "", lastAt] = found;
    if (token.startsWith('"')) return token;
    if (column === undefined || at === undefined) {
      if (!token.endsWith("(") && !/^(?:TRUE|FALSE)$/i.test(token)) isLost = true;
      return token;
    }
    const first = `${column}${dollar}${placed(at)}`;
    return lastColumn === undefined ? first : `${first}:${lastColumn}${lastDollar}${placed(lastAt)}`;
  });
  return isLost ? null : `=${moved}`;
}

/**
 * A function over rows of one column, of those rows that are left; null for any other formula.
 * @example columnFormulaLeft("=AVERAGE(E3:E5)", rowsLeft([{ row: 4, rowCount: 1 }])) // => "=AVERAGE(E3:E4)"
 */
export function columnFormulaLeft(formula: string, left: (rows: number) => number): string | null {
  const match = /^=([A-Z]+)\((\d+,)?\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)\)$/.exec(formula);
  if (match === null || match[3] !== match[5]) return null;
  const first = left(Number(match[4]) - 1) + 1;
  const last = left(Number(match[6]));
  return last < first ? null : `=${match[1]}(${match[2] ?? ""}${match[3]}${first}:${match[3]}${last})`;
}
