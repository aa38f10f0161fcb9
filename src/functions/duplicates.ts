// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { idPlaces, notesInPlace } from "./id-places";

/**
 * 在一片身份证号码中找重复，写出与第几个相同（从区域左上角数起，15位旧号按升位后的比较）；不重复或空白的留空。
 * @customfunction DUPLICATES
 * @param {any[][]} ids 身份证号码所在的区域
 * @returns {any[][]} 与区域同样大小，写明与第几个相同
 * @example =NUAN.DUPLICATES({"341899196504010010";"341899197001010013";"341899650401001"}) // => 与第3个相同;;与第1个相同
 */
export function duplicates(ids: any[][]): any[][] {
  const places = new Map<string, number[]>();
  for (const { residentId, key } of idPlaces(ids)) {
    const known = places.get(residentId);
    if (known === undefined) places.set(residentId, [Number(key)]);
    else known.push(Number(key));
  }
  const notes = new Map<number, string>();
  for (const same of places.values()) {
    if (same.length === 1) continue;
    // The others' list is cut short: a filler value may stand in thousands of cells.
    for (const place of same) {
      const others = same
        .slice(0, MOST_LISTED + 1)
        .filter((other) => other !== place)
        .slice(0, MOST_LISTED);
      const more = same.length - 1 > others.length ? `等${same.length - 1}个` : "个";
      notes.set(place, `与第${others.join("、")}${more}相同`);
    }
  }
  return notesInPlace(ids, notes);
}

const MOST_LISTED = 5;
