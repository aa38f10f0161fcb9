import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { PairConcern, PairOrigin } from "../domain/visits/propose-pairs";
import type { VisitState } from "../domain/visits/visit-state";
import { formatChineseDate, formatCount } from "./format-values";
import type { Locale } from "./locale";

type OpenCardReason = "undated" | "unmatched" | "differs";

/** Every sentence about pairing and visits. */
export interface VisitTexts {
  readonly job: string;
  readonly options: { readonly cards: string; readonly newPairs: string };
  readonly title: string;
  readonly empty: string;
  readonly emptyText: string;
  readonly review: string;
  readonly again: string;
  readonly states: Readonly<Record<VisitState, string>>;
  readonly filters: string;
  count(state: VisitState, households: number): string;
  readonly origins: Readonly<Record<PairOrigin, string>>;
  readonly concerns: Readonly<Record<PairConcern, string>>;
  readonly list: string;
  readonly none: string;
  readonly noHelpers: string;
  readonly noHelper: string;
  visitedOn(day: string): string;
  plannedOn(day: string): string;
  helper(name: string, unit: string): string;
  readonly helpers: string;
  load(households: number, visited: number): string;
  unmatched(rows: number): string;
  readonly unmatchedText: string;
  readonly print: string;
  readonly pairAnew: string;
  readonly pairAnewText: string;
  readonly confirmPairAnew: string;
  readonly cancel: string;
  readonly readCards: string;
  readonly readCardsText: string;
  readonly readOwn: string;
  readonly readFiles: string;
  cardsRead(cards: number, recorded: number, known: number): string;
  readonly openCards: string;
  readonly reasons: Readonly<Record<OpenCardReason, string>>;
  failed(reason: string): string;
  readonly noCards: string;
  /** Where a card stands. */
  place(file: string, sheet: string, row: number): string;
  /** The first line of the pane. */
  headline(households: number, paired: number, visited: number): string;
  /** The line on 首页. */
  tile(counts: Readonly<Record<VisitState, number>>): string;
  sentence(counts: Readonly<Record<VisitState, number>>): string;
  /** Why a visit that is written down does not count; "" where all count. */
  uncounted(visits: {
    readonly from: CalendarDate | null;
    readonly early: readonly unknown[];
    readonly future: readonly unknown[];
  }): string;
  made(sheets: readonly string[]): string;
}

const zhCn: VisitTexts = {
  job: "结对走访：谁联系谁、走访到哪一步；加 -o 写入结对帮扶、走访安排、企业走访和走访卡",
  options: {
    cards: "交回的走访卡（文件或文件夹），登记到“走访记录”",
    newPairs: "重新结对：不保留上年和已排好的结对，登记表里写明的不变",
  },
  title: "结对走访",
  empty: "还没有看结对和走访",
  emptyText: "看每户有没有联系的干部、走访到哪一步。只读取，不改动。",
  review: "看结对和走访",
  again: "重看",
  states: { unpaired: "未结对", open: "待走访", overdue: "超期未走访", visited: "已走访" },
  filters: "按进度显示",
  count: (state, households) => `${zhCn.states[state]} ${formatCount(households)} 户`,
  origins: { chosen: "已排定", lastYear: "上年结对", proposed: "建议" },
  concerns: { ownUnit: "与职工同单位，请换人", possibleKin: "同姓同址，请核对是否亲属" },
  list: "各户",
  none: "没有这样的户。",
  noHelpers:
    "没有帮扶干部名单，不能结对。请加一张“帮扶干部名单”（姓名、单位、职务、联系电话），标题写明“帮扶干部”。",
  noHelper: "没有联系干部",
  visitedOn: (day) => `${day} 已走访`,
  plannedOn: (day) => `计划 ${day}`,
  helper: (name, unit) => (unit === "" ? name : `${name}（${unit}）`),
  helpers: "各干部联系户数",
  load: (households, visited) => `${formatCount(households)} 户，已走访 ${visited} 户`,
  unmatched: (rows) => `${rows} 行对不上登记表`,
  unmatchedText: "同名不止一户，或登记表里没有此人。请在表里补写身份证号或单位。",
  print: "打印走访卡",
  pairAnew: "重新结对",
  pairAnewText:
    "上年和已排好的结对都不保留，按户数均衡、同系统优先重新安排；登记表里写明的联系人不变。可撤回。",
  confirmPairAnew: "重新安排",
  cancel: "取消",
  readCards: "登记走访卡",
  readCardsText: "读交回的走访卡，写入“走访记录”；已登记的不改。",
  readOwn: "读本工作簿的卡",
  readFiles: "选交回的文件…",
  cardsRead: (cards, recorded, known) =>
    cards === 0
      ? "没有填写过的走访卡"
      : `读到 ${cards} 张，新登记 ${recorded} 张${known === 0 ? "" : `，已登记过 ${known} 张`}`,
  openCards: "未登记的卡",
  reasons: {
    undated: "没有走访日期，或日期读不出",
    unmatched: "登记表里找不到此户，或同名不止一户",
    differs: "同一天已有登记，内容不同，请核对",
  },
  failed: (reason) => `没有读：${reason}`,
  noCards: "里面没有走访卡",
  place: (file, sheet, row) => `${file === "" ? "" : `${file} `}“${sheet}”第 ${row} 行`,
  sentence: ({ visited, open, overdue, unpaired }) =>
    `${visited + open + overdue + unpaired} 户：已走访 ${visited}，待走访 ${open}，超期 ${overdue}，未结对 ${unpaired}`,
  uncounted: ({ from, early, future }) =>
    [
      ...(early.length === 0 || from === null
        ? []
        : [`${early.length} 户只有${formatChineseDate(from)}以前的走访，属上次活动，不计入本次`]),
      ...(future.length === 0 ? [] : [`${future.length} 户的走访日期在今天以后，请核对`]),
    ].join("；"),
  headline: (households, paired, visited) =>
    `${formatCount(households)} 户，已结对 ${formatCount(paired)}，已走访 ${formatCount(visited)}`,
  tile: ({ visited, open, overdue, unpaired }) =>
    open + overdue + unpaired === 0
      ? `已走访 ${formatCount(visited)} 户`
      : `${formatCount(open + overdue + unpaired)} 户未走访`,
  made: (sheets) => `已生成 ${sheets.join("、")}`,
};

