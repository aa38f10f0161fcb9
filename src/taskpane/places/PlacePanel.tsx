import { Skeleton, SkeletonItem } from "@fluentui/react-components";
import { createElement, useContext, useEffect, useRef, useState } from "react";
import type { CampaignState } from "../../commands/campaign-session";
import type { PanePlace } from "../../commands/pane-place";
import { EmptyPanel } from "../EmptyPanel";
import { usePaneServices } from "../pane-services";
import { usePaneStyles } from "../pane-styles";
import { loadPlace, panelOf } from "./load-places";
import { PlacesContext } from "./place-entry";

/** Nothing is drawn for a wait shorter than this, in milliseconds: a flash disturbs more than it tells. */
const quietWait = 300;

/** The panel of a place; while its code comes from the disk, the shape of a list. */
export function PlacePanel(props: { readonly place: PanePlace; readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { messages } = usePaneServices();
  const { place } = props;
  const [attempt, setAttempt] = useState(0);
  const [arrived, setArrived] = useState<{ place: PanePlace; failed: boolean } | null>(null);
  const [slow, setSlow] = useState(false);
  const panel = panelOf(place);
  useReadingOf(place, props.state);
  useEffect(() => {
    if (panelOf(place) !== undefined) return;
    let shown = true;
    const timer = setTimeout(() => setSlow(true), quietWait);
    loadPlace(place).then(
      () => shown && setArrived({ place, failed: false }),
      // The page says so and offers to try again.
      () => shown && setArrived({ place, failed: true }),
    );
    return () => {
      shown = false;
      clearTimeout(timer);
      setSlow(false);
    };
  }, [place, attempt]);
  if (panel !== undefined) return createElement(panel, { state: props.state });
  if (arrived?.place === place && arrived.failed) {
    const again = () => {
      setArrived(null);
      setAttempt(attempt + 1);
    };
    const act = { label: messages.frame.loadAgain, disabled: false, onClick: again };
    return (
      <main className={styles.body}>
        <EmptyPanel title={messages.frame.notLoaded} text={messages.frame.notLoadedText} act={act} />
      </main>
    );
  }
  return (
    <main className={styles.body} aria-busy="true">
      {slow && (
        <Skeleton aria-label={messages.updating}>
          {[60, 100, 100, 80].map((width, index) => (
            <SkeletonItem key={index} size={24} style={{ width: `${width}%`, marginBottom: "12px" }} />
          ))}
        </Skeleton>
      )}
    </main>
  );
}

/** Reads what a place shows when it is opened, once a visit: a reading that failed has said why and is not repeated unasked. */
function useReadingOf(place: PanePlace, state: CampaignState): void {
  const { session } = usePaneServices();
  const reading = useContext(PlacesContext).find((entry) => entry.place === place)?.reading;
  const asked = useRef<PanePlace | null>(null);
  useEffect(() => {
    if (asked.current === place) return;
    asked.current = place;
    if (reading === undefined || state.busy !== null || (state.recognized ?? state.checked) === null) return;
    if (reading.isMissing(state)) void reading.read(session);
  }, [place, reading, session, state]);
}
