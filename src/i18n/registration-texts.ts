import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Fen } from "../domain/money/fen";
import type { ChangedPart, RegisteredAct } from "../domain/posting/registered-row";
import { formatChineseDate, formatMoney } from "./format-values";
import type { Locale } from "./locale";

/** A registered act as far as it is put into words. */
interface WordedRegistration {
  readonly act: RegisteredAct;
  readonly on: CalendarDate;
  readonly until: CalendarDate | null;
  readonly isEndSure: boolean;
  readonly fingerprint: string;
  readonly units: number;
  readonly households: number;
  readonly totalFen: Fen;
  readonly isSupplement: boolean;
  readonly correctedFrom?: CalendarDate;
}

/** What changed of one household as far as it is put into words. */
interface WordedChange {
  readonly maskedName: string;
  readonly workUnit: string;
  readonly parts: readonly ChangedPart[];
  readonly beforeFen: Fen | null;
  readonly nowFen: Fen | null;
}

/** Every sentence about registering what was posted, approved, filed and paid, and about what changed since. */
export interface RegistrationTexts {
  readonly jobs: { readonly register: string; readonly changed: string };
  readonly options: {
    readonly act: string;
    readonly on: string;
    readonly unit: string;
    readonly correct: string;
  };
  readonly acts: Readonly<Record<RegisteredAct, string>>;
  /** The button that registers each. */
  readonly register: Readonly<Record<RegisteredAct, string>>;
  /** The button that corrects the day of the newest one. */
  correct(act: RegisteredAct): string;
  readonly title: string;
  readonly none: string;
  readonly day: string;
  readonly dayHint: string;
  readonly act: string;
  readonly review: string;
  readonly supplement: string;
  entry(registration: WordedRegistration): string;
  registered(registration: WordedRegistration): string;
  change(change: WordedChange): string;
  changed(count: number): string;
  readonly unchanged: string;
  /** Title of the changes since an act. */
  since(act: RegisteredAct, count: number): string;
  remedy(act: RegisteredAct): string;
  /** Filed against paid. */
  compared(differing: number): string;
  readonly anyway: string;
}

const zhCn: RegistrationTexts = {
  jobs: {
    register: "登记张榜、审批、备案或发放，记下当时的名单",
    changed: "列出张榜、审批、备案、发放之后改动的户",
  },
  options: {
    act: "登记什么：posted 张榜、approved 审批、filed 备案、paid 发放",
    on: "哪一天，不写就是今天",
    unit: "只登记这个单位，可写多次",
    correct: "上一次登记的日期有误，改成 --on 的日期，名单不变",
  },
  acts: { posted: "张榜", approved: "审批", filed: "备案", paid: "发放" },
  register: { posted: "登记张榜", approved: "登记审批", filed: "登记备案", paid: "登记发放" },
  correct(act) {
    return `更正${this.acts[act]}日期`;
  },
  title: "公示和发放登记",
  none: "还没有登记。张榜当天登记，之后名单有改动会逐户列出。",
  day: "日期",
  dayHint: "不填就是今天",
  act: "事项",
  review: "核对改动",
  supplement: "生成补充公示",
  entry({
    act,
    on,
    until,
    isEndSure,
    fingerprint,
    units,
    households,
    totalFen,
    isSupplement,
    correctedFrom,
  }) {
    const days =
      until === null ? formatChineseDate(on) : `${formatChineseDate(on)}至${formatChineseDate(until)}`;
    return `${isSupplement ? "补充" : ""}${this.acts[act]} ${days} · ${units} 家 ${households} 户 ${formatMoney(totalFen)} 元 · 校验码 ${fingerprint}${isEndSure ? "" : "（放假调休安排未收录，截止日请核对）"}${correctedFrom === undefined ? "" : `（原登记${formatChineseDate(correctedFrom)}，已更正）`}`;
  },
  registered(registration) {
    return `已登记：${this.entry(registration)}`;
  },
  change({ maskedName, workUnit, parts, beforeFen, nowFen }) {
    const words: Readonly<Record<ChangedPart, string>> = {
      new: "新增",
      gone: "已不在名单",
      name: "姓名改动",
      unit: "单位改动",
      class: "类别改动",
      amount: `金额 ${money(beforeFen)} → ${money(nowFen)}`,
      account: "账号改动",
    };
    return `${maskedName}（${workUnit}）${parts.map((part) => words[part]).join("，")}`;
  },
  changed: (count) => `登记之后改动 ${count} 户`,
  unchanged: "登记之后没有改动",
  since(act, count) {
    return `${this.acts[act]}后改动 ${count} 户`;
  },
  remedy: (act) =>
    ({
      posted: "请对改动的户补充公示",
      approved: "请对改动的户重新报批",
      filed: "请把改动的户重新报备",
      paid: "请核对已发金额，补发或更正",
    })[act],
  compared: (differing) => (differing === 0 ? "备案与发放一致" : `备案与发放有 ${differing} 户不一致`),
  anyway: "仍要生成",
};

