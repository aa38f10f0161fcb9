/** The places of the pane that exist. */
export type PanePlace = "home" | "tables" | "check" | "parameters" | "rosters" | "log";

/** In the order of the campaign. */
export const panePlaces: readonly PanePlace[] = ["home", "tables", "check", "parameters", "rosters", "log"];
