/** The kinds of sheet that can be asked for. */
export const SHEET_KINDS = [
  "payment",
  "payment-system",
  "payment-county",
  "filing",
  "notice",
  "supplement",
  "donation",
  "deduction",
  "donation-summary",
  "register",
  "bank",
  "visit",
  "changes",
  "review",
  "approval",
  "overview",
  "steps",
  "callback",
  "clusters",
  "dossier",
  "coverage",
] as const;

export type SheetKind = (typeof SHEET_KINDS)[number];
