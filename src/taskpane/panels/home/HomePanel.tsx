import type { CampaignState } from "../../../commands/campaign-session";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { FirstSteps } from "./FirstSteps";
import { HomeGlance } from "./HomeGlance";
import { HomeTiles } from "./HomeTiles";
import { NextStep } from "./NextStep";

/** Where we are and what comes next: the map of the pane. */
export function HomePanel(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { messages } = usePaneServices();
  const { state } = props;
  const blank = (state.recognized?.tables.length ?? 0) === 0 && state.checked === null;
  return (
    <main className={styles.body}>
      <PaneStatus state={state} />
      {blank ? <FirstSteps busy={state.busy !== null} /> : <NextStep state={state} />}
      {state.checked !== null && (
        <HomeGlance
          glance={state.checked.result.glance}
          allotted={state.fund.allocation?.written === true ? state.fund.allocation.summary.households : null}
        />
      )}
      {!blank && <HomeTiles state={state} />}
      <p className={styles.secondary} style={{ marginTop: "auto" }}>
        {messages.home.privacy}
      </p>
    </main>
  );
}
