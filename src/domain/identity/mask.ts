const COMPOUND_SURNAMES = new Set(
  [
    "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 长孙 宇文 端木 独孤 南宫 西门 轩辕",
    "钟离 闻人 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 闾丘 东郭 百里 呼延 羊舌 微生 拓跋 赫连 完颜",
    "鲜于 子车 颛孙 巫马 公西 漆雕 乐正 公良 夹谷 宰父 谷梁 段干 左丘 万俟",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Masks an identity number for lists that leave the office: first character and last two remain.
 * Source: practice, no legal pattern exists.
 * @example maskResidentId("11010519491231002X") // => "1***************2X"
 */
export function maskResidentId(residentId: string): string {
  if (residentId.length <= 3) return "*".repeat(residentId.length);
  return residentId.charAt(0) + "*".repeat(residentId.length - 3) + residentId.slice(-2);
}

/**
 * The surname a name begins with: two characters for a known compound surname of a name of three or more.
 * @example surnameOf("欧阳测试") // => "欧阳"
 */
export function surnameOf(name: string): string {
  const characters = [...name.replace(/[\s\u200b\ufeff]/g, "")];
  const two = characters.slice(0, 2).join("");
  return characters.length > 2 && COMPOUND_SURNAMES.has(two) ? two : (characters[0] ?? "");
}

/** What stays to be read of a name: its surname, or both its ends. */
export type NameMask = "surname" | "ends";

/**
 * Masks a name: the surname remains (two characters for a known compound surname of a name of three or more).
 * Blanks inside are dropped; of names with "·" only the first character remains. With "ends" the last character of a name of
 * three or more remains too, which hides one character of most names, and a "·" stays where it stands.
 * @example maskName("欧阳测试") // => "欧阳**"
 * @example maskName("魏桂兰", "ends") // => "魏*兰"
 */
export function maskName(name: string, shown: NameMask = "surname"): string {
  const characters = [...name.replace(/[\s\u200b\ufeff]/g, "")];
  const count = characters.length;
  if (count === 1) return "*";
  const kept = [...surnameOf(name)].length;
  const last = shown === "ends" && count > kept + 1 ? count - 1 : count;
  return characters
    .map((character, at) =>
      at < kept || at >= last || (shown === "ends" && /[·•・.]/.test(character)) ? character : "*",
    )
    .join("");
}

/**
 * Masks a telephone number: first three and last four characters remain.
 * @example maskPhone("12100001999") // => "121****1999"
 */
export function maskPhone(phone: string): string {
  if (phone.length <= 7) return "*".repeat(phone.length);
  return phone.slice(0, 3) + "*".repeat(phone.length - 7) + phone.slice(-4);
}

/**
 * Masks a bank card or account number: the last four characters remain, which is how clerks tell cards apart.
 * @example maskBankAccount("6299990000000000004") // => "***************0004"
 */
export function maskBankAccount(account: string): string {
  if (account.length <= 8) return "*".repeat(account.length);
  return "*".repeat(account.length - 4) + account.slice(-4);
}
