// The doc comment is what Excel shows to clerks; only tags of the custom functions metadata specification stand in it,
// which knows no "unknown": cells of any kind are any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { findRecordLinks } from "../domain/households/find-record-links";
import type { RecordLink } from "../domain/households/record-link";
import { idPlaces, notesInPlace } from "./id-places";

/**
 * 在一片身份证号码中找疑似重复：只差一位、相邻两位对调、少一位或多一位的，写出与第几个相近；其余留空。只是线索，请人工核对。
 * @customfunction NEARDUPLICATES
 * @param {any[][]} ids 身份证号码所在的区域
 * @returns {any[][]} 与区域同样大小，写明与第几个相近
 * @example =NUAN.NEARDUPLICATES({"341899196504010010";"341899196504010001";"341899197001010013"}) // => 与第2个相邻两位对调;与第1个相邻两位对调;
 */
export function nearDuplicates(ids: any[][]): any[][] {
  const records = idPlaces(ids);
  const notes = new Map<number, string>();
  const note = (place: number, words: string): void => {
    const before = notes.get(place);
    notes.set(place, before === undefined ? words : `${before}；${words}`);
  };
  for (const { first, second, kind } of findRecordLinks(records).links) {
    const words = SLIP_WORDS[kind];
    if (words === undefined) continue;
    const [one, other] = [Number(records[first]?.key), Number(records[second]?.key)];
    note(one, `与第${other}个${words}`);
    note(other, `与第${one}个${words}`);
  }
  return notesInPlace(ids, notes);
}

const SLIP_WORDS: Readonly<Partial<Record<RecordLink["kind"], string>>> = {
  idOneCharacter: "只差一位",
  idNeighboursSwapped: "相邻两位对调",
  idOneMissingOrExtra: "少一位或多一位",
};
