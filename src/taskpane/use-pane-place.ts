import { useState } from "react";
import type { CampaignState } from "../commands/campaign-session";
import type { PanePlace } from "../commands/pane-place";
import { isNoticeKind } from "./panels/posting/is-notice-kind";

function newestResult(before: CampaignState, after: CampaignState): PanePlace | null {
  if (after.asked !== null && after.asked !== before.asked) return after.asked.place;
  if (after.fixes !== null && after.fixes !== before.fixes) return "fixes";
  if (after.rosters !== null && after.rosters !== before.rosters) return "rosters";
  const { leaks, sheets } = after.posting;
  if (leaks !== null && leaks !== before.posting.leaks) return "posting";
  if (sheets !== null && sheets !== before.posting.sheets)
    return sheets.sheets.some(({ kind }) => isNoticeKind(kind)) ? "posting" : "rosters";
  if (after.collecting !== null && after.collecting !== before.collecting) return "collect";
  if (after.checked !== null && after.checked.checkedAt !== before.checked?.checkedAt) return "check";
  if (after.recognized !== null && after.recognized !== before.recognized) return "tables";
  const shown = after.bulletinPreview;
  if (shown !== null && shown.readAt !== before.bulletinPreview?.readAt) return "bulletin";
  const { donations, fund } = after.raising;
  if (fund !== null && fund.readAt !== before.raising.fund?.readAt) return "fund";
  if (donations !== null && donations.readAt !== before.raising.donations?.readAt) return "donations";
  const { read } = after.fund;
  if (read !== null && read.readAt !== before.fund.read?.readAt) {
    return read.place === "eligibility" ? "eligibility" : "allocate";
  }
  return null;
}

/** Where the pane is; a new result (asked for here or on the ribbon) brings its own place to the front. */
export function usePanePlace(state: CampaignState): PanePlace {
  const [seen, setSeen] = useState(state);
  // The ribbon may have asked for a place before the pane was there to see it.
  const [place, setPlace] = useState<PanePlace>(state.asked?.place ?? "home");
  if (seen !== state) {
    setSeen(state);
    const next = newestResult(seen, state);
    if (next !== null) setPlace(next);
    else if (state.fixes === null && place === "fixes") setPlace("check");
  }
  return place;
}
