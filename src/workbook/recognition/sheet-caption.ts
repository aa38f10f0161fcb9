import type { CellValue } from "../../domain/cell-value";
import { TABLE_CATALOGUE, type TableKind } from "../catalogue/table-catalogue";
import { toLabel } from "./cell-label";
import { readSheetSender, type SheetSender } from "./sheet-sender";

const SHEET_UNIT = /(?:金额)?单位:?\(?(万?元)(?![\u4e00-\u9fff])/;

/** What the lines above a table say about it. */
export interface SheetCaption extends SheetSender {
  readonly titleLabel: string;
  readonly amountUnitYuan: 1 | 10000 | null;
}

/**
 * Reads title, unit of amount (单位：万元) and who sent the sheet (填报单位：…) from the sheet name and the rows above the header.
 *
 * @example
 * readSheetCaption("Sheet1", [["填报单位：甲厂", "单位：万元"]]);
 * // => { titleLabel: "sheet1|填报单位:甲厂|单位:万元", amountUnitYuan: 10000, unit: "甲厂", system: null }
 */
export function readSheetCaption(sheet: string, rowsAbove: readonly (readonly CellValue[])[]): SheetCaption {
  let titleLabel = toLabel(sheet);
  let amountUnitYuan: 1 | 10000 | null = null;
  for (const row of rowsAbove) {
    for (const cell of row) {
      if (typeof cell !== "string" || cell === "") continue;
      const label = toLabel(cell);
      titleLabel += `|${label}`;
      const amountUnit = SHEET_UNIT.exec(label)?.[1];
      if (amountUnit !== undefined) amountUnitYuan = amountUnit === "万元" ? 10000 : 1;
    }
  }
  return { titleLabel, amountUnitYuan, ...readSheetSender(rowsAbove) };
}

/**
 * True when the title or the sheet name speaks of this kind of table, if only a little.
 *
 * @example
 * speaksTitle(readSheetCaption("捐款明细", []), "unitDonations");
 * // => true
 */
export function speaksTitle(caption: SheetCaption, kind: TableKind): boolean {
  return titleScore(caption, kind) > 0;
}

/**
 * How strongly the title speaks for a kind: 0, 1 for a word that stands over other tables too, 3 or more for its own.
 *
 * @example
 * titleScore(readSheetCaption("困难职工", []), "needyWorkers");
 * // => 1
 */
export function titleScore(caption: SheetCaption, kind: TableKind): number {
  const { titleWords, weakTitleWords = [], needsTitle = false } = TABLE_CATALOGUE[kind];
  const isNamed = (word: string) => caption.titleLabel.includes(word);
  const own = titleWords.filter(isNamed).length;
  // 上年困难职工登记表 names last year's register and this year's: the title alone tells them apart, so it must win.
  const first = needsTitle ? 5 : 2.5;
  return own > 0 ? first + own * 0.5 : weakTitleWords.some(isNamed) ? 1 : 0;
}
