import { formatMoney } from "../format-values";
import type { Messages, Refusal, UsageProblem } from "../message-shape";
import { namesOf } from "../names";

const enNames = namesOf("en");

function refusal(why: Refusal): string {
  switch (why.kind) {
    case "protected":
      return `The sheet "${why.sheet}" is protected; nothing was written. Choose Review, Unprotect Sheet there (it may ask for a password) and try again.`;
    case "workbookProtected":
      return "The structure of the workbook is protected: no sheet can be added or removed. Choose Review, Protect Workbook to take it off (it may ask for a password) and try again.";
    case "readOnly":
      return "The file is open elsewhere or read-only: it can only be looked at. Save a copy first and go on there.";
    case "sheetNameTaken":
      return `The sheet name "${why.sheet}" is taken. Rename or delete that sheet and try again.`;
    case "stopped":
      return "Stopped. Nothing was changed: what had been written is as it was.";
    case "busy":
      return "The step before is still going on; this one was not begun. Wait for it, or choose Stop and try again.";
    case "failed":
      return "This step broke off and was not completed. Try again; if it fails, close the pane and open it anew. What was written is listed in the log and can be put back.";
    case "editing":
      return "A cell is being edited, so Excel accepts no changes. Press Enter and try again.";
    case "sheetsEdited":
      return `Changed since they were generated: ${why.sheets
        .slice(0, 5)
        .map(({ sheet, rows }) => `“${sheet}” in ${rows} rows`)
        .join(
          ", ",
        )}${why.sheets.length > 5 ? " and others" : ""}. Generating them again would write over this; nothing was written yet (command line: --edited keep, number or replace). What was written into columns left blank is no change and goes over to the new sheet.`;
    case "unanswered":
      return `Excel did not complete this step (${why.code}); nothing was changed. Try again; if it fails, save and reopen the workbook.`;
    case "interrupted":
      return why.restored
        ? `Writing was interrupted; everything was put back. Try again; if it fails, copy the number ${why.code}.`
        : `Writing was interrupted and not everything was put back (${why.code}). Put back first, then try again.`;
    case "nothingRecognized":
      return "No register of needy workers and no donation list was recognised. Check that a header names columns such as 姓名, 身份证号 or 单位名称, 到账.";
    case "noRegister":
      return "No register of needy workers was recognised, so no roster can be made. Check its header first.";
    case "giftsUndated":
      return `None of the ${why.count} gifts bears a date, so no day can be reported. Fill in the day received.`;
    case "approverNeeded":
      return "The list of units to speak to is an internal draft: name who approves it first. Nothing was made.";
    case "noVersion":
      return "Nothing was chosen to be made. Choose one at least.";
    case "nothingToBook":
      return "There is no spending to enter: no payment roster, or the ledger has them all.";
    case "noIncomeToBook":
      return "No income to enter: no gift is matched with the bank yet, or all stand in the ledger. Confirm proposals first.";
    case "approvalNeeded":
      return "Name what approved the payment first, such as the minutes of the joint meeting.";
    case "rowsTaken":
      return `Row ${why.row} of “${why.sheet}” is filled, so nothing was written. Leave ${why.count} rows free below the last line of the ledger.`;
    case "noLedger":
      return "No ledger, bank statement or return of the bank was recognised. Put one of them into this workbook, or begin a ledger.";
    case "noGifts":
      return "No gift was recognised, so there is no bulletin. Check that the list of unit donations names the unit, the sum received and the day.";
    case "nobodyToVisit":
      return "No household to visit yet: decide who is eligible first.";
    case "unitUnknown":
      return `No register names ${why.units.map((unit) => `"${unit}"`).join(", ")}; nothing was made. Write the work unit as the register has it.`;
    case "nothingToPay":
      return "There is no household to put on a roster. Complete the papers or check the incomes first.";
    case "reliefUnset":
      return "The relief amounts are not set, so no roster can be made. Fill them in on the sheet 参数, or fill in 慰问金额 in the register.";
    case "parametersUnreadable":
      return `Cannot be read, so nothing was written: ${why.parameters.map((id) => enNames.parameter(id)).join(", ")}.`;
    case "parametersUnset":
      return `Not set, so nothing was written: ${why.parameters.map((id) => enNames.parameter(id)).join(", ")}. Fill them in on the sheet 参数; a blank is never taken as 0.`;
    case "fundTooSmall":
      return `The fund is ${formatMoney(why.missingFen)} yuan short: the floors of ${why.households} households need ${formatMoney(why.neededFen)} of ${formatMoney(why.fundFen)}. Nothing was written.`;
    case "valuesStand":
      return `${why.count} filled cells would change, so nothing was written. Look at them first, then write (command line: --revise).`;
    case "noHeader":
      return `The sheet "${why.sheet}" has no header, so no column can be added. Add a header row and try again.`;
    case "form":
      return `“${why.sheet}” is the form of one household and has no place for the amount. First merge the forms into a register under Collect, then divide the fund.`;
    case "certificateBroken":
      return "A check of the certificate fails, so nothing was written. Compare parameters and register and try again.";
    case "noFunctions":
      return "The workbook has no NUAN functions; there is nothing to turn into values.";
    case "functionsUnanswered":
      return `${why.count} NUAN functions have no answer yet, so nothing was changed. Wait for the calculation, or open the add-in, and try again.`;
    case "fixesChanged":
      return "The sheets were changed after the preview; nothing was written. Please look at the new list.";
    case "collectionChanged":
      return "The workbook was changed after the preview; nothing was merged. Please look at it again.";
    case "noticeRuns":
      return `The notice still hangs: until ${why.until}, ${why.households} households. Make payment rosters after that.`;
    case "changedAfterNotice":
      return `${why.households} households changed or came after the notice; no payment roster was made. Post a supplementary notice of them, record it, and pay after its last day.`;
    case "amountsPosted":
      return why.act === "posted"
        ? `The amounts of ${why.households} households would differ from those posted; they must be posted again before they are paid. Nothing was written.`
        : `The amounts of ${why.households} households would differ from those approved; they must be approved again before they are paid. Nothing was written.`;
    case "classesPosted":
      return why.act === "posted"
        ? `${why.households} households are decided otherwise than posted; they must be posted again before they are paid. Nothing was written.`
        : `${why.households} households are decided otherwise than approved; they must be approved again before they are paid. Nothing was written.`;
    case "planTooSmall":
      return `The fund is ${formatMoney(why.missingFen)} yuan below the floors; the plan was not kept. Try a larger fund, or lower the floor.`;
    case "bankColumnUnknown":
      return `The parameter for the bank file names a column we do not have: ${why.name}. Known: 序号, 收款人, 收款账号, 开户行, 金额, 附言, 工作单位, 空.`;
    case "nothingToRegister":
      return "There is nobody to record. Decide who is eligible and divide the fund first.";
    case "nothingDiffers":
      return "Nothing differs; no list was made.";
    case "fileNotWorkbook":
      return `“${why.file}” cannot be opened: only .xlsx and .xlsm files without a password can be checked.`;
    case "noVersionKept":
      return "The workbook keeps no version of the register. Keep this one first, in Eligibility.";
    case "nothingChanged":
      return "Nothing changed since the posting was recorded; no supplementary notice is needed.";
    case "cannotSplit":
      switch (why.problem) {
        case "noTable":
          return why.sheet === ""
            ? "No table was recognised; there is nothing to split."
            : `"${why.sheet}" was not recognised and cannot be split.`;
        case "noUnits":
          return `"${why.sheet}" has no column of units to split by.`;
        case "noSystems":
          return `"${why.sheet}" has no column of departments above to split by.`;
        case "oneUnit":
          return `"${why.sheet}" has one unit only; there is nothing to split.`;
        case "oneSystem":
          return `"${why.sheet}" has one department above only; there is nothing to split.`;
        case "severalTables":
          return `"${why.sheet}" holds several tables; put each on a sheet of its own first.`;
      }
    case "plansFull":
      return "Three plans are kept already. Delete one first.";
    case "reasonTooShort":
      return "Please give a reason of at least 6 characters.";
    case "cannotDecide":
      return "No decision can be kept here: the row has neither name nor number to know it by. Complete it first.";
    case "fileMissing":
      return `File not found: ${why.file}. Check the path.`;
    case "notXlsx":
      return `Not an .xlsx workbook: ${why.file}. Save it as .xlsx with Excel or WPS and try again.`;
    case "oldXls":
      return `This is an old .xls file: ${why.file}. Save it as .xlsx with Excel or WPS and try again.`;
    case "encrypted":
      return `The file has a password and was not read: ${why.file}. Remove the password and try again.`;
    case "damaged":
      return `The file is damaged and cannot be read: ${why.file}. Repair it in Excel and save it again.`;
    case "outputExists":
      return `The output file exists: ${why.file}. Choose another name, or add --force.`;
    case "outputIsInput":
      return `The output cannot be the input itself: ${why.file}. Choose another name with -o.`;
    case "outputNeeded":
      return "Name the output file with -o, for example -o result.xlsx.";
    case "folderNeeded":
      return "Name the folder for the slips with -o, for example -o slips.";
    case "outputNotXlsx":
      return `The output file must end in .xlsx: ${why.file}. Choose another name.`;
    case "outputUnwritable":
      return `The output file cannot be written: ${why.file}. Check that the folder exists and may be written.`;
    case "unknownLocale":
      return `No such language: ${why.name}. Use --locale zh-CN or --locale en.`;
    case "unknownKind":
      return why.known.length === 0
        ? `This command takes no --kind: ${why.name}. Leave it out.`
        : `No such kind of roster: ${why.name}. --kind may be: ${why.known.join(", ")}.`;
    case "usage":
      return `${usage(why.problem, why.given)} Write: nuan <command> TABLE.xlsx [-o RESULT.xlsx]; see nuan --help.`;
    case "unknownParameter":
      return `No such parameter: ${why.name}. Write --set parameter=value; the names are in the README.`;
    case "unreadableParameter":
      return `The parameter "${why.name}" cannot be read: ${why.value}. Check how it is written.`;
    case "parametersFileUnreadable":
      return `The parameters file cannot be read: ${why.file}. It should be JSON such as {"minimumLivingLine": 780}.`;
    case "dateUnreadable":
      return `The date cannot be read: ${why.value}. Write it like 2027-01-20.`;
  }
}

