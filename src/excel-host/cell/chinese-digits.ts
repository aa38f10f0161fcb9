interface Numerals {
  readonly digits: readonly string[];
  /** Ten, hundred, thousand. */
  readonly units: readonly string[];
}

const everyday: Numerals = {
  digits: ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"],
  units: ["", "十", "百", "千"],
};
const formal: Numerals = {
  digits: ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"],
  units: ["", "拾", "佰", "仟"],
};
const groupNames = ["", "万", "亿", "万亿"];

function writeGroup(group: string, { digits, units }: Numerals): string {
  let text = "";
  let isZeroPending = false;
  for (const [at, letter] of [...group].entries()) {
    const digit = Number(letter);
    if (digit === 0) {
      isZeroPending = text !== "";
      continue;
    }
    text += `${isZeroPending ? digits[0] : ""}${digits[digit]}${units[group.length - 1 - at]}`;
    isZeroPending = false;
  }
  return text;
}

function writeWhole(number: string, numerals: Numerals): string {
  const trimmed = number.replace(/^0+(?=\d)/, "");
  if (trimmed === "0") return numerals.digits[0] ?? "";
  let text = "";
  let isZeroPending = false;
  for (let end = trimmed.length % 4 || 4, start = 0; start < trimmed.length; start = end, end += 4) {
    const group = trimmed.slice(start, end);
    const written = writeGroup(group, numerals);
    const rank = (trimmed.length - end) / 4;
    if (written === "") {
      isZeroPending = text !== "";
      continue;
    }
    const isGap = text !== "" && (isZeroPending || group.startsWith("0"));
    text += `${isGap ? numerals.digits[0] : ""}${written}${groupNames[rank] ?? ""}`;
    isZeroPending = false;
  }
  return text;
}

const eachDigit = (text: string, { digits }: Numerals): string =>
  text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);

/**
 * A formatted text with its numbers in Chinese numerals, as the number format codes [DBNum1] (一二三), [DBNum2] (壹贰叁) and
 * [DBNum3] (１２３) show them: amounts by place, years and decimals digit by digit. Numbers beyond 16 places stay by digit.
 *
 * @example
 * toChineseNumerals("1050.2", 2, false) // => "壹仟零伍拾.贰"
 */
export function toChineseNumerals(text: string, kind: 1 | 2 | 3, isDate: boolean): string {
  if (kind === 3) return text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
  const numerals = kind === 1 ? everyday : formal;
  return text.replace(/(\d[\d,]*)(\.\d+)?/g, (_all, whole: string, decimals: string | undefined) => {
    const plain = whole.replaceAll(",", "");
    const isByDigit = plain.length > 16 || (isDate && (plain.length > 2 || plain.startsWith("0")));
    const written = isByDigit ? eachDigit(plain, numerals) : writeWhole(plain, numerals);
    // Of days and months ten is said without the leading one: 十月十五日.
    const said = isDate && kind === 1 ? written.replace(/^一十/, "十") : written;
    return said + eachDigit(decimals ?? "", numerals);
  });
}
