/**
 * An address as two writings of it are compared: width, blanks, marks and the county before it do not matter, nor which word is used
 * for a building or a door.
 * @example addressKeyOf("怀川县城关镇 幸福路１２号3幢201室") // => "城关镇幸福路12-3-201"
 */
export function addressKeyOf(address: string): string {
  const plain = address.normalize("NFKC").replace(/[\s,，。;；()（）"“”]/g, "");
  const inside = plain.replace(/^.*?(?:省|自治区)/, "").replace(/^.{1,6}?[市州](?=..)/, "");
  return inside
    .replace(/^.{1,6}?[县区](?=..)/, "")
    .replace(/号楼|[号栋幢座]|单元|楼|[层室房户]/g, "-")
    .replace(/[-–—_#]+/g, "-")
    .replace(/-$/, "");
}

/**
 * Says whether two addresses, as addressKeyOf writes them, are one: equal, or one is the other without its town, down to the door.
 * @example isSameAddress("城关镇幸福路12-3-201", "幸福路12-3-201") // => true
 */
export function isSameAddress(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 5 && /^\p{Script=Han}{2,}.*\d/u.test(short) && long.endsWith(short);
}
