import { FluentProvider, type Theme } from "@fluentui/react-components";
import { useState } from "react";
import { DarkPaneContext } from "./dark-pane";
import { PaneHeader } from "./PaneHeader";
import { PaneServicesContext, type PaneServices } from "./pane-services";
import { usePaneStyles } from "./pane-styles";
import { initialCheckView, type CheckView } from "./panels/check-view";
import { CheckPanel } from "./panels/CheckPanel";
import { HomePanel } from "./panels/HomePanel";
import { RostersPanel } from "./panels/RostersPanel";
import { TablesPanel } from "./panels/TablesPanel";
import { useCampaign } from "./use-campaign";
import { usePanePlace } from "./use-pane-place";

function PaneContent() {
  const styles = usePaneStyles();
  const state = useCampaign();
  const [place, setPlace] = usePanePlace(state);
  // Kept here so that filters and the open group outlive a visit to another place.
  const [checkView, setCheckView] = useState<CheckView>(initialCheckView);
  return (
    <div className={styles.root}>
      <PaneHeader place={place} updating={state.busy !== null} onPlace={setPlace} />
      {place === "home" && <HomePanel state={state} onPlace={setPlace} />}
      {place === "tables" && <TablesPanel state={state} />}
      {place === "check" && <CheckPanel state={state} view={checkView} onView={setCheckView} />}
      {place === "rosters" && <RostersPanel state={state} />}
    </div>
  );
}

/** The whole pane, driven by the session alone. */
export function CampaignPane(props: {
  readonly services: PaneServices;
  readonly theme: Theme;
  readonly dark?: boolean;
}) {
  return (
    <FluentProvider theme={props.theme}>
      <PaneServicesContext value={props.services}>
        <DarkPaneContext value={props.dark ?? false}>
          <PaneContent />
        </DarkPaneContext>
      </PaneServicesContext>
    </FluentProvider>
  );
}
