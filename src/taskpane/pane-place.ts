/** The places of the pane that exist. */
export type PanePlace =
  | "home"
  | "collect"
  | "tables"
  | "check"
  | "parameters"
  | "donations"
  | "eligibility"
  | "allocate"
  | "rosters"
  | "posting"
  | "log"
  | "fixes";

/** In the order of the campaign; the preview of fixes is reached from the check. */
export const panePlaces: readonly PanePlace[] = [
  "home",
  "collect",
  "tables",
  "check",
  "parameters",
  "donations",
  "eligibility",
  "allocate",
  "rosters",
  "posting",
  "log",
];
