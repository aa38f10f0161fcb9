import { thisRowFromFile, thisRowToFile } from "./table-formula-text";

/** Functions newer than the 2007 file format: the file writes them with a prefix ([MS-XLSX] 2.2.2, future functions). */
const FUTURE_FUNCTIONS = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV " +
    "BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT " +
    "CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT " +
    "COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND " +
    "EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS " +
    "FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA " +
    "GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC " +
    "IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV " +
    "MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST " +
    "NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA " +
    "PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE " +
    "SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST " +
    "TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S " +
    "VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
const WORKSHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/** "A1#": the cells an array formula fills. An error such as #REF! has its mark in front. */
const SPILLED = /((?:[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?\d+)#/gu;

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
 *
 * **Source**: [MS-XLSX] 2.2.2; the form of custom functions is the one Excel looks for when it opens a file.
 * @example formulaFromFile("_xldudf_NUAN_IDREASON(A1)") // => "=NUAN.IDREASON(A1)"
 */
export function formulaFromFile(text: string): string {
  const shown = text.includes("[#") ? thisRowFromFile(text) : text;
  if (!shown.includes("_xl")) return `=${shown}`;
  return `=${outsideQuotes(shown, (piece) =>
    piece
      .replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, "$1#")
      .replace(/_xldudf_([A-Z0-9]+)_([A-Z0-9_.]+)(?=\s*\()/gi, "$1.$2")
      .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xlws\./gi, ""),
  )}`;
}

/**
 * Formula as the file writes it, without "=": future functions prefixed, custom functions of the namespace NUAN in file form.
 *
 * **Not covered**: parameters of a new LET or LAMBDA get no _xlpm prefix; those read from a file keep theirs.
 * @example formulaToFile("=NUAN.IDREASON(A1)") // => "_xldudf_NUAN_IDREASON(A1)"
 */
export function formulaToFile(formula: string): string {
  const text = thisRowToFile(formula.startsWith("=") ? formula.slice(1) : formula);
  return outsideQuotes(text, (piece) =>
    piece.replace(SPILLED, "_xlfn.ANCHORARRAY($1)").replace(/([A-Za-z_][A-Za-z0-9_.]*)(?=\()/g, (name) => {
      const upper = name.toUpperCase();
      if (upper.startsWith("NUAN.")) return `_xldudf_${upper.replace(/\./g, "_")}`;
      if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
      return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
}
