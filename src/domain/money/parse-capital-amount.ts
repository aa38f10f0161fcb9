import { acceptsCapitalAmount } from "./capital-amount";
import type { Fen } from "./fen";

const VALUES = new Map<string, number>([
  ..."零壹贰叁肆伍陆柒捌玖".split("").map((character, value): [string, number] => [character, value]),
  ["貳", 2],
  ["叄", 3],
  ["參", 3],
  ["陸", 6],
]);
const SIZES = new Map([
  ["拾", 10],
  ["佰", 100],
  ["仟", 1000],
]);

/**
 * Reads an amount in capitals; null if the text is not a right way to write any amount.
 * Source: as formatCapitalAmount.
 * @example parseCapitalAmount("壹佰零壹元伍角整") // => 10150
 */
export function parseCapitalAmount(text: string): Fen | null {
  const amount = addUp(text.trim().replace(/^人民币/, ""));
  return amount !== null && acceptsCapitalAmount(text, amount) ? amount : null;
}

function addUp(text: string): Fen | null {
  let total = 0;
  let upToHundredMillion = 0;
  let section = 0;
  let digit = 0;
  for (const character of text) {
    const value = VALUES.get(character);
    const size = SIZES.get(character);
    if (value !== undefined) {
      digit = value;
      continue;
    }
    if (size !== undefined) section += digit * size;
    else if (character === "万" || character === "萬") {
      upToHundredMillion += (section + digit) * 10_000;
      section = 0;
    } else if (character === "亿" || character === "億") {
      total += (upToHundredMillion + section + digit) * 1e10;
      upToHundredMillion = 0;
      section = 0;
    } else if (character === "元" || character === "圆" || character === "圓") {
      total += (upToHundredMillion + section + digit) * 100;
      section = 0;
    } else if (character === "角") total += digit * 10;
    else if (character === "分") total += digit;
    else if (character !== "整" && character !== "正") return null;
    digit = 0;
  }
  return Number.isSafeInteger(total) ? (total as Fen) : null;
}
