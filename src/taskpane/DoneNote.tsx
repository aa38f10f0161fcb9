import { Link } from "@fluentui/react-components";
import { useContext } from "react";
import type { CampaignState } from "../commands/campaign-session";
import type { PanePlace } from "../commands/pane-place";
import { usePaneServices } from "./pane-services";
import { usePaneStyles } from "./pane-styles";
import { CurrentPlaceContext } from "./places/place-entry";
import { SeverityLine } from "./SeverityLine";

/** Where a write is done, and what follows it in the campaign; null where nothing follows by itself. */
const steps: Readonly<Record<string, { readonly place: PanePlace; readonly next: PanePlace | null }>> = {
  setUp: { place: "home", next: "check" },
  collect: { place: "collect", next: "check" },
  removeSource: { place: "collect", next: null },
  recordNil: { place: "collect", next: null },
  returnSlips: { place: "collect", next: null },
  splitTable: { place: "tables", next: null },
  correctTable: { place: "tables", next: null },
  forgetCorrection: { place: "tables", next: null },
  writeFixes: { place: "check", next: "eligibility" },
  writeDecisions: { place: "eligibility", next: "allocate" },
  allocateFund: { place: "allocate", next: "posting" },
  register: { place: "posting", next: "rosters" },
  makeRosters: { place: "rosters", next: "visits" },
  makeVisitSheets: { place: "visits", next: null },
  recordVisits: { place: "visits", next: null },
  makeBulletin: { place: "bulletin", next: null },
  bookSpending: { place: "fund", next: null },
  bookIncome: { place: "fund", next: null },
};

/** Says that the last write is done and can be put back, or was put back, and leads on to what follows; nothing where it was written elsewhere. */
export function DoneNote(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { messages, planTitle, session } = usePaneServices();
  const here = useContext(CurrentPlaceContext);
  const { busy, log, refusal, takenBack } = props.state;
  const last = log.at(-1);
  const title = takenBack ?? (last === undefined || last.putBack ? null : last.title);
  const step = title === null ? undefined : steps[title];
  if (title === null || step?.place !== here || busy !== null || refusal !== null) return null;
  if (takenBack !== null) {
    return (
      <SeverityLine role="status" severity="passed" className={styles.topNote}>
        {messages.frame.takenBack(planTitle(takenBack))}
      </SeverityLine>
    );
  }
  const { next } = step;
  return (
    <SeverityLine role="status" severity="passed" className={styles.topNote}>
      {messages.frame.done(planTitle(title))}
      {next !== null && (
        <>
          {" "}
          <Link as="button" onClick={() => session.open(next)}>
            {messages.frame.next(messages.places[next])}
          </Link>
        </>
      )}
    </SeverityLine>
  );
}
