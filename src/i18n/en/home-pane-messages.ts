import type { homePaneMessagesChinese } from "../zh-cn/home-pane-messages";

const count = (value: number): string => value.toLocaleString("en-US");

/** The pane's words of the overview at a glance and of what to do today in English. */
export const homePaneMessagesEnglish: typeof homePaneMessagesChinese = {
  glance: {
    title: "Progress",
    raised: "Received",
    yuan: "yuan",
    target: (target, share) => `${share} of the target of ${target} yuan`,
    noTarget: "No target set",
    lastYear: (sum) => `Same day last year ${sum} yuan`,
    lastYearWhole: (sum) => `Last year ${sum} yuan`,
    daysLeft: (days) =>
      days > 0
        ? `${count(days)} days to the last day of paying in`
        : days === 0
          ? "Today is the last day of paying in"
          : `Last day of paying in was ${count(-days)} days ago`,
    below: "Below reference (internal)",
    units: (units) => `${count(units)} units`,
    registered: "Registered",
    eligible: "Eligible",
    covered: "With amount",
    households: (households) => count(households),
    balance: "Fund balance",
    bar: (sum, target, share) => `Received ${sum} yuan of ${target} yuan, ${share}`,
  },
  setup: {
    open: "Set up this year",
    openText: "County, standards, posting; blanks can wait",
    page: (page, pages) => `Page ${page} of ${pages}`,
    steps: {
      campaign: "This year's campaign",
      standards: "Standards and fund",
      posting: "Notice and rosters",
    },
    note: "Leave blank what you do not know; fill it in later on the sheet 参数. What is not set never counts as 0.",
    source: "Document",
    sourceHint: "The document the numbers of this page come from",
    unreadable: "Cannot be read, please check",
    filled: (entries) => `${count(entries)} filled in`,
    next: "Next",
    back: "Back",
    write: (entries) => `Write ${count(entries)}`,
  },
  tasks: {
    parameters: (unset) => `${count(unset)} parameters not set: their rules were not checked`,
    deadline: (days) =>
      days === 0
        ? "Last day of paying in: see who is open"
        : `${count(days)} days to the last day of paying in`,
    eligibility: (open) => `${count(open)} households to decide`,
    allocate: (households) => `${count(households)} eligible households without an amount`,
    rosters: "Notices are made: make the rosters once the posting ends",
    posting: "Amounts are set: make the notices",
    done: "Nothing to do today.",
  },
};
