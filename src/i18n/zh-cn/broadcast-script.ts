import type { BulletinFigures, DonorFigures } from "../../domain/donations/bulletin-figures";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { GIFT_CHANNELS } from "../../domain/donations/gift";
import type { Fen } from "../../domain/money/fen";
import { channelNames } from "./bulletin-texts";

export interface BroadcastParams {
  readonly county: string;
  readonly figures: BulletinFigures;
  /** Donors that may be named, in the order in which they are read. */
  readonly donors: readonly DonorFigures[];
  readonly targetFen: Fen | null;
  /** What had come on the same day of last year; null where it is not known. */
  readonly lastYearFen: Fen | null;
  /** The last day of the campaign; null where none is set. */
  readonly deadline: CalendarDate | null;
  /** Characters the script may have; the news itself is always there. */
  readonly length: number;
}

/**
 * Writes what the county's television reads out: the news first, then as much of the rest as the length allows, thanks last.
 * Names and sums of donors only, nothing of any standard. Sums in 万元 as they are spoken.
 * @example writeBroadcast(params).length <= params.length // => true
 */
export function writeBroadcast(params: BroadcastParams): string {
  const { county, figures, donors, targetFen, length } = params;
  const [, month, day] = figures.day.split("-").map(Number);
  const date = `${month}月${day}日`;
  const opening = `各位观众，现在播报${county}送温暖活动捐款情况。`;
  const news =
    figures.donorsToday === 0
      ? ""
      : `${date}，${giversOf(figures.donorsToday)}捐款${spokenMoney(figures.todayFen)}。`;
  const asOf = figures.donorsToday === 0 ? `截至${date}，全县` : "目前";
  const soFar = `${asOf}累计到账${spokenMoney(figures.sumFen)}`;
  const thanks = "涓滴汇聚，情暖万家。县送温暖活动办公室向所有捐款单位和个人表示衷心感谢。";
  const progress =
    targetFen === null || targetFen <= 0
      ? ""
      : figures.sumFen >= targetFen
        ? `全年筹集${spokenMoney(targetFen)}的目标已经实现。`
        : `已完成全年筹集目标的${Math.floor((figures.sumFen * 1000) / targetFen) / 10}%。`;
  const today = donors.filter(({ todayFen }) => todayFen > 0);
  const reached = GIFT_CHANNELS.filter((channel) => figures.byChannel[channel].sumFen > 0);
  // Of one channel there is nothing to tell apart.
  const channels =
    reached.length < 2
      ? ""
      : reached
          .map((channel) => `${channelNames[channel]}${spokenMoney(figures.byChannel[channel].sumFen)}`)
          .join("，");
  const optional = [
    thanks,
    progress,
    channels === "" ? "" : `，其中${channels}`,
    "捐款将全部用于慰问困难职工，专款专用，并向社会公布，接受监督。",
  ];
  let room = length - opening.length - news.length - soFar.length - "。".length;
  const taken = optional.map((sentence) => {
    if (sentence.length > room) return "";
    room -= sentence.length;
    return sentence;
  });
  const names = namesWithin(today, room);
  room -= names.length;
  const [compared = "", invited = ""] = [comparedSentence(params), invitation(params)].map((sentence) => {
    if (sentence.length > room) return "";
    room -= sentence.length;
    return sentence;
  });
  const [said = "", done = "", split = "", use = ""] = taken;
  return [opening, news, names, soFar, split, "。", done, compared, use, invited, said].join("");
}

function comparedSentence({ figures, lastYearFen }: BroadcastParams): string {
  return lastYearFen === null || lastYearFen <= 0 ? "" : `${againstLastYear(figures.sumFen, lastYearFen)}。`;
}

/**
 * How a sum stands against that of the same day of last year.
 * @example againstLastYear(12000000 as Fen, 10000000 as Fen) // => "比去年同日增加2万元，增长20%"
 */
export function againstLastYear(sumFen: Fen, lastYearFen: Fen): string {
  const change = sumFen - lastYearFen;
  if (change === 0) return "与去年同日持平";
  const [more, grown] = change > 0 ? ["增加", "增长"] : ["减少", "下降"];
  const percent = Math.round((Math.abs(change) * 1000) / lastYearFen) / 10;
  return `比去年同日${more}${spokenMoney(Math.abs(change) as Fen)}，${grown}${percent}%`;
}

/** That giving is voluntary, and where to for those who want to; nothing once the last day is past. */
function invitation({ figures, deadline }: BroadcastParams): string {
  if (deadline !== null && deadline < figures.day) return "";
  const until =
    deadline === null ? "" : `在${Number(deadline.slice(5, 7))}月${Number(deadline.slice(8))}日前`;
  return `送温暖捐款坚持自愿，有意捐款的单位和个人，可以${until}汇入县送温暖活动专户。`;
}

function giversOf(donors: number): string {
  return donors === 1 ? "全县有一家" : `全县共有${donors}家单位和个人`;
}

function namesWithin(donors: readonly DonorFigures[], room: number): string {
  let text = "";
  let count = 0;
  for (const { donor, todayFen } of donors) {
    const next = `${text}${text === "" ? "当天捐款的有" : "，"}${donor}${spokenMoney(todayFen)}`;
    // Room for the end of the sentence, whether all are named or not.
    if (next.length + "等。".length > room) break;
    text = next;
    count += 1;
  }
  if (text === "") return "";
  return `${text}${count < donors.length ? "等" : ""}。`;
}

/**
 * An amount as it is read out: 万元 from ten thousand yuan on, without a zero that nobody says.
 * @example spokenMoney(68764000 as Fen) // => "68.76万元"
 */
export function spokenMoney(amount: Fen): string {
  const yuan = amount / 100;
  if (Math.abs(yuan) < 10_000) return `${Number(yuan.toFixed(2))}元`;
  // Never more than has arrived: what lies behind the second decimal is left off.
  return `${Math.trunc(yuan / 100) / 100}万元`;
}
