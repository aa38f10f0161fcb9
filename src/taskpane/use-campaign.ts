import { useSyncExternalStore } from "react";
import type { CampaignState } from "../commands/campaign-session";
import { usePaneServices } from "./pane-services";

/** The state of the campaign; the component is drawn again when it changes. */
export function useCampaign(): CampaignState {
  const { session } = usePaneServices();
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.getSnapshot(),
  );
}
