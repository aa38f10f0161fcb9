/** What stands around the name of a system and says nothing of it. */
const AROUND = /^[县市区](?=..)|(?:系统|口|委员会|管理局|局|委|办公室|办|部|中心)$/g;

/**
 * The bare name of a system or of its bureau.
 * @example systemKeyOf("县工业和信息化局") // => "工业和信息化"
 */
export function systemKeyOf(system: string): string {
  const plain = system.normalize("NFKC").replace(/[\s()（）]/g, "");
  const inside = plain.replace(/^.{2,4}?[县市区](?=.{2})/, "");
  const bare = inside.replace(AROUND, "").replace(AROUND, "");
  return bare.length >= 2 ? bare : plain;
}

/**
 * Says whether two systems, as systemKeyOf writes them, are one: the short name (工信) has the characters of the long one
 * (工业和信息化) in their order, from the same first one.
 * @example isSameSystem("工信", "工业和信息化") // => true
 */
export function isSameSystem(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 2 || short.charAt(0) !== long.charAt(0)) return false;
  let from = 0;
  for (const character of short) {
    const at = long.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