const en: VisitTexts = {
  job: "pairing and visits: who looks after whom and how far the visits are; -o writes the sheets",
  options: {
    cards: "Visit cards that came back (files or folders), recorded on 走访记录",
    newPairs: "Pair anew: lets go of last year's and planned pairs; what the registers name stays",
  },
  title: "Pairing and visits",
  empty: "Pairing and visits not looked at yet",
  emptyText: "Shows who looks after each household and how far the visits are. Reads only.",
  review: "Look at visits",
  again: "Look again",
  states: { unpaired: "No helper", open: "To visit", overdue: "Overdue", visited: "Visited" },
  filters: "Shown by progress",
  count: (state, households) => `${en.states[state]}: ${formatCount(households)}`,
  origins: { chosen: "Settled", lastYear: "Last year's pair", proposed: "Proposed" },
  concerns: {
    ownUnit: "Same unit as the worker: choose somebody else",
    possibleKin: "Same surname and address: check whether they are kin",
  },
  list: "Households",
  none: "No such household.",
  noHelpers:
    "No list of helpers, so nobody can be paired. Add a sheet titled 帮扶干部名单 with 姓名, 单位, 职务 and 联系电话.",
  noHelper: "Nobody looks after them",
  visitedOn: (day) => `Visited ${day}`,
  plannedOn: (day) => `Planned ${day}`,
  helper: (name, unit) => (unit === "" ? name : `${name} (${unit})`),
  helpers: "Households of each helper",
  load: (households, visited) => `${households}, visited ${visited}`,
  unmatched: (rows) => `${rows} rows fit no household`,
  unmatchedText:
    "Several households bear the name, or none does. Please write the identity number or the unit.",
  print: "Visit cards",
  pairAnew: "Pair anew",
  pairAnewText:
    "Lets go of last year's and planned pairs and balances the load, same system first; what the registers name stays. Can be put back.",
  confirmPairAnew: "Pair anew",
  cancel: "Cancel",
  readCards: "Record visit cards",
  readCardsText: "Reads cards that came back into 走访记录; what is recorded stays as it is.",
  readOwn: "Cards of this workbook",
  readFiles: "Choose files…",
  cardsRead: (cards, recorded, known) =>
    cards === 0
      ? "No visit card is filled in"
      : `${cards} cards read, ${recorded} recorded${known === 0 ? "" : `, ${known} known before`}`,
  openCards: "Cards not recorded",
  reasons: {
    undated: "No day of visit, or one that cannot be read",
    unmatched: "No household of the registers fits, or several do",
    differs: "A visit of that day is recorded in other words",
  },
  failed: (reason) => `Not read: ${reason}`,
  noCards: "holds no visit card",
  place: (file, sheet, row) => `${file === "" ? "" : `${file} `}“${sheet}” row ${row}`,
  sentence: ({ visited, open, overdue, unpaired }) =>
    `${visited + open + overdue + unpaired} households: ${visited} visited, ${open} not yet, ${overdue} overdue, ${unpaired} without helper`,
  uncounted: ({ from, early, future }) =>
    [
      ...(early.length === 0 || from === null
        ? []
        : [
            `${early.length} households were visited before ${from} only, in an earlier campaign: not counted`,
          ]),
      ...(future.length === 0
        ? []
        : [`${future.length} households have a visit dated after today: check the day`]),
    ].join("; "),
  headline: (households, paired, visited) =>
    `${formatCount(households)} households, ${formatCount(paired)} paired, ${formatCount(visited)} visited`,
  tile: ({ visited, open, overdue, unpaired }) =>
    open + overdue + unpaired === 0 ? `${visited} visited` : `${open + overdue + unpaired} to visit`,
  made: (sheets) => `Made ${sheets.join(", ")}`,
};

/**
 * The texts of pairing and visits in one language.
 * @example visitTextsOf("zh-CN").states.open // => "待走访"
 */
export function visitTextsOf(locale: Locale): VisitTexts {
  return locale === "en" ? en : zhCn;
}
