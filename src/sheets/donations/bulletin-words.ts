import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { BulletinCorrection } from "../../domain/donations/bulletin-corrections";
import type { BulletinFigures } from "../../domain/donations/bulletin-figures";
import type { Fen } from "../../domain/money/fen";
import { formatMoney } from "../../i18n/format-values";
import { correctedName } from "../../i18n/zh-cn/bulletin-texts";
import { againstLastYear, spokenMoney } from "../../i18n/zh-cn/broadcast-script";

/** What the bulletin says in words. */
export interface BulletinSaid {
  readonly figures: BulletinFigures;
  /** How last year stood on the same day; null where it is not known. */
  readonly lastYear: BulletinFigures | null;
  readonly targetFen: Fen | null;
  readonly participation: {
    readonly donors: number;
    readonly staff: number;
    readonly undated: number;
  } | null;
  readonly deadline: CalendarDate | null;
  readonly corrections: readonly BulletinCorrection[];
  /** How many amounts no sum holds. */
  readonly leftOut: number;
}

const share = (part: number, whole: number) => Math.floor((part * 1000) / whole) / 10;

/**
 * The paragraph at the head of the bulletin: how it stands, against the target and last year, what came today, thanks.
 * @example progressParagraph(said).startsWith("截至1月20日") // => true
 */
export function progressParagraph({ figures, lastYear, targetFen, participation }: BulletinSaid): string {
  const { day, sumFen, todayFen, donorsSoFar, donorsToday, inKindFen } = figures;
  const [, month, date] = day.split("-").map(Number);
  const parts = [`截至${month}月${date}日，全县累计到账送温暖资金${spokenMoney(sumFen)}`];
  if (targetFen !== null && targetFen > 0) parts.push(`完成筹集目标的${share(sumFen, targetFen)}%`);
  if (lastYear !== null && lastYear.sumFen > 0) parts.push(againstLastYear(sumFen, lastYear.sumFen));
  const today =
    donorsToday === 0
      ? "当日没有新的捐款到账。"
      : `当日到账${spokenMoney(todayFen)}，来自${donorsToday}家单位和个人。`;
  const people =
    participation === null ? "" : `，职工捐款面${share(participation.donors, participation.staff)}%`;
  const goods = inKindFen > 0 ? `另收到捐赠物资折价${spokenMoney(inKindFen)}。` : "";
  return `${parts.join("，")}。${today}已有${donorsSoFar}家单位和个人捐款${people}。${goods}向踊跃参与的单位和职工表示衷心感谢。`;
}

/**
 * What is left to be said at the end: that giving is voluntary, until when and where to, and that deductions need consent.
 * @example closingParagraph(said).startsWith("送温暖捐款坚持自愿。") // => true
 */
export function closingParagraph({ figures, deadline }: BulletinSaid): string {
  const until =
    deadline === null || deadline < figures.day
      ? ""
      : `于${Number(deadline.slice(5, 7))}月${Number(deadline.slice(8))}日前`;
  return `送温暖捐款坚持自愿，全部用于慰问困难职工，专款专用，接受群众监督。有意捐款的单位和个人，请${until}汇入县送温暖活动专户。职工个人捐款由县财政代扣的，请先取得本人同意。`;
}

/**
 * The notes that keep the figures honest: what earlier bulletins said otherwise, and what no day counts.
 * @example bulletinNotes(said) // => []
 */
export function bulletinNotes({
  figures,
  corrections,
  leftOut,
  participation,
}: BulletinSaid): readonly string[] {
  const notes: string[] = [];
  if (corrections.length > 0) {
    const list = corrections.map(
      ({ about, publishedFen, nowFen }) =>
        `${correctedName(about)}由${formatMoney(publishedFen)}元更正为${formatMoney(nowFen)}元`,
    );
    notes.push(`更正：前期通报中，${list.join("；")}。`);
  }
  if (figures.undated.count > 0)
    notes.push(
      `注：另有${figures.undated.count}笔${formatMoney(figures.undated.sumFen)}元正在核实到账日期，未计入${
        participation !== null && participation.undated > 0 ? "，捐款人数也未计入捐款面" : ""
      }。`,
    );
  if (leftOut > 0) notes.push(`注：另有${leftOut}处金额正在核实，未计入。`);
  return notes;
}