function usage(problem: UsageProblem, given: string): string {
  switch (problem) {
    case "fileNeeded":
      return "No command or no workbook was named.";
    case "unknownCommand":
      return `No such command: ${given}.`;
    case "unknownOption":
      return `No such option: ${given}.`;
    case "valueNeeded":
      return `This option needs a value: ${given}.`;
    case "tooMany":
      return "Only one workbook can be handled at a time.";
    case "other":
      return `The command cannot be understood (${given}).`;
  }
}

export const enMessages: Messages = {
  severity: { error: "Error", warning: "Warning", notice: "Notice" },
  hardshipClass: { deep: "Deep", relative: "Relative", accident: "Accident" },
  planTitles: {
    markFindings: "Mark on sheet",
    makeRosters: "Payment rosters",
    makeSheets: "Make sheets",
    compareVersions: "Compare with an earlier version",
    makeVisitSheets: "Pairing and visit sheets",
    recordVisits: "Visits recorded",
    makeBulletin: "Bulletin",
    reconcileFund: "Reconcile the fund",
    allocateFund: "Divide the fund",
    writeDecisions: "Write decisions",
    ruleCases: "Sample families",
    addRegister: "New register",
    setUp: "Numbers of the year",
    collect: "Collect returns",
    removeSource: "Take a file out",
    recordNil: "Record nil returns",
    returnSlips: "Return slips",
    splitTable: "Split by unit",
    writeFixes: "Write fixes",
    valuesOnly: "Functions to values",
    register: "Record posting and payment",
    decide: "Keep a decision",
    judge: "Decide a household",
    keepPlan: "Save as plan",
    keepVersion: "Keep the register as it is",
    dropPlan: "Delete a plan",
    adoptPlan: "Adopt a plan",
    sendBack: "Send back for papers",
    removeDecision: "Remove a decision",
    correctTable: "Confirm a table",
    linkName: "Confirm a unit's name",
    linkLines: "Confirm a payment and its gift",
    unlink: "Undo a confirmation",
    bookSpending: "Enter spending",
    bookIncome: "Enter income",
    forgetCorrection: "Forget what a table was confirmed as",
  },
  refusal,
  resultColumn: { head: "Check result", colon: ": ", separator: "; " },
  cli: {
    description: "Nuan: recognise, check and make rosters for Sending Warmth workbooks",
    jobs: {
      template: "new workbook: parameters and empty tables",
      recognize: "say what each table is",
      check: "check; -o writes the marked workbook",
      eligibility: "decide every household; -o writes the decisions",
      allocate: "divide the fund; -o writes amounts, certificate and coverage",
      "rule-cases": "run the sample families, list those that differ",
      fix: "list what can be fixed; -o writes the fixed workbook (numbers found elsewhere only with --kind)",
      rosters: "make payment rosters",
      fund: "reconcile the fund: balance, bank against gifts, rosters against the bank's return",
      donations: "how the gifts stand: sums, channels, participation, every unit",
      bulletin: "make the bulletin of a day: to post, to read out, charts, internal",
      values: "turn NUAN functions into values; save with -o",
      run: "check, mark and make rosters",
    },
    options: {
      json: "write the result as JSON to stdout",
      force: "overwrite an existing output",
      fund: "fund to divide (yuan)",
      classes: "change the stated class to the decided one as well",
      revise: "change amounts and decisions filled in",
      order: "order of donors on the posted sheet: arrival | name | amount",
      approver: "who approves the draft list of units to speak to",
      anyway: "make payment rosters though the notice still hangs or changed",
      changePosted: "write amounts or decisions though they differ from those posted or approved",
    },
    reading: (file) => `Reading ${file}`,
    contentsOnly: (file) =>
      `${file} is no .xlsx: its contents are taken, without looks and formulas; the file stays as it is`,
    recognized: (tables) => `${tables} tables recognised`,
    checked: (records, errors, warnings, notices) =>
      `${records} rows checked: ${errors} errors, ${warnings} warnings, ${notices} notices`,
    fixes: (count, openDates, unrescued) =>
      `${count} cells can be fixed; ${openDates} days can be read in two ways; ${unrescued} damaged numbers not found`,
    fixed: (count) => `${count} cells written`,
    openDate: "Day to be written out",
    unrescued: "Damaged number, nobody or several people found",
    toBeNamed: (count) =>
      `${count} of them change the number or the year itself: compare them, and name them with --kind number,year,rescue to write them`,
    fixKinds: {
      writing: "Blanks and ways of writing",
      amount: "Amounts as numbers",
      date: "Days as year-month-day",
      share: "Percentages as numbers",
      number: "Numbers of 18 characters",
      year: "Year of the day received",
      rescue: "Resident numbers found elsewhere",
    },
    reconciled: (closing, matched, proposed, open) =>
      `${closing === null ? "" : `${closing} yuan left, `}${matched} matched, ${proposed} to confirm, ${open} open`,
    bulletin: (day, today, sum, donors) =>
      `${day}: received ${today} yuan, ${sum} so far from ${donors} donors`,
    undated: (count, sum) => `${count} gifts of ${sum} yuan have no date and are not counted`,
    rosters: (count, households, total) => `${count} rosters, ${households} households, ${total} yuan in all`,
    leftOut: (count) => `${count} households are not on a roster; the reasons stand in the check results`,
    decided: (eligible, needsReview, notEligible) =>
      `Decided: ${eligible} eligible, ${needsReview} open, ${notEligible} not eligible`,
    allocated: (households, total, kept, checks) =>
      `${households} households, ${total} yuan in all, ${kept} kept; all ${checks} checks hold`,
    sameFamily: (names) =>
      `Two workers of one household, a share each: ${names.join(", ")}. Where a household gets one, decide first in Check that they are the same`,
    covered: (registered, helped, refused, gaps, people) =>
      `Coverage: ${registered} households of ${people} people registered, ${helped} helped, ${refused} refused, ${gaps} open`,
    revision: (place, before, after) => `change\t${place}\t${before} → ${after}`,
    ruleCases: (cases, differing) =>
      differing === 0 ? `All ${cases} samples agree` : `${differing} of ${cases} samples differ`,
    ruleCase: (title, expected, actual) => `differs\t${title}\texpected ${expected}, got ${actual}`,
    saved: (file) => `Saved ${file}`,
    renamed: (wanted, given) => `Your own sheet “${wanted}” was left alone; the new one is “${given}”`,
  },
};
