import { areaAddress } from "../../area-address";
import type { Area } from "../../plan";

const areasPerList = 30;
const charactersPerList = 8000;

/**
 * Writes areas as address lists for `worksheet.getRanges`: at most 30 areas and 8000 characters a list.
 * @example addressLists([{ row: 1, column: 1, rowCount: 1, columnCount: 1 }]) // => ["A1"]
 */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const area of areas) {
    const address = areaAddress(area);
    const last = lists.at(-1);
    if (
      last === undefined ||
      last.length >= areasPerList ||
      length + address.length + 1 > charactersPerList
    ) {
      lists.push([address]);
      length = address.length;
    } else {
      last.push(address);
      length += address.length + 1;
    }
  }
  return lists.map((list) => list.join(","));
}
