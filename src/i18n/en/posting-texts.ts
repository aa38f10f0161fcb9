import { formatCount } from "../format-values";
import type { PostingTexts } from "../posting-text-shape";

/** Sheets for paper and what may leave the office, in English. */
export const postingTextsEnglish: PostingTexts = {
  jobs: {
    posting: "save a clean copy that holds the notices alone; refused when it would leak",
    leaks: "look through the whole workbook for what must not be made public",
  },
  kinds: {
    residentId: "resident id",
    residentIdPart: "resident id that can be worked out",
    phone: "mobile number",
    bankAccount: "bank account",
    address: "home address",
    illness: "illness",
    name: "full name",
  },
  parts: {
    cell: "cell",
    formula: "formula",
    comment: "comment",
    note: "note",
    name: "defined name",
    validation: "list of choices",
    property: "file property",
    headerFooter: "header or footer",
    link: "link",
    format: "number format",
    sheetName: "sheet name",
    chart: "chart",
    shape: "shape",
    picture: "picture",
    conditionalFormat: "conditional format",
    customXml: "attached data",
    setting: "add-in setting",
    package: "inside the file",
  },
  place({ part, sheet, address, isHidden }) {
    const where = [
      isHidden ? "hidden" : "",
      this.parts[part],
      address ?? "",
      sheet === null ? "" : `on “${sheet}”`,
    ];
    return where.filter((text) => text !== "").join(" ");
  },
  found: (count) => `Not for the wall: ${formatCount(count)} places hold personal information`,
  rule: "A notice carries masked name, unit, class and amount only (Personal Information Protection Law, article 6). The register need not be emptied: a clean copy holds the notices alone.",
  unlooked:
    "Looks through the whole workbook, its comments, hidden sheets and properties, for personal information before a notice is posted. Old notes are read in the saved file: Check a file. It only reads.",
  noNotice: "No notice yet. Names are masked; ids, telephones and cards are left out.",
  clean: (texts) => `${formatCount(texts)} places looked at; nothing found that must not be public`,
  checkFile: "Check a file…",
  lookedAt: (file) => `File checked: ${file}`,
  unread(parts) {
    const named = parts.map(
      ({ part, sheet, name }) =>
        `${this.parts[part]}${name === null ? "" : ` ${name}`}${sheet === null ? "" : ` on ${sheet}`}`,
    );
    return `The add-in cannot read these; look at them before posting: ${named.join(", ")}`;
  },
  made: (sheets) => `${sheets} sheets made`,
  madeSheet: (rows, fingerprint) => `${rows} rows · check code ${fingerprint}`,
  nothingFor: (kinds) => `The workbook holds nothing for: ${kinds.join(", ")}`,
  notForWall: "This workbook still holds the register; use posting to save a clean copy for the public",
  posted: (file) => `Clean copy saved: ${file}. It holds the notices alone and passed the check`,
  sheetKinds: {
    payment: "Payment rosters",
    "payment-system": "Payment rosters by system",
    "payment-county": "Payment roster of the county",
    filing: "Filing covers, lists and tracker",
    notice: "Notices",
    supplement: "Supplementary notices",
    objections: "Register of objections",
    donation: "Donation lists",
    deduction: "Deduction lists",
    register: "Registers by system",
    bank: "Bank batch",
    visit: "Pairing, visit schedule, visits to enterprises, visit cards",
    changes: "Changes against last year and checks due",
    review: "Democratic review records",
    approval: "Approval form of the joint meeting, with its list",
    overview: "Overview of the county",
    schedule: "Schedule of the work",
    "donation-summary": "Gifts by unit (internal)",
    "donation-notice": "Appeal for gifts",
    steps: "Steps of every household",
    callback: "Sampled call-backs",
    clusters: "Dossiers that may be one household",
    dossier: "Dossiers, one page a household",
    coverage: "Coverage: nobody left out",
  },
  periodTitle: "Posting",
  period: ({ from, to, workingDays }) =>
    `${from} to ${to}${workingDays === null ? "" : `, ${workingDays} working days`}`,
  holidaysUnknown:
    "The days off of this year are not announced; Mondays to Fridays are counted without the holidays of the law. Check, and fill in “Posted to” on the sheet 参数.",
  makeNotice: "Make notices",
  objections: {
    title: "Objections",
    make: "Make register of objections",
    unchecked: "Record objections, then check; households are not paid while an objection is open.",
    none: "No objection is open.",
    open: (count) => `${count} open; not on the payment roster until closed`,
  },
  check: "Leak check",
  bankFile: {
    job: "make the file for the bank (.csv or .xlsx); the parameter 银行文件列 gives the order of columns",
    title: "File for the bank",
    make: { gb18030: "Make CSV (GB18030)", "utf-8": "Make CSV (UTF-8)", xlsx: "Make Excel file" },
    files: { gb18030: "bank-batch.csv", "utf-8": "bank-batch-utf8.csv", xlsx: "bank-batch.xlsx" },
    made: "Files for the bank",
    save: "Save",
    sum: (transfers, total) => `${transfers} transfers, ${total} yuan in all`,
    hash: (sha256) => `SHA-256 of the file: ${sha256}`,
  },
  copy: "Save clean copy",
  copied: (sheets, texts) =>
    `A clean copy is open: ${sheets} notices, no formulas, nothing hidden; ${texts} places looked at, nothing that must not be public. Save it in its own window, then record the posting.`,
  look: "Show",
  edited: {
    question: "What becomes of the changed sheets",
    keep: "Keep my changes",
    number: "Make another",
    replace: "Write over",
  },
};
