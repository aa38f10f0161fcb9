import type { RaisingPaneMessages } from "../zh-cn/raising-pane-messages";

const count = (value: number): string => value.toLocaleString("en-US");

/** The pane's words of 募捐 in English. */
export const raisingPaneMessagesEnglish: RaisingPaneMessages = {
  donations: {
    empty: "No gifts yet",
    emptyText: "Paste a bank statement or merge what the units sent in. Reading changes nothing.",
    run: "Read the gifts",
    again: "Read again",
    sum: "Received so far",
    yuan: "yuan",
    today: (amount) => `today +${amount}`,
    todayLess: (amount) => `today ${amount}`,
    noDates: "No gift bears a date: nothing by day",
    lastYearSameDay: (amount) => `Same day last year ${amount}`,
    lastYear: (amount) => `All of last year ${amount}`,
    noLastYear: "Same day last year: the workbook has no list of last year",
    target: (amount, percent) => `Target ${amount} · ${percent}`,
    noTarget: "No target set",
    progress: (sum, target, percent, lastYear) =>
      `Received ${sum} yuan of ${target} yuan, ${percent}${lastYear === null ? "" : `; same day last year ${lastYear} yuan`}`,
    pace: (perDay, reached) =>
      reached === null
        ? `${perDay} yuan a day`
        : `${perDay} yuan a day; at this pace the target is reached on ${reached}`,
    onLastDay: (day, amount) => `At this pace ${amount} yuan on ${day}`,
    channels: "Five channels",
    channelsNote: "share / yuan",
    channelNames: {
      treasury: "Treasury",
      union: "Union",
      unit: "Units",
      staff: "Staff",
      society: "Society",
    },
    participation: "Participation",
    reference: (percent) => `reference ${percent}`,
    people: (staff, donors, missing) =>
      `${count(donors)} of ${count(staff)} people gave${missing === null ? "" : `, ${count(missing)} short of the reference`}`,
    noPeople: "Staff and donors are not filled in",
    followUp: (units) => (units === 0 ? "Nothing to follow up" : `Follow up: ${count(units)}`),
    all: (units) => `All ${count(units)}`,
    filters: "Show by state",
    open: (units) => `Not all received ${count(units)}`,
    belowLastYear: (units) => `Below last year ${count(units)}`,
    belowReference: (units) => `Below reference ${count(units)}`,
    internal: "Internal",
    states: {
      full: "Received",
      part: "Part received",
      none: "Not yet received",
      silent: "No reply",
    },
    pledged: (amount) => `pledged ${amount}`,
    notPledged: "no pledge",
    received: (amount) => `received ${amount}`,
    before: (amount) => `last year ${amount}`,
    missing: (amount) => `${amount} open`,
    overdue: (days) => `${count(days)} days past the deadline`,
    belowReferenceBy: (amount) => `${amount} below the reference standard, internal only`,
    none: "No such unit.",
    more: (units) => `Show ${count(units)} more`,
    list: "Units",
    goTo: (unit) => `Go to the cell of “${unit}”`,
    undated: (gifts, amount) => `${count(gifts)} more without a date, ${amount} yuan, not in the sum`,
    inKind: (amount) => `Goods worth ${amount} yuan besides, not in the sum`,
    later: (gifts, amount) => `${count(gifts)} more dated after this day, ${amount} yuan, not in the sum`,
    lookAt: (day) => `Show ${day}`,
    day: "As of",
    look: "Look",
    makeBulletin: "Make today's bulletin",
  },
};
