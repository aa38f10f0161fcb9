import { FluentProvider } from "@fluentui/react-components";
import { useMemo, useState, useSyncExternalStore } from "react";
import type { CampaignSession } from "../commands/campaign-session";
import { DarkPaneContext } from "./dark-pane";
import type { AppearanceSource } from "./office-appearance";
import { walkLists } from "./list-keys";
import { LongWorkContext, useLongWork } from "./long-work";
import { PaneHeader } from "./PaneHeader";
import { PaneServicesContext, type PaneServices } from "./pane-services";
import { usePaneStyles } from "./pane-styles";
import { paneThemeOf } from "./pane-theme";
import { PlacePanel } from "./places/PlacePanel";
import { KeptViewsContext } from "./places/kept-views";
import { CurrentPlaceContext, PlacesContext } from "./places/place-entry";
import { placeRegistry } from "./places/place-registry";
import { useCampaign } from "./use-campaign";
import { useKeptScroll } from "./places/use-kept-scroll";
import { useKeptFocus } from "./use-kept-focus";
import { usePanePlace } from "./use-pane-place";

function PaneContent(props: { readonly session: CampaignSession }) {
  const styles = usePaneStyles();
  const state = useCampaign();
  const place = usePanePlace(state);
  const { frame, onScroll } = useKeptScroll(place);
  useKeptFocus(frame, state.busy === null ? place : null);
  const longWork = useLongWork(props.session, state.busy !== null);
  const entry = placeRegistry.find((each) => each.place === place);
  return (
    <div
      ref={frame}
      className={styles.root}
      onScrollCapture={onScroll}
      onKeyDown={(event) => {
        // Esc goes back one level; a menu or a search box that used it has said so.
        if (!event.defaultPrevented) walkLists(event);
        if (event.key === "Escape" && !event.defaultPrevented) props.session.open(entry?.parent ?? "home");
      }}
    >
      <PaneHeader place={place} parent={entry?.parent ?? "home"} updating={state.busy !== null} />
      <CurrentPlaceContext value={place}>
        <LongWorkContext value={longWork}>
          <PlacePanel key={place} place={place} state={state} />
        </LongWorkContext>
      </CurrentPlaceContext>
    </div>
  );
}

/** The whole pane, driven by the session alone. */
export function CampaignPane(props: {
  readonly services: PaneServices;
  readonly appearance: AppearanceSource;
}) {
  const appearance = useSyncExternalStore(props.appearance.subscribe, props.appearance.current);
  const { locale } = props.services;
  const theme = useMemo(() => paneThemeOf(appearance, locale), [appearance, locale]);
  const [keptViews] = useState(() => new Map<string, unknown>());
  return (
    <FluentProvider theme={theme}>
      <PaneServicesContext value={props.services}>
        <DarkPaneContext value={appearance.dark}>
          <PlacesContext value={placeRegistry}>
            <KeptViewsContext value={keptViews}>
              <PaneContent session={props.services.session} />
            </KeptViewsContext>
          </PlacesContext>
        </DarkPaneContext>
      </PaneServicesContext>
    </FluentProvider>
  );
}
