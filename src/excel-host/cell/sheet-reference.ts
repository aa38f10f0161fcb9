import { formatSheetName } from "./address";

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Rewrites the sheet named in references, names and sheet spans of formulas; texts in quotation marks stay.
 *
 * @example
 * sheetRenamer("Sheet1", "表 1")("=Sheet1!A1&\"Sheet1!\"&[1]Sheet1!B1") // => "='表 1'!A1&\"Sheet1!\"&[1]Sheet1!B1"
 */
export function sheetRenamer(from: string, to: string): (formula: string) => string {
  const bare = escapePattern(from);
  const quoted = escapePattern(from.replaceAll("'", "''"));
  const fresh = `${formatSheetName(to)}!`;
  const text = '"(?:[^"]|"")*"';
  // Quoted: 'old'! alone, or either end of 'first:last'!. Other workbooks' sheets stand behind ] and stay.
  const quotedName = `'(?:${quoted}|(?:[^'\\]]|'')+:${quoted}|${quoted}:(?:[^']|'')+)'!`;
  const before = "(?<![\\p{L}\\p{N}_.'\\]!])";
  const bareName = `${before}(?:[\\p{L}_][\\p{L}\\p{N}_.]*:)?${bare}!|${before}${bare}:[\\p{L}_][\\p{L}\\p{N}_.]*!`;
  const pattern = new RegExp(`${text}|${quotedName}|${bareName}`, "giu");
  const needle = from.toLowerCase();
  const escapedNeedle = needle.replaceAll("'", "''");
  return (formula) => {
    if (!formula.includes("!")) return formula;
    const lower = formula.toLowerCase();
    if (!lower.includes(needle) && !lower.includes(escapedNeedle)) return formula;
    return formula.replace(pattern, (match) => {
      if (match.startsWith('"')) return match;
      const name = match.slice(0, -1);
      const ends = (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name).split(":");
      if (ends.length === 1) return fresh;
      const [first, last] = ends.map((end) => (end.toLowerCase() === needle ? to : end));
      const needsQuotes = [first, last].some((end) => formatSheetName(end ?? "").startsWith("'"));
      const span = `${first}:${last}`;
      return needsQuotes ? `'${span.replaceAll("'", "''")}'!` : `${span}!`;
    });
  };
}
