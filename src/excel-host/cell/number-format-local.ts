import { getFormatInfo } from "numfmt";

/** Words of number formats that Excel's Chinese edition writes in Chinese. */
const chineseWords: readonly (readonly [string, string])[] = [
  ["General", "G/通用格式"],
  ["[Black]", "[黑色]"],
  ["[Blue]", "[蓝色]"],
  ["[Cyan]", "[青色]"],
  ["[Green]", "[绿色]"],
  ["[Magenta]", "[洋红]"],
  ["[Red]", "[红色]"],
  ["[White]", "[白色]"],
  ["[Yellow]", "[黄色]"],
];

/**
 * A number format as the edition of a locale writes it (Range.numberFormatLocal).
 *
 * @example
 * toLocalFormat("0.00;[Red]-0.00", "zh-CN") // => "0.00;[红色]-0.00"
 */
export function toLocalFormat(numberFormat: string, locale: string): string {
  if (!locale.startsWith("zh")) return numberFormat;
  return chineseWords.reduce((text, [word, chinese]) => text.replaceAll(word, chinese), numberFormat);
}

/**
 * A number format without the words of the Chinese edition, as files and Range.numberFormat have it.
 *
 * @example
 * fromLocalFormat("G/通用格式") // => "General"
 */
export function fromLocalFormat(numberFormat: string): string {
  return chineseWords.reduce((text, [word, chinese]) => text.replaceAll(chinese, word), numberFormat);
}

const categories: Readonly<Record<string, string>> = {
  general: "General",
  number: "Number",
  currency: "Currency",
  grouped: "Number",
  date: "Date",
  datetime: "Date",
  time: "Time",
  percent: "Percentage",
  fraction: "Fraction",
  scientific: "Scientific",
  text: "Text",
};

/**
 * Excel.NumberFormatCategory of a number format; Custom for what belongs to none.
 *
 * @example
 * categoryOfFormat("0.00%") // => "Percentage"
 */
export function categoryOfFormat(numberFormat: string): string {
  if (/\[DBNum\d\]/i.test(numberFormat)) return "Special";
  // An accounting format spreads the sign and the amount over the width of the cell.
  if (/^_.*\* .*#,##0/.test(numberFormat)) return "Accounting";
  const { type } = getFormatInfo(numberFormat);
  return categories[type] ?? "Custom";
}
