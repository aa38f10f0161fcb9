/** The kinds of sheet that can be asked for. */
export const SHEET_KINDS = [
  "payment",
  "payment-system",
  "payment-county",
  "filing",
  "notice",
  "supplement",
  "objections",
  "donation",
  "deduction",
  "donation-summary",
  "donation-notice",
  "register",
  "bank",
  "visit",
  "changes",
  "review",
  "approval",
  "overview",
  "schedule",
  "steps",
  "callback",
  "clusters",
  "dossier",
  "coverage",
] as const;

/** The kinds as a clerk looks for them; notices have a place of their own. */
export const SHEET_GROUPS = {
  payment: ["payment", "payment-system", "payment-county", "bank"],
  filing: ["filing"],
  donation: ["donation-notice", "donation", "deduction", "donation-summary"],
  register: ["register", "dossier", "changes", "clusters", "coverage"],
  approval: ["schedule", "review", "approval", "overview", "steps"],
  visit: ["visit"],
  other: ["callback"],
} as const satisfies Readonly<Record<string, readonly (typeof SHEET_KINDS)[number][]>>;

export type SheetGroup = keyof typeof SHEET_GROUPS;

export type SheetKind = (typeof SHEET_KINDS)[number];
