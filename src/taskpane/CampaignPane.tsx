import { FluentProvider } from "@fluentui/react-components";
import { useMemo, useState, useSyncExternalStore } from "react";
import { DarkPaneContext } from "./dark-pane";
import type { AppearanceSource } from "./office-appearance";
import { PaneHeader } from "./PaneHeader";
import { PaneServicesContext, type PaneServices } from "./pane-services";
import { usePaneStyles } from "./pane-styles";
import { paneThemeOf } from "./pane-theme";
import { initialCheckView, type CheckView } from "./panels/check/check-view";
import { AllocatePanel } from "./panels/allocate/AllocatePanel";
import { CollectPanel } from "./panels/collect/CollectPanel";
import { CheckPanel } from "./panels/check/CheckPanel";
import type { DonationFilter } from "./panels/donations/donation-filter";
import { DonationsPanel } from "./panels/donations/DonationsPanel";
import { EligibilityPanel } from "./panels/eligibility/EligibilityPanel";
import { FixPreviewPanel } from "./panels/fixes/FixPreviewPanel";
import { HomePanel } from "./panels/home/HomePanel";
import { LogPanel } from "./panels/log/LogPanel";
import { ParametersPanel } from "./panels/parameters/ParametersPanel";
import { PostingPanel } from "./panels/posting/PostingPanel";
import { RostersPanel } from "./panels/rosters/RostersPanel";
import { TablesPanel } from "./panels/tables/TablesPanel";
import { useCampaign } from "./use-campaign";
import { usePanePlace } from "./use-pane-place";

function PaneContent() {
  const styles = usePaneStyles();
  const state = useCampaign();
  const [place, setPlace] = usePanePlace(state);
  // Kept here so that filters and the open group outlive a visit to another place.
  const [checkView, setCheckView] = useState<CheckView>(initialCheckView);
  const [donationFilter, setDonationFilter] = useState<DonationFilter>("open");
  return (
    <div
      className={styles.root}
      onKeyDown={(event) => {
        // Esc goes back one level; a menu or a search box that used it has said so.
        if (event.key === "Escape" && !event.defaultPrevented) setPlace(place === "fixes" ? "check" : "home");
      }}
    >
      <PaneHeader place={place} updating={state.busy !== null} onPlace={setPlace} />
      {place === "home" && <HomePanel state={state} onPlace={setPlace} />}
      {place === "tables" && <TablesPanel state={state} />}
      {place === "collect" && <CollectPanel state={state} />}
      {place === "check" && <CheckPanel state={state} view={checkView} onView={setCheckView} />}
      {place === "parameters" && <ParametersPanel state={state} />}
      {place === "donations" && (
        <DonationsPanel state={state} filter={donationFilter} onFilter={setDonationFilter} />
      )}
      {place === "eligibility" && <EligibilityPanel state={state} />}
      {place === "allocate" && <AllocatePanel state={state} />}
      {place === "rosters" && <RostersPanel state={state} />}
      {place === "posting" && <PostingPanel state={state} />}
      {place === "fixes" && state.fixes !== null && (
        <FixPreviewPanel key={state.fixes.listedAt.getTime()} state={state} list={state.fixes.list} />
      )}
      {place === "log" && <LogPanel state={state} />}
    </div>
  );
}

/** The whole pane, driven by the session alone. */
export function CampaignPane(props: {
  readonly services: PaneServices;
  readonly appearance: AppearanceSource;
}) {
  const appearance = useSyncExternalStore(props.appearance.subscribe, props.appearance.current);
  const theme = useMemo(() => paneThemeOf(appearance), [appearance]);
  return (
    <FluentProvider theme={theme}>
      <PaneServicesContext value={props.services}>
        <DarkPaneContext value={appearance.dark}>
          <PaneContent />
        </DarkPaneContext>
      </PaneServicesContext>
    </FluentProvider>
  );
}
