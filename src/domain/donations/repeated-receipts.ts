import type { CalendarDate } from "../calendar/calendar-date";

/** A line that states the number of the receipt given for it. */
export interface ReceiptLine {
  /** As written. */
  readonly receipt: string;
  readonly unit: string;
  readonly channel: string;
  readonly date: CalendarDate | null;
  /** The list of persons it stands in, 0-based; null is a line of units. */
  readonly personalList: number | null;
}

/**
 * Finds lines that carry the number of one receipt though each gift has its own. Returns 0-based indexes, a group a number.
 *
 * No repetition: a unit's line and its list of persons; one receipt for the persons of a unit (at most one number for two of them);
 * one slip of a day split into channels. Text without a digit, or that counts sheets (1张), is no number.
 * Source: 公益事业捐赠法 art. 16 (whoever takes a gift gives the donor a receipt).
 * @example repeatedReceipts([]) // => []
 */
export function repeatedReceipts(lines: readonly ReceiptLine[]): readonly (readonly number[])[] {
  const byNumber = new Map<string, number[]>();
  const collective = collectiveLists(lines);
  const taken = new Set<string>();
  lines.forEach((line, index) => {
    const number = receiptNumberOf(line.receipt);
    if (number === null) return;
    const list = listKeyOf(line);
    if (list !== null && collective.has(list)) {
      const key = `${list}|${number}`;
      if (taken.has(key)) return;
      taken.add(key);
    }
    const same = byNumber.get(number);
    if (same === undefined) byNumber.set(number, [index]);
    else same.push(index);
  });
  return [...byNumber.values()].filter((same) =>
    same.some((a, at) => same.slice(at + 1).some((b) => isAnotherGift(lines[a], lines[b]))),
  );
}

/**
 * The number of a receipt without what is written around it; null where the text is none.
 * @example receiptNumberOf("No.0012号") // => "0012"
 */
export function receiptNumberOf(receipt: string): string | null {
  const plain = receipt.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  if (!/\d/.test(plain) || /^共?\d+[张份]$/.test(plain)) return null;
  return plain.replace(/^(?:NO[.:]?|编号[:]?|票据号[:]?|第)/, "").replace(/号$/, "");
}

/**
 * Whether what is written at a receipt makes it void: nobody got it.
 * @example isVoidReceipt("作废") // => true
 */
export function isVoidReceipt(text: string): boolean {
  return /作废|遗失|注销|空白/.test(text);
}

function listKeyOf({ personalList, unit }: ReceiptLine): string | null {
  return personalList === null ? null : `${personalList}|${unit}`;
}

/** Units whose persons share receipts in a list. */
function collectiveLists(lines: readonly ReceiptLine[]): ReadonlySet<string> {
  const lists = new Map<string, { count: number; numbers: Set<string> }>();
  for (const line of lines) {
    const [list, number] = [listKeyOf(line), receiptNumberOf(line.receipt)];
    if (list === null || number === null) continue;
    const said = lists.get(list) ?? { count: 0, numbers: new Set<string>() };
    said.count += 1;
    said.numbers.add(number);
    lists.set(list, said);
  }
  const shared = [...lists].filter(([, { count, numbers }]) => numbers.size * 2 <= count);
  return new Set(shared.map(([list]) => list));
}

function isAnotherGift(a: ReceiptLine | undefined, b: ReceiptLine | undefined): boolean {
  if (a === undefined || b === undefined || a.unit !== b.unit) return true;
  if ((a.personalList === null) !== (b.personalList === null)) return false;
  const isSplit = a.personalList === null && a.date === b.date && a.channel !== b.channel;
  return !isSplit;
}
