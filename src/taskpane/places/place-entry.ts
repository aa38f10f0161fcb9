import type { FluentIcon } from "@fluentui/react-icons";
import { createContext, useContext, type ComponentType } from "react";
import type { CampaignSession, CampaignState } from "../../commands/campaign-session";
import type { PanePlace } from "../../commands/pane-place";
import type { Locale } from "../../i18n/locale";
import type { PaneMessages } from "../../i18n/pane-messages";

/** The four parts of the campaign, in order; the groups of the ribbon bear the same names. */
export const placeGroups = ["collect", "raise", "decide", "handOut"] as const;

export type PlaceGroup = (typeof placeGroups)[number];

/** What every panel is given. */
export interface PanelProps {
  readonly state: CampaignState;
}

/** All the frame knows of a place: adding a place is adding one of these. */
export interface PlaceEntry {
  readonly place: PanePlace;
  /** Where its tile stands on 首页; null for a place reached from its parent or the ribbon alone. */
  readonly group: PlaceGroup | null;
  /** Where ← and Esc lead. */
  readonly parent: PanePlace;
  readonly Icon: FluentIcon;
  /** Loads the panel's code, which the pane opens without. */
  readonly load: () => Promise<ComponentType<PanelProps>>;
  /**
   * Reads what the panel shows: done by itself when the place is opened in a workbook that has been recognised and nothing was read
   * yet. Only for what changes nothing and asks nothing.
   */
  readonly reading?: {
    readonly isMissing: (state: CampaignState) => boolean;
    readonly read: (session: CampaignSession) => Promise<void>;
  };
  /** The line under the name on 首页: the state of the work there, in a few words. */
  readonly tile: (state: CampaignState, messages: PaneMessages, locale: Locale) => string;
}

/** Carries the places to 首页 and to the switcher, which do not know the panels. */
export const PlacesContext = createContext<readonly PlaceEntry[]>([]);

/** The place that is shown. */
export const CurrentPlaceContext = createContext<PanePlace>("home");

/**
 * The places with a tile, in the order of the campaign.
 * @example usePlaceTiles().map(({ place }) => place) // => ["tables", "check", …]
 */
export function usePlaceTiles(group: PlaceGroup): readonly PlaceEntry[] {
  return useContext(PlacesContext).filter((entry) => entry.group === group);
}
