import { Button, mergeClasses } from "@fluentui/react-components";
import type { CampaignState } from "../../../commands/campaign-session";
import type { RosterResult } from "../../../workflows/outcome";
import { EmptyPanel } from "../../EmptyPanel";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";
import { AskedSheets, askedKind } from "./AskedSheets";
import { LeftOutList } from "./LeftOutList";
import { PayAnyway } from "./PayAnyway";
import { PutBackButton } from "../log/PutBackButton";

function RosterList(props: { readonly result: RosterResult }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  return (
    <ul className={mergeClasses(styles.list, styles.card)} aria-label={messages.places.rosters}>
      {props.result.rosters.map((roster) => (
        <li key={roster.sheet} className={styles.divided}>
          <button
            type="button"
            className={styles.rowButton}
            title={messages.rosters.open(roster.sheet)}
            onClick={() => void session.goTo({ sheet: roster.sheet, row: 1, column: 1 })}
          >
            <span className={styles.grow}>
              {roster.workUnit}
              <span className={styles.secondary} style={{ display: "block" }}>
                {`${roster.sheet} · ${messages.rosters.households(roster.households)}`}
              </span>
            </span>
            <span>{messages.rosters.yuan(yuanText(roster.totalFen))}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Which rosters were made, for how many households and how much; who was left out and why. */
export function RostersPanel(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  const { rosters } = props.state;
  const busy = props.state.busy !== null;
  const kind = askedKind(props.state);
  if (kind !== null) {
    return (
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        <AskedSheets kind={kind} busy={busy} />
      </main>
    );
  }
  if (rosters === null) {
    const act = { label: messages.rosters.make, disabled: busy, onClick: () => void session.makeRosters() };
    return (
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        <PayAnyway state={props.state} onAnyway={() => void session.makeRosters({ anyway: true })} />
        <EmptyPanel title={messages.rosters.empty} text={messages.rosters.emptyText} act={act} />
      </main>
    );
  }
  const total = rosters.rosters.reduce((sum, roster) => sum + roster.totalFen, 0);
  return (
    <>
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        <PayAnyway state={props.state} onAnyway={() => void session.makeRosters({ anyway: true })} />
        <h2 className={styles.title}>{messages.rosters.done(rosters.rosters.length, yuanText(total))}</h2>
        <RosterList result={rosters} />
        <LeftOutList result={rosters} />
      </main>
      <PaneFooter>
        <Button appearance="primary" disabled={busy} onClick={() => void session.makeRosters()}>
          {messages.rosters.again}
        </Button>
        <PutBackButton state={props.state} />
      </PaneFooter>
    </>
  );
}
