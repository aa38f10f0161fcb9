/** Functions newer than the 2007 file format: the file writes them with a prefix ([MS-XLSX] 2.2.2, future functions). */
const FUTURE_FUNCTIONS = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BITAND BITOR BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS " +
    "CONCAT CONFIDENCE.NORM COT COVARIANCE.P COVARIANCE.S DAYS DECIMAL DROP ENCODEURL EXPAND FILTERXML FLOOR.MATH " +
    "FORMULATEXT HSTACK IFNA IFS ISFORMULA ISO.CEILING ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT " +
    "MODE.SNGL NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC " +
    "QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEQUENCE SHEET SHEETS SINGLE SORTBY STDEV.P STDEV.S SWITCH " +
    "TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK " +
    "WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);
const WORKSHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/** Applies a change to the text outside string literals and quoted sheet names. */
function outsideQuotes(formula: string, change: (text: string) => string): string {
  if (!/["']/.test(formula)) return change(formula);
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");
}

/**
 * Formula as people see it, with "=": file prefixes off, custom functions under their dotted name.
 * @example formulaFromFile("_xldudf_NUAN_IDREASON(A1)") // => "=NUAN.IDREASON(A1)"
 */
export function formulaFromFile(text: string): string {
  if (!text.includes("_xl")) return `=${text}`;
  return `=${outsideQuotes(text, (piece) =>
    piece
      .replace(/_xldudf_([A-Z0-9]+)_([A-Z0-9_.]+)(?=\s*\()/gi, "$1.$2")
      .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xlws\./gi, ""),
  )}`;
}

/**
 * Formula as the file writes it, without "=": future functions prefixed, custom functions of the namespace NUAN in file form.
 * @example formulaToFile("=NUAN.IDREASON(A1)") // => "_xldudf_NUAN_IDREASON(A1)"
 */
export function formulaToFile(formula: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  return outsideQuotes(text, (piece) =>
    piece.replace(/([A-Za-z_][A-Za-z0-9_.]*)(?=\()/g, (name) => {
      const upper = name.toUpperCase();
      if (upper.startsWith("NUAN.")) return `_xldudf_${upper.replace(/\./g, "_")}`;
      if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
      return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
}