const en: RegistrationTexts = {
  jobs: {
    register: "register that a list was posted, approved, filed or paid, as it stands now",
    changed: "list the households that changed since lists were posted, approved, filed or paid",
  },
  options: {
    act: "what is registered: posted, approved, filed or paid",
    on: "the day; today unless given",
    unit: "this unit alone; may be given several times",
    correct: "the day of the newest registration was wrong: it becomes --on, the list stays",
  },
  acts: { posted: "Posted", approved: "Approved", filed: "Filed", paid: "Paid" },
  register: {
    posted: "Record posting",
    approved: "Record approval",
    filed: "Record filing",
    paid: "Record payment",
  },
  correct(act) {
    return `Correct day: ${this.acts[act].toLowerCase()}`;
  },
  title: "Record of posting and payment",
  none: "Nothing recorded yet. Record the posting on its day; changes after it are then named one by one.",
  day: "Day",
  dayHint: "today unless given",
  act: "Act",
  review: "Look for changes",
  supplement: "Make supplementary notices",
  entry({
    act,
    on,
    until,
    isEndSure,
    fingerprint,
    units,
    households,
    totalFen,
    isSupplement,
    correctedFrom,
  }) {
    const days = until === null ? on : `${on} to ${until}`;
    return `${this.acts[act]}${isSupplement ? " (supplement)" : ""} ${days} · ${units} units, ${households} households, ${formatMoney(totalFen)} yuan · check code ${fingerprint}${isEndSure ? "" : " (holidays not known: check the last day)"}${correctedFrom === undefined ? "" : ` (corrected from ${correctedFrom})`}`;
  },
  registered(registration) {
    return `Recorded: ${this.entry(registration)}`;
  },
  change({ maskedName, workUnit, parts, beforeFen, nowFen }) {
    const words: Readonly<Record<ChangedPart, string>> = {
      new: "new",
      gone: "no longer listed",
      name: "name changed",
      unit: "unit changed",
      class: "class changed",
      amount: `amount ${money(beforeFen)} → ${money(nowFen)}`,
      account: "account changed",
    };
    return `${maskedName} (${workUnit}) ${parts.map((part) => words[part]).join(", ")}`;
  },
  changed: (count) => `${count} households changed since they were recorded`,
  unchanged: "Nothing changed since it was recorded",
  since(act, count) {
    return `${count} households changed since: ${this.acts[act].toLowerCase()}`;
  },
  remedy: (act) =>
    ({
      posted: "Post a supplementary notice of them",
      approved: "Have them approved again",
      filed: "File them again",
      paid: "Check what was paid; pay the rest or correct it",
    })[act],
  compared: (differing) =>
    differing === 0 ? "Filed and paid agree" : `Filed and paid differ for ${differing} households`,
  anyway: "Make them anyway",
};

function money(amountFen: Fen | null): string {
  return amountFen === null ? "—" : formatMoney(amountFen);
}

/**
 * The texts of registration in one language.
 * @example registrationTextsOf("zh-CN").acts.filed // => "备案"
 */
export function registrationTextsOf(locale: Locale): RegistrationTexts {
  return locale === "en" ? en : zhCn;
}
