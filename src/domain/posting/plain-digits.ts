const invisible = /[\p{Cf}\p{Mn}\p{Me}]/gu;
const chineseDigits = new Map(
  ["〇零○", "一壹幺", "二贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap(
    (words, value) => [...words].map((word) => [word, String(value)] as const),
  ),
);
const chineseDigit = `[${[...chineseDigits.keys()].join("")}]`;
const chineseRun = new RegExp(`${chineseDigit}(?:[\\s-]{0,2}${chineseDigit}){10,}`, "g");
const anyChineseDigit = new RegExp(chineseDigit);
/** Digits of other scripts: ten follow one another from a zero on. */
const foreignDigit = /(?![0-9])\p{Nd}/gu;

/**
 * A text with half-width characters, without what nobody sees in it: characters of no width, strokes laid over others.
 * @example plainText("３４\u200b１") // => "341"
 */
export function plainText(text: string): string {
  return text.normalize("NFKC").replace(invisible, "").replace(foreignDigit, valueOfForeign);
}

/**
 * A plain text in which rows of eleven and more Chinese digits (〇, 一 or 壹, 幺 as spoken for 一) are written in figures.
 * @example withFigures("幺二一〇〇〇〇九六七〇") // => "12100009670"
 */
export function withFigures(text: string): string {
  return text.replace(chineseRun, (run) => [...run].map((each) => chineseDigits.get(each) ?? each).join(""));
}

/**
 * Whether a plain text holds a digit, Chinese ones too.
 * @example hasDigit("三组") // => true
 */
export function hasDigit(text: string): boolean {
  return /\d/.test(text) || anyChineseDigit.test(text);
}

function valueOfForeign(digit: string): string {
  let value = 0;
  let code = digit.codePointAt(0) ?? 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return String(value);
}
