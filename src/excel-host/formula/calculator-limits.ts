import type { UniverModules } from "./calculator-modules";

const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const functionName = /([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g;
// What Univer 0.25.1 calculates otherwise than Excel in some case, or only with cells it is not given; most of these reach it only
// inside a formula with another function that is not evaluated here.
const wrongNames = new Set(
  (
    "AGGREGATE SUBTOTAL DOLLAR FORMULATEXT ISFORMULA LET SORTBY HYPERLINK EDATE SEARCH CONCAT MAXIFS MINIFS N AND OR " +
    "INDIRECT OFFSET TEXTJOIN CELL"
  ).split(" "),
);
// A comma or semicolon in a text divides an array constant there.
const hasDividedText = (formula: string): boolean =>
  (formula.match(/\{(?:"(?:[^"]|"")*"|[^"}])*\}/g) ?? []).some((array) =>
    (array.match(/"(?:[^"]|"")*"/g) ?? []).some((text) => /[,;]/.test(text)),
  );
// Chinese capital numerals, other calendars, other workbooks: Univer 0.25.1 answers these, but not as Excel does.
const answeredWrongly = /\[(?:DBNum|\$-)|\[\d+\]|\[[^\]]+\.xls[xmb]?\]/i;

/**
 * Tells which formulas the engine cannot do: Excel's functions it has no executor for, and what it is known to answer wrongly.
 * A name that no Excel function bears is not among them: that is #NAME? in Excel, too.
 */
export function createEngineLimits(
  engine: UniverModules["engine"],
  hasExecutor: (name: string) => boolean,
): (formula: string, customNames: ReadonlySet<string>) => boolean {
  const excelNames = new Set<string>();
  for (const [key, names] of Object.entries(engine)) {
    if (!key.startsWith("FUNCTION_NAMES_") || typeof names !== "object" || names === null) continue;
    for (const name of Object.values(names as Record<string, unknown>)) excelNames.add(String(name));
  }
  return (formula, customNames) => {
    if (answeredWrongly.test(formula) || hasDividedText(formula)) return true;
    for (const [, name] of formula.replace(quoted, '""').matchAll(functionName)) {
      const upper = (name ?? "").toUpperCase();
      if (wrongNames.has(upper) && !customNames.has(upper)) return true;
      if (customNames.has(upper) || hasExecutor(upper)) continue;
      // A dotted name that is not Excel's is a custom function of an add-in that is not loaded (yet).
      if (excelNames.has(upper) || upper.includes(".")) return true;
    }
    return false;
  };
}
