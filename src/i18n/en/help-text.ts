import type { HelpText } from "../zh-cn/help-text";

/** The quick guide in English. */
export const helpTextEnglish: HelpText = {
  intro: "New here? Walk through these eight steps in about ten minutes. Every step can be put back.",
  stepsTitle: "Ten-minute tour",
  steps: [
    {
      title: "Recognise the tables",
      text: "Open what the units sent in, or your own register, and press Recognise. It only reads. Look at tables marked “Please confirm” and confirm them.",
      place: "tables",
      go: "Go to Tables",
    },
    {
      title: "Set the parameters of the year",
      text: "Without a parameter sheet press New register. Fill in the minimum living line, multiples, relief standards and posting period with their documents. What is not set never counts as 0.",
      place: "parameters",
      go: "Go to Parameters",
    },
    {
      title: "Check all",
      text: "Errors must be solved before rosters, warnings deserve a look, notices are for tidying. Open one for value, basis and remedy; edit the cell and it is checked again.",
      place: "check",
      go: "Go to Check",
    },
    {
      title: "Fix many at once",
      text: "Spaces, full-width characters and date forms: see before and after, tick, write. What is ambiguous is never chosen for you.",
      place: "check",
      go: "Go to Check",
    },
    {
      title: "Decide who qualifies",
      text: "Each household is eligible, open or not eligible, with reasons. Open ones show what is missing; a person decides, with a reason.",
      place: "eligibility",
      go: "Go to Eligibility",
    },
    {
      title: "Divide the fund",
      text: "Enter the fund and look at amounts and certificate. Changing a number is only a trial; preview first, then write.",
      place: "allocate",
      go: "Go to Allocate",
    },
    {
      title: "Post the notice",
      text: "The notice masks names and holds no ID, telephone or card number. Run the leak check before anything leaves the office.",
      place: "posting",
      go: "Go to Notice",
    },
    {
      title: "Make the rosters",
      text: "After the posting period, a payment roster per unit with totals, amounts in words and signatures. Who was left out is listed with the reason.",
      place: "rosters",
      go: "Go to Rosters",
    },
  ],
  rules: {
    title: "Rest assured",
    lines: [
      "Data stays in this file: no network, no account, no upload.",
      "Before existing content changes you see it before and after; new sheets are added at once and can be put back.",
      "Every write is listed in the log. Files saved elsewhere and printed pages cannot be taken back; you are told beforehand.",
      "Gifts are voluntary. The reference standard is internal and never posted or broadcast.",
      "People decide who qualifies; this only suggests, with reasons.",
    ],
  },
  questionsTitle: "Frequent questions",
  questions: [
    {
      question: "A sheet is protected",
      answer: [
        "Nothing was written. Under Review, choose Unprotect Sheet, or Protect Workbook where no sheet can be added; save a copy of a read-only file. Then try again.",
      ],
    },
    {
      question: "What the colours of the tabs mean",
      answer: [
        "Red may go on the wall (notices, bulletins), gold pays, blue is for filing, orange about donations, purple about visits, green for the office. Whatever is not red holds personal or internal data and is not posted.",
      ],
    },
    {
      question: "A cell is being edited",
      answer: ["Excel accepts no writing while you type. Press Enter and try again."],
    },
    {
      question: "Whom would another standard concern?",
      answer: [
        "At Eligibility, press the trial of parameters and type another value: who flips and how the need moves are listed. Nothing is written.",
      ],
    },
    {
      question: "Compare with last month's register",
      answer: [
        "At Eligibility, choose the earlier file under the lists of changes: who is new, who left and why, and each field that changed.",
      ],
    },
    {
      question: "Amounts must change after the posting",
      answer: [
        "They can. You are asked first, with the number of households; post those again and let the notice run before they are paid.",
      ],
    },
    {
      question: "A table was not recognised",
      answer: [
        "It needs columns such as name and ID number, or unit and amount received. The header may have one to three rows.",
        "Open it under Tables and say where its header stands and what each column is; tables of that form are read so from then on.",
      ],
    },
    {
      question: "An ID number ends in 000",
      answer: [
        "Excel stored it as a number of 15 digits; the last three are lost and cannot be computed.",
        "Where the workbook holds the same name and digits elsewhere, it is offered; otherwise look at the card and type it as text.",
      ],
    },
    {
      question: "Writing was interrupted or stopped",
      answer: ["A write is done completely or not at all. Nothing half-done remains; do it again."],
    },
    {
      question: "How to put back an earlier step",
      answer: [
        "In the log, newest first: what stood there before the write comes back. Note down what you typed into the same cells since.",
      ],
    },
    {
      question: "A colleague has no add-in",
      answer: [
        "Generated sheets are ordinary Excel sheets with ordinary formulas; WPS opens them too.",
        "Where NUAN functions were used, press To values before you send the file.",
      ],
    },
    {
      question: "May units that gave nothing be published",
      answer: [
        "No. Public welfare donations law, article 4: gifts are voluntary. Bulletins name totals and units whose gifts arrived.",
      ],
    },
  ],
  keysTitle: "Keyboard",
  keys: [
    { key: "F6", does: "between sheet and pane" },
    { key: "Tab / Shift+Tab", does: "next and previous" },
    { key: "↑ ↓", does: "up and down a list" },
    { key: "→ ←", does: "open and close a group" },
    { key: "Enter", does: "open, or go to the cell" },
    { key: "Esc", does: "back one level" },
  ],
};
