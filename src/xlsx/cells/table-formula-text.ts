const COLUMN = "\\[(?:'.|[^'\\[\\]])*\\]";
const COLUMNS = `${COLUMN}(?::${COLUMN})?`;
/** "[[#This Row],[金额]]" and "[[#This Row],[一月]:[三月]]". */
const FILE_THIS_ROW = new RegExp(`\\[\\[#This Row\\],\\s*(${COLUMNS})\\]`, "gisu");
/** "[@[一 月]:[三月]]" */
const SHOWN_COLUMNS = new RegExp(`\\[@(${COLUMNS})\\]`, "gsu");
/** "[@金额]" and "[@]" */
const SHOWN_COLUMN = /\[@((?:'.|[^'[\]])*)\]/gsu;
/** A column name that is written without brackets of its own after "@". */
const PLAIN_NAME = /^\[((?:'.|[\p{L}\p{N}_.])+)\]$/su;

/** Applies a change outside string literals; sheet names hold no brackets, so that they need no care. */
function outsideStrings(formula: string, change: (text: string) => string): string {
  if (!formula.includes('"')) return change(formula);
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");
}

/**
 * References to the row of a table as people write them, from the form of the file.
 *
 * **Source**: ECMA-376 Part 1, 18.17 (structure references); "@" is what Excel shows since 2010.
 * @example thisRowFromFile("捐款[[#This Row],[金额]]*2") // => "捐款[@金额]*2"
 */
export function thisRowFromFile(formula: string): string {
  return outsideStrings(formula, (text) =>
    text
      .replace(FILE_THIS_ROW, (_whole, columns: string) => `[@${PLAIN_NAME.exec(columns)?.[1] ?? columns}]`)
      .replace(/\[#This Row\]/gi, "[@]"),
  );
}

/**
 * References to the row of a table as the file writes them; Excel calls a file damaged that holds an "@" there.
 * @example thisRowToFile("捐款[@金额]*2") // => "捐款[[#This Row],[金额]]*2"
 */
export function thisRowToFile(formula: string): string {
  if (!formula.includes("[@")) return formula;
  return outsideStrings(formula, (text) =>
    text
      .replace(SHOWN_COLUMNS, "[[#This Row],$1]")
      .replace(SHOWN_COLUMN, (_whole, name: string) =>
        name.trim() === "" ? "[#This Row]" : `[[#This Row],[${name.trim()}]]`,
      ),
  );
}
