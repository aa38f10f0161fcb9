import type { Gift } from "./gift";

const UNNAMED =
  /^(?:一[名位]|某)?(?:匿名(?:人士|者)?|不具名|无名(?:氏|人士)?|(?:爱心|好心|热心)(?:人士?|群众|市民|网友|企业))?$/;

/**
 * Whether a name names nobody (匿名, 爱心人士), so that two such gifts are two givers'; a blank names nobody either.
 * @example isUnnamedDonor("爱心人士") // => true
 */
export function isUnnamedDonor(name: string): boolean {
  return UNNAMED.test(name.normalize("NFKC").replace(/\s/g, ""));
}

/**
 * Whose each gift is: the donor's name, and a giver of its own for each gift without one. What went back to an unnamed giver is
 * that of the gift of the same sum.
 * @example giverKeys([]) // => []
 */
export function giverKeys(gifts: readonly Gift[]): readonly string[] {
  const unnamed = new Map<number, string[]>();
  const ownKey = ({ donor }: Gift, index: number) => `${donor}#${index}`;
  gifts.forEach((gift, index) => {
    if (gift.entry !== "gift" || !isUnnamedDonor(gift.donor)) return;
    const same = unnamed.get(gift.amountFen);
    if (same === undefined) unnamed.set(gift.amountFen, [ownKey(gift, index)]);
    else same.push(ownKey(gift, index));
  });
  return gifts.map((gift, index) => {
    if (!isUnnamedDonor(gift.donor)) return gift.donor;
    const returned = gift.entry === "gift" ? undefined : unnamed.get(Math.abs(gift.amountFen))?.shift();
    return returned ?? ownKey(gift, index);
  });
}
