import { maskName, type NameMask } from "../identity/mask";
import type { Fen } from "../money/fen";

/** A household as far as a notice on the wall may know it. */
export interface NoticeHousehold {
  readonly name: string;
  readonly workUnit: string;
  /** In general words, never an illness. */
  readonly hardshipClass: string;
  readonly amountFen: Fen;
}

/** One row of a public notice; nothing else about the household may stand there. */
export interface NoticeRow {
  readonly maskedName: string;
  readonly workUnit: string;
  readonly hardshipClass: string;
  readonly amountFen: Fen;
  /** 1, 2 … among rows of one unit that look alike; null where the row is the only one. */
  readonly numberAmongAlike: number | null;
}

/**
 * Masks the names of a notice and numbers the rows of one unit that look the same afterwards.
 * Source: 个人信息保护法 art. 6 (least scope needed for the purpose).
 * @example noticeRows([{ name: "傅长生", … }, { name: "傅春生", … }]).map((row) => row.numberAmongAlike) // => [1, 2]
 */
export function noticeRows(
  households: readonly NoticeHousehold[],
  shown: NameMask = "ends",
): readonly NoticeRow[] {
  const alike = new Map<string, number>();
  const keyOf = (maskedName: string, workUnit: string) => `${maskedName}\n${workUnit}`;
  const masked = households.map(({ name, workUnit, hardshipClass, amountFen }) => {
    const maskedName = maskName(name, shown);
    const key = keyOf(maskedName, workUnit);
    alike.set(key, (alike.get(key) ?? 0) + 1);
    return { maskedName, workUnit, hardshipClass, amountFen };
  });
  const given = new Map<string, number>();
  return masked.map((row) => {
    const key = keyOf(row.maskedName, row.workUnit);
    if (alike.get(key) === 1) return { ...row, numberAmongAlike: null };
    const number = (given.get(key) ?? 0) + 1;
    given.set(key, number);
    return { ...row, numberAmongAlike: number };
  });
}
