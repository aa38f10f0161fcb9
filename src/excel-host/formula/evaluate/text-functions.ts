import { formatCellText } from "../../cell/cell-text";
import { numberInText, toNumber, toText, toWhole } from "./coercion";
import {
  BeyondEvaluation,
  fail,
  FormulaError,
  isError,
  matrixOf,
  scalarOf,
  type Scalar,
  type Value,
} from "./formula-value";
import { eachValue } from "./gather";
import { type KnownFunction, scalarFunction, wholeFunction } from "./worksheet-call";

const longestText = 32_767;

const kept = (text: string): string => (text.length > longestText ? fail("#VALUE!") : text);

const atLeast = (least: number, value: Scalar): number => {
  const number = toWhole(value);
  return number < least ? fail("#VALUE!") : number;
};

/** The place of a text in another, 1-based, from a place on; ~ before * and ? takes them as they are when `wild`. */
function place(wanted: Scalar, within: Scalar, from: Scalar, wild: boolean): number {
  const [text, start] = [toText(within), atLeast(1, from)];
  if (start > text.length + 1) return fail("#VALUE!");
  if (!wild) {
    const found = text.indexOf(toText(wanted), start - 1);
    return found < 0 ? fail("#VALUE!") : found + 1;
  }
  const source = toText(wanted).replace(/~[*?~]|[\s\S]/g, (part) => {
    if (part === "*") return "[\\s\\S]*?";
    if (part === "?") return "[\\s\\S]";
    return (part.length === 2 ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  const pattern = new RegExp(source, "giu");
  pattern.lastIndex = start - 1;
  const match = pattern.exec(text);
  return match ? match.index + 1 : fail("#VALUE!");
}

function substitute(text: Scalar, before: Scalar, after: Scalar, which?: Scalar): string {
  const [whole, old, fresh] = [toText(text), toText(before), toText(after)];
  if (old === "") return whole;
  if (which === undefined) return kept(whole.replaceAll(old, () => fresh));
  const wanted = atLeast(1, which);
  let at = -1;
  for (let count = 0; count < wanted; count += 1) {
    at = whole.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return whole;
  }
  return kept(whole.slice(0, at) + fresh + whole.slice(at + old.length));
}

/** TEXT, also with the formats of Excel's Chinese edition and Chinese numerals. */
function formatted(value: Scalar, numberFormat: Scalar): string {
  const format = toText(numberFormat);
  if (typeof value === "boolean") return toText(value);
  if (format === "") return "";
  const number = typeof value === "string" ? numberInText(value) : toNumber(value);
  if (number === null) return formatCellText(value, format);
  const text = formatCellText(number, format);
  // What the formatter cannot show is not to be taken for the result.
  return /^#+$/.test(text) ? fail("#VALUE!") : text;
}

function joined(values: readonly (Value | undefined)[]): string {
  let text = "";
  eachValue(
    values.map((value) => matrixOf(value ?? null)),
    (value) => (text += toText(value)),
  );
  return kept(text);
}

function textJoin([between = null, skips = null, ...values]: readonly (Value | undefined)[]): string {
  const delimiters = matrixOf(between).rows.flat().map(toText);
  const leavesOutBlanks = Boolean(toNumber(scalarOf(skips)));
  const texts: string[] = [];
  for (const value of values) {
    for (const one of matrixOf(value ?? null).rows.flat()) {
      if (isError(one)) throw new FormulaError(one);
      const text = toText(one);
      if (text !== "" || !leavesOutBlanks) texts.push(text);
    }
  }
  return kept(
    texts.reduce(
      (text, one, at) => (at === 0 ? one : text + (delimiters[(at - 1) % delimiters.length] ?? "") + one),
      "",
    ),
  );
}

/** Functions of texts, by upper-case name. Source: Microsoft's pages on each of them. */
export const textFunctions: readonly (readonly [string, KnownFunction])[] = [
  ["LEN", scalarFunction(1, 1, (text = null) => toText(text).length)],
  ["LEFT", scalarFunction(1, 2, (text = null, count = 1) => toText(text).slice(0, atLeast(0, count)))],
  [
    "RIGHT",
    scalarFunction(1, 2, (text = null, count = 1) => {
      const [whole, wanted] = [toText(text), atLeast(0, count)];
      return whole.slice(Math.max(whole.length - wanted, 0));
    }),
  ],
  [
    "MID",
    scalarFunction(3, 3, (text = null, start = null, count = null) => {
      const first = atLeast(1, start) - 1;
      return toText(text).slice(first, first + atLeast(0, count));
    }),
  ],
  ["FIND", scalarFunction(2, 3, (wanted = null, text = null, from = 1) => place(wanted, text, from, false))],
  ["SEARCH", scalarFunction(2, 3, (wanted = null, text = null, from = 1) => place(wanted, text, from, true))],
  [
    "SUBSTITUTE",
    scalarFunction(3, 4, (text = null, old = null, fresh = null, which?: Scalar) =>
      substitute(text, old, fresh, which),
    ),
  ],
  [
    "REPLACE",
    scalarFunction(4, 4, (text = null, start = null, count = null, fresh = null) => {
      const [whole, first] = [toText(text), atLeast(1, start) - 1];
      return kept(whole.slice(0, first) + toText(fresh) + whole.slice(first + atLeast(0, count)));
    }),
  ],
  [
    "TRIM",
    scalarFunction(1, 1, (text = null) =>
      toText(text)
        .replace(/^ +| +$/g, "")
        .replace(/ +/g, " "),
    ),
  ],
  // The characters below the blank are what CLEAN is about.

  ["CLEAN", scalarFunction(1, 1, (text = null) => toText(text).replace(/[\u0000-\u001f]/g, ""))],
  ["UPPER", scalarFunction(1, 1, (text = null) => toText(text).toUpperCase())],
  ["LOWER", scalarFunction(1, 1, (text = null) => toText(text).toLowerCase())],
  ["EXACT", scalarFunction(2, 2, (one = null, other = null) => toText(one) === toText(other))],
  [
    "REPT",
    scalarFunction(2, 2, (text = null, count = null) => {
      const [whole, times] = [toText(text), atLeast(0, count)];
      return whole.length * times > longestText ? fail("#VALUE!") : whole.repeat(times);
    }),
  ],
  ["TEXT", scalarFunction(2, 2, (value = null, format = null) => formatted(value, format))],
  [
    "VALUE",
    scalarFunction(1, 1, (value = null) => (typeof value === "boolean" ? fail("#VALUE!") : toNumber(value))),
  ],
  ["CONCATENATE", scalarFunction(1, 255, (...texts) => kept(texts.map(toText).join("")))],
  ["CONCAT", wholeFunction(1, 255, joined)],
  ["TEXTJOIN", wholeFunction(3, 255, textJoin)],
  [
    "CHAR",
    scalarFunction(1, 1, (value = null) => {
      const code = toWhole(value);
      if (code < 1 || code > 255) return fail("#VALUE!");
      if (code > 127) throw new BeyondEvaluation();
      return String.fromCharCode(code);
    }),
  ],
  ["UNICODE", scalarFunction(1, 1, (text = null) => toText(text).codePointAt(0) ?? fail("#VALUE!"))],
  // A link shows its friendly name, or its address.
  ["HYPERLINK", scalarFunction(1, 2, (address = null, shown = address) => shown)],
];
