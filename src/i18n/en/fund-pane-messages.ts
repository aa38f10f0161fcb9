import type { FundPaneMessages } from "../zh-cn/fund-pane-messages";

const count = (value: number): string => value.toLocaleString("en-US");

/** The pane's words of 资格 and 分配 in English. */
export const fundPaneMessagesEnglish: FundPaneMessages = {
  eligibility: {
    empty: "Nothing decided yet",
    emptyText: "Decides every household by the parameters of the year, with reasons. Only reads.",
    run: "Read and decide",
    again: "Read again",
    headline: (households, line) =>
      line === null
        ? `${count(households)} households · line not set, never taken as 0`
        : `${count(households)} households · line ${line} yuan/month`,
    groups: "Show by decision",
    none: "No such household.",
    list: "Households",
    goTo: "Go to cell",
    basis: "Basis",
    stated: (stated) => `Stated: ${stated}`,
    also: (names) => `Also: ${names.join(", ")}`,
    advice: "These are proposals by the rules. Review and approval decide.",
    sendBack: "Send back",
    judge: "Decide…",
    judgeTitle: (name: string) => `Decide: ${name}`,
    judgeAs: "Decide as",
    judgeReason: "Reason (6 characters at least)",
    judgeNote: "Kept in the log. You will be asked again when income, members or lists change.",
    judgeNotEligible: "not eligible",
    judgeConfirm: (as: string) => `Decide as ${as}`,
    judgeCancel: "Cancel",
    lists: "Dynamic management",
    classes: "Change the stated class to the decided one as well",
    unsupported: (households: number) => `${count(households)} below the line without allowance`,
    preview: "Write decisions…",
    write: (households) => `Write ${count(households)} households`,
    previewText: "Adds result, class and reasons beside the register, and a sheet of decisions.",
    written: (households) => `Wrote the decisions on ${count(households)} households`,
    trial: "Try a parameter",
    trialParameter: "Parameter",
    trialLine: "Value to try",
    trialNote: "A trial writes nothing",
    flips: (flips) => (flips === 0 ? "Nobody flips" : `${count(flips)} households change decision or class`),
    needMoves: (difference, isMore) =>
      `The need by standards ${isMore ? "grows" : "falls"} by ${difference} yuan`,
    needSame: "The need stays the same",
    needUnknown: "Standards are not all set: the need is not known",
    unreadable: "Please enter a number above 0",
    ruleCases: "Run sample families",
    ruleCasesDone: (cases, differing) =>
      differing === 0
        ? `All ${count(cases)} samples agree`
        : `${count(differing)} of ${count(cases)} samples differ`,
    differs: (expected, actual) => `expected ${expected}, got ${actual}`,
  },
  allocate: {
    empty: "Nothing divided yet",
    emptyText: "Divides the fund by the rules: floors first, then by need. A trial writes nothing.",
    run: "Read and try",
    trial: "What if",
    notWritten: "writes nothing",
    slide: (label: string) => `Slide to try: ${label}`,
    reset: "Back to current",
    fund: "Fund (yuan)",
    line: "Line (yuan/month)",
    unreadable: "Please enter a number above 0",
    range: (floor, cap, unit) =>
      `${cap === null ? `At least ${floor}` : `${floor}–${cap}`} yuan each, rounded to ${unit}`,
    distribution: "Amounts",
    axes: "across: yuan, up: households",
    picture: (bins) => `Amounts: ${bins.join(", ")}`,
    bin: (from, to, households) => `${from}–${to} yuan ${count(households)} households`,
    current: "Current plan",
    head: { name: "Class", households: "Households", average: "Average", total: "Total" },
    sum: "Total",
    changes: (less, more, same) => `${count(less)} get less, ${count(more)} more, ${count(same)} the same`,
    joins: (joining, leaving) => `${count(joining)} join, ${count(leaving)} leave`,
    changeList: "Against the current plan",
    change: (before, after) => `${before} → ${after}`,
    nothing: "—",
    plans: {
      title: "Plans compared",
      keep: (name) => `Save as plan ${name}`,
      full: "Three plans are kept",
      plan: "Plan",
      households: "Households",
      total: "Total (yuan)",
      kept: "Kept (yuan)",
      current: "Current plan",
      name: (name) => `Plan ${name}`,
      terms: (fund, line) => `Fund ${fund}, line ${line}`,
      impossible: "Below the floors, or parameters are not set",
      look: "Try",
      adopt: "Adopt",
      adoptTitle: "Writes fund and line of the plan into 参数; can be put back",
      drop: "Delete",
    },
    certificate: "Certificate",
    allHold: (checks) => `All ${count(checks)} hold`,
    notAll: (broken) => `${count(broken)} fail`,
    holds: "holds",
    broken: "fails",
    sameFamily: (names) =>
      `Two workers of one household, a share each: ${names.slice(0, 6).join(", ")}${names.length > 6 ? ` and ${count(names.length - 6)} more` : ""}. Where a household gets one, decide first in Check that they are the same.`,
    leftOut: (households, gaps) =>
      `${count(households)} left out, ${count(gaps)} of them open; named on 全覆盖核对`,
    unset: (names) =>
      `Cannot divide yet: ${names.join(", ")} not set. Fill them in on the sheet 参数, or try a fund above.`,
    infeasible: (missing, needed, households) =>
      `The fund is ${missing} yuan short of the floors: ${count(households)} households need ${needed}. Nothing was written.`,
    noClaims: "No eligible household. Please see Eligibility.",
    preview: "Preview…",
    lineTried: "The line is a trial: change it on the sheet 参数 before writing.",
    working: "Working it out",
    previewText: "Writes amounts and classes into the register, and the sheets 分配证明 and 全覆盖核对.",
    write: (households) => `Write ${count(households)} households`,
    writeAnyway: "Write anyway",
    afterNotice: (act, households) =>
      act === "posted"
        ? `Not the amount posted: ${count(households)} households, to be posted again`
        : `Not the amount approved: ${count(households)} households, to be approved again`,
    decidedOtherwise: (act, households) =>
      act === "posted"
        ? `Decided otherwise than posted: ${count(households)} households, to be posted again`
        : `Decided otherwise than approved: ${count(households)} households, to be approved again`,
    written: (households, total) => `Wrote ${count(households)} households, ${total} yuan in all`,
    cancel: "Cancel",
  },
  revisions: {
    none: "Fills blanks only; nothing filled in changes.",
    some: (cells) => `${count(cells)} filled cells will change`,
    blank: "(blank)",
    change: (before, after) => `${before} → ${after}`,
  },
};
