import type { SheetKind } from "../workflows/rosters/sheet-kinds";

/** Every place of the pane: 首页, the twelve of the campaign, 帮助, and those reached from another place. */
export type PanePlace =
  | "home"
  | "tables"
  | "check"
  | "parameters"
  | "donations"
  | "fund"
  | "bulletin"
  | "eligibility"
  | "visits"
  | "allocate"
  | "rosters"
  | "posting"
  | "log"
  | "collect"
  | "fixes"
  | "setup"
  | "help";

/** A wish to see a place, such as a ribbon button states it. */
export interface AskedPlace {
  readonly place: PanePlace;
  /** The kind of sheet wanted there, for 名册. */
  readonly kind: SheetKind | null;
}
